import { foldText } from '../letters/fold.js'
import { plainText } from '../letters/plain-text.js'
import { decimalsOf, plainDigits } from './decimal.js'
import { type Digits, readDigits } from './digits.js'

/** What a cell's text says as a number. `percent` values are in percent (98,8 % is 98.8); `decimals` are those written. */
export type NumberReading =
  | PlainNumber
  | AmbiguousNumber
  | RatioNumber
  | { readonly type: 'not-applicable' }
  | { readonly type: 'no-data' }
  | { readonly type: 'text' }

/** One number; `unit` is what stands behind it ("36 Mb/s" → "Mb/s"), null when nothing does. */
export type PlainNumber = {
  readonly type: 'number'
  readonly value: number
  readonly percent: boolean
  readonly decimals: number
  readonly unit: string | null
}

/** One separator before three digits: 1.234 is one thousand … or 1,234. `asDecimal` has three decimals. */
export type AmbiguousNumber = {
  readonly type: 'ambiguous'
  readonly asThousands: number
  readonly asDecimal: number
  readonly percent: boolean
  readonly unit: string | null
}

/** Part over whole ("17/17 xã"); `stated` is the percentage written beside it ("15/20 (75%)"), null when there is none. */
export type RatioNumber = {
  readonly type: 'ratio'
  readonly numerator: number
  readonly denominator: number
  readonly unit: string | null
  readonly stated: { readonly value: number; readonly decimals: number } | null
}

/** `decimalMark` is the mark the other cells of the column use before decimals; null (or left out) when unknown. */
export type NumberOptions = { readonly decimalMark?: ',' | '.' | null }

const NOT_APPLICABLE = new Set(['khong ap dung', 'ko ap dung', 'k ap dung', 'khong thuoc pham vi', 'n a'])
const NO_DATA = new Set(
  [
    'không có',
    'KXĐ',
    'không xác định',
    'chưa xác định',
    'chưa có',
    'chưa có số liệu',
    'không có số liệu',
    'chưa có dữ liệu',
    'không có dữ liệu',
    'không có thông tin',
    'chưa thống kê',
    'chưa tổng hợp',
    'chưa cập nhật',
    'x',
  ].map(foldText),
)
const ONLY_DASHES = /^-+$/
const HAS_DIGIT = /\d/
const BARE_WHOLE = /^\d{1,15}$/
const LEAD_IN = /^(?:(?:da |uoc )?dat(?: (?:ty|ti) le)?|(?:ty|ti) le(?: dat)?)\s*:?\s+(?=[+\d])/
const NUMBER = String.raw`\d+(?:[., ]\d+)*`
const ONE = new RegExp(String.raw`^([+-]?)(${NUMBER})\s*(%|phan tram(?![a-z]))?`)
const RATIO = new RegExp(String.raw`^(${NUMBER})\s*\/\s*(${NUMBER})(?![\d/]|\/[a-z])`)
const STATED = new RegExp(
  String.raw`^\s*[(,;=:]?\s*(?:(?:ty|ti) le\s*:?\s*|dat\s*)*(${NUMBER})\s*%\s*\)?\s*[.;]?$`,
)
const IN_BRACKETS = new RegExp(String.raw`^\s*\(\s*(${NUMBER})\s*\/\s*(${NUMBER})\s*([^\d()]*)\)$`)
const UNIT = /^[\p{L}°‰$₫][^\d\n;:=<>≥≤]{0,59}$/u
const LONGEST = 120

/** Reads one cell's text as a number. Settles `1.234` only when `decimalMark` says how; never guesses. */
export function parseNumber(text: string, options: NumberOptions = {}): NumberReading {
  const own = text.trim()
  if (own === '') return { type: 'no-data' }
  if (BARE_WHOLE.test(own)) return plain(Number(own), false, 0, null)
  if (own.length > LONGEST) return { type: 'text' }
  const composed = own.normalize('NFC')
  const flat = plainText(composed)
  if (!HAS_DIGIT.test(flat)) return readWords(flat)
  const leadIn = LEAD_IN.exec(flat)?.[0].length ?? 0
  return readFrom(composed.slice(leadIn), flat.slice(leadIn), options.decimalMark ?? null)
}

function readWords(flat: string): NumberReading {
  if (ONLY_DASHES.test(flat)) return { type: 'not-applicable' }
  const folded = foldText(flat)
  if (folded === '') return /^[.…_\s]+$/.test(flat) ? { type: 'no-data' } : { type: 'text' }
  if (NOT_APPLICABLE.has(folded)) return { type: 'not-applicable' }
  return { type: NO_DATA.has(folded) ? 'no-data' : 'text' }
}

function readFrom(own: string, flat: string, mark: ',' | '.' | null): NumberReading {
  const pair = RATIO.exec(flat)
  if (pair !== null) return readRatio(pair[1] ?? '', pair[2] ?? '', own.slice(pair[0].length), mark)
  const match = ONE.exec(flat)
  if (match === null) return { type: 'text' }
  const [whole, sign, written = '', share] = match
  const percent = share !== undefined
  const behind = own.slice(whole.length)
  const brackets = percent ? IN_BRACKETS.exec(plainText(behind)) : null
  if (brackets !== null) return readBrackets(written, brackets, behind, mark)
  const unit = unitOf(behind)
  if (unit === undefined) return { type: 'text' }
  const digits = readDigits(written, mark)
  const factor = sign === '-' ? -1 : 1
  switch (digits.type) {
    case 'value':
      return plain(digits.value * factor, percent, digits.decimals, unit)
    case 'either':
      return {
        type: 'ambiguous',
        asThousands: digits.asThousands * factor,
        asDecimal: digits.asDecimal * factor,
        percent,
        unit,
      }
    case 'none':
      return { type: 'text' }
  }
}

/** "75% (15/20)": the ratio counts, the percentage is what is stated. */
function readBrackets(
  written: string,
  brackets: RegExpExecArray,
  own: string,
  mark: ',' | '.' | null,
): NumberReading {
  const stated = readDigits(written, mark)
  const unit = own.slice(own.length - 1 - (brackets[3] ?? '').length, -1).trim()
  const ratio = readRatio(brackets[1] ?? '', brackets[2] ?? '', unit, mark)
  if (ratio.type !== 'ratio' || stated.type !== 'value') return { type: 'text' }
  return { ...ratio, stated: { value: stated.value, decimals: stated.decimals } }
}

/** Counts in a ratio are whole far more often than not: 2.445/8.447 is read as thousands unless the column says otherwise. */
function readRatio(above: string, below: string, behind: string, mark: ',' | '.' | null): NumberReading {
  const numerator = countOf(readDigits(above, mark))
  const denominator = countOf(readDigits(below, mark))
  if (numerator === null || denominator === null) return { type: 'text' }
  const share = STATED.exec(plainText(behind))
  const stated = share === null ? null : readDigits(share[1] ?? '', mark ?? ',')
  if (stated !== null && stated.type !== 'value') return { type: 'text' }
  const unit = stated === null ? unitOf(behind) : null
  if (unit === undefined) return { type: 'text' }
  return {
    type: 'ratio',
    numerator,
    denominator,
    unit,
    stated: stated && { value: stated.value, decimals: stated.decimals },
  }
}

function countOf(digits: Digits): number | null {
  if (digits.type === 'value') return digits.value
  return digits.type === 'either' ? digits.asThousands : null
}

/** The unit behind a number, null for none, undefined when what follows is no unit but more text. */
function unitOf(behind: string): string | null | undefined {
  const rest = behind.trim()
  if (rest === '' || rest === '.') return null
  return UNIT.test(rest) ? rest.replace(/[.,]$/, '') : undefined
}

function plain(value: number, percent: boolean, decimals: number, unit: string | null): PlainNumber {
  return { type: 'number', value: value + 0, percent, decimals, unit }
}

/** `fixed` keeps trailing zeros: 45,0% instead of 45%. */
export type FormatOptions = { readonly fixed?: boolean }

/** Writes a number the Vietnamese way, 1234.5 → '1.234,5', rounded to `decimals` (all it has when left out), without trailing zeros unless fixed. */
export function formatNumber(
  value: number,
  decimals: number | null = null,
  options: FormatOptions = {},
): string {
  const places = decimals ?? decimalsOf(value)
  const [whole = '', part = ''] = plainDigits(value, places).split('.')
  const shown = options.fixed === true ? part : part.replace(/0+$/, '')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return shown === '' ? grouped.replace(/^-0$/, '0') : `${grouped},${shown}`
}

/** Writes a value that is in percent: 98.4 → '98,4%', 45 → '45%'. */
export function formatPercent(value: number, decimals = 1, options: FormatOptions = {}): string {
  return `${formatNumber(value, decimals, options)}%`
}

/** Writes a count as official prose does, with a leading zero below 10: 6 → '06', 0 → '0', 3410 → '3.410'. */
export function formatCount(count: number): string {
  const written = formatNumber(count)
  return Number.isInteger(count) && count > 0 && count < 10 ? `0${written}` : written
}

/** Writes a difference of two percentages: 23 → '23 điểm phần trăm'. */
export function formatPercentPoints(value: number, decimals = 1): string {
  return `${formatNumber(value, decimals)} điểm phần trăm`
}
