import { type Message, message } from '../../messages/message.js'
import type { Cell } from '../../model/sheet.js'
import type { Column } from '../../model/table.js'
import { formatDateShort, type IsoDate, parseDate } from '../../vietnamese/dates.js'
import { parseNumber } from '../../vietnamese/numbers.js'
import { columnHabits } from '../cells/column-habits.js'
import { printCell } from '../cells/print-cell.js'
import { cellOfLine, type ReadTable, type TableLine } from '../cells/table-line.js'
import { placeIn } from '../places.js'

/** Prepares the reading of a column of days: month-first typing is told by the column, a day that could be two days is an error. */
export function dayReader(
  table: ReadTable,
  column: Column | null,
  planYear: number | null,
  found: Message[],
): (line: TableLine) => IsoDate | null {
  if (column === null) return () => null
  const habit = columnHabits(table.source, column).dateOrder
  const order = habit === 'both' ? 'report' : (habit ?? 'dayFirst')
  return line => {
    const cell = cellOfLine(line, column)
    if (cell === null || cell.type === 'error' || cell.type === 'uncomputed') return null
    if (cell.type === 'date') return cell.date
    const text = printCell(cell, false)
    const place = placeIn(table.source.sheet, line.row.row.number, column)
    const read = cell.type === 'text' ? parseDate(text, { order, year: planYear }) : NO_DAY
    if (read.type === 'date') return read.date
    if (read.type === 'ambiguous') {
      const values = {
        text,
        dayFirst: formatDateShort(read.dayFirst),
        monthFirst: formatDateShort(read.monthFirst),
      }
      found.push(message('date-ambiguous', place, values))
      return null
    }
    if (saysSomething(cell, text)) {
      const code = IMPOSSIBLE.test(text) ? 'date-impossible' : 'date-unreadable'
      found.push(message(code, place, { text: text.slice(0, 60) }))
    }
    return null
  }
}

const NO_DAY = { type: 'none' } as const
const IMPOSSIBLE = /^\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\s*$/

function saysSomething(cell: Cell, text: string): boolean {
  if (cell.type !== 'text') return true
  const kind = parseNumber(text).type
  return kind !== 'no-data' && kind !== 'not-applicable' && !/^chưa/i.test(text)
}
