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
import { foldHeading } from '../headings/fold-heading.js'

/** A heading that is a period and nothing else: "Quý I/2025", "6 tháng đầu năm 2024". */
const BARE =
  /^(?:ki )?(?:qui (?:[ivx]+|\d)|thang \d{1,2}|\d{1,2} thang(?: (?:dau|cuoi))?)(?: nam)?(?: (?:19|20)\d\d)?$/

/**
 * Finds the columns whose heading is the period before the one reported on, or the same one of last year: figures to compare
 * with. Columns that go on to the present period or beyond are a plan by quarters or months, and are left alone.
 */
export function settlePeriods(
  columns: readonly HeadingColumn[],
  report: ReportPeriod | null,
): ReadonlyMap<HeadingColumn, Extract<Field, 'previous' | 'lastYear'>> {
  const found = new Map<HeadingColumn, Extract<Field, 'previous' | 'lastYear'>>()
  if (report === null) return found
  for (const column of columns) {
    if (!BARE.test(foldHeading(column.heading))) continue
    const period = parsePeriod(column.heading, report.year)
    if (period === null) continue
    if (periodMonths(period).last >= periodMonths(report).last) return new Map()
    if (samePeriod(period, previousPeriod(report))) found.set(column, 'previous')
    else if (samePeriod(period, samePeriodLastYear(report))) found.set(column, 'lastYear')
  }
  return found
}
