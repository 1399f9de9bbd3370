import { type Message, message, type Place } from '../../messages/message.js'
import type { Cell } from '../../model/sheet.js'
import type { Column } from '../../model/table.js'
import { formatDateShort, type IsoDate, parseDate } from '../../vietnamese/dates/dates.js'
import { parseNumber } from '../../vietnamese/numbers/numbers.js'
import { columnHabits } from '../cells/column-habits.js'
import { printCell } from '../cells/print-cell.js'
import { cellOfLine, type ReadTable, type TableLine } from '../cells/table-line.js'
import { placeIn } from '../places.js'
import { serialDay } from './serial-day.js'

/** Prepares the reading of a column of days: a day typed month first is read so and told, one that could be two days is an error. */
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
    const serial = serialDay(cell)
    if (serial !== null) {
      found.push(toldSerial(text, serial, place))
      return serial
    }
    const own = cell.type === 'text' ? parseDate(text, { order, year: planYear }) : NO_DAY
    const read = own.type === 'none' ? parseDate(text, { order: 'monthFirst', year: planYear }) : own
    if (read.type === 'date') {
      if (isMonthFirst(text, read.date, order)) found.push(toldMonthFirst(text, read.date, place))
      return read.date
    }
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

/** A day that does not come first: told wherever the column does not prove it and wherever it could be another day. */
function isMonthFirst(text: string, date: IsoDate, order: 'dayFirst' | 'monthFirst' | 'report'): boolean {
  const dayFirst = parseDate(text, { order: 'dayFirst' })
  if (dayFirst.type === 'date') return dayFirst.date !== date && order === 'monthFirst' && TYPED.test(text)
  return order !== 'monthFirst' && TYPED.test(text)
}

/** Tells a number that was read as the day it is in Excel. */
export function toldSerial(text: string, date: IsoDate, place: Place): Message {
  return message('date-from-number', place, { text, date: formatDateShort(date) })
}

/** Tells a day typed month first, with the day it was read as. */
export function toldMonthFirst(text: string, date: IsoDate, place: Place): Message {
  return message('date-month-first', place, { text: text.slice(0, 60), date: formatDateShort(date) })
}

const TYPED = /\d\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d/
const NO_DAY = { type: 'none' } as const
const IMPOSSIBLE = /^\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})\s*$/

function saysSomething(cell: Cell, text: string): boolean {
  if (cell.type !== 'text') return true
  const kind = parseNumber(text).type
  return kind !== 'no-data' && kind !== 'not-applicable' && !/^chưa/i.test(text)
}
