import { plainText } from '../letters/plain-text.js'
import { romanNumeral } from '../numbers/numerals.js'
import {
  addDays,
  dateParts,
  daysBetween,
  daysInMonth,
  endOfMonth,
  findDates,
  formatDateShort,
  type IsoDate,
  isValidDate,
  makeDate,
  monthDigits,
} from './dates.js'

/** Kỳ báo cáo. `index` is the month (1 to 12) or quarter (1 to 4), else 0; `from` and `to` are set for ad hoc reports only. */
export type ReportPeriod = {
  readonly kind: 'month' | 'quarter' | 'firstHalf' | 'secondHalf' | 'nineMonths' | 'year' | 'adHoc'
  readonly year: number
  readonly index: number
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

const ROMAN_QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const YEAR = String.raw`(?:\s*(?:,|/|-|nam|cua nam)*\s*((?:19|20|21)\d{2})(?!\d))?`
const HALF = new RegExp(
  String.raw`(?<![\d/.,])0?6\s*thang\s*(dau|cuoi)?(?:\s*nam)?${YEAR}|(?<![a-z])sau thang\s*(dau|cuoi)(?:\s*nam)?${YEAR}|(?<![a-z])nua\s*(dau|cuoi)\s*nam${YEAR}`,
)
const NINE = new RegExp(
  String.raw`(?:(?<![\d/.,])0?9\s*thang|(?<![a-z])chin thang)(?:\s*dau)?(?:\s*nam)?${YEAR}`,
)
const QUARTER = new RegExp(
  String.raw`(?<![a-z])(?:qu[yi]|q\s*\.?)\s*(iv|i{1,3}|[1-4]|0[1-4])(?![a-z\d])${YEAR}`,
)
const MONTH = new RegExp(String.raw`(?<![a-z\d])(?<!\d\s)thang\s*(1[0-2]|0?[1-9])(?![\d])${YEAR}`)
const MONTH_ONLY = /^\s*(1[0-2]|0?[1-9])\s*\/\s*((?:19|20|21)\d{2})\s*$/
/** "T6/2025", as clerks shorten it. */
const SHORT_MONTH = /^\s*(?:bao cao\s*)?t\s*\.?\s*(1[0-2]|0?[1-9])\s*[/.-]\s*((?:19|20|21)\d{2})\s*$/
const YEAR_ONLY =
  /(?<![a-z])(?<!thang\s*\d{1,2}\s*,?\s*)(?:nam|ca nam)\s*((?:19|20|21)\d{2})(?!\d)|^\s*((?:19|20|21)\d{2})\s*$/
const WHOLE_YEAR = /^\s*(?:bao cao\s*)?(?:ca\s*)?nam\s*$/
const AD_HOC = /(?<![a-z])(?:dot xuat|chuyen de)(?![a-z])/

/**
 * Reads a reporting period, words around it or not: "Tháng 4/2024", "quý 1 năm 2024", "6 tháng đầu năm 2024", "6 tháng cuối
 * năm", "9 tháng năm 2024", "Năm 2024", "Đột xuất từ ngày … đến ngày …". A period without a year takes `defaultYear`; null when there is none.
 */
export function parsePeriod(text: string, defaultYear: number | null = null): ReportPeriod | null {
  if (text.length > 500) return null
  const flat = plainText(text)
  if (AD_HOC.test(flat)) return adHoc(text)
  const half = HALF.exec(flat)
  if (half !== null) {
    const kind = (half[1] ?? half[3] ?? half[5]) === 'cuoi' ? 'secondHalf' : 'firstHalf'
    return build(kind, half[2] ?? half[4] ?? half[6], 0, defaultYear)
  }
  const nine = NINE.exec(flat)
  if (nine !== null) return build('nineMonths', nine[1], 0, defaultYear)
  const quarter = QUARTER.exec(flat)
  if (quarter !== null) {
    const written = quarter[1] ?? ''
    return build('quarter', quarter[2], ROMAN_QUARTERS[written] ?? Number(written), defaultYear)
  }
  const month = MONTH.exec(flat)
  if (month !== null) return build('month', month[2], Number(month[1]), defaultYear)
  const bare = MONTH_ONLY.exec(flat) ?? SHORT_MONTH.exec(flat)
  if (bare !== null) return build('month', bare[2], Number(bare[1]), null)
  const year = YEAR_ONLY.exec(flat)
  if (year !== null) return build('year', year[1] ?? year[2], 0, null)
  return WHOLE_YEAR.test(flat) ? build('year', undefined, 0, defaultYear) : null
}

/** An ad hoc report needs its two dates. */
function adHoc(text: string): ReportPeriod | null {
  const dates = findDates(text).flatMap(({ reading }) => (reading.type === 'date' ? [reading.date] : []))
  const [from, to] = dates
  if (from === undefined || to === undefined || from > to) return null
  return { kind: 'adHoc', year: Number(to.slice(0, 4)), index: 0, from, to }
}

/** Tells whether a text asks for an ad hoc report, its dates given or not. */
export function isAdHoc(text: string): boolean {
  return text.length <= 500 && AD_HOC.test(plainText(text))
}

function build(
  kind: ReportPeriod['kind'],
  year: string | undefined,
  index: number,
  defaultYear: number | null,
): ReportPeriod | null {
  const known = year === undefined ? defaultYear : Number(year)
  return known === null ? null : makePeriod(kind, known, index)
}

/** Builds a period of a kind other than ad hoc. */
export function makePeriod(kind: ReportPeriod['kind'], year: number, index = 0): ReportPeriod {
  return { kind, year, index, from: null, to: null }
}

/** Writes a period as the middle of a sentence: 'quý I năm 2024', 'tháng 4 năm 2024', '6 tháng đầu năm 2024', '9 tháng năm 2024', 'năm 2024', 'từ ngày 01/3/2024 đến ngày 20/3/2024'. */
export function formatPeriod(period: ReportPeriod): string {
  switch (period.kind) {
    case 'month':
      return `tháng ${monthDigits(period.index)} năm ${period.year}`
    case 'quarter':
      return `quý ${romanNumeral(period.index)} năm ${period.year}`
    case 'firstHalf':
      return `6 tháng đầu năm ${period.year}`
    case 'secondHalf':
      return `6 tháng cuối năm ${period.year}`
    case 'nineMonths':
      return `9 tháng năm ${period.year}`
    case 'year':
      return `năm ${period.year}`
    case 'adHoc': {
      const { first, last } = periodMonths(period)
      return `từ ngày ${formatDateShort(first)} đến ngày ${formatDateShort(last)}`
    }
  }
}

/** Writes a period for file names: 'quy-1-2024', 'thang-4-2024', '6-thang-dau-nam-2024', '9-thang-2024', 'nam-2024'. */
export function periodSlug(period: ReportPeriod): string {
  switch (period.kind) {
    case 'month':
      return `thang-${period.index}-${period.year}`
    case 'quarter':
      return `quy-${period.index}-${period.year}`
    case 'firstHalf':
      return `6-thang-dau-nam-${period.year}`
    case 'secondHalf':
      return `6-thang-cuoi-nam-${period.year}`
    case 'nineMonths':
      return `9-thang-${period.year}`
    case 'year':
      return `nam-${period.year}`
    case 'adHoc':
      return `dot-xuat-${period.from ?? ''}-${period.to ?? ''}`
  }
}

/** Gives the calendar days a period spans; its months are those of `first` to `last`. */
export function periodMonths(period: ReportPeriod): { readonly first: IsoDate; readonly last: IsoDate } {
  const [start, end] = monthSpan(period)
  const first =
    period.from !== null && isValidDate(period.from) ? period.from : makeDate(period.year, start, 1)
  const last = period.to !== null && isValidDate(period.to) ? period.to : endOfMonth(period.year, end)
  return { first, last }
}

/** Counts the calendar months of a period; an ad hoc one counts every month it touches. */
export function monthsIn(period: ReportPeriod): number {
  const { first, last } = periodMonths(period)
  return (
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
    Number(last.slice(5, 7)) -
    Number(first.slice(5, 7)) +
    1
  )
}

function monthSpan(period: ReportPeriod): readonly [start: number, end: number] {
  switch (period.kind) {
    case 'month':
      return [period.index, period.index]
    case 'quarter':
      return [period.index * 3 - 2, period.index * 3]
    case 'firstHalf':
      return [1, 6]
    case 'secondHalf':
      return [7, 12]
    case 'nineMonths':
      return [1, 9]
    case 'year':
    case 'adHoc':
      return [1, 12]
  }
}

/** Gives the period a report looks ahead to: the next of its kind; after nine months quarter IV ("3 tháng cuối năm"), after the first half the second. */
export function nextPeriod(period: ReportPeriod): ReportPeriod {
  const { kind, year, index } = period
  switch (kind) {
    case 'month':
      return index === 12 ? makePeriod('month', year + 1, 1) : makePeriod('month', year, index + 1)
    case 'quarter':
      return index === 4 ? makePeriod('quarter', year + 1, 1) : makePeriod('quarter', year, index + 1)
    case 'firstHalf':
      return makePeriod('secondHalf', year)
    case 'secondHalf':
      return makePeriod('firstHalf', year + 1)
    case 'nineMonths':
      return makePeriod('quarter', year, 4)
    case 'year':
      return makePeriod('year', year + 1)
    case 'adHoc':
      return shiftAdHoc(period, 1)
  }
}

/** Gives the period a report is compared with: the one before of its kind; before nine months the first half. */
export function previousPeriod(period: ReportPeriod): ReportPeriod {
  const { kind, year, index } = period
  switch (kind) {
    case 'month':
      return index === 1 ? makePeriod('month', year - 1, 12) : makePeriod('month', year, index - 1)
    case 'quarter':
      return index === 1 ? makePeriod('quarter', year - 1, 4) : makePeriod('quarter', year, index - 1)
    case 'firstHalf':
      return makePeriod('secondHalf', year - 1)
    case 'secondHalf':
    case 'nineMonths':
      return makePeriod('firstHalf', year)
    case 'year':
      return makePeriod('year', year - 1)
    case 'adHoc':
      return shiftAdHoc(period, -1)
  }
}

/** Tells whether a period ends before another does: quarter I is before quarter II and before the half-year it belongs to. */
export function isBefore(period: ReportPeriod, other: ReportPeriod): boolean {
  return periodMonths(period).last < periodMonths(other).last
}

/** Tells whether two periods of a kind other than ad hoc are one. */
export function samePeriod(a: ReportPeriod, b: ReportPeriod): boolean {
  return a.kind === b.kind && a.year === b.year && a.index === b.index
}

/** Gives the same period one year earlier (29 February becomes 28). */
export function samePeriodLastYear(period: ReportPeriod): ReportPeriod {
  const { kind, year, index, from, to } = period
  return { kind, year: year - 1, index, from: from && yearEarlier(from), to: to && yearEarlier(to) }
}

function yearEarlier(date: IsoDate): IsoDate {
  const { year, month, day } = dateParts(date)
  return makeDate(year - 1, month, Math.min(day, daysInMonth(year - 1, month)))
}

function shiftAdHoc(period: ReportPeriod, direction: 1 | -1): ReportPeriod {
  const { first, last } = periodMonths(period)
  const days = (daysBetween(first, last) + 1) * direction
  const to = addDays(last, days)
  return { kind: 'adHoc', year: dateParts(to).year, index: 0, from: addDays(first, days), to }
}
