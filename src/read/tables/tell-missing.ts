import { cellPlace, type Message, message } from '../../messages/message.js'
import { cellAddress } from '../../model/sheet.js'
import type { Field } from '../../model/table.js'
import { parseStatus } from '../../vietnamese/status-words.js'
import { parseTimeline } from '../../vietnamese/timelines.js'
import { fieldWording } from './decisions.js'
import { bodyShare, figureShare } from './evidence.js'
import type { Header, HeadingColumn } from './find-header.js'
import { BLANK_SAMPLE, type ColumnSample, type Samples } from './sample-columns.js'
import type { SettledColumns } from './settle-columns.js'
import type { HeadedKind } from './table-kinds.js'

/** What a report needs of a kind of table beyond its main column; of each list one field at least. */
const EXPECTED: Readonly<Partial<Record<HeadedKind, readonly (readonly Field[])[]>>> = {
  tasks: [['lead'], ['timeline'], ['status'], ['actual']],
  indicators: [['target'], ['actual', 'numerator', 'selfScore']],
}
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
    if (!isUnknown(column, settled) || doubted.has(column) || sample.filled * 2 <= samples.rows) return []
    const likely = missing.flatMap(fields => fields.slice(0, 1)).filter(field => canBe(field, kind, sample))
    const [first] = likely
    if (first === undefined) return []
    const heading = column.levels.at(-1)?.replace(/\s+/g, ' ') ?? ''
    const options = likely.map(fieldWording).join(' | ')
    const place = cellPlace(sheet, cellAddress(column.index, header.rows[0] ?? header.top), column.heading)
    return [message('column-may-be-missing', place, { heading, options, key: `Cột ${heading} là` })]
  })
}

function isUnknown({ index, match, levels }: HeadingColumn, { fields }: SettledColumns): boolean {
  return !fields.has(index) && match.issued && match.how === 'none' && (levels.at(-1) ?? '') !== ''
}

function canBe(field: Field, kind: HeadedKind, sample: ColumnSample): boolean {
  const most = (test: (text: string) => boolean): boolean =>
    sample.texts.filter(test).length * 2 > sample.filled
  const isTime = (text: string): boolean => parseTimeline(text, ANY_YEAR).type !== 'none'
  if (field === 'timeline') return sample.dates * 2 > sample.filled || most(isTime)
  if (sample.dates * 2 > sample.filled) return false
  if (field === 'status') return most(saysState)
  if (kind === 'indicators') return field === 'target' || figureShare(sample) > 0.5
  if (figureShare(sample) > 0.5 || most(isTime) || most(saysState)) return false
  return field === 'lead' ? most(text => text.length <= LONGEST_NAME) : bodyShare(sample) <= 0.5
}

function saysState(text: string): boolean {
  return text.length <= LONGEST_NAME && parseStatus(text) !== null
}
