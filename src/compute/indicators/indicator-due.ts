import type { Indicator } from '../../model/plan.js'
import type { ReportTime } from '../../model/report.js'
import { type IsoDate, makeDate } from '../../vietnamese/dates/dates.js'
import { monthsIn, periodMonths } from '../../vietnamese/dates/periods.js'
import { dueShareOf, isYearly, type Pace, paceOf } from './judge-criterion.js'
import type { IndicatorContext } from './judge-indicator.js'

/** The end up to which targets fall due, the plan's year, and the months reported on. */
export type DueFrame = {
  readonly end: IsoDate
  readonly planYear: number | null
  readonly months: number
  /** From 1 January to the end of the period: what a column of cumulative results counts. */
  readonly monthsOfYear: number
}

/** Takes the period's calendar end: a yearly target is due in the report of the year although figures close on 14 December. */
export function dueFrameOf(time: ReportTime | null, planYear: number | null, asOf: IsoDate): DueFrame {
  if (time === null) return { end: asOf, planYear, months: 12, monthsOfYear: 12 }
  const { last } = periodMonths(time.period)
  return {
    end: last,
    planYear: planYear ?? time.period.year,
    months: monthsIn(time.period),
    monthsOfYear: Number(last.slice(5, 7)),
  }
}

/** Tells whether a target falls due by the end of the period: its own date, the period's share of a rate, else the plan year's end. `cumulative`: the result counts from 1 January on. */
export function indicatorContext(
  indicator: Indicator,
  frame: DueFrame,
  cumulative: boolean,
): IndicatorContext {
  const months = cumulative ? frame.monthsOfYear : frame.months
  return { months, isDue: isDue(indicator, frame, months) }
}

/** Says whether a rate per month, quarter or week is held against more months than the period has. */
export function isSpreadOverYear({ target }: Indicator, frame: DueFrame): boolean {
  if (frame.monthsOfYear === frame.months) return false
  return pacesOf(target).some(each => !isYearly(each))
}

function isDue(indicator: Indicator, frame: DueFrame, months: number): boolean {
  const { due, target } = indicator
  if (due?.type === 'due') return due.date <= frame.end
  const rates = pacesOf(target)
  const isYearOver = frame.planYear !== null && makeDate(frame.planYear, 12, 31) <= frame.end
  if (rates.length > 0)
    return rates.every(rate => (isYearly(rate) ? isYearOver : dueShareOf(rate, months) > 0))
  return due?.type === 'recurring' || isYearOver
}

function pacesOf({ criteria }: Indicator['target']): readonly Pace[] {
  return criteria.flatMap(each => paceOf(each) ?? [])
}
