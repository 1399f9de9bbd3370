import type { StatisticsTable } from '../../model/plan.js'
import { numberOf, type ReadTable, type TableLine, textOf } from '../cells/table-line.js'
import { placeOfLine, type TableFrame } from './table-frame.js'

/** Types the lines of a statistics table; `counts` are in step with its count columns. */
export function checkStatistics(table: ReadTable, { base, items }: TableFrame): StatisticsTable {
  const countsAt = table.source.columns.flatMap((column, at) => (column.field === 'count' ? [at] : []))
  return {
    ...base,
    kind: 'statistics',
    items: items.map(({ line, group }) => ({
      type: 'statistics-row',
      ordinal: line.row.ordinal,
      group,
      cells: line.texts,
      note: textOf(table, line, 'note'),
      at: placeOfLine(table, line),
      category: textOf(table, line, 'category') ?? '',
      counts: countsAt.map(at => countAt(line, at)),
      claimedShare: numberOf(table, line, 'share'),
    })),
  }
}

function countAt(line: TableLine, at: number): number | null {
  const figure = line.figures[at]
  return figure?.type === 'quantity' ? figure.value : null
}
