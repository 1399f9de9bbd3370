import type { Info } from '../model/plan.js'
import type { ReportTime } from '../model/report.js'
import { dataWindow } from '../vietnamese/data-window.js'
import { formatDateShort, type IsoDate } from '../vietnamese/dates.js'
import {
  formatPeriod,
  nextPeriod,
  periodMonths,
  previousPeriod,
  type ReportPeriod,
} from '../vietnamese/periods.js'

/** Works out the data window (the workbook's own dates before the preset), the cut-off and the labels; null without a period. */
export function computeTime(info: Info, asOf: IsoDate | null): ReportTime | null {
  const { period } = info
  if (period === null) return null
  const preset = dataWindow(period, info.windowPreset)
  const from = info.windowFrom ?? preset.from
  const to = info.windowTo ?? preset.to
  const cutOff = asOf ?? to
  return {
    period,
    label: formatPeriod(period),
    next: nextLabel(period),
    previous: formatPeriod(previousPeriod(period)),
    outline: outlineOf(period),
    from,
    to,
    windowText: `số liệu tính từ ngày ${formatDateShort(from)} đến ngày ${formatDateShort(to)}`,
    asOf: cutOff,
    asOfText: formatDateShort(cutOff),
  }
}

/** Gives the last calendar day of a period; its data window often ends before. */
export function endOf(period: ReportPeriod): IsoDate {
  return periodMonths(period).last
}

/** Gives the last calendar day of the period that follows; tasks due until then are its directions. */
export function endOfNext(period: ReportPeriod): IsoDate {
  return periodMonths(nextPeriod(period)).last
}

/** After nine months offices say "3 tháng cuối năm", not "quý IV". */
function nextLabel(period: ReportPeriod): string {
  return period.kind === 'nineMonths' ? `3 tháng cuối năm ${period.year}` : formatPeriod(nextPeriod(period))
}

function outlineOf(period: ReportPeriod): ReportTime['outline'] {
  if (period.kind === 'month') return 'month'
  return period.kind === 'year' ? 'year' : 'long'
}
