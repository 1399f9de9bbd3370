import type { Field, TableKind } from '../../../model/table.js'
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
import type { HeadingReading } from '../headings/match-heading.js'
import type { Samples } from './sample-columns.js'

/** A heading that is a period and nothing else: "Quý I/2025", "6 tháng đầu năm 2024". */
const BARE =
  /^(?:ki )?(?:qui (?:[ivx]+|\d)|thang \d{1,2}|\d{1,2} thang(?: (?:dau|cuoi))?)(?: nam)?(?: (?:19|20)\d\d)?$/

const BARE_YEAR = /^(?:ki )?nam (?:19|20)\d\d$/
const RESULTS: ReadonlySet<Field> = new Set(['actual', 'numerator', 'denominator', 'selfScore'])

type Readings = ReadonlyMap<HeadingColumn, HeadingReading | undefined>

/**
 * Columns that only name periods ("Quý I/2025 | Quý II/2025") hold the results beside a plan where no other column does and one of
 * them is the period reported on. Figures under a later one make them a plan by quarters, which is left alone.
 */
export function turnPeriods(
  kind: TableKind,
  readings: Readings,
  samples: Samples,
  report: ReportPeriod | null,
): Readings {
  if (kind !== 'indicators' || report === null) return readings
  const known = [...readings.values()]
  const hasResult = known.some(
    reading => reading?.topic === 'result' || reading?.fields.some(field => RESULTS.has(field)),
  )
  if (hasResult || !known.some(reading => reading?.fields[0] === 'target')) return readings
  const bare = new Map<HeadingColumn, ReportPeriod>()
  for (const [column, reading] of readings) {
    const folded = foldHeading(column.heading)
    if (reading !== undefined || !column.match.issued || !(BARE.test(folded) || BARE_YEAR.test(folded)))
      continue
    const period = parsePeriod(column.heading, report.year)
    if (period !== null) bare.set(column, period)
  }
  const end = periodMonths(report).last
  const goesOn = [...bare].some(
    ([{ index }, period]) => periodMonths(period).last > end && (samples.columns.get(index)?.filled ?? 0) > 0,
  )
  if (goesOn || ![...bare.values()].some(period => samePeriod(period, report))) return readings
  const actual: HeadingReading = { kind, fields: ['actual'], weak: false, topic: null }
  return new Map([...readings].map(([column, reading]) => [column, bare.has(column) ? actual : reading]))
}

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
