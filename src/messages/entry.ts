/** The shape of one catalogue entry. `{name}` in a sentence is filled from the message's values. */

/** An error stops the document of that workbook; a warning never does. */
export type Severity = 'error' | 'warning'

/** Language of every sentence a user reads. */
export type Language = 'vi' | 'en'

/** What fills the `{gaps}` of a message's sentence. */
export type MessageValues = Readonly<Record<string, string | number>>

/** `text` says what was found and what is expected; `hint` says what to do. */
export type Wording = { readonly text: string; readonly hint: string }

/** One kind of message. `example` gives the values of a typical case (used by the page that lists every code, and by tests). */
export type Entry = {
  readonly severity: Severity
  readonly vi: Wording
  readonly en: Wording
  readonly example: MessageValues
}

/** A part of the catalogue: stable code to entry. */
export type Entries = Readonly<Record<string, Entry>>
