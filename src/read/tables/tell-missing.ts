import { cellPlace, type Message, message } from '../../messages/message.js'
import { cellAddress } from '../../model/sheet.js'
import type { Field } from '../../model/table.js'
import { parseTimeline } from '../../vietnamese/dates/timelines.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { fieldWording } from './columns/decisions.js'
import { bodyShare, figureShare } from './columns/evidence.js'
import { BLANK_SAMPLE, type ColumnSample, type Samples } from './columns/sample-columns.js'
import { holdsStates, saysState } from './columns/settle-by-cells.js'
import type { SettledColumns } from './columns/settle-columns.js'
import type { HeadedKind } from './columns/table-kinds.js'
import type { Header, HeadingColumn } from './find-header.js'
import { matchHeading } from './headings/match-heading.js'

/** What a report needs of a kind of table beyond its main column; of each list one field at least. */
const EXPECTED: Readonly<Partial<Record<HeadedKind, readonly (readonly Field[])[]>>> = {
  tasks: [['lead'], ['timeline'], ['status'], ['actual'], ['completedOn']],
  indicators: [['target'], ['actual', 'numerator', 'selfScore']],
}
const COMPLETION = /(?:^| )(?:hoan thanh|hoan tat|xong|ket thuc|nghiem thu|thuc te|ht)(?: |$)/
const ANY_YEAR = 2000
const LONGEST_NAME = 80

/**
 * Tells a column of unknown heading that is filled in most rows while a field that the report needs is nowhere: it may well be
 * that field. Only fields that its cells can be are named; a table without unknown columns is silent.
 */
export function tellMissing(
  sheet: string,
  header: Header,
  kind: HeadedKind,
  settled: SettledColumns,
  samples: Samples,
): readonly Message[] {
  const found = new Set(settled.fields.values())
  const doubted = new Set(settled.doubts.map(({ column }) => column))
  const missing = (EXPECTED[kind] ?? []).filter(fields => !fields.some(field => found.has(field)))
  if (missing.length === 0) return []
  return header.columns.flatMap(column => {
    const sample = samples.columns.get(column.index) ?? BLANK_SAMPLE
    if (!isUnknown(column, kind, settled) || doubted.has(column)) return []
    // A state or a day of completion stands beside few rows perhaps, and matters there.
    if (sample.filled * 2 <= samples.rows && !(kind === 'tasks' && isSparse(column, sample))) return []
    const likely = missing
      .flatMap(fields => fields.slice(0, 1))
      .filter(field => canBe(field, kind, sample, column))
    const [first] = likely
    if (first === undefined) return []
    const heading = column.levels.at(-1)?.replace(/\s+/g, ' ') ?? ''
    const options = likely.map(fieldWording).join(' | ')
    const place = cellPlace(sheet, cellAddress(column.index, header.rows[0] ?? header.top), column.heading)
    return [message('column-may-be-missing', place, { heading, options, key: `Cột ${heading} là` })]
  })
}

/** A heading that resembles a wording of another kind of table is as unknown as one that resembles none. */
function isUnknown(
  { index, match, levels }: HeadingColumn,
  kind: HeadedKind,
  { fields }: SettledColumns,
): boolean {
  if (fields.has(index) || !match.issued || (levels.at(-1) ?? '') === '') return false
  const isOfKind = matchHeading(match.wording).readings.some(reading => reading.kind === kind)
  // "Trường", "Lớp" name rows of figures; in a table of tasks they may be anything.
  const isOfFigures = match.readings.every(reading => reading.kind === 'statistics' && reading.weak)
  return match.how === 'suggestion' ? !isOfKind : match.how === 'none' || (kind === 'tasks' && isOfFigures)
}

function isSparse(column: HeadingColumn, sample: ColumnSample): boolean {
  return holdsStates(sample) || canBe('completedOn', 'tasks', sample, column)
}

function canBe(field: Field, kind: HeadedKind, sample: ColumnSample, { heading }: HeadingColumn): boolean {
  const most = (test: (text: string) => boolean): boolean =>
    sample.texts.filter(test).length * 2 > sample.filled
  const isTime = (text: string): boolean => {
    const time = parseTimeline(text, ANY_YEAR)
    return time.type !== 'none' || time.start !== undefined
  }
  if (field === 'completedOn')
    return (sample.dates * 2 > sample.filled || most(isTime)) && COMPLETION.test(foldText(heading))
  if (field === 'timeline') return sample.dates * 2 > sample.filled || most(isTime)
  if (sample.dates * 2 > sample.filled) return false
  if (field === 'status') return most(saysState)
  if (kind === 'indicators') return field === 'target' || figureShare(sample) > 0.5
  if (figureShare(sample) > 0.5 || most(isTime) || most(saysState)) return false
  return field === 'lead' ? most(text => text.length <= LONGEST_NAME) : bodyShare(sample) <= 0.5
}
