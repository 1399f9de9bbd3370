import { type Message, message } from '../../messages/message.js'
import { columnOf } from '../../model/table.js'
import { parseNumber } from '../../vietnamese/numbers.js'
import { parseTimeline, type Timeline } from '../../vietnamese/timelines.js'
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
  return line => {
    const text = textOf(table, line, 'timeline')
    if (text === null) return null
    const timeline = known.get(text) ?? parseTimeline(text, planYear)
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
