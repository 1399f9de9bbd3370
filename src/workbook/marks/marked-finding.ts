import type { Severity } from '../../messages/entry.js'

/** A finding to be shown in the copy. `cell` is an A1 address or '' for the sheet as a whole; `more` are further cells of the sheet. */
export type MarkedFinding = {
  readonly sheet: string
  readonly cell: string
  readonly more: readonly string[]
  readonly severity: Severity
  readonly text: string
  readonly hint: string
  readonly code: string
}
