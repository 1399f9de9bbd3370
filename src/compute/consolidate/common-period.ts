import type { UnitReport } from '../../model/consolidation.js'
import { periodSlug, type ReportPeriod } from '../../vietnamese/dates/periods.js'

/** The period that most workbooks report; of equals the one first in the alphabet, so that no file order shows. Null when none has one. */
export function commonPeriod(reports: readonly UnitReport[]): ReportPeriod | null {
  const counts = new Map<string, { readonly period: ReportPeriod; count: number }>()
  for (const { period } of reports) {
    if (period === null) continue
    const known = counts.get(periodSlug(period))
    if (known === undefined) counts.set(periodSlug(period), { period, count: 1 })
    else known.count += 1
  }
  const [first] = [...counts].sort(([a, { count: n }], [b, { count: m }]) => m - n || (a < b ? -1 : 1))
  return first?.[1].period ?? null
}
