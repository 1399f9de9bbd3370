import type { Field } from '../../../model/table.js'
import { parsePeriod } from '../../../vietnamese/dates/periods.js'
import { isStatusHeading } from '../../../vietnamese/words/status-headings.js'
import type { HeadingColumn } from '../find-header.js'
import { foldHeading, yearOf } from '../headings/fold-heading.js'
import { COUNT_STARTS, TOPIC_RULES } from '../headings/heading-language.js'
import type { HeadingReading } from '../headings/match-heading.js'
import { decidedField, decisionKey, PERIOD_KEY } from './decisions.js'
import { figureShare } from './evidence.js'
import { BLANK_SAMPLE, type Samples } from './sample-columns.js'
import { settlePeriods } from './settle-periods.js'
import { namesPeriod, settleResults } from './settle-results.js'
import { settleTopic, TOPIC_ORDER } from './settle-topics.js'
import { isLoneSource, isSpread } from './spread-money.js'
import { FIELD_WEIGHTS, type HeadedKind, REPEATABLE } from './table-kinds.js'
import { turnReadings } from './turn-readings.js'

/** Why a column's meaning deserves a word: it was guessed, or it repeats the meaning of another column. */
export type ColumnDoubt =
  | {
      readonly type: 'guessed'
      readonly column: HeadingColumn
      readonly field: Field
      readonly options: readonly Field[]
    }
  | {
      readonly type: 'repeated'
      readonly column: HeadingColumn
      readonly field: Field
      readonly first: HeadingColumn
    }
  | {
      readonly type: 'undecided'
      readonly column: HeadingColumn
      readonly key: string
      readonly value: string
    }

/** Kinds whose results may stand in several columns, one a period. */
const TIMED_KINDS: ReadonlySet<HeadedKind> = new Set(['indicators', 'tasks'])
/** A goal "đến năm 2030" says nothing of the year reported on. */
const GOAL_YEAR = /(?:^| )(?:den|giai doan|tam nhin)(?: |$)/

/** The columns of a header read as one kind of table: field per column index, how strongly they speak for the kind, and the doubts. */
export type SettledColumns = {
  readonly fields: ReadonlyMap<number, Field>
  readonly score: number
  readonly doubts: readonly ColumnDoubt[]
}

type Draft = {
  readonly kind: HeadedKind
  readonly fields: Map<number, Field>
  readonly holders: Map<Field, HeadingColumn>
  readonly doubts: ColumnDoubt[]
  score: number
}

/** Reads the columns as one kind of table: first what the clerk decided, then clear headings, then ambiguous ones, then weak ones. */
export function settleColumns(
  kind: HeadedKind,
  columns: readonly HeadingColumn[],
  samples: Samples,
  decisions: ReadonlyMap<string, string>,
): SettledColumns {
  const draft: Draft = { kind, fields: new Map(), holders: new Map(), doubts: [], score: 0 }
  const ticked = columns.filter(column => isStatusHeading(column.levels.at(-1) ?? ''))
  const headed = new Map(
    columns.map(column => [
      column,
      ticked.length > 1 && ticked.includes(column) ? undefined : readingOf(column, kind),
    ]),
  )
  const readings = turnReadings(kind, headed, samples, parsePeriod(decisions.get(PERIOD_KEY) ?? ''))
  const undecided = columns.filter(column => !applyDecision(draft, column, readings.get(column), decisions))
  const results = takeResults(draft, undecided, readings, samples, decisions)
  const open = undecided.filter(column => !results.has(column))
  const clear = (column: HeadingColumn): boolean => isClear(readings.get(column))
  for (const column of byYear(open.filter(clear))) takeClear(draft, column, readings.get(column))
  for (const topic of TOPIC_ORDER) {
    for (const column of open) {
      const reading = readings.get(column)
      if (reading?.topic === topic) takeTopic(draft, column, reading, open, readings, samples)
    }
  }
  for (const column of open) {
    const reading = readings.get(column)
    const field = reading?.fields[0]
    if (reading?.weak === true && field !== undefined && !draft.holders.has(field))
      take(draft, column, field, 1)
  }
  if (kind === 'indicators' && draft.holders.has('actual')) takePeriods(draft, open, readings, decisions)
  if (kind === 'statistics') takeCounts(draft, open, samples)
  return draft
}

function readingOf(column: HeadingColumn, kind: HeadedKind): HeadingReading | undefined {
  const own = column.match.readings.filter(reading => reading.kind === kind)
  return own.find(reading => reading.topic !== null) ?? own.find(reading => !reading.weak) ?? own[0]
}

/** Columns of results that name their periods are settled together; gives those that are done with. */
function takeResults(
  draft: Draft,
  open: readonly HeadingColumn[],
  readings: ReadonlyMap<HeadingColumn, HeadingReading | undefined>,
  samples: Samples,
  decisions: ReadonlyMap<string, string>,
): ReadonlySet<HeadingColumn> {
  const has = (column: HeadingColumn, field: Field): boolean => readings.get(column)?.fields[0] === field
  const isPlain = (column: HeadingColumn): boolean => has(column, 'actual') && isClear(readings.get(column))
  const plain = open.filter(isPlain)
  const results = open.filter(
    column =>
      isPlain(column) ||
      (readings.get(column)?.topic === 'result' && (plain.length === 0 || namesPeriod(column))),
  )
  const isTimed = results.length > 1 ? results.some(namesPeriod) : plain.some(namesPeriod)
  if (draft.holders.has('actual') || !isTimed || !TIMED_KINDS.has(draft.kind)) return new Set()
  const years = open.flatMap(column => {
    const isGoal = has(column, 'target') && !GOAL_YEAR.test(foldHeading(column.heading))
    return results.includes(column) || isGoal ? (yearOf(column.heading) ?? []) : []
  })
  const settled = settleResults(
    results.map(column => ({ column, filled: (samples.columns.get(column.index)?.filled ?? 0) > 0 })),
    years.length === 0 ? null : Math.max(...years),
    parsePeriod(decisions.get(PERIOD_KEY) ?? ''),
  )
  for (const [column, field] of settled) {
    if (field !== 'actual' && (draft.kind === 'tasks' || open.some(other => has(other, field)))) continue
    if (!draft.holders.has(field)) take(draft, column, field, 2)
  }
  const holder = draft.holders.get('actual')
  for (const column of results) {
    if (holder === undefined || draft.fields.has(column.index) || namesPeriod(column)) continue
    draft.doubts.push({ type: 'repeated', column, field: 'actual', first: holder })
  }
  return new Set(results)
}

function isClear(reading: HeadingReading | undefined): boolean {
  return reading !== undefined && !reading.weak && reading.topic === null
}

/** Of two columns with one meaning the later year's counts: it is the plan's. Columns without a year keep their place. */
function byYear(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const isWhole = (column: HeadingColumn): boolean => column.match.how === 'exact'
  return [...columns].sort(
    (a, b) =>
      Number(isWhole(b)) - Number(isWhole(a)) || latestResult(b) - latestResult(a) || a.index - b.index,
  )
}

/** Only results are sorted by year: of several targets ("đến hết năm 2026", "đến năm 2030") the first counts. */
function latestResult(column: HeadingColumn): number {
  return column.levels.length > 1 ? (yearOf(column.heading) ?? 0) : 0
}

function applyDecision(
  draft: Draft,
  column: HeadingColumn,
  reading: HeadingReading | undefined,
  decisions: ReadonlyMap<string, string>,
): boolean {
  const wording = TOPIC_RULES.find(rule => rule.topic === reading?.topic)?.wordings[0]
  const keys = [column.levels.at(-1) ?? '', column.heading, ...(wording === undefined ? [] : [wording])].map(
    decisionKey,
  )
  const key = keys.find(candidate => decisions.has(candidate))
  if (key === undefined) return false
  const value = decisions.get(key) ?? ''
  const chosen = decidedField(value)
  if (chosen === null) {
    draft.doubts.push({ type: 'undecided', column, key, value })
    return false
  }
  const field = draft.kind === 'indicators' && chosen === 'progress' ? 'rate' : chosen
  if (!draft.holders.has(field)) take(draft, column, field, reading?.fields.includes(field) === true ? 2 : 0)
  return true
}

function takeClear(draft: Draft, column: HeadingColumn, reading: HeadingReading | undefined): void {
  const field = reading?.fields[0]
  if (field === undefined) return
  const holder = draft.holders.get(field)
  if (holder === undefined || REPEATABLE.has(field) || isSpread(column, holder)) {
    // Sources beside one another speak for a budget once, however many they are.
    take(draft, column, field, holder !== undefined && isLoneSource(column) ? 0 : 2)
    return
  }
  if (isEarlierYear(column, holder)) {
    if (field === 'actual' && draft.kind === 'indicators' && !draft.holders.has('baseline'))
      take(draft, column, 'baseline', 2)
    return
  }
  draft.doubts.push({ type: 'repeated', column, field, first: holder })
}

function isEarlierYear(column: HeadingColumn, holder: HeadingColumn): boolean {
  const own = yearOf(column.heading)
  const other = yearOf(holder.heading)
  return own !== null && other !== null && own !== other
}

function takeTopic(
  draft: Draft,
  column: HeadingColumn,
  reading: HeadingReading,
  open: readonly HeadingColumn[],
  readings: ReadonlyMap<HeadingColumn, HeadingReading | undefined>,
  samples: Samples,
): void {
  if (reading.topic === null) return
  const own = yearOf(column.heading)
  const latest = Math.max(0, ...open.map(other => yearOf(other.heading) ?? 0))
  if (
    reading.topic === 'result' &&
    draft.kind === 'indicators' &&
    own !== null &&
    own < latest &&
    !draft.holders.has('baseline')
  ) {
    take(draft, column, 'baseline', 2)
    return
  }
  const offered = new Set<Field>()
  for (const other of open) {
    const field = readings.get(other)?.fields[0]
    if (other !== column && field !== undefined && readings.get(other)?.topic === null) offered.add(field)
  }
  const sample = samples.columns.get(column.index) ?? BLANK_SAMPLE
  const rivals = open.filter(other => other !== column && readings.get(other)?.topic === reading.topic)
  const taken = new Set(
    [...draft.holders].flatMap(([field, holder]) =>
      reading.topic !== 'indicator' && rivals.includes(holder) ? [] : [field],
    ),
  )
  const settled = settleTopic(reading.topic, { kind: draft.kind, taken, offered, sample })
  const holder = draft.holders.get(settled.field)
  if (holder !== undefined) {
    if (rivals.includes(holder)) replace(draft, holder, column, settled.field)
    else draft.doubts.push({ type: 'repeated', column, field: settled.field, first: holder })
    return
  }
  take(draft, column, settled.field, 2)
  if (!settled.certain)
    draft.doubts.push({ type: 'guessed', column, field: settled.field, options: reading.fields })
}

/** Of two columns "Kết quả …" with one meaning the right one counts: the present period stands behind the earlier one. */
function replace(draft: Draft, earlier: HeadingColumn, column: HeadingColumn, field: Field): void {
  draft.fields.delete(earlier.index)
  draft.fields.set(column.index, field)
  draft.holders.set(field, column)
  draft.doubts.push({ type: 'repeated', column: earlier, field, first: column })
}

/** Columns that only name an earlier period hold what the present one is compared with. */
function takePeriods(
  draft: Draft,
  open: readonly HeadingColumn[],
  readings: ReadonlyMap<HeadingColumn, HeadingReading | undefined>,
  decisions: ReadonlyMap<string, string>,
): void {
  const bare = open.filter(column => readings.get(column) === undefined && !draft.fields.has(column.index))
  for (const [column, field] of settlePeriods(bare, parsePeriod(decisions.get(PERIOD_KEY) ?? '')))
    if (!draft.holders.has(field)) take(draft, column, field, 1)
}

/** Every column of figures that nothing else explains is a count; one whose heading says so may hold mistakes among few figures. */
function takeCounts(draft: Draft, open: readonly HeadingColumn[], samples: Samples): void {
  for (const column of open) {
    if (draft.fields.has(column.index) || isShareHeading(column)) continue
    const sample = samples.columns.get(column.index) ?? BLANK_SAMPLE
    const says = COUNT_STARTS.some(start => `${foldHeading(column.levels.at(-1) ?? '')} `.startsWith(start))
    const enough = figureShare(sample) > (says ? 0.25 : 0.6)
    if (sample.filled === 0 ? says : enough) take(draft, column, 'count', 1)
    else if (column.match.issued) draft.score -= 1
    if (!draft.fields.has(column.index) && namesUnit(column)) draft.fields.set(column.index, 'unit')
  }
}

function take(draft: Draft, column: HeadingColumn, field: Field, strength: number): void {
  draft.fields.set(column.index, field)
  if (!draft.holders.has(field)) draft.holders.set(field, column)
  draft.score += strength === 2 ? (FIELD_WEIGHTS[field] ?? 2) : Math.min(strength, FIELD_WEIGHTS[field] ?? 2)
}

function namesUnit({ match }: HeadingColumn): boolean {
  return match.readings.some(({ topic, fields }) => topic === null && fields[0] === 'unit')
}

/** "Tỷ lệ đúng hạn (%)" is never added up. */
function isShareHeading(column: HeadingColumn): boolean {
  return /^(?:ti le|ti trong|phan tram)(?: |$)/.test(foldHeading(column.levels.at(-1) ?? ''))
}
