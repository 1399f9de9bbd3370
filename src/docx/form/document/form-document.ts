/** A document as it looks on the page, with every style resolved: what the checks read. */
import type { Alignment } from '../look/paragraph-properties.js'

/** Text of one look. `size` in points; `colour` is 'auto' or six hex digits. */
export type Run = {
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underlined: boolean
  readonly raised: boolean
  readonly colour: string
  readonly font: string
  readonly pageNumber: boolean
}

/** A straight line drawn as a shape; `offset` is its distance from the column's or page's left edge where it is stated. Twips. */
export type DrawnLine = { readonly width: number; readonly offset: number | null }

/** A table's cell that a paragraph stands in; `width` is that of its text area in twips, null when the file does not say. */
export type CellPlace = {
  readonly table: number
  readonly row: number
  readonly column: number
  readonly width: number | null
}

/** Twips. `line` counts 240ths of a single line where `lineRule` is 'auto'. */
export type ParagraphShape = {
  readonly style: string
  readonly align: Alignment
  readonly left: number
  readonly right: number
  readonly firstLine: number
  readonly before: number
  readonly after: number
  readonly line: number
  readonly lineRule: 'auto' | 'exact' | 'atLeast'
  /** No space between paragraphs of the same style. */
  readonly joined: boolean
}

/** `text` is what is seen: an automatic number, then the runs; '\t' is a tab, '\n' a line break. `section` counts from 0. */
export type Paragraph = {
  readonly index: number
  readonly section: number
  readonly text: string
  readonly runs: readonly Run[]
  readonly shape: ParagraphShape
  readonly borderBelow: boolean
  readonly drawn: readonly DrawnLine[]
  readonly startsPage: boolean
  readonly centredFrame: boolean
  readonly cell: CellPlace | null
}

/** A table of the text. `headers` counts the rows that are marked as repeated headings. */
export type FormTable = {
  readonly id: number
  readonly section: number
  readonly bordered: boolean
  readonly rows: number
  readonly columns: number
  readonly headers: number
  readonly firstParagraph: number
}

/** Page numbers as a header or a footer shows them; null for a part that is not there. */
export type Margin = readonly Paragraph[] | null

/** Twips. `start` is the number of the first page, null when the section goes on counting. */
export type SectionPage = {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly ownFirstPage: boolean
  readonly start: number | null
  readonly headers: { readonly usual: Margin; readonly first: Margin }
  readonly footers: { readonly usual: Margin; readonly first: Margin }
}

export type FormDocument = {
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly FormTable[]
  readonly sections: readonly SectionPage[]
}
