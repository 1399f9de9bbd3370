import type { BudgetTable } from '../../model/plan.js'
import { sum } from '../../vietnamese/numbers/decimal.js'
import { type ReadTable, type TableLine, textOf } from '../cells/table-line.js'
import { placeOfLine, type TableFrame } from './table-frame.js'

/** Types the lines of a budget table; amounts are in the table's unit. */
export function checkBudget(table: ReadTable, { base, items }: TableFrame): BudgetTable {
  return {
    ...base,
    kind: 'budget',
    items: items.map(({ line, group }) => ({
      type: 'budget-line',
      ordinal: line.row.ordinal,
      group,
      cells: line.texts,
      note: textOf(table, line, 'note'),
      at: placeOfLine(table, line),
      content: textOf(table, line, 'content') ?? '',
      time: textOf(table, line, 'timeline'),
      amount: moneyOf(table, line, 'amount'),
      source: textOf(table, line, 'source'),
      disbursed: moneyOf(table, line, 'disbursed'),
    })),
  }
}

/** Money spread over several columns, one a source, is their sum. */
function moneyOf(table: ReadTable, line: TableLine, field: 'amount' | 'disbursed'): number | null {
  const values = table.source.columns.flatMap((column, at) => {
    const figure = column.field === field ? line.figures[at] : null
    return figure?.type === 'quantity' ? [figure.value] : []
  })
  return values.length === 0 ? null : sum(values)
}
