import { type Message, message } from '../../messages/message.js'
import { columnOf } from '../../model/table.js'
import { parseNumber } from '../../vietnamese/numbers.js'
import { parseTarget, type Target, targetFromNumber } from '../../vietnamese/targets.js'
import { columnHabits } from '../cells/column-habits.js'
import { readFigure } from '../cells/read-figure.js'
import { shownNumber } from '../cells/shown-number.js'
import { cellOfLine, type ReadTable, type TableLine, textOf } from '../cells/table-line.js'
import { placeIn } from '../places.js'

/** Reads the target cells of a table: number cells by their format, text as the little language of targets. */
export type TargetReader = (line: TableLine) => Target | null

const SILENT: Target = { criteria: [], text: '' }

/** Prepares the reading of a table's target column; the reader gives null when there is no such column. */
export function targetReader(table: ReadTable, found: Message[]): TargetReader {
  const column = columnOf(table.source, 'target')
  if (column === null) return () => null
  const { decimalMark } = columnHabits(table.source, column)
  return line => {
    const cell = cellOfLine(line, column)
    const unit = textOf(table, line, 'unit')
    if (cell === null) return SILENT
    const text = textOf(table, line, 'target') ?? ''
    const place = placeIn(table.source.sheet, line.row.row.number, column)
    if (cell.type === 'number' && !text.includes('\n')) {
      const shown = shownNumber(cell)
      return { ...targetFromNumber(shown.value, unit, shown.percent), text }
    }
    if (cell.type === 'date' || parseNumber(text, { decimalMark }).type === 'ambiguous') {
      const { fault } = readFigure(cell, {
        policy: 'answer',
        decimalMark,
        unit,
        percent: false,
        whole: false,
        factor: 1,
      })
      if (fault !== null) found.push(message(fault.code, place, fault.values))
    }
    if (cell.type === 'date') return { criteria: [{ type: 'text', text }], text }
    return parseTarget(text, unit, { decimalMark })
  }
}
