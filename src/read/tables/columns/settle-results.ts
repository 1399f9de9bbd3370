import type { Field } from '../../../model/table.js'
import {
  parsePeriod,
  periodMonths,
  previousPeriod,
  type ReportPeriod,
  samePeriod,
  samePeriodLastYear,
} from '../../../vietnamese/dates/periods.js'
import type { HeadingColumn } from '../find-header.js'
import { foldHeading, yearOf } from '../headings/fold-heading.js'

/** A column of results: what its heading says of time, and whether anything stands below it. */
export type ResultColumn = { readonly column: HeadingColumn; readonly filled: boolean }

type SettledField = Extract<Field, 'actual' | 'previous' | 'lastYear' | 'baseline'>

/** The fields that columns of results take; those that are left out only show other periods. */
export type SettledResults = ReadonlyMap<HeadingColumn, SettledField>

type Dated = ResultColumn & {
  readonly period: ReportPeriod | null
  readonly cumulative: boolean
  readonly year: number | null
}

/** Tells a heading that names its period: a year, "quý I", "6 tháng", "lũy kế". */
export function namesPeriod(column: HeadingColumn): boolean {
  return isCumulative(column) || yearOf(column.heading) !== null || parsePeriod(column.heading, 2000) !== null
}

/**
 * Settles which of several columns of results is that of the report: never one of an earlier year; figures added up since January
 * first, then the period reported on, then the latest that is filled. The period before and the year before take their own fields.
 */
export function settleResults(
  results: readonly ResultColumn[],
  latestYear: number | null,
  report: ReportPeriod | null,
): SettledResults {
  const year = report?.year ?? latestYear
  const dated = results.map(result => dateOf(result, year))
  const settled = new Map<HeadingColumn, SettledField>()
  const [winner] = dated.filter(each => isOfYear(each, year)).sort((a, b) => compare(a, b, report))
  if (winner !== undefined) settled.set(winner.column, 'actual')
  const taken = new Set<string>()
  for (const each of dated) {
    if (each === winner) continue
    const field = earlierField(each, winner ?? null, year)
    if (field === null || taken.has(field)) continue
    taken.add(field)
    settled.set(each.column, field)
  }
  return settled
}

function dateOf(result: ResultColumn, year: number | null): Dated {
  const { heading } = result.column
  const own = yearOf(heading)
  const period = parsePeriod(heading, own ?? year ?? 2000)
  return { ...result, period, cumulative: isCumulative(result.column), year: own }
}

function isCumulative(column: HeadingColumn): boolean {
  return /(?:^| )(?:luy ke|lui ke|tu dau nam|cong don)(?: |$)/.test(foldHeading(column.heading))
}

function isOfYear(each: Dated, year: number | null): boolean {
  return each.year === null || year === null || each.year === year
}

function compare(a: Dated, b: Dated, report: ReportPeriod | null): number {
  return (
    rank(b, report) - rank(a, report) || endOf(b).localeCompare(endOf(a)) || b.column.index - a.column.index
  )
}

function rank(each: Dated, report: ReportPeriod | null): number {
  if (each.cumulative && each.filled) return 4
  const end = endOf(each)
  if (report !== null && each.period !== null) {
    if (samePeriod(each.period, report)) return 3
    const reported = periodMonths(report).last
    if (end === reported) return 2
    if (end > reported) return -1
  }
  return each.filled ? 1 : 0
}

/** A heading without a period stands for the present one, behind every period it could name. */
function endOf(each: Dated): string {
  return each.period === null ? '9999' : periodMonths(each.period).last
}

function earlierField(
  each: Dated,
  winner: Dated | null,
  year: number | null,
): Exclude<SettledField, 'actual'> | null {
  if (year !== null && each.year !== null && each.year < year) {
    if (each.period === null || each.period.kind === 'year') return 'baseline'
    const same = winner?.period ?? null
    return same !== null && samePeriod(each.period, samePeriodLastYear(same)) ? 'lastYear' : null
  }
  if (each.period === null || winner === null || winner.cumulative || winner.period === null) return null
  return samePeriod(each.period, previousPeriod(winner.period)) ? 'previous' : null
}
