/** The shape of a rule set of the official form: what the decree says of the page and of every element. Builders and the form checker read it. */

/** Every element of a document that the form rules on. */
export type ElementName =
  | 'national-name'
  | 'motto'
  | 'parent-body'
  | 'body-name'
  | 'number'
  | 'place-and-date'
  | 'kind'
  | 'subject'
  | 'about'
  | 'addressees'
  | 'basis'
  | 'text'
  | 'part-label'
  | 'part-title'
  | 'section-title'
  | 'clause-title'
  | 'point'
  | 'capacity'
  | 'signer-name'
  | 'recipients-label'
  | 'recipients'
  | 'appendix-label'
  | 'appendix-title'
  | 'appendix-reference'
  | 'stamp'
  | 'page-number'

/** A closed range; both ends are allowed. */
export type Range = { readonly min: number; readonly max: number }

/** Which size of the office's style an element takes within its own range: the header's, one above it, the body's, or always the least. */
export type SizeSource = 'header' | 'above-header' | 'body' | 'fixed'

/** One row of the decree's table of elements. `size` is in points; `line` is the drawn line below, as a share of the text's width. */
export type ElementRule = {
  /** The decree's own name of the element. */
  readonly vietnamese: string
  /** 'upper' = IN HOA, 'lower' = in thường. */
  readonly letters: 'upper' | 'lower'
  readonly size: Range
  readonly sizeSource: SizeSource
  readonly bold: boolean
  readonly italic: boolean
  readonly align: 'left' | 'centre' | 'right' | 'justify'
  readonly line: Range | null
  readonly article: string
}

/** Page and paragraph measures: millimetres, points for `spaceBefore`, multiples of a single line for `lineSpacing`. */
export type PageRule = {
  readonly width: number
  readonly height: number
  readonly margins: {
    readonly top: Range
    readonly bottom: Range
    readonly left: Range
    readonly right: Range
  }
  /** Margins of a landscape appendix, which the decree leaves open: offices' practice. */
  readonly landscapeMargins: {
    readonly top: Range
    readonly bottom: Range
    readonly left: Range
    readonly right: Range
  }
  readonly font: string
  readonly firstLineIndents: readonly number[]
  readonly spaceBefore: Range
  readonly lineSpacing: Range
  /** Space between the number and the V/v line of a công văn, points. */
  readonly aboutSpaceBefore: number
  /** Text in tables, points: the decree is silent, offices use these. */
  readonly tableSize: Range
  /** From so many columns on, words would break at the usual size. */
  readonly crowdedTable: { readonly columns: number; readonly size: Range }
  readonly pageArticle: string
  readonly textArticle: string
}

export type OfficialRules = {
  readonly name: string
  readonly decree: string
  readonly nationalName: string
  readonly motto: string
  readonly addresseesLabel: string
  readonly recipientsLabel: string
  readonly page: PageRule
  readonly elements: Readonly<Record<ElementName, ElementRule>>
}
