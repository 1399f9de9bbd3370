import type { Plan } from '../model/plan.js'
import type { ReportTime } from '../model/report.js'
import { columnOf } from '../model/table.js'
import { foldText } from '../vietnamese/fold.js'
import { formatPeriod, makePeriod, type ReportPeriod } from '../vietnamese/periods.js'
import { type Earlier, indicatorRows } from './compare-periods.js'
import { lastYearWords, sameTimeWord } from './wording.js'

/** The periods an indicator report compares with. */
export type Earliers = { readonly previous: Earlier; readonly lastYear: Earlier | null }

/** Says what the plan is compared with: the period before by column or workbook, and the same period of last year by workbook. */
export function describeEarliers(
  plan: Plan,
  time: ReportTime | null,
  previous: Plan | null,
  lastYear: Plan | null,
): Earliers {
  const period = time?.period ?? null
  const own = previous?.info.period ?? null
  const label = own === null ? (time?.previous ?? '') : formatPeriod(own)
  return {
    previous: {
      plan: previous,
      column: comparesBaseline(plan, period) ? 'baseline' : 'previous',
      label,
      sameYear: period !== null && label.endsWith(String(period.year)),
    },
    lastYear: lastYear && { plan: lastYear, column: null, label: lastYearLabel(period), sameYear: false },
  }
}

/** In a report of the year the column "Năm trước" is the period before, unless a column Kỳ trước has figures. */
function comparesBaseline(plan: Plan, period: ReportPeriod | null): boolean {
  if (period?.kind !== 'year') return false
  const rows = indicatorRows(plan)
  if (rows.some(({ indicator }) => indicator.previous.type !== 'noData')) return false
  const words = [...lastYearWords, String(period.year - 1)]
  return rows.some(({ table }) => {
    const heading = foldText(columnOf(table, 'baseline')?.heading ?? '')
    return words.some(word => heading.includes(word))
  })
}

/** A whole year is compared with "năm 2023", a part of it with "cùng kỳ năm 2023". */
function lastYearLabel(period: ReportPeriod | null): string {
  if (period === null) return ''
  const year = formatPeriod(makePeriod('year', period.year - 1))
  return period.kind === 'year' ? year : `${sameTimeWord} ${year}`
}
