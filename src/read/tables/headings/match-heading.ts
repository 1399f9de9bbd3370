import type { Field, TableKind } from '../../../model/table.js'
import { editDistance } from '../../../vietnamese/letters/fold.js'
import { type LetterBag, leastEdits, letterBag } from '../../../vietnamese/letters/letter-bag.js'
import { isAssessmentHeading } from './assessment-heading.js'
import { foldHeading, headingForms } from './fold-heading.js'
import { spellInitials } from './heading-initials.js'
import { MONEY_WORDS, NOT_ISSUED, NOT_MONEY, TOPIC_RULES, type Topic } from './heading-language.js'
import { HEADING_RULES } from './heading-wordings.js'

/** One thing a heading can mean in one kind of table; several `fields` when a topic must be settled. */
export type HeadingReading = {
  readonly kind: TableKind
  readonly fields: readonly Field[]
  readonly weak: boolean
  readonly topic: Topic | null
}

/** What a heading says: `exact` and `near` (a typing error) carry readings, `suggestion` only the wording it resembles. */
export type HeadingMatch = {
  readonly how: 'exact' | 'near' | 'suggestion' | 'none'
  /** The known wording that it is near to; '' for exact and none. */
  readonly wording: string
  readonly readings: readonly HeadingReading[]
  readonly issued: boolean
}

type Known = {
  readonly wording: string
  readonly readings: readonly HeadingReading[]
  readonly letters: LetterBag
}

const LONGEST_HEADING = 200
const YEAR = /^(?:19|20)\d\d$/
const MEMO_SIZE = 2000
const MOST_MONEY_WORDS = 8
const ASSESSMENT = foldHeading('Đánh giá')
const NOTHING: HeadingMatch = { how: 'none', wording: '', readings: [], issued: true }
const KNOWN: ReadonlyMap<string, Known> = buildKnown()
const KNOWN_LIST = [...KNOWN]
/** A length has one reach, so the length alone is the key. */
const wordingsByLength = new Map<number, readonly (readonly [string, Known])[]>()
const memo = new Map<string, HeadingMatch>()

/** Says what a heading can mean. Known wordings first, then parts joined by / , - or a line break, then a known beginning, then a near miss. */
export function matchHeading(heading: string): HeadingMatch {
  if (heading.length > LONGEST_HEADING) return NOTHING
  const before = memo.get(heading)
  if (before !== undefined) return before
  const match = matchAfresh(heading)
  if (memo.size >= MEMO_SIZE) memo.clear()
  memo.set(heading, match)
  return match
}

/** Tells the heading of the rows' numbers: "TT", "STT", not a mere "Số". */
export function isOrdinalHeading(text: string): boolean {
  return matchHeading(text).readings.some(reading => reading.fields[0] === 'ordinal' && !reading.weak)
}

/** Tells whether a heading is a known wording as it stands: cheap enough for every row. */
export function isKnownHeading(heading: string): boolean {
  return heading.length <= 60 && KNOWN.has(foldHeading(heading))
}

function matchAfresh(heading: string): HeadingMatch {
  const folded = foldHeading(heading)
  const barred = NOT_ISSUED.find(words => folded.includes(words))
  if (barred !== undefined) return { ...matchUnissued(folded, barred), issued: false }
  if (/^[#№]$/.test(heading.trim())) return exact(KNOWN.get('stt'))
  const forms = headingForms(heading)
  if (isAssessmentHeading(heading)) return exact(KNOWN.get(ASSESSMENT))
  for (const form of forms) {
    const known = KNOWN.get(form)
    if (known !== undefined) return exact(known)
  }
  for (const spelt of spellInitials(heading)) {
    const known = headingForms(spelt).flatMap(form => KNOWN.get(form) ?? [])[0]
    if (known !== undefined) return exact(known)
  }
  const shared = readingsOfParts(heading)
  if (shared.length > 0) return { how: 'exact', wording: '', readings: shared, issued: true }
  const begun = forms.map(knownBeginning).find(known => known !== null)
  if (begun !== undefined && begun !== null) return exact(begun)
  const near = nearest(forms)
  return near.how === 'near' ? near : (moneyIn(forms[0] ?? '') ?? near)
}

/** "Kinh phí cả năm được cấp" names money, although not in known words: taken for it, and told. */
function moneyIn(form: string): HeadingMatch | null {
  if (form.split(' ').length > MOST_MONEY_WORDS || NOT_MONEY.test(form)) return null
  const wording = MONEY_WORDS.find(({ words }) => words.test(form))?.wording
  const known = wording === undefined ? undefined : KNOWN.get(foldHeading(wording))
  return known === undefined ? null : { ...exact(known), how: 'near', wording: known.wording }
}

/** A column that stays in the office keeps a meaning only when the rest of its heading is a known wording. */
function matchUnissued(folded: string, barred: string): HeadingMatch {
  const rest = folded.replace(barred, ' ').replace(/\s+/g, ' ').trim()
  const known = KNOWN.get(rest)
  return known === undefined ? NOTHING : exact(known)
}

function exact(known: Known | undefined): HeadingMatch {
  return known === undefined ? NOTHING : { how: 'exact', wording: '', readings: known.readings, issued: true }
}

/** "Chủ trì/Phụ trách": the readings that all known parts share; null parts ("Mô tả") may only follow a known one. */
function readingsOfParts(heading: string): readonly HeadingReading[] {
  const parts = heading
    .split(/[/\n;,+&]|\s[-–]\s/)
    .map(part => part.trim())
    .filter(part => part !== '')
  if (parts.length < 2 || parts.length > 4) return []
  let shared: readonly HeadingReading[] | null = null
  for (const part of parts) {
    const known = headingForms(part)
      .map(form => KNOWN.get(form))
      .find(found => found !== undefined)
    if (known === undefined) return []
    shared =
      shared === null
        ? known.readings
        : shared.filter(reading => known.readings.some(other => sameReading(reading, other)))
  }
  return shared ?? []
}

function sameReading(a: HeadingReading, b: HeadingReading): boolean {
  return a.kind === b.kind && a.fields[0] === b.fields[0]
}

/** The longest known wording of three words or more that a heading begins with; a rest with figures other than a year is a cell's text, no heading. */
function knownBeginning(form: string): Known | null {
  const words = form.split(' ')
  for (let count = Math.min(words.length - 1, 8); count >= 3; count -= 1) {
    const known = KNOWN.get(words.slice(0, count).join(' '))
    if (known !== undefined) return /\d/.test(words.slice(count).join('').replace(YEAR, '')) ? null : known
  }
  return null
}

function nearest(forms: readonly string[]): HeadingMatch {
  let best: Known | null = null
  let least = Number.POSITIVE_INFINITY
  let length = 0
  for (const form of forms) {
    const reach = suggestedWithin(form.length)
    if (reach === 0) continue
    const letters = letterBag(form)
    for (const [folded, known] of wordingsWithin(form.length, reach)) {
      if (leastEdits(letters, known.letters) > Math.min(reach, least - 1)) continue
      const distance = editDistance(form, folded, Math.min(reach, least - 1))
      if (distance > reach || distance >= least) continue
      best = known
      least = distance
      length = form.length
      if (least === 1) break
    }
  }
  if (best === null) return NOTHING
  const near = least <= acceptedWithin(length)
  return {
    how: near ? 'near' : 'suggestion',
    wording: best.wording,
    readings: near ? best.readings : [],
    issued: true,
  }
}

/** Known wordings whose length is near enough, in the order in which they are known. */
function wordingsWithin(length: number, reach: number): readonly (readonly [string, Known])[] {
  const before = wordingsByLength.get(length)
  if (before !== undefined) return before
  const found = KNOWN_LIST.filter(([folded]) => Math.abs(folded.length - length) <= reach)
  wordingsByLength.set(length, found)
  return found
}

/** Edits within which a heading is taken for the wording. */
function acceptedWithin(length: number): number {
  if (length < 7) return 0
  return length < 14 ? 1 : 2
}

/** Edits within which the wording is only suggested. */
function suggestedWithin(length: number): number {
  if (length < 7) return 0
  return length < 14 ? 2 : 3
}

function buildKnown(): ReadonlyMap<string, Known> {
  const known = new Map<string, Known & { readings: HeadingReading[] }>()
  const put = (wording: string, readings: readonly HeadingReading[]) => {
    const folded = foldHeading(wording)
    const entry = known.get(folded)
    if (entry === undefined)
      known.set(folded, { wording, readings: [...readings], letters: letterBag(folded) })
    else entry.readings.push(...readings)
  }
  for (const { topic, fields, wordings } of TOPIC_RULES) {
    const readings = Object.entries(fields).map(([kind, options]) => ({
      kind: kind as TableKind,
      fields: options,
      weak: false,
      topic,
    }))
    for (const wording of wordings) put(wording, readings)
  }
  for (const { field, kinds, weak, wordings } of HEADING_RULES) {
    const readings = kinds.map(kind => ({ kind, fields: [field], weak, topic: null }))
    for (const wording of wordings) put(wording, readings)
  }
  return known
}
