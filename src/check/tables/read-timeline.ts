import { type Message, message } from '../../messages/message.js'
import { columnOf } from '../../model/table.js'
import { formatDateShort } from '../../vietnamese/dates/dates.js'
import { parseTimeline, type Timeline } from '../../vietnamese/dates/timelines.js'
import { parseNumber } from '../../vietnamese/numbers/numbers.js'
import { type ColumnHabits, columnHabits } from '../cells/column-habits.js'
import { cellOfLine, type ReadTable, type TableLine, textOf } from '../cells/table-line.js'
import { placeIn } from '../places.js'
import { toldMonthFirst, toldSerial } from './read-day.js'
import { serialDay } from './serial-day.js'

/** Prepares the reading of a table's timeline column with the plan's year; words that say no time are told once each. */
export function timelineReader(
  table: ReadTable,
  planYear: number | null,
  found: Message[],
): (line: TableLine) => Timeline | null {
  const column = columnOf(table.source, 'timeline')
  if (column === null) return () => null
  // Plans name the same few deadlines again and again.
  const known = new Map<string, { readonly timeline: Timeline; readonly dayFirst: string }>()
  const order = columnHabits(table.source, column).dateOrder
  return line => {
    const text = textOf(table, line, 'timeline')
    if (text === null) return null
    const cell = cellOfLine(line, column)
    const serial = cell === null ? null : serialDay(cell)
    if (serial !== null) {
      found.push(toldSerial(text, serial, placeIn(table.source.sheet, line.row.row.number, column)))
      return { type: 'due', date: serial, text: formatDateShort(serial), rest: null }
    }
    const before = known.get(text)
    const dayFirst = before?.dayFirst ?? putDayFirst(text, order)
    const timeline = before?.timeline ?? { ...parseTimeline(spellOut(dayFirst), planYear), text: text.trim() }
    if (before === undefined) known.set(text, { timeline, dayFirst })
    if (dayFirst === text && timeline.type !== 'none') return timeline
    const place = placeIn(table.source.sheet, line.row.row.number, column)
    if (dayFirst !== text && timeline.type === 'due') found.push(toldMonthFirst(text, timeline.date, place))
    if (timeline.type === 'none' && timeline.start !== undefined)
      found.push(message('timeline-start-only', place, { text: shorten(text) }))
    else if (timeline.type === 'none' && hasTypedDay(text))
      found.push(message('date-impossible', place, { text: text.slice(0, 60) }))
    else if (timeline.type === 'none' && parseNumber(text).type === 'text') {
      const code =
        planYear === null && parseTimeline(text, ANY_YEAR).type === 'due'
          ? 'timeline-without-year'
          : 'timeline-unreadable'
      found.push(message(code, place, { text: shorten(text) }))
    }
    return timeline
  }
}

const ANY_YEAR = 2000
const TYPED_DAY = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)/g

/** A day whose month cannot come second (3/31/2024) was typed month first; in a column of such days the others were too. */
function putDayFirst(text: string, order: ColumnHabits['dateOrder']): string {
  return text.replace(TYPED_DAY, (whole, first: string, mark: string, second: string, year: string) =>
    Number(first) <= 12 && (order === 'monthFirst' || Number(second) > 12)
      ? `${second}${mark}${first}${mark}${year}`
      : whole,
  )
}

/** "TX" in a column of due dates can only be one thing. */
function spellOut(text: string): string {
  return /^\s*t\.?\s?x\.?\s*$/i.test(text) ? 'Thường xuyên' : text
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function hasTypedDay(text: string): boolean {
  return new RegExp(TYPED_DAY.source).test(text)
}
