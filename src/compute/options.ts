import type { Plan } from '../model/plan.js'
import type { IsoDate } from '../vietnamese/dates/dates.js'

/** How a report is computed; complete, every option given. */
export type ComputeOptions = {
  /** Cut-off date at which things are judged; null: the end of the data window. */
  readonly asOf: IsoDate | null
  /** Workbook of the period before, to compare with. */
  readonly previous: Plan | null
  /** Workbook of the same period of last year. */
  readonly lastYear: Plan | null
  readonly charts: boolean
  readonly separateAppendices: boolean
  /** Electronic documents leave number and date of the "(Kèm theo …)" line blank (Decree 30/2020, Appendix I, III.1). */
  readonly electronic: boolean
  /** The day the report is made; the cut-off of a workbook that states no period. */
  readonly today: IsoDate
}
