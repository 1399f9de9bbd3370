/** The report: everything a template may refer to. Numbers stand beside their official text; every list is in the order of the workbook. */
import type { IsoDate } from '../vietnamese/dates/dates.js'
import type { ReportPeriod } from '../vietnamese/dates/periods.js'
import type { Narrative, RowPlace } from './plan.js'
import type { StatisticsReport } from './statistics-report.js'
import type { TableKind } from './table.js'

/** State of an indicator; each is counted once and the counts add up to the total. `unjudged`: it has a result that nothing can be compared with. */
export type IndicatorState =
  | 'exceeded'
  | 'met'
  | 'inProgress'
  | 'notMet'
  | 'unjudged'
  | 'noData'
  | 'notApplicable'

/** State of a task, likewise. `ongoing` thường xuyên, `inProgress` đang thực hiện, `notDue` chưa đến hạn; `notApplicable` không áp dụng is counted in no total. */
export type TaskState =
  | 'done'
  | 'doneLate'
  | 'ongoing'
  | 'inProgress'
  | 'overdue'
  | 'notStarted'
  | 'notDue'
  | 'noData'
  | 'notApplicable'

export type IndicatorCounts = { readonly total: number } & Readonly<Record<IndicatorState, number>>
export type TaskCounts = { readonly total: number } & Readonly<
  Record<Exclude<TaskState, 'notApplicable'>, number>
>

/** Σ of scored rows; `unscored` counts the rows left out; `rate` is self ÷ maximum in per cent, one decimal. */
export type ScoreSums = {
  readonly maximum: number
  readonly self: number
  readonly appraised: number | null
  readonly rate: number | null
  readonly rateText: string
  readonly scored: number
  readonly unscored: number
}

/** One indicator, judged. Texts are printed as they are ('' when absent). `gapText` says how far from the target ("thấp hơn 23 điểm phần trăm"). */
export type IndicatorResult = {
  readonly ordinal: string
  readonly name: string
  readonly area: string
  readonly unit: string
  readonly targetText: string
  readonly actualText: string
  /** "đạt", or "là" of what nobody strives to reach: a result under a ceiling, none at all. */
  readonly resultVerb: string
  readonly previousText: string
  readonly baselineText: string
  readonly rate: number | null
  readonly rateText: string
  readonly state: IndicatorState
  readonly stateText: string
  readonly gapText: string
  readonly change: 'up' | 'down' | 'same' | null
  readonly changeText: string
  readonly dueText: string
  readonly lead: string
  readonly note: string
  readonly at: RowPlace
}

/** One task, judged at the cut-off date. `resultText` is the clerk's own result. */
export type TaskResult = {
  readonly ordinal: string
  readonly content: string
  readonly area: string
  readonly lead: string
  readonly support: string
  readonly level: string
  readonly targetText: string
  readonly product: string
  readonly due: IsoDate | null
  readonly dueText: string
  readonly resultText: string
  /** The result where it is one; '' for "Chưa tổ chức" of a task that is not done. */
  readonly doneText: string
  readonly state: TaskState
  readonly stateText: string
  readonly claimedText: string
  readonly completedText: string
  readonly note: string
  readonly at: RowPlace
}

/** One area (top group) with its own counts. `achieved` = met + exceeded, `assessed` = total − notApplicable. */
export type IndicatorArea = {
  readonly ordinal: string
  readonly title: string
  readonly counts: IndicatorCounts
  readonly achieved: number
  readonly assessed: number
  readonly scores: ScoreSums | null
  readonly items: readonly IndicatorResult[]
}
export type TaskArea = {
  readonly ordinal: string
  readonly title: string
  readonly counts: TaskCounts
  readonly scores: ScoreSums | null
  readonly items: readonly TaskResult[]
  /** Results merged by lead unit, only tasks whose result the clerk wrote. */
  readonly byLead: readonly { readonly lead: string; readonly results: readonly string[] }[]
}

/** Comparison with another period: counts add up to the indicators that could be compared. */
export type Comparison = {
  readonly label: string // "quý IV năm 2023"
  readonly up: number
  readonly down: number
  readonly same: number
  readonly compared: number
}

export type IndicatorsReport = {
  readonly counts: IndicatorCounts
  readonly areas: readonly IndicatorArea[]
  readonly items: readonly IndicatorResult[]
  readonly achieved: readonly IndicatorResult[]
  readonly missed: readonly IndicatorResult[]
  /** With a result that could not be compared with the plan. */
  readonly unjudged: readonly IndicatorResult[]
  readonly comparison: Comparison | null
  readonly lastYear: Comparison | null
  readonly scores: ScoreSums | null
  /** "Phụ lục I", or "" when the table is not attached. */
  readonly appendix: string
}

export type TasksReport = {
  readonly counts: TaskCounts
  readonly areas: readonly TaskArea[]
  readonly items: readonly TaskResult[]
  readonly overdue: readonly TaskResult[]
  /** Open tasks that the clerk says are stopped or put off, whatever their dates make of them. */
  readonly suspended: readonly TaskResult[]
  /** Open tasks due after the cut-off date but within the period itself, then those due within the next one. */
  readonly dueSoon: readonly TaskResult[]
  readonly dueNext: readonly TaskResult[]
  readonly notApplicable: readonly TaskResult[]
  /** Whether any task has a fixed due date, and whether all that are in progress have one. */
  readonly hasDue: boolean
  readonly inTime: boolean
  /** Tasks that were finished in the window. */
  readonly doneInPeriod: readonly TaskResult[]
  readonly scores: ScoreSums | null
  readonly appendix: string
}

export type BudgetReport = {
  readonly unit: string // "triệu đồng"
  readonly amount: number
  readonly amountText: string
  readonly disbursed: number | null
  readonly disbursedText: string
  readonly rate: number | null
  readonly rateText: string
  readonly lines: readonly {
    readonly content: string
    readonly amountText: string
    readonly disbursedText: string
    readonly source: string
  }[]
  readonly areas: readonly {
    readonly title: string
    readonly amount: number
    readonly disbursed: number | null
  }[]
  readonly appendix: string
}

/** A column of an appendix table. `kind` guides width and alignment. */
export type AppendixColumn = {
  readonly heading: string
  readonly levels: readonly string[]
  readonly kind: 'ordinal' | 'text' | 'number' | 'state'
  readonly computed: boolean
}
/** A printed row: one text per column; a group's title spans from column 2 on when its other cells are ''. */
export type AppendixRow = {
  readonly kind: 'group' | 'item' | 'total'
  readonly depth: number
  readonly cells: readonly string[]
}

/** An appendix: the clerk's own columns plus the computed ones. */
export type Appendix = {
  readonly kind: Extract<TableKind, 'indicators' | 'tasks' | 'budget' | 'statistics'> | 'matrix'
  readonly label: string // "Phụ lục I", or "Phụ lục" when it is the only one
  readonly title: string // IN HOA in print
  readonly unitNote: string // "ĐVT: triệu đồng" or ''
  readonly columns: readonly AppendixColumn[]
  readonly rows: readonly AppendixRow[]
  /** The line of totals by state under the table, '' when there is none. */
  readonly totals: string
}

export type ReportOffice = {
  readonly parentBody: string // '' when there is none
  readonly body: string // letterhead lines, '\n' between
  readonly name: string // in running text: "Ủy ban nhân dân xã Tam Phước"
  readonly abbreviation: string
  readonly place: string
  readonly unit: string // tên đơn vị báo cáo, or the body
}

export type ReportHead = {
  readonly number: string // "Số:        /BC-UBND"
  readonly symbol: string // "05/BC-UBND" or "     /BC-UBND"
  readonly placeAndDate: string
  readonly kind: string // "BÁO CÁO"
  readonly subject: string
  /** "Số: …/BC-UBND; thời gian ký: …" above an appendix that is an electronic file of its own; '' on paper. */
  readonly appendixStamp: string
  /** "(Kèm theo Báo cáo số …/BC-UBND ngày … của …)" for the appendices. */
  readonly appendixReference: string
}

export type ReportTime = {
  readonly period: ReportPeriod
  readonly label: string // "quý I năm 2024"
  readonly next: string // "quý II năm 2024", "năm 2025"
  readonly previous: string
  readonly outline: 'month' | 'long' | 'year'
  readonly from: IsoDate
  readonly to: IsoDate
  readonly windowText: string // "số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024"
  readonly asOf: IsoDate
  readonly asOfText: string
  /** "Từ nay đến hết quý I năm 2024"; '' when nothing of the period is left at the cut-off. */
  readonly restText: string
}

export type ReportSigning = {
  readonly capacity: readonly string[]
  readonly post: string | null
  readonly name: string
  readonly recipients: readonly string[]
}

export type ReportSummary = {
  readonly indicators: IndicatorCounts | null
  readonly tasks: TaskCounts | null
  readonly scores: {
    readonly maximum: number
    readonly self: number
    readonly appraised: number | null
  } | null
  readonly budget: { readonly amount: number; readonly disbursed: number | null } | null
}

export type Report = {
  readonly type: 'report'
  readonly matter: string // "chuyển đổi số"
  readonly office: ReportOffice
  readonly head: ReportHead
  /** Null when the workbook has no information sheet: only appendices can be made. */
  readonly time: ReportTime | null
  /** The cut-off date at which everything is judged: '14/3/2024'. */
  readonly asOfText: string
  /** Opens what was counted: "Đến hết kỳ báo cáo", "Đến ngày 10/3/2024" when a day of its own was given. */
  readonly untilText: string
  readonly planCitation: string // '' when not given
  readonly bases: readonly string[]
  readonly receivers: readonly string[]
  readonly signing: ReportSigning
  readonly indicators: IndicatorsReport | null
  readonly tasks: TasksReport | null
  readonly statistics: readonly StatisticsReport[]
  readonly budget: BudgetReport | null
  readonly narrative: Narrative
  readonly appendices: readonly Appendix[]
  readonly charts: boolean
  readonly separateAppendices: boolean
  readonly summary: ReportSummary
}
