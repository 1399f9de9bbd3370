import { plainText } from '../letters/plain-text.js'
import {
  addDays,
  compareDates,
  daysBetween,
  daysInMonth,
  findDates,
  type IsoDate,
  makeDate,
} from './dates.js'
import { periodMonths, type ReportPeriod } from './periods.js'

/** When a report is due, as plans write it. `before` is set for "trước ngày N": the last day is the one before. `text` is the clerk's own. */
export type DeadlineRule = DayOfMonthRule | DayOfYearRule | FixedDateRule

/** "trước ngày 12 của tháng đó": a day of the period's last month, or of the month after it. `months` limits monthly reports, null for all. */
export type DayOfMonthRule = {
  readonly type: 'dayOfMonth'
  readonly day: number
  readonly before: boolean
  readonly month: 'last' | 'next'
  readonly months: readonly number[] | null
  readonly text: string
}

/** "trước ngày 30/11": the day nearest to the end of the period. */
export type DayOfYearRule = {
  readonly type: 'dayOfYear'
  readonly month: number
  readonly day: number
  readonly before: boolean
  readonly text: string
}

/** "trước ngày 30/11/2024". */
export type FixedDateRule = {
  readonly type: 'fixedDate'
  readonly date: IsoDate
  readonly before: boolean
  readonly text: string
}

const DAY = /(?<![a-z])(?:ngay|mung|mong)\s*(?:mung\s*|mong\s*)?(\d{1,2})(?![\d/.,%]|\s*(?:ngay|lam viec|%))/
const LAST_DAY = /(?<![a-z])ngay cuoi(?: cung)?(?: cua)? (?:thang|quy|ky)/
const BEFORE = /(?<![a-z])truoc(?:\s+(?:het\s+)?ngay)?\s*$/
const MONTH_LIST = /(?<![a-z])thang\s*((?:\d{1,2}\s*(?:[,;+&]|va)\s*)+\d{1,2})(?!\d)/
const NEXT = /(?:thang|quy|ky|nam)\s+(?:sau|ke|tiep|lien)|(?:sau|ke tiep|tiep theo) (?:thang|quy|ky) bao cao/
const REPEATS =
  /(?:hang|moi|cac) thang|hang quy|thang do|thang cuoi|cua thang|cuoi (?:ky|quy)|thang bao cao|cua ky|trong thang/
const BARE =
  /^\s*(?:truoc|cham nhat|muon nhat|vao|gui|den|la|nop|bao cao|ngay|mung|mong|\s)*\d{1,2}\s*\.?\s*$/

/** Reads a deadline rule; null when the text is none ("trước ngày 15 hàng tháng", "chậm nhất ngày 25 của tháng cuối kỳ", "trước ngày 30/11"). */
export function parseDeadlineRule(text: string): DeadlineRule | null {
  const flat = plainText(text)
  if (flat.length > 400) return null
  const list = MONTH_LIST.exec(flat)
  const months = list === null ? null : monthsOf(list[1] ?? '')
  const rest =
    list === null
      ? flat
      : flat.slice(0, list.index) + ' '.repeat(list[0].length) + flat.slice(list.index + list[0].length)
  const [found] = findDates(rest, { year: 2000 })
  if (found !== undefined && found.reading.type === 'date') {
    const before = BEFORE.test(flat.slice(0, found.start))
    const { date } = found.reading
    if (!found.bare) return { type: 'fixedDate', date, before, text }
    return { type: 'dayOfYear', month: Number(date.slice(5, 7)), day: Number(date.slice(8)), before, text }
  }
  const match = DAY.exec(rest)
  const day = match === null ? (LAST_DAY.test(rest) ? 31 : 0) : Number(match[1])
  if (day < 1 || day > 31) return null
  if (months === null && !REPEATS.test(rest) && !NEXT.test(rest) && !BARE.test(rest)) return null
  const before = match !== null && BEFORE.test(rest.slice(0, match.index))
  return { type: 'dayOfMonth', day, before, month: NEXT.test(rest) ? 'next' : 'last', months, text }
}

function monthsOf(list: string): readonly number[] | null {
  const months = [...list.matchAll(/\d{1,2}/g)].map(match => Number(match[0]))
  return months.every(month => month >= 1 && month <= 12) ? [...new Set(months)].sort((a, b) => a - b) : null
}

/** Gives the last day on which a period's report is in time ("before day 12" is day 11); null when the rule leaves this month out. */
export function dueDateOf(rule: DeadlineRule, period: ReportPeriod): IsoDate | null {
  const back = rule.before ? -1 : 0
  const { last } = periodMonths(period)
  const year = Number(last.slice(0, 4))
  const month = Number(last.slice(5, 7))
  switch (rule.type) {
    case 'fixedDate':
      return addDays(rule.date, back)
    case 'dayOfYear': {
      const years = [year, year + 1].map(each => clamped(each, rule.month, rule.day))
      const [near] = years.sort(
        (a, b) => Math.abs(daysBetween(last, a)) - Math.abs(daysBetween(last, b)) || compareDates(a, b),
      )
      return near === undefined ? null : addDays(near, back)
    }
    case 'dayOfMonth': {
      if (period.kind === 'month' && rule.months !== null && !rule.months.includes(month)) return null
      const due = rule.month === 'last' ? clamped(year, month, rule.day) : afterMonth(year, month, rule.day)
      return addDays(due, back)
    }
  }
}

function afterMonth(year: number, month: number, day: number): IsoDate {
  return month === 12 ? clamped(year + 1, 1, day) : clamped(year, month + 1, day)
}

/** Day 31 of a shorter month is its last day. */
function clamped(year: number, month: number, day: number): IsoDate {
  return makeDate(year, month, Math.min(day, daysInMonth(year, month)))
}
