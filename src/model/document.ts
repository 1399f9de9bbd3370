/** The document tree: what stands on the page, in the terms of Decree 30/2020, before anything is known about DOCX. Every field is always present. */

export type OfficialDocument = {
  readonly type: 'document'
  /** File properties; no personal data. */
  readonly properties: { readonly title: string; readonly subject: string; readonly author: string }
  readonly sections: readonly Section[]
}

/** A run of pages with one orientation. Page numbers start from 1 in the first section and in each appendix. */
export type Section = {
  readonly type: 'section'
  readonly role: 'main' | 'appendix'
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

export type Block =
  | Letterhead
  | Title
  | Addressees
  | Heading
  | Paragraph
  | List
  | Table
  | Chart
  | Signature
  | AppendixHead
  | PageBreak

/** Head of page 1 (Decree 30, Appendix I, II.1-4): bodies ‖ Quốc hiệu and Tiêu ngữ, number ‖ place and date. */
export type Letterhead = {
  readonly type: 'letterhead'
  /** Cơ quan chủ quản, null when there is none (a People's Committee). */
  readonly parentBody: string | null
  /** Cơ quan ban hành; '\n' separates the lines of one name (ỦY BAN NHÂN DÂN / XÃ X). */
  readonly body: string
  /** E.g. "Số:        /BC-UBND". */
  readonly number: string
  /** E.g. "Tam Phước, ngày 05 tháng 3 năm 2024". */
  readonly placeAndDate: string
  /** V/v … of a công văn, under the number; null otherwise. */
  readonly about: string | null
}

/** Tên loại and trích yếu, centred, with a line below. */
export type Title = { readonly type: 'title'; readonly kind: string; readonly subject: string }

/** Kính gửi: one receiver on the line, several on lines "- …;". */
export type Addressees = { readonly type: 'addressees'; readonly names: readonly string[] }

/** Phần / I. / 1. / a): `number` is printed as given ("Phần I", "II.", "1.", "a)"; '' for none). */
export type Heading = {
  readonly type: 'heading'
  readonly level: 'part' | 'section' | 'clause' | 'point'
  readonly number: string
  readonly inlines: readonly Inline[]
}

/** `basis` is a căn cứ line, `totals` the line under a table, `caption` under a chart, `unit` the "ĐVT: …" line above a table. */
export type Paragraph = {
  readonly type: 'paragraph'
  readonly style: 'body' | 'basis' | 'centred' | 'totals' | 'caption' | 'unit' | 'note'
  readonly keepWithNext: boolean
  readonly inlines: readonly Inline[]
}

/** A dashed, plus-signed, numbered or lettered list; the marker text is already worked out. */
export type List = { readonly type: 'list'; readonly items: readonly ListItem[] }
export type ListItem = {
  readonly type: 'item'
  readonly marker: string
  readonly depth: number
  readonly inlines: readonly Inline[]
}

export type Inline = Text | LineBreak
export type Text = {
  readonly type: 'text'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}
export type LineBreak = { readonly type: 'break' }

/** A bordered table. Column widths are shares worked out from the contents when `width` is null. */
export type Table = {
  readonly type: 'table'
  readonly columns: readonly TableColumn[]
  /** Repeated on every page. */
  readonly header: readonly TableRow[]
  readonly rows: readonly TableRow[]
  /** Alternative text for readers who cannot see the table. */
  readonly description: string
}

/** `width` in millimetres, or null for "from the contents"; `align` is the default of the column's body cells. */
export type TableColumn = { readonly width: number | null; readonly align: Align }
export type Align = 'left' | 'centre' | 'right' | 'justify'

/** `group` rows are bold and kept with the row after them; `total` rows are bold. */
export type TableRow = {
  readonly type: 'row'
  readonly kind: 'header' | 'group' | 'item' | 'total'
  readonly cells: readonly TableCell[]
}

/** Text with '\n' between paragraphs; `align` null takes the column's. `columns` and `rows` are spans (1 = none). */
export type TableCell = {
  readonly type: 'cell'
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly align: Align | null
  readonly columns: number
  readonly rows: number
}

/** A native bar chart, printed in black and grey. Values are numbers as shown in the tables. */
export type Chart = {
  readonly type: 'chart'
  readonly kind: 'bar' | 'column'
  readonly title: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
  readonly description: string
}

/** Signature block on the right, level with Nơi nhận on the left. */
export type Signature = {
  readonly type: 'signature'
  /** Quyền hạn and chức vụ, a line each: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly capacity: readonly string[]
  /** Post in the office, above the name, when a Steering Committee signs; null otherwise. */
  readonly post: string | null
  readonly name: string
  /** Nơi nhận lines without dash or semicolon; the last is "Lưu: VT, …". Empty: no Nơi nhận. */
  readonly recipients: readonly string[]
}

/** "Phụ lục I", its title, "(Kèm theo …)". `stamp` is the top-right number-and-time line of an appendix that is a file of its own; null otherwise. */
export type AppendixHead = {
  readonly type: 'appendix-head'
  readonly label: string
  readonly title: string
  readonly reference: string | null
  readonly stamp: string | null
}

export type PageBreak = { readonly type: 'page-break' }

/** Builds a text run. */
export function text(
  value: string,
  style: { readonly bold?: boolean; readonly italic?: boolean } = {},
): Text {
  return { type: 'text', text: value, bold: style.bold ?? false, italic: style.italic ?? false }
}
