import type { Indicator } from '../model/plan.js'
import type { ReportTime } from '../model/report.js'
import { type IsoDate, makeDate } from '../vietnamese/dates.js'
import { monthsIn, periodMonths } from '../vietnamese/periods.js'
import { dueShareOf, isYearly } from './judge-criterion.js'
import type { IndicatorContext } from './judge-indicator.js'

/** The end up to which targets fall due, the plan's year, and the months reported on. */
export type DueFrame = {
  readonly end: IsoDate
  readonly planYear: number | null
  readonly months: number
}

/** Takes the period's calendar end: a yearly target is due in the report of the year although figures close on 14 December. */
export function dueFrameOf(time: ReportTime | null, planYear: number | null, asOf: IsoDate): DueFrame {
  if (time === null) return { end: asOf, planYear, months: 12 }
  return {
    end: periodMonths(time.period).last,
    planYear: planYear ?? time.period.year,
    months: monthsIn(time.period),
  }
}

/** Tells whether a target falls due by the end of the period: its own date, the period's share of a rate, else the plan year's end. */
export function indicatorContext(indicator: Indicator, frame: DueFrame): IndicatorContext {
  return { months: frame.months, isDue: isDue(indicator, frame) }
}

function isDue(indicator: Indicator, frame: DueFrame): boolean {
  const { due, target } = indicator
  if (due?.type === 'due') return due.date <= frame.end
  const rates = target.criteria.flatMap(each => (each.type === 'rate' ? [each] : []))
  const isYearOver = frame.planYear !== null && makeDate(frame.planYear, 12, 31) <= frame.end
  if (rates.length > 0)
    return rates.every(rate => (isYearly(rate) ? isYearOver : dueShareOf(rate, frame.months) > 0))
  return due?.type === 'recurring' || isYearOver
}
