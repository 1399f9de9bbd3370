import { formatDateShort } from '../vietnamese/dates/dates.js'
import type { Timeline } from '../vietnamese/dates/timelines.js'
import { remembered } from '../vietnamese/letters/remembered.js'
import { romanNumeral } from '../vietnamese/numbers/numerals.js'
import { calendarWords } from './wording.js'

const CALLED = /^\s*(?:thời hạn|hạn chót|hạn cuối(?: cùng)?|hạn)(?:\s+là)?\s*:?\s+(?=\S)/iu
const YEAR = String.raw`(?:19|20|21)\d{2}`
const BARE_YEAR = new RegExp(
  String.raw`^((?:(?:đến|hết|trước|trong|cuối|đầu|từ|giữa)\s+)*)(?=${YEAR}(?!\d|\s*[/.]))`,
  'iu',
)
const BARE_MONTH = new RegExp(
  String.raw`^((?:(?:đến|hết|trước|trong|cuối|đầu|từ|giữa)\s+)*)(?:t\s?\.?\s?)?(1[0-2]|0?[1-9])\s?[/-]\s?(${YEAR})(?![\d/])`,
  'iu',
)
const SHORT_QUARTER =
  /^((?:(?:đến|hết|trước|trong|cuối|đầu|từ|giữa)\s+)*)q\s?\.?\s?(iv|i{1,3}|0?[1-4])(?![\p{L}\d])/iu
const SHORT_DAY = /^\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?\d{2}$/

/**
 * Writes a deadline as a sentence says it behind the word for it: the clerk's own words without "Hạn:", "năm 2025" for a bare year,
 * "tháng 6/2025" for a bare month, "quý III/2025" for "Q3/2025", a year of two digits in full.
 */
export function dueTextOf(timeline: Timeline | null): string {
  const own = withoutCall(timeline?.text ?? '')
  if (timeline?.type === 'due' && SHORT_DAY.test(own)) return formatDateShort(timeline.date)
  return inWords(own)
}

const withoutCall = remembered((text: string): string => text.replace(CALLED, '').trim())

const inWords = remembered((own: string): string => {
  const { year, month, quarter } = calendarWords
  return own
    .replace(BARE_YEAR, `$1${year} `)
    .replace(BARE_MONTH, `$1${month} $2/$3`)
    .replace(SHORT_QUARTER, (_whole, before: string, number: string) => {
      const roman = /\d/.test(number) ? romanNumeral(Number(number)) : number.toUpperCase()
      return `${before}${quarter} ${roman}`
    })
})
