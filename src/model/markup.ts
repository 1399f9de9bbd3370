/** The markup a template renders to: HTML-like text, and what must not pass through text. */
import type { Table } from './document.js'

/** From `offset` of the text on, what stands there came from this spot of a template. `literal`: the template's own text, which is followed character by character; otherwise a value printed by the tag at this spot. */
export type MarkupOrigin = {
  readonly offset: number
  readonly template: string
  readonly line: number
  readonly column: number
  readonly literal: boolean
}

/** `tables` holds big tables built straight from the data; the text refers to them by `<table ref="…"/>`. `origins` are in order of offset. */
export type Markup = {
  readonly type: 'markup'
  readonly text: string
  readonly template: string
  readonly tables: ReadonlyMap<string, Table>
  readonly origins: readonly MarkupOrigin[]
}

/** Stands for a line break inside a printed value (written as the entity `&nl;`), so that it is not taken for the template's own line ends. */
export const VALUE_LINE_BREAK = '\u2028'
