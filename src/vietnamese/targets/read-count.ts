import { plainText } from '../letters/plain-text.js'
import { columnUnit, splitUnit, trimSubject } from '../numbers/measure-units.js'
import type { Bound, Criterion, Rate } from './criterion.js'
import { type CriterionContext, type Figure, LEAD, NUMBER, readFigure } from './criterion-figures.js'

const EVERY = new RegExp(
  String.raw`^${LEAD}(?:(?:toi thieu|it nhat|≥|>=)\s*)?(?:(0?[136]|12|mot|moi|hang|moi mot)\s+)(tuan|thang|quy|nam)(?:\s+[a-z]+){0,5}?\s+(?:≥\s*|>=\s*)?(${NUMBER}|mot|hai)(?=\s+[a-z])`,
)
const PER =
  /^\s*([^\d/;:]{0,60}?)\s*(?:\/\s*(?:0?1\s*|mot\s+)?|(?<![a-z])(?:moi|mot|hang)\s+(?:mot\s+)?)(tuan|thang|quy|nam)(?![a-z])/
const UP = /^(\D{0,25}?)\s*(?<![a-z])tro len(?![a-z])/
const DOWN = /^(\D{0,25}?)\s*(?<![a-z])tro xuong(?![a-z])/
const YEARS_AND_BRACKETS = /(?:(?<!\p{L})năm\s+)?(?<!\d)(?:19|20)\d{2}(?!\d)|\([^)]*\)/gu
const NAMES_WITH_DIGITS = /\p{L}+\d+/gu
const PERS: Readonly<Record<string, Rate['per']>> = {
  tuan: 'week',
  thang: 'month',
  quy: 'quarter',
  nam: 'year',
}

/** Reads "1 tháng có một bản tin", "tối thiểu 1 tuần 1 bản tin", "mỗi quý 01 cuộc"; null for anything else. */
export function readEvery(own: string, flat: string, context: CriterionContext): Rate | null {
  const match = EVERY.exec(flat)
  const found = match === null ? null : readFigure(match[3] ?? '', context)
  if (match === null || found === null) return null
  const per = perOf(match[1] ?? '', match[2] ?? '')
  if (per === null) return null
  const { unit, subject } = splitUnit(own.slice(match[0].length))
  return { type: 'rate', ...found, per, unit: unit ?? columnUnit(context.unit), subject }
}

function perOf(count: string, length: string): Rate['per'] | null {
  const many = /^\d+$/.test(count) ? Number(count) : 1
  if (many === 1) return PERS[length] ?? null
  if (length !== 'thang') return null
  return many === 3 ? 'quarter' : many === 12 ? 'year' : null
}

/** Reads a figure that is no percentage with the words behind it: "04 cuộc/năm (theo quý)", "01 mô hình". `compared`: a comparison stood before it. */
export function readCount(
  type: Bound['type'],
  compared: boolean,
  found: Figure,
  behind: string,
  context: CriterionContext,
): Criterion | null {
  const column = columnUnit(context.unit)
  const per = PER.exec(plainText(behind))
  if (per !== null) return type === 'atLeast' ? readPer(found, behind, per, column) : null
  const { unit, subject, time } = splitUnit(withoutTurn(behind))
  if ((time && !compared) || hasFigures(behind)) return null
  const rate =
    unit === null && column !== null && type === 'atLeast' ? rateOfColumn(found, column, subject) : null
  return rate ?? makeBound(turned(type, behind), found, unit ?? column, subject)
}

/** Reads words behind a range that say how often: "bài/tháng", "cuộc mỗi quý"; else a unit column does. Null where neither does. */
export function readPace(behind: string, unit: string | null): Pick<Rate, 'per' | 'unit' | 'subject'> | null {
  const column = columnUnit(unit)
  const own = PER.exec(plainText(behind))
  if (own !== null) return paceOf(behind, own, column)
  const counted = splitUnit(behind)
  const per = column === null || counted.unit !== null ? null : PER.exec(plainText(column))
  return column === null || per === null ? null : { ...paceOf(column, per, null), subject: counted.subject }
}

function readPer(found: Figure, behind: string, per: RegExpExecArray, column: string | null): Rate {
  return { type: 'rate', ...found, ...paceOf(behind, per, column) }
}

function paceOf(
  behind: string,
  per: RegExpExecArray,
  column: string | null,
): Pick<Rate, 'per' | 'unit' | 'subject'> {
  const start = behind.length - behind.trimStart().length
  const counted = splitUnit(behind.slice(start, start + (per[1] ?? '').length))
  const subject = trimSubject(`${counted.subject} ${withoutTurn(behind.slice(per[0].length))}`)
  return { per: PERS[per[2] ?? ''] ?? 'year', unit: counted.unit ?? column, subject }
}

/** A unit column that says "cuộc/năm" makes the figure a rate. */
function rateOfColumn(found: Figure, column: string, subject: string): Rate | null {
  const per = PER.exec(plainText(column))
  return per === null ? null : { ...readPer(found, column, per, null), subject }
}

/** Builds a bound. */
export function makeBound(type: Bound['type'], found: Figure, unit: string | null, subject: string): Bound {
  return { type, value: found.value, decimals: found.decimals, unit, subject: trimSubject(subject) }
}

/** "… trở lên" and "… trở xuống" behind the figure decide over what stands before it. */
export function turned(type: Bound['type'], behind: string): Bound['type'] {
  const flat = plainText(behind)
  if (DOWN.test(flat)) return 'atMost'
  return UP.test(flat) ? 'atLeast' : type
}

/** Takes "trở lên" or "trở xuống" out of the words behind a figure. */
export function withoutTurn(behind: string): string {
  const flat = plainText(behind)
  const match = UP.exec(flat) ?? DOWN.exec(flat)
  if (match === null) return trimSubject(behind)
  return trimSubject(`${behind.slice(0, (match[1] ?? '').length)} ${behind.slice(match[0].length)}`)
}

/** Tells whether words hold figures other than years, names such as IPv6, and what stands in brackets. */
export function hasFigures(words: string): boolean {
  return /\d/.test(words.replace(YEARS_AND_BRACKETS, '').replace(NAMES_WITH_DIGITS, ''))
}
