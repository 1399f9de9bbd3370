/** What of the form was recognised in a document, by text and place. */
import type { Paragraph } from '../document/form-document.js'
import type { Span } from './span.js'

/** `side`: spans stand in table cells of their own, so that their alignment and their lines can be told. */
export type Letterhead = {
  readonly nationalName: Span | null
  readonly motto: Span | null
  readonly parents: readonly Span[]
  readonly bodies: readonly Span[]
  readonly number: Span | null
  readonly about: readonly Span[]
  readonly date: Span | null
  readonly inTable: boolean
  readonly first: number
  readonly last: number
}

/** `kind` is the document type as written; null in a công văn. */
export type Title = {
  readonly kind: Span | null
  readonly subject: readonly Span[]
  readonly last: number
}

export type Addressees = { readonly label: Span; readonly items: readonly Span[]; readonly last: number }

/** `capacity` holds authority and posts in order; `name` is null when no name stands below. */
export type Signature = {
  readonly capacity: readonly Span[]
  readonly name: Span | null
  readonly recipientsLabel: Span | null
  readonly recipients: readonly Span[]
  readonly inTable: boolean
  readonly first: number
}

export type Appendix = {
  readonly label: Span
  /** The label shares its line with the title. */
  readonly joined: boolean
  readonly number: string
  readonly title: readonly Span[]
  readonly reference: readonly Span[]
  readonly first: number
  readonly last: number
}

/** `text` are the paragraphs of the main text between the head and the signature, tables left out. */
export type Structure = {
  readonly letterhead: Letterhead | null
  readonly title: Title
  readonly addressees: Addressees | null
  readonly bases: readonly Span[]
  readonly text: readonly Paragraph[]
  readonly signature: Signature | null
  readonly appendices: readonly Appendix[]
  /** The file holds appendices without the document they go with. */
  readonly appendicesOnly: boolean
  /** The first paragraph after the main document. */
  readonly mainEnd: number
}
