/** Tổng hợp: what is kept of one unit's workbook, and the consolidated report over many. Kept small, so that thousands fit. */
import type { IsoDate } from '../vietnamese/dates/dates.js'
import type { ReportPeriod } from '../vietnamese/dates/periods.js'
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

/** One overdue task of one unit; `resultText` is the clerk's own result. */
export type UnitOverdue = {
  readonly content: string
  readonly lead: string
  readonly dueText: string
  readonly resultText: string
}

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

/** Where a unit stands in the list of those who must report. `onTime` and `late` only when the day of issue and the due date are both known, else `sent`. */
export type UnitStanding = {
  readonly unit: string
  readonly state: 'onTime' | 'sent' | 'late' | 'missing' | 'faulty'
  /** "Đúng hạn", "Đã gửi" when the day of issue or the due date is unknown, "Gửi sau thời hạn", … */
  readonly stateText: string
  readonly files: readonly string[]
  /** The day of the unit's first file, which says whether it was in time; `supplementText` the later day of the file whose figures count. */
  readonly issuedOn: IsoDate | null
  readonly issuedText: string
  readonly supplementText: string
  readonly counts: IndicatorCounts | null
  readonly tasks: TaskCounts | null
  /** Met and exceeded ÷ assessed, per cent; null when nothing was assessed. */
  readonly achievedRate: number | null
  readonly achievedText: string
  readonly scores: ScoreSums | null
  readonly overdue: readonly UnitOverdue[]
}

/**
 * A unit with several files of the period; `filesText` names them without their folders, for the prose. `outcome`: the figures are those
 * of the `latest` file, of an `earlier` one because another, not issued before it, has errors, or of `none`. `lastText` is the day of
 * the last file (of the last faulty one where it is `earlier`), `usedText` of the one whose figures count.
 */
export type TwiceSent = {
  readonly unit: string
  readonly files: readonly string[]
  readonly filesText: string
  readonly outcome: 'latest' | 'earlier' | 'none'
  readonly usedText: string
  readonly lastText: string
}

/** How an indicator's values of many units become one. `ratio`: Σ numerators ÷ Σ denominators; `sum`: Σ values; `none`: percentages without their parts cannot be joined. */
export type MergeRule = 'ratio' | 'sum' | 'none'

/**
 * One indicator over all units. `reported` counts the units whose figures are joined; `without` names units without figures, `apart`
 * those whose figures cannot be joined (another unit of measure, a percentage without its parts). Only units that reported are named.
 */
export type MergedIndicator = {
  readonly ordinal: string
  readonly name: string
  readonly area: string
  readonly unit: string
  /** What most units aim at; `targetDiffers` when others aim at something else. */
  readonly targetText: string
  readonly targetDiffers: boolean
  readonly rule: MergeRule
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly valueText: string
  /** The least and the greatest value; `unit` names the unit, or counts units when several share it. */
  readonly lowest: { readonly unit: string; readonly text: string } | null
  readonly highest: { readonly unit: string; readonly text: string } | null
  /** States of the units' indicators. `achieved` = met + exceeded, `assessed` = all but "không áp dụng". */
  readonly counts: IndicatorCounts
  readonly achieved: number
  readonly assessed: number
  readonly reported: number
  readonly without: readonly string[]
  readonly apart: readonly string[]
  readonly percent: boolean
  /** In step with `units` of the consolidation. A unit named in `apart` has no figures here. */
  readonly figures: readonly {
    readonly value: number | null
    readonly numerator: number | null
    readonly denominator: number | null
  }[]
  /** In step with `units` of the consolidation; '' where the unit has none. */
  readonly values: readonly string[]
}

/** One area over all units. Its counts are over units and indicators: 12 indicators of 15 units are 180. */
export type MergedArea = {
  readonly title: string
  readonly counts: IndicatorCounts
  readonly achieved: number
  readonly assessed: number
  readonly items: readonly MergedIndicator[]
}

/** What clerks of several units wrote alike, once. `unitsText` names the units, or counts them when they are many. */
export type MergedText = {
  readonly text: string
  readonly units: readonly string[]
  readonly unitsText: string
}

/** Labels ("Phụ lục II") of the appendices; '' when there is none. */
export type ConsolidationLabels = {
  readonly standings: string
  readonly sums: string
  readonly matrix: string
  readonly overdue: string
  readonly texts: string
}

/** The consolidated report: everything its template may refer to. */
export type Consolidation = {
  readonly type: 'consolidation'
  readonly matter: string
  readonly office: ReportOffice
  readonly head: ReportHead
  readonly time: ReportTime
  /** As in a report: "Đến hết kỳ báo cáo". */
  readonly untilText: string
  readonly bases: readonly string[]
  readonly receivers: readonly string[]
  readonly signing: ReportSigning
  readonly planCitation: string
  /** Units whose figures are summed, in Vietnamese order. */
  readonly units: readonly string[]
  /** Last day on which units were in time, "14/4/2024"; '' when no rule says so. */
  readonly dueText: string
  /** Whether a list says which units must report. */
  readonly isListed: boolean
  /** Units that must report, and how many of them did (the listed ones; without a list, all that sent a file). */
  readonly expected: number
  readonly sent: number
  readonly missing: readonly string[]
  readonly late: readonly UnitStanding[]
  /** Units whose day of issue is unknown: nobody can say whether they were in time. */
  readonly undated: readonly string[]
  readonly twice: readonly TwiceSent[]
  readonly faulty: readonly UnitStanding[]
  /** Units outside the list whose figures are summed, and faulty files of no listed unit. */
  readonly unlisted: readonly string[]
  readonly strays: readonly UnitStanding[]
  readonly standings: readonly UnitStanding[]
  readonly indicatorCounts: IndicatorCounts | null
  readonly taskCounts: TaskCounts | null
  readonly indicators: readonly MergedIndicator[]
  readonly areas: readonly MergedArea[]
  /** Indicators on which units differ, those that most units missed first. */
  readonly spread: readonly MergedIndicator[]
  /** Units that share a rate stand together, so that none of them is left out by its name. */
  readonly best: readonly UnitStanding[]
  readonly weakest: readonly UnitStanding[]
  readonly byScore: readonly UnitStanding[]
  /** The most overdue tasks first. */
  readonly overdueUnits: readonly UnitStanding[]
  /** `units` is how many units' budgets are added, `disbursedUnits` how many of them say what is spent; `apart` names those whose unit of money is unknown. */
  readonly budget: {
    readonly unit: string
    readonly units: number
    readonly amount: number
    readonly disbursed: number | null
    readonly disbursedUnits: number
    readonly amountText: string
    readonly disbursedText: string
    readonly rateText: string
    readonly apart: readonly string[]
  } | null
  readonly highlights: readonly MergedText[]
  readonly difficulties: readonly MergedText[]
  readonly proposals: readonly MergedText[]
  readonly labels: ConsolidationLabels
  readonly appendices: readonly Appendix[]
}
