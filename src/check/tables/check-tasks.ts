import { type Message, message } from '../../messages/message.js'
import type { Task, TaskTable } from '../../model/plan.js'
import { columnOf } from '../../model/table.js'
import { tickedAmong, tickedColumns } from '../../model/ticked-state.js'
import { wordsBesideStatus } from '../../vietnamese/words/beside-status.js'
import { parseStatusCell } from '../../vietnamese/words/status-cell.js'
import type { TaskStatus } from '../../vietnamese/words/status-words.js'
import { saysSuspended } from '../../vietnamese/words/suspended-words.js'
import { type ItemLine, numberOf, type ReadTable, type TableLine, textOf } from '../cells/table-line.js'
import { placeOf } from '../places.js'
import { dayReader } from './read-day.js'
import { targetReader } from './read-target.js'
import { timelineReader } from './read-timeline.js'
import { placeOfLine, type TableFrame } from './table-frame.js'

/** Types the lines of a task table; days and timelines without a year take the plan's. */
export function checkTasks(
  table: ReadTable,
  { base, items }: TableFrame,
  planYear: number | null,
  found: Message[],
): TaskTable {
  const readTarget = targetReader(table, found)
  const readTimeline = timelineReader(table, planYear, found)
  const tickedStatus = tickReader(table)
  const readCompleted = dayReader(table, columnOf(table.source, 'completedOn'), planYear, found)
  const statuses = new Map<string, TaskStatus | null>()
  const typed = ({ line, group }: ItemLine): Task => {
    const statusText = textOf(table, line, 'status') ?? tickedStatus(line)
    return {
      type: 'task',
      ordinal: line.row.ordinal,
      group,
      cells: line.texts,
      note: textOf(table, line, 'note'),
      at: placeOfLine(table, line),
      content: textOf(table, line, 'content') ?? '',
      lead: textOf(table, line, 'lead'),
      support: textOf(table, line, 'support'),
      level: textOf(table, line, 'level'),
      target: readTarget(line),
      product: textOf(table, line, 'product'),
      timeline: readTimeline(line),
      actual: textOf(table, line, 'actual') ?? wordsBesideStatus(statusText ?? ''),
      progress: numberOf(table, line, 'progress'),
      statusText,
      status: statusText === null ? null : readStatus(table, line, statusText, statuses, found),
      completedOn: readCompleted(line),
      maxScore: numberOf(table, line, 'maxScore'),
      selfScore: numberOf(table, line, 'selfScore'),
      appraisedScore: numberOf(table, line, 'appraisedScore'),
    }
  }
  return { ...base, kind: 'tasks', items: items.map(typed) }
}

/** `known` keeps what words were read before: a column has few. */
/** Reads columns that are ticked, one a state: the heading of the only ticked one is the row's status. */
function tickReader(table: ReadTable): (line: TableLine) => string | null {
  const { columns } = table.source
  const states = tickedColumns(columns)
  if (states.length === 0) return () => null
  return line => {
    const ticked = tickedAmong(states, line.texts)
    return ticked === null ? null : (columns[ticked]?.levels.at(-1) ?? null)
  }
}

function statusHeading({ source }: ReadTable): string {
  return columnOf(source, 'status')?.levels.at(-1) ?? ''
}

function readStatus(
  table: ReadTable,
  line: TableLine,
  text: string,
  known: Map<string, TaskStatus | null>,
  found: Message[],
): TaskStatus | null {
  const before = known.get(text)
  const status = before === undefined ? parseStatusCell(text, statusHeading(table)) : before
  if (before === undefined) known.set(text, status)
  if (status === null && !/^(?:[\s.…]*|x{2,})$/i.test(text)) {
    const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text
    const code = saysSuspended(text) ? 'status-suspended' : 'status-unknown'
    found.push(message(code, placeOf(table.source, line.row.row.number, 'status'), { text: shown }))
  }
  return status
}
