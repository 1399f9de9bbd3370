import type { Plan } from '../../model/plan.js'
import type { ReportTime } from '../../model/report.js'
import { columnOf } from '../../model/table.js'
import { formatPeriod, makePeriod, type ReportPeriod } from '../../vietnamese/dates/periods.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { lastYearWords, sameTimeWord } from '../wording.js'
import { type Earlier, indicatorRows } from './compare-periods.js'

/** The periods an indicator report compares with. */
export type Earliers = { readonly previous: Earlier; readonly lastYear: Earlier | null }

/** Says what the plan is compared with, each by column or workbook: the period before, and the same period of last year. */
export function describeEarliers(
  plan: Plan,
  time: ReportTime | null,
  previous: Plan | null,
  lastYear: Plan | null,
): Earliers {
  const period = time?.period ?? null
  const own = previous?.info.period ?? null
  const label = own === null ? (time?.previous ?? '') : formatPeriod(own)
  const column = previousColumn(plan, period)
  const hasYearAgo = column !== 'lastYear' && hasFigures(plan, 'lastYear')
  return {
    previous: {
      plan: previous,
      column,
      label,
      sameYear: period !== null && label.endsWith(String(period.year)),
    },
    lastYear:
      lastYear === null && !hasYearAgo
        ? null
        : {
            plan: lastYear,
            column: hasYearAgo ? 'lastYear' : null,
            label: lastYearLabel(period, hasYearAgo ? yearInHeading(plan) : null),
            sameYear: false,
          },
  }
}

/** In a report of the year the columns "Cùng kỳ" and "Năm trước" are the period before, unless a column Kỳ trước has figures. */
function previousColumn(plan: Plan, period: ReportPeriod | null): NonNullable<Earlier['column']> {
  if (period?.kind !== 'year' || hasFigures(plan, 'previous')) return 'previous'
  if (hasFigures(plan, 'lastYear')) return 'lastYear'
  const words = [...lastYearWords, String(period.year - 1)]
  const isLastYear = indicatorRows(plan).some(({ table }) => {
    const heading = foldText(columnOf(table, 'baseline')?.heading ?? '')
    return words.some(word => heading.includes(word))
  })
  return isLastYear ? 'baseline' : 'previous'
}

function hasFigures(plan: Plan, column: 'previous' | 'lastYear'): boolean {
  return indicatorRows(plan).some(({ indicator }) => indicator[column].type !== 'noData')
}

/** "Cùng kỳ năm 2022" names its year itself. */
function yearInHeading(plan: Plan): number | null {
  for (const { table } of indicatorRows(plan)) {
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(columnOf(table, 'lastYear')?.heading ?? '')
    if (year !== null) return Number(year[0])
  }
  return null
}

/** A whole year is compared with "năm 2023", a part of it with "cùng kỳ năm 2023". */
function lastYearLabel(period: ReportPeriod | null, named: number | null): string {
  const before = named ?? (period === null ? null : period.year - 1)
  if (before === null) return `${sameTimeWord} năm trước`
  const year = formatPeriod(makePeriod('year', before))
  return period?.kind === 'year' ? year : `${sameTimeWord} ${year}`
}
