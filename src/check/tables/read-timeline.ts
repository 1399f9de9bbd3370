import { type Message, message } from '../../messages/message.js'
import { columnOf } from '../../model/table.js'
import { parseNumber } from '../../vietnamese/numbers.js'
import { parseTimeline, type Timeline } from '../../vietnamese/timelines.js'
import { type ColumnHabits, columnHabits } from '../cells/column-habits.js'
import { type ReadTable, type TableLine, textOf } from '../cells/table-line.js'
import { placeIn } from '../places.js'

/** Prepares the reading of a table's timeline column with the plan's year; words that say no time are told once each. */
export function timelineReader(
  table: ReadTable,
  planYear: number | null,
  found: Message[],
): (line: TableLine) => Timeline | null {
  const column = columnOf(table.source, 'timeline')
  if (column === null) return () => null
  // Plans name the same few deadlines again and again.
  const known = new Map<string, Timeline>()
  const order = columnHabits(table.source, column).dateOrder
  return line => {
    const text = textOf(table, line, 'timeline')
    if (text === null) return null
    const timeline = known.get(text) ?? readAs(text, order, planYear)
    known.set(text, timeline)
    if (timeline.type === 'none' && parseNumber(text).type === 'text') {
      const code =
        planYear === null && parseTimeline(text, ANY_YEAR).type === 'due'
          ? 'timeline-without-year'
          : 'timeline-unreadable'
      const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text
      found.push(message(code, placeIn(table.source.sheet, line.row.row.number, column), { text: shown }))
    }
    return timeline
  }
}

const ANY_YEAR = 2000
const TYPED_DAY = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g

/** A column typed month first (3/31/2024 among others) is read so throughout; the clerk's text stays. */
function readAs(text: string, order: ColumnHabits['dateOrder'], planYear: number | null): Timeline {
  if (order !== 'monthFirst' && order !== 'both') return parseTimeline(text, planYear)
  const dayFirst = text.replace(
    TYPED_DAY,
    (whole, first: string, mark: string, second: string, year: string) =>
      Number(first) <= 12 && (order === 'monthFirst' || Number(second) > 12)
        ? `${second}${mark}${first}${mark}${year}`
        : whole,
  )
  return { ...parseTimeline(dayFirst, planYear), text }
}
