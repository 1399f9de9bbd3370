/** What every check reads, and how it points at what it found. */
import type { MessageCode } from '../../../messages/catalogue.js'
import type { MessageValues } from '../../../messages/entry.js'
import { type Message, message, type Place } from '../../../messages/message.js'
import type { OfficialRules } from '../../../model/official-rules.js'
import type { FormDocument, Paragraph } from '../document/form-document.js'
import type { Span } from '../structure/span.js'
import type { Structure } from '../structure/structure.js'

export type CheckContext = {
  readonly document: FormDocument
  readonly structure: Structure
  readonly rules: OfficialRules
}

export type FormCheck = (context: CheckContext) => readonly Message[]

const MOST_WORDS = 8
const MOST_CHARACTERS = 60

/** Points at a paragraph by its section (from 1) and its first words. */
export function placeOf(paragraph: Paragraph, text = paragraph.text): Place {
  const words = text.trim().split(/\s+/)
  const first = words.slice(0, MOST_WORDS).join(' ').slice(0, MOST_CHARACTERS)
  return {
    in: 'document',
    section: paragraph.section + 1,
    paragraph: words.join(' ').length > first.length ? `${first}…` : first,
  }
}

/** Builds a finding at a part of a paragraph. */
export function findingAt(code: MessageCode, span: Span, values: MessageValues): Message {
  return message(code, placeOf(span.paragraph, span.text), values)
}

/** Builds a finding about a section as a whole, placed at its first words. */
export function findingInSection(
  code: MessageCode,
  document: FormDocument,
  section: number,
  values: MessageValues,
): Message {
  const own = document.paragraphs.filter(paragraph => paragraph.section === section)
  const first = own.find(paragraph => paragraph.text.trim() !== '')
  const place: Place =
    first === undefined ? { in: 'document', section: section + 1, paragraph: '' } : placeOf(first)
  return message(code, place, values)
}

/** One departure before equal ones are told together. */
export type Departure = { readonly code: MessageCode; readonly span: Span; readonly values: MessageValues }

/** Tells equal departures once, at the first of them, with their `count` of paragraphs. */
export function foldDepartures(departures: readonly Departure[]): readonly Message[] {
  const groups = new Map<string, Departure[]>()
  for (const departure of departures) {
    const key = JSON.stringify([departure.code, departure.values])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [departure])
    else group.push(departure)
  }
  return [...groups.values()].flatMap(group => {
    const first = group[0]
    if (first === undefined) return []
    const count = new Set(group.map(each => each.span.paragraph)).size
    return [findingAt(first.code, first.span, { ...first.values, count })]
  })
}

/** Writes a number the Vietnamese way, with at most two decimals: 12,5. */
export function writeNumber(number: number): string {
  return String(Math.round(number * 100) / 100).replace('.', ',')
}

/** Writes a closed range: "13–14", or one value. */
export function writeRange(range: { readonly min: number; readonly max: number }): string {
  return range.min === range.max
    ? writeNumber(range.min)
    : `${writeNumber(range.min)}–${writeNumber(range.max)}`
}
