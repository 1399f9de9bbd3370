import type { Field } from '../../../model/table.js'
import { parseStatus } from '../../../vietnamese/words/status-words.js'
import { saysSuspended } from '../../../vietnamese/words/suspended-words.js'
import type { HeadingColumn } from '../find-header.js'
import { foldHeading } from '../headings/fold-heading.js'
import type { HeadingReading } from '../headings/match-heading.js'
import { figureShare, timeShare } from './evidence.js'
import { BLANK_SAMPLE, type ColumnSample, type Samples } from './sample-columns.js'
import type { HeadedKind } from './table-kinds.js'

const LONGEST_STATE = 80
const DEADLINE = /(?:^| )(?:han|truoc|deadline|cham nhat)(?: |$)/
/** What a task that goes on for ever says, many other columns say too. */
const VAGUE: ReadonlySet<string> = new Set(['ongoing', 'notApplicable'])

/** Tells a text that says how far a task is. */
export function saysState(text: string): boolean {
  return text.length <= LONGEST_STATE && (parseStatus(text) !== null || saysSuspended(text))
}

/** Tells a column most of whose cells say how far tasks are, at least one of them done, under way, late or not begun. */
export function holdsStates(sample: ColumnSample): boolean {
  const says = sample.texts.filter(saysState)
  return (
    sample.filled > 0 &&
    figureShare(sample) <= 0.5 &&
    says.length * 2 > sample.filled &&
    says.some(text => !VAGUE.has(parseStatus(text) ?? 'ongoing'))
  )
}

/** More than a state alone: a figure, a bracket, a clause or many words. */
const WORDY = /[\d(,;:\n]|(?:\S+\s+){5}\S/

/** Tells a column of sentences about the work ("Đang đấu thầu, đạt khoảng 40%"), which a state in its place would lose. */
function holdsAccounts(sample: ColumnSample): boolean {
  const wordy = sample.texts.filter(text => WORDY.test(text) && !/^\d+(?:[.,]\d+)?\s*%?$/.test(text.trim()))
  return wordy.length * 2 > sample.filled && timeShare(sample) <= 0.3 && figureShare(sample) <= 0.3
}

/**
 * Readings that the cells of a task table turn: "Mức độ hoàn thành" over words is the status, not a percentage; so is a second "TT";
 * "Thời điểm hoàn thành" beside a deadline is the day on which the task was done; "Tiến độ thực hiện" over sentences is the result where
 * no other column is.
 */
export function turnByCells(
  kind: HeadedKind,
  readings: ReadonlyMap<HeadingColumn, HeadingReading | undefined>,
  samples: Samples,
): ReadonlyMap<HeadingColumn, HeadingReading | undefined> {
  if (kind !== 'tasks') return readings
  const entries = [...readings]
  const isClear = (reading: HeadingReading | undefined, field: Field): boolean =>
    reading?.topic === null && reading.fields[0] === field
  const firstOrdinal = entries.find(([, reading]) => isClear(reading, 'ordinal'))?.[0]
  const hasDeadline = entries.some(
    ([column, reading]) => isClear(reading, 'timeline') && DEADLINE.test(foldHeading(column.heading)),
  )
  const hasResult = entries.some(
    ([, reading]) =>
      isClear(reading, 'actual') || isClear(reading, 'progress') || reading?.topic === 'result',
  )
  const hasDay = entries.some(([, reading]) => isClear(reading, 'completedOn'))
  return new Map(
    entries.map(([column, reading]) => {
      const sample = samples.columns.get(column.index) ?? BLANK_SAMPLE
      const isNumber = isClear(reading, 'ordinal') && column !== firstOrdinal
      if (reading !== undefined && (isNumber || isClear(reading, 'progress')) && holdsStates(sample))
        return [column, { ...reading, fields: ['status'], weak: false }]
      const isState = isClear(reading, 'status') || reading?.topic === 'progress'
      if (reading !== undefined && isState && !hasResult && holdsAccounts(sample))
        return [column, { ...reading, fields: ['actual'], weak: false, topic: null }]
      const isDay = hasDeadline && !hasDay && isClear(reading, 'timeline') && mayBeDone(column)
      if (reading !== undefined && isDay) return [column, { ...reading, fields: ['completedOn'] }]
      return [column, reading]
    }),
  )
}

/** A heading that names a deadline by itself, beside one the day of completion. */
function mayBeDone({ match }: HeadingColumn): boolean {
  return match.readings.some(
    ({ kind, fields, weak }) => kind === 'tasks' && weak && fields[0] === 'completedOn',
  )
}
