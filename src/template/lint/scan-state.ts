/** Where the lint stands in the markup while it reads a template: which elements are open, and whether inside a tag. */
import type { Place } from '../../messages/message.js'

/** How many columns and rows a cell takes. */
export type CellSpan = { readonly columns: number; readonly rows: number }

/** An element that is open. `depth` counts the blocks around it; `cells` are those of a row or the columns of a table, given up (`loose`) when a loop or condition decides; `rows` are a table's finished rows. */
export type OpenElement = {
  readonly name: string
  readonly place: Place
  readonly depth: number
  readonly cells: CellSpan[]
  loose: boolean
  readonly rows: FinishedRow[]
}
export type FinishedRow = Pick<OpenElement, 'place' | 'depth' | 'cells' | 'loose'> & {
  readonly heading: boolean
}

/** The tag being read: attribute values are null once a printed value is in them. */
export type OpenTag = {
  readonly name: string
  readonly place: Place
  readonly attributes: ReadonlyMap<string, string | null>
}

export type ScanState =
  | { readonly mode: 'text'; readonly stack: readonly OpenElement[] }
  | { readonly mode: 'tag'; readonly stack: readonly OpenElement[]; readonly tag: OpenTag }
  | {
      readonly mode: 'value'
      readonly stack: readonly OpenElement[]
      readonly tag: OpenTag
      readonly attribute: string
      readonly quote: string
      /** Null once a value of the data was printed into it. */
      readonly written: string | null
    }

/** `base`: how many elements were open where the innermost block began; `depth`: how many blocks. */
export type Scan = { state: ScanState; base: number; depth: number; block: string; sawDocument: boolean }

/** Starts outside everything. */
export function startScan(): Scan {
  return { state: { mode: 'text', stack: [] }, base: 0, depth: 0, block: '', sawDocument: false }
}

/** Opens an element. */
export function openElement(name: string, place: Place, depth: number): OpenElement {
  return { name, place, depth, cells: [], loose: false, rows: [] }
}
