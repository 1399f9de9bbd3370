import type { Info } from '../../model/plan.js'
import type { ReportTime } from '../../model/report.js'
import { dataWindow } from '../../vietnamese/dates/data-window.js'
import { formatDateShort, type IsoDate } from '../../vietnamese/dates/dates.js'
import {
  formatPeriod,
  makePeriod,
  nextPeriod,
  periodMonths,
  previousPeriod,
  type ReportPeriod,
} from '../../vietnamese/dates/periods.js'
import { fillWords, timeWords } from '../wording.js'

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
    previous: period.kind === 'adHoc' ? timeWords.before : formatPeriod(previousPeriod(period)),
    outline: outlineOf(period),
    from,
    to,
    windowText: isSaid(period, from, to) && cutOff === to ? '' : windowText(from, to, cutOff),
    asOf: cutOff,
    asOfText: formatDateShort(cutOff),
    restText: cutOff < endOf(period) ? `${timeWords.rest} ${endText(period)}` : '',
  }
}

/** The document says by which day it was judged: within the window the figures go no further, else the day stands apart. */
function windowText(from: IsoDate, to: IsoDate, cutOff: IsoDate): string {
  const isWithin = cutOff >= from && cutOff <= to
  const window = fillWords(timeWords.window, {
    from: formatDateShort(from),
    to: formatDateShort(isWithin ? cutOff : to),
  })
  return isWithin ? window : `${window}; ${fillWords(timeWords.judged, { asOf: formatDateShort(cutOff) })}`
}

/** The days of an ad hoc report are its name already. */
function isSaid({ kind, ...own }: ReportPeriod, from: IsoDate, to: IsoDate): boolean {
  return kind === 'adHoc' && own.from === from && own.to === to
}

/** Says until when what is counted was counted: the end of the period, or the day that was asked for. */
export function untilText(time: ReportTime | null, asOf: IsoDate): string {
  return time !== null && time.asOf === time.to
    ? timeWords.periodEnd
    : fillWords(timeWords.day, { asOf: formatDateShort(asOf) })
}

/** How the end of a period is said: "hết tháng 9 năm 2024" and not "hết 9 tháng năm 2024". */
function endText(period: ReportPeriod): string {
  const { last } = periodMonths(period)
  switch (period.kind) {
    case 'month':
    case 'quarter':
      return `hết ${formatPeriod(period)}`
    case 'firstHalf':
    case 'nineMonths':
      return `hết ${formatPeriod(makePeriod('month', period.year, Number(last.slice(5, 7))))}`
    case 'secondHalf':
    case 'year':
      return `hết năm ${period.year}`
    case 'adHoc':
      return `ngày ${formatDateShort(last)}`
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

/** After nine months offices say "3 tháng cuối năm", not "quý IV"; an ad hoc report has no next one. */
function nextLabel(period: ReportPeriod): string {
  if (period.kind === 'adHoc') return timeWords.ahead
  return period.kind === 'nineMonths' ? `3 tháng cuối năm ${period.year}` : formatPeriod(nextPeriod(period))
}

function outlineOf(period: ReportPeriod): ReportTime['outline'] {
  if (period.kind === 'month') return 'month'
  return period.kind === 'year' ? 'year' : 'long'
}
