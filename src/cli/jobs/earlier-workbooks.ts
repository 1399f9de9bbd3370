/** Finds, among the workbooks a folder has seen, those of the period before and of the same period last year, by unit and period. */
import type { RunRecord } from '../files/ledger.js'

/** A workbook that another may be compared with. `mark` changes when its content does. */
export type Candidate = {
  readonly unit: string
  readonly period: string
  readonly path: string
  readonly mark: string
}

/** The periods a report is compared with. */
export type Wanted = {
  readonly unit: string
  readonly period: string | null
  readonly previousPeriod: string | null
  readonly lastYearPeriod: string | null
}

export type EarlierWorkbooks = { readonly previous: Candidate | null; readonly lastYear: Candidate | null }

/** Lists the workbooks whose documents were made and whose unit and period are known. */
export function candidatesOf(runs: readonly RunRecord[]): readonly Candidate[] {
  return runs.flatMap(run =>
    run.ok && run.unit !== '' && run.period !== null
      ? [{ unit: run.unit, period: run.period, path: run.path, mark: `${run.input}@${run.content}` }]
      : [],
  )
}

/** Picks the two to compare with; a year's report is compared with last year once. */
export function findEarlier(wanted: Wanted, candidates: readonly Candidate[]): EarlierWorkbooks {
  const find = (period: string | null) =>
    period === null
      ? null
      : (candidates.find(each => each.unit === wanted.unit && each.period === period) ?? null)
  const previous = find(wanted.previousPeriod)
  return {
    previous,
    lastYear: wanted.lastYearPeriod === wanted.previousPeriod ? null : find(wanted.lastYearPeriod),
  }
}

/** Says what a result was compared with, to see later whether that still holds. */
export function marksOf({ previous, lastYear }: EarlierWorkbooks): readonly string[] {
  return [previous, lastYear].flatMap(each => (each === null ? [] : [each.mark]))
}
