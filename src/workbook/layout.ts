/** What a workbook to be filled in looks like, as data. */

/** Lists that a cell may offer; their entries are in `lists.ts`. */
export type ListName =
  | 'periods'
  | 'statuses'
  | 'sections'
  | 'levels'
  | 'presets'
  | 'reportKinds'
  | 'results'
  | 'yesNo'

/** How a column keeps what is typed: `text` never turns 10/12 or 4.10 into a date or a number. */
export type Keeping = 'text' | 'general'

/** One column of a table: width in characters, help shown when a cell is chosen (at most 255 characters). */
export type LayoutColumn = {
  readonly heading: string
  readonly width: number
  readonly keep: Keeping
  readonly list: ListName | null
  readonly help: string
}

/** A table sheet: title, an optional note under it ("ĐVT: triệu đồng"), header, rows ready to be filled. */
export type TableLayout = {
  readonly type: 'table'
  readonly name: string
  readonly title: string
  readonly note: string | null
  readonly columns: readonly LayoutColumn[]
  readonly rows: number
  /** First cells that are already there (the sections of Đánh giá). */
  readonly given: readonly string[]
}

/** A row of an information sheet: a key with its help, or the title of a part. `rows` repeats a key that takes a list. */
export type InfoEntry =
  | { readonly part: string }
  | {
      readonly key: string
      readonly help: string
      readonly list: ListName | null
      readonly rows: number
    }

/** An information sheet: key in column A, value in B. Help is shown at the cell and on the guide sheet; a third column could be taken for values. */
export type InfoLayout = {
  readonly type: 'info'
  readonly name: string
  readonly title: string
  readonly entries: readonly InfoEntry[]
}

/** A sheet that only explains: lines, then the help of each key of these entries. */
export type GuideLayout = {
  readonly type: 'guide'
  readonly name: string
  readonly title: string
  readonly lines: readonly string[]
  readonly keys: readonly InfoEntry[]
}

export type SheetLayout = TableLayout | InfoLayout | GuideLayout
