/** The plan as the workbook states it: typed, checked, every value with its place. This file is the glossary of the domain. */
import type { IsoDate } from '../vietnamese/dates/dates.js'
import type { ReportPeriod } from '../vietnamese/dates/periods.js'
import type { Timeline } from '../vietnamese/dates/timelines.js'
import type { Target } from '../vietnamese/targets/targets.js'
import type { TaskStatus } from '../vietnamese/words/status-words.js'
import type { Column, UnitNote } from './table.js'

/** What the five kinds of answer cell can say. Blank is `noData`, never zero. */
export type Reading =
  | Quantity
  | { readonly type: 'noData' }
  | { readonly type: 'notApplicable' }
  | { readonly type: 'yesNo'; readonly value: boolean; readonly text: string }
  | { readonly type: 'text'; readonly text: string }

/** A measured value. `percent`: value 98.4 means 98,4 %. `numerator`/`denominator` are set for a ratio such as 17/17 (its value is then their quotient). `decimals` as shown by the clerk. */
export type Quantity = {
  readonly type: 'quantity'
  readonly value: number
  readonly percent: boolean
  readonly decimals: number
  readonly unit: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly text: string
}

/** Row of the workbook that a value came from; the cell is found through the table's columns. */
export type RowPlace = { readonly sheet: string; readonly row: number }

/** Thông tin: who reports, about what, who signs. Null or empty means the workbook and the profile are silent. */
export type Info = {
  readonly parentBody: string | null // cơ quan chủ quản
  readonly body: string | null // cơ quan ban hành; '\n' between the lines of the letterhead when given so
  readonly abbreviation: string | null // tên viết tắt: UBND, BCĐ
  readonly place: string | null // địa danh
  readonly period: ReportPeriod | null // kỳ báo cáo
  readonly number: string | null // số văn bản
  readonly issuedOn: IsoDate | null // ngày ban hành
  readonly planCitation: string | null // "Kế hoạch số 26/KH-UBND ngày 30 tháng 01 năm 2024 của … về …"
  readonly planYear: number | null
  readonly bases: readonly string[] // căn cứ
  readonly receivers: readonly string[] // kính gửi
  readonly recipients: readonly string[] // nơi nhận (without "Lưu")
  readonly archive: string | null // lưu: "VT, VHXH"
  readonly capacity: readonly string[] // quyền hạn ký: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
  readonly post: string | null // chức vụ
  readonly officePost: string | null // post in the office when a Steering Committee's head signs
  readonly signer: string | null // họ tên người ký
  readonly windowFrom: IsoDate | null // chốt số liệu từ
  readonly windowTo: IsoDate | null // chốt số liệu đến
  readonly reportingUnit: string | null // tên đơn vị báo cáo
  readonly preparedBy: string | null // người lập (never printed)
  readonly subject: string | null // own trích yếu
  readonly subjectMatter: string | null // lĩnh vực: "chuyển đổi số" (default of the prose)
  readonly windowPreset: 'nd09' | 'calendar'
  /** Remaining keys as written (style options, column decisions, deadline rules…), folded key → value. */
  readonly others: Readonly<Record<string, string>>
}

/** A group row: `parent` is the index of the enclosing group or null; `announced` the count its title announces ("(05 chỉ tiêu)"). */
export type Group = {
  readonly type: 'group'
  readonly ordinal: string
  readonly title: string
  readonly depth: number
  readonly parent: number | null
  readonly announced: number | null
  readonly maxScore: number | null
  readonly cells: readonly string[]
  readonly at: RowPlace
}

/** Fields every data row has. `group` is an index into the table's groups; `cells` the printable text per table column (in step with `columns`), continuations joined in. */
type RowBase = {
  readonly ordinal: string
  readonly group: number | null
  readonly cells: readonly string[]
  readonly note: string | null
  readonly at: RowPlace
}

/** Chỉ tiêu. */
export type Indicator = RowBase & {
  readonly type: 'indicator'
  readonly name: string
  readonly unit: string | null
  readonly target: Target
  readonly baseline: Reading
  readonly numerator: number | null
  readonly denominator: number | null
  readonly actual: Reading
  readonly previous: Reading
  /** Cùng kỳ năm trước. */
  readonly lastYear: Reading
  readonly claimedRate: number | null
  readonly claimedStatus: string | null
  readonly due: Timeline | null
  readonly lead: string | null
  readonly maxScore: number | null
  readonly selfScore: number | null
  readonly appraisedScore: number | null
  readonly evidence: string | null
}

/** Nhiệm vụ. */
export type Task = RowBase & {
  readonly type: 'task'
  readonly content: string
  readonly lead: string | null // chủ trì
  readonly support: string | null // phối hợp
  readonly level: string | null // cấp thực hiện
  readonly target: Target | null
  readonly product: string | null // sản phẩm
  readonly timeline: Timeline | null
  readonly actual: string | null // kết quả đạt được
  readonly progress: number | null // per cent, 0–100
  readonly statusText: string | null
  readonly status: TaskStatus | null
  readonly completedOn: IsoDate | null
  readonly maxScore: number | null
  readonly selfScore: number | null
  readonly appraisedScore: number | null
}

/** A budget line; amounts in the table's unit. */
export type BudgetLine = RowBase & {
  readonly type: 'budget-line'
  readonly content: string
  readonly time: string | null
  readonly amount: number | null // kinh phí, dự toán
  readonly source: string | null // nguồn vốn
  readonly disbursed: number | null // đã giải ngân
}

/** A statistics row: counts in step with the table's count columns. */
export type StatisticsRow = RowBase & {
  readonly type: 'statistics-row'
  readonly category: string
  readonly counts: readonly (number | null)[]
  readonly claimedShare: number | null // per cent
}

/** A total row as the clerk wrote it, or a breakdown of one ("Trong đó: ngân sách xã"), which is printed as it stands and never added up. */
export type TotalRow = {
  readonly type: 'total' | 'breakdown'
  readonly title: string
  readonly cells: readonly string[]
  readonly at: RowPlace
}

/** What a plan table has whatever its kind. `order` lists groups, items, totals and their breakdowns as they stand in the sheet. */
type TableBase = {
  readonly sheet: string
  readonly title: string | null
  readonly unit: UnitNote | null
  readonly columns: readonly Column[]
  readonly groups: readonly Group[]
  readonly totals: readonly TotalRow[]
  readonly breakdowns: readonly TotalRow[]
  readonly order: readonly {
    readonly type: 'group' | 'item' | 'total' | 'breakdown'
    readonly index: number
  }[]
}

export type IndicatorTable = TableBase & { readonly kind: 'indicators'; readonly items: readonly Indicator[] }
export type TaskTable = TableBase & { readonly kind: 'tasks'; readonly items: readonly Task[] }
export type BudgetTable = TableBase & { readonly kind: 'budget'; readonly items: readonly BudgetLine[] }
export type StatisticsTable = TableBase & {
  readonly kind: 'statistics'
  readonly items: readonly StatisticsRow[]
}
export type PlanTable = IndicatorTable | TaskTable | BudgetTable | StatisticsTable

/** Sections of the sheet Đánh giá, in the order of the report. */
export type NarrativeSection =
  | 'highlights' // kết quả nổi bật
  | 'steering' // chỉ đạo, điều hành
  | 'advantages' // thuận lợi, ưu điểm
  | 'difficulties' // khó khăn, tồn tại, hạn chế
  | 'causes' // nguyên nhân
  | 'lessons' // bài học kinh nghiệm
  | 'directions' // phương hướng, nhiệm vụ
  | 'proposals' // kiến nghị, đề xuất

/** The clerk's own texts by section, in their order; a cell's line breaks make several. */
export type Narrative = Readonly<Record<NarrativeSection, readonly string[]>>

/** A row of Lịch báo cáo. */
export type ScheduleEntry = {
  readonly reportKind: string
  readonly deadline: string
  readonly receiver: string | null
  readonly at: RowPlace
}

/** A unit that has to report (profile, for consolidation). */
export type UnitEntry = { readonly name: string; readonly at: RowPlace }

export type Plan = {
  readonly type: 'plan'
  /** False when the workbook has no Thông tin at all: only its appendices can be made. */
  readonly hasInfo: boolean
  readonly info: Info
  readonly tables: readonly PlanTable[]
  readonly narrative: Narrative
  readonly schedule: readonly ScheduleEntry[]
  readonly units: readonly UnitEntry[]
}
