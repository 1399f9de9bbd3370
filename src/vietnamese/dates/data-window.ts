import { type IsoDate, makeDate } from './dates.js'
import { periodMonths, type ReportPeriod } from './periods.js'

/** Thời gian chốt số liệu: `nd09` by Decree 09/2019, article 12 (15th to 14th; nine months by the provinces' practice); `calendar` whole months. */
export type WindowPreset = 'nd09' | 'calendar'

/** Gives the days whose figures belong to a period, both included. An ad hoc period is its own window. */
export function dataWindow(
  period: ReportPeriod,
  preset: WindowPreset,
): { readonly from: IsoDate; readonly to: IsoDate } {
  const { first, last } = periodMonths(period)
  if (preset === 'calendar' || period.kind === 'adHoc') return { from: first, to: last }
  const year = Number(first.slice(0, 4))
  const month = Number(first.slice(5, 7))
  const from = month === 1 ? makeDate(year - 1, 12, 15) : makeDate(year, month - 1, 15)
  return { from, to: `${last.slice(0, 8)}14` }
}
