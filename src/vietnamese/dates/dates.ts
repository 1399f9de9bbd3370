import { plainText } from '../letters/plain-text.js'

/** A calendar day 'YYYY-MM-DD', without time or time zone. */
export type IsoDate = string

/** `monthFirst` differs from `dayFirst` (3/4/2024): only reported when asked for. */
export type DateReading =
  | { readonly type: 'date'; readonly date: IsoDate }
  | { readonly type: 'ambiguous'; readonly dayFirst: IsoDate; readonly monthFirst: IsoDate }
  | { readonly type: 'none' }

/**
 * `order`: how 3/4/2024 is read; 'report' gives both readings where both are days. `year` completes a day without a year
 * ("30/11"); without it such a day is no date.
 */
export type DateOptions = {
  readonly order?: 'dayFirst' | 'monthFirst' | 'report'
  readonly year?: number | null
}

/** One date found in a text: its reading and its place in the NFC text. `bare` dates had no year of their own. */
export type FoundDate = {
  readonly reading: Exclude<DateReading, { readonly type: 'none' }>
  readonly start: number
  readonly end: number
  readonly bare: boolean
}

/** "tháng 3-6-12" lists months, "mục 1.2.25" and "phiên bản 2.4.10" name no day; no month is above 12, so "tháng 30.9.25" is a day. */
const NO_LIST = String.raw`(?:(?<!(?<![a-z])(?:thang|t|quy|q|muc|diem|khoan|dieu|phu luc|phien ban|v)[\s.]*)|(?=1[3-9]|[23]\d))`
/** "ngày 5-10-25 hằng tháng" lists days. */
const NO_DAYS_OF_MONTH = String.raw`(?!\s*(?:hang|moi|cac|cua|trong)\s+thang(?!\s*\d))`
const PATTERN = new RegExp(
  [
    String.raw`(?<![\d/.,-])(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)`,
    String.raw`(?<![\d/.,-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\5\s?(\d{4})(?![\d/]|[.,-]\d)`,
    String.raw`(?<![\d/.,-])(?=\d)${NO_LIST}(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\9\s?(\d{2})(?![\d/%]|[.,-]\d|\s*%)${NO_DAYS_OF_MONTH}`,
    String.raw`(?<![\d/.,-])(\d{1,2})\s*(?:thang|/)\s*(\d{1,2})\s*,?\s*nam\s*(\d{4}|\d{2})(?!\d)`,
    String.raw`(?<![\d/.,-])(\d{1,2})\s*thang\s*(\d{1,2})(?![\d/]|[.,-]\d|\s*(?:,?\s*nam\b|/\s*\d))`,
    String.raw`(?<![\d/.,-])(\d{1,2})/(\d{1,2})(?![\d/%]|[.,-]\d|\s*%|/[a-z])`,
  ].join('|'),
  'g',
)
const HAS_DATE = /\d\s*(?:[/.-]\s*\d|thang)/
const OLDEST = 1900
const NEWEST = 2199

/**
 * Reads the one date a text holds, words around it or not: 15/3/2024, 15-03-2024, 15.3.2024, 2024-03-15, ngày 15 tháng 3
 * năm 2024. Day comes first unless told otherwise. Impossible days, or two different dates, are none.
 */
export function parseDate(text: string, options: DateOptions = {}): DateReading {
  let found: DateReading = { type: 'none' }
  for (const { reading } of findDates(text, options)) {
    if (found.type !== 'none' && !sameReading(found, reading)) return { type: 'none' }
    found = reading
  }
  return found
}

/** Finds every possible date in a text, in order. */
export function findDates(text: string, options: DateOptions = {}): readonly FoundDate[] {
  const flat = plainText(text)
  if (!HAS_DATE.test(flat)) return []
  const found: FoundDate[] = []
  for (const match of flat.matchAll(PATTERN)) {
    const bare = match[15] !== undefined || match[17] !== undefined
    const reading = readMatch(match, options)
    if (reading !== null)
      found.push({ reading, start: match.index, end: match.index + match[0].length, bare })
  }
  return found
}

function readMatch(match: RegExpExecArray, options: DateOptions): FoundDate['reading'] | null {
  const [
    ,
    isoYear,
    isoMonth,
    isoDay,
    first,
    ,
    second,
    year,
    day2,
    ,
    month2,
    year2,
    dayL,
    monthL,
    yearL,
    dayT,
    monthT,
    dayS,
    monthS,
  ] = match
  if (isoYear !== undefined) return single(Number(isoYear), Number(isoMonth), Number(isoDay))
  if (first !== undefined) return inOrder(Number(first), Number(second), Number(year), options)
  if (day2 !== undefined) return inOrder(Number(day2), Number(month2), fullYear(year2 ?? ''), options)
  if (dayL !== undefined) return single(fullYear(yearL ?? ''), Number(monthL), Number(dayL))
  const own = options.year ?? null
  if (own === null) return null
  return dayT !== undefined
    ? single(own, Number(monthT), Number(dayT))
    : single(own, Number(monthS), Number(dayS))
}

function inOrder(
  first: number,
  second: number,
  year: number,
  options: DateOptions,
): FoundDate['reading'] | null {
  const dayFirst = single(year, second, first)
  const order = options.order ?? 'dayFirst'
  if (order === 'dayFirst') return dayFirst
  const monthFirst = single(year, first, second)
  if (order === 'monthFirst') return monthFirst
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst
  if (dayFirst.date === monthFirst.date) return dayFirst
  return { type: 'ambiguous', dayFirst: dayFirst.date, monthFirst: monthFirst.date }
}

function single(
  year: number,
  month: number,
  day: number,
): { readonly type: 'date'; readonly date: IsoDate } | null {
  if (year < OLDEST || year > NEWEST || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null
  return { type: 'date', date: isoDate(year, month, day) }
}

/** Writes a year of two digits out: "25" is 2025. */
export function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

function sameReading(a: DateReading, b: DateReading): boolean {
  if (a.type === 'date' && b.type === 'date') return a.date === b.date
  return a.type === 'ambiguous' && b.type === 'ambiguous' && a.dayFirst === b.dayFirst
}

/** Writes 'ngày 05 tháng 3 năm 2024': a zero before days below 10 and months 1 and 2 only (Decree 30/2020, Appendix I, II.4). */
export function formatDateLong(date: IsoDate): string {
  const { year, month, day } = dateParts(date)
  return `ngày ${twoDigits(day)} tháng ${monthDigits(month)} năm ${year}`
}

/** Writes '05/3/2024', with the same zeros. */
export function formatDateShort(date: IsoDate): string {
  const { year, month, day } = dateParts(date)
  return `${twoDigits(day)}/${monthDigits(month)}/${year}`
}

/** Writes a month by the decree's rule: 1 → '01', 2 → '02', 3 → '3'. */
export function monthDigits(month: number): string {
  return month <= 2 ? `0${month}` : String(month)
}

/** Tells whether a text is a real day 'YYYY-MM-DD'. */
export function isValidDate(date: string): date is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) return false
  const month = Number(match[2])
  const day = Number(match[3])
  return (
    Number(match[1]) >= 1000 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(Number(match[1]), month)
  )
}

/** Builds a date from its parts, which must make a real day (throws RangeError). */
export function makeDate(year: number, month: number, day: number): IsoDate {
  const date = isoDate(year, month, day)
  if (!isValidDate(date)) throw new RangeError(`Not a day: ${date}`)
  return date
}

/** Splits a valid date into numbers; throws RangeError for anything else. */
export function dateParts(date: IsoDate): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  if (!isValidDate(date)) throw new RangeError(`Not a day: ${date}`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
}

/** Moves a date by whole days, back when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(dayStamp(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Gives the last day of a month. */
export function endOfMonth(year: number, month: number): IsoDate {
  return makeDate(year, month, daysInMonth(year, month))
}

/** Counts the days from one date to another: negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((dayStamp(to) - dayStamp(from)) / 86_400_000)
}

/** Gives the day of the week: 0 Sunday (chủ nhật) to 6 Saturday (thứ bảy). */
export function weekdayOf(date: IsoDate): number {
  return new Date(dayStamp(date)).getUTCDay()
}

/** Orders two dates: negative, 0 or positive. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Counts the days of a month. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
}

function dayStamp(date: IsoDate): number {
  const { year, month, day } = dateParts(date)
  return Date.UTC(year, month - 1, day)
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
