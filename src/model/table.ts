/** A recognised table of a sheet: what its header row says, its rows by kind. The cells are still the clerk's. */
import type { Row } from './sheet.js'

/** Kinds of table (design term → Vietnamese): info Thông tin, indicators Chỉ tiêu, tasks Nhiệm vụ, budget Kinh phí, statistics Số liệu, narrative Đánh giá, schedule Lịch báo cáo, acceptances Giải trình, units Danh sách đơn vị. */
export type TableKind =
  | 'info'
  | 'indicators'
  | 'tasks'
  | 'budget'
  | 'statistics'
  | 'narrative'
  | 'schedule'
  | 'acceptances'
  | 'units'

/** What a column means. Which fields a kind of table can have is data of `read/tables`. */
export type Field =
  | 'ordinal' // TT, STT
  | 'key' // info: key
  | 'value' // info: value
  | 'name' // indicator's name
  | 'content' // task's or budget line's content
  | 'category' // statistics: lĩnh vực
  | 'count' // statistics: a count column (may repeat)
  | 'share' // statistics: tỷ lệ
  | 'unit' // đơn vị tính
  | 'baseline' // năm trước, hiện trạng
  | 'target' // kế hoạch, mục tiêu
  | 'numerator'
  | 'denominator'
  | 'actual' // kết quả, thực hiện
  | 'previous' // kỳ trước
  | 'lastYear' // cùng kỳ năm trước
  | 'rate' // tỷ lệ so với kế hoạch, as claimed by the clerk
  | 'lead' // chủ trì
  | 'support' // phối hợp
  | 'level' // cấp thực hiện
  | 'product' // sản phẩm
  | 'timeline' // thời gian, lộ trình, thời hạn
  | 'progress' // tiến độ %
  | 'status' // trạng thái, đánh giá
  | 'completedOn' // ngày hoàn thành
  | 'maxScore' // điểm tối đa
  | 'selfScore' // tự chấm
  | 'appraisedScore' // thẩm định
  | 'evidence' // minh chứng
  | 'amount' // kinh phí, dự toán
  | 'source' // nguồn vốn
  | 'disbursed' // đã giải ngân
  | 'section' // narrative: mục
  | 'text' // narrative: nội dung
  | 'reportKind' // schedule
  | 'deadline' // schedule
  | 'receiver' // schedule
  | 'code' // acceptances: code or cell accepted
  | 'reason' // acceptances, or a "Giải trình" column beside any table
  | 'note' // ghi chú

/** One column: 1-based index, the clerk's own heading (levels of a two-level header from the top), what it means (null: unknown, kept), and whether documents may show it ("không phát hành" → false). */
export type Column = {
  readonly index: number
  readonly heading: string
  readonly levels: readonly string[]
  readonly field: Field | null
  readonly issued: boolean
  readonly hidden: boolean
  /** A source of money beside the amount it is a part of: "Ngân sách huyện" beside "Tổng kinh phí". */
  readonly partOf?: 'amount' | 'disbursed'
}

/** A data row. `ordinal` is the text of its number as displayed ('' when blank), `title` the text of a group, subgroup, total or breakdown row ('' for others); a breakdown splits up the total above ("Trong đó: …") and is never added up; `depth` is 0 for a top group (I, A), 1 for a subgroup (1.1, a). */
export type SheetTableRow = {
  readonly kind: 'group' | 'subgroup' | 'item' | 'continuation' | 'total' | 'breakdown'
  readonly ordinal: string
  readonly title: string
  readonly depth: number
  readonly row: Row
}

/** A unit note above a table: "ĐVT: triệu đồng" → unit 'triệu đồng', factor 1 000 000 (1 for things that are not money). */
export type UnitNote = { readonly unit: string; readonly factor: number; readonly cell: string }

/** One table in the order of sheets and rows. `titles` are the rows above the header, `ownTitles` those of them that are neither letterhead nor signatures (all when it is not given), `footers` texts below the end. */
export type SheetTable = {
  readonly type: 'table'
  readonly kind: TableKind
  readonly sheet: string
  readonly sheetHidden: boolean
  readonly titles: readonly string[]
  readonly ownTitles?: readonly string[]
  readonly unit: UnitNote | null
  readonly headerRows: readonly number[]
  readonly columns: readonly Column[]
  readonly rows: readonly SheetTableRow[]
  readonly footers: readonly string[]
}

/** Finds the first column with a meaning, or null. */
export function columnOf(table: Pick<SheetTable, 'columns'>, field: Field): Column | null {
  return table.columns.find(column => column.field === field) ?? null
}
