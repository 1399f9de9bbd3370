/** Tổng hợp: what is kept of one unit's workbook, and the consolidated report over many. Kept small, so that thousands fit. */
import type { IsoDate } from '../vietnamese/dates.js'
import type { ReportPeriod } from '../vietnamese/periods.js'
import type { RowPlace } from './plan.js'
import type {
  Appendix,
  IndicatorCounts,
  IndicatorState,
  ReportHead,
  ReportOffice,
  ReportSigning,
  ReportTime,
  ScoreSums,
  TaskCounts,
} from './report.js'

/** One indicator of one unit. `value` in the indicator's unit (98.4 for 98,4 %); numerator and denominator when the unit gave them. */
export type UnitIndicator = {
  readonly ordinal: string
  readonly name: string
  readonly area: string
  readonly unit: string
  readonly percent: boolean
  readonly decimals: number
  readonly targetText: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly actualText: string
  readonly state: IndicatorState
  readonly at: RowPlace
}

/** One overdue task of one unit. */
export type UnitOverdue = { readonly content: string; readonly lead: string; readonly dueText: string }

/** What one workbook says. `file` is its path as given; `hasErrors` true when its findings stop a document (then its figures are not summed). */
export type UnitReport = {
  readonly file: string
  readonly unit: string
  readonly period: ReportPeriod | null
  readonly issuedOn: IsoDate | null
  readonly hasErrors: boolean
  readonly errorCount: number
  readonly indicators: readonly UnitIndicator[]
  readonly indicatorCounts: IndicatorCounts | null
  readonly taskCounts: TaskCounts | null
  readonly overdue: readonly UnitOverdue[]
  readonly scores: ScoreSums | null
  readonly budget: {
    readonly unit: string
    readonly amount: number
    readonly disbursed: number | null
  } | null
  readonly highlights: readonly string[]
  readonly difficulties: readonly string[]
  readonly proposals: readonly string[]
}

/** Where a unit stands in the list of those who must report. `late` only when the day of issue and the due date are both known. */
export type UnitStanding = {
  readonly unit: string
  readonly state: 'onTime' | 'late' | 'missing' | 'faulty'
  readonly files: readonly string[]
  readonly issuedText: string
  readonly counts: IndicatorCounts | null
  readonly tasks: TaskCounts | null
  /** Met and exceeded ÷ assessed, per cent; null when nothing was assessed. */
  readonly achievedRate: number | null
  readonly achievedText: string
  readonly scores: ScoreSums | null
  readonly overdue: readonly UnitOverdue[]
}

/** How an indicator's values of many units become one. `ratio`: Σ numerators ÷ Σ denominators; `sum`: Σ values; `none`: percentages without their parts cannot be joined. */
export type MergeRule = 'ratio' | 'sum' | 'none'

/** One indicator over all units. `reported` counts units with a value; `without` names the others (of those who reported). */
export type MergedIndicator = {
  readonly ordinal: string
  readonly name: string
  readonly area: string
  readonly unit: string
  readonly targetText: string
  readonly rule: MergeRule
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly valueText: string
  readonly lowest: { readonly unit: string; readonly text: string } | null
  readonly highest: { readonly unit: string; readonly text: string } | null
  readonly achieved: number
  readonly assessed: number
  readonly reported: number
  readonly without: readonly string[]
  readonly percent: boolean
  /** In step with `units` of the consolidation. A unit with another unit of measure has no figures here. */
  readonly figures: readonly {
    readonly value: number | null
    readonly numerator: number | null
    readonly denominator: number | null
  }[]
  /** In step with `units` of the consolidation; '' where the unit has none. */
  readonly values: readonly string[]
}

/** The consolidated report: everything its template may refer to. */
export type Consolidation = {
  readonly type: 'consolidation'
  readonly matter: string
  readonly office: ReportOffice
  readonly head: ReportHead
  readonly time: ReportTime
  readonly bases: readonly string[]
  readonly receivers: readonly string[]
  readonly signing: ReportSigning
  readonly planCitation: string
  /** Units whose figures are summed, in Vietnamese order. */
  readonly units: readonly string[]
  readonly expected: number
  readonly sent: number
  readonly missing: readonly string[]
  readonly late: readonly UnitStanding[]
  readonly twice: readonly { readonly unit: string; readonly files: readonly string[] }[]
  readonly faulty: readonly UnitStanding[]
  readonly unlisted: readonly string[]
  readonly standings: readonly UnitStanding[]
  readonly indicatorCounts: IndicatorCounts | null
  readonly taskCounts: TaskCounts | null
  readonly indicators: readonly MergedIndicator[]
  readonly areas: readonly {
    readonly title: string
    readonly counts: IndicatorCounts
    readonly achieved: number
    readonly assessed: number
  }[]
  readonly best: readonly UnitStanding[]
  readonly weakest: readonly UnitStanding[]
  readonly byScore: readonly UnitStanding[]
  readonly overdueUnits: readonly UnitStanding[]
  readonly budget: {
    readonly unit: string
    readonly amount: number
    readonly disbursed: number | null
    readonly amountText: string
    readonly disbursedText: string
    readonly rateText: string
  } | null
  readonly highlights: readonly { readonly unit: string; readonly texts: readonly string[] }[]
  readonly difficulties: readonly { readonly unit: string; readonly texts: readonly string[] }[]
  readonly proposals: readonly { readonly unit: string; readonly texts: readonly string[] }[]
  readonly appendices: readonly Appendix[]
}
