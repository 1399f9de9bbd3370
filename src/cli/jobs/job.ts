/** One workbook's job: everything its results depend on, ready to be sent to a worker thread. */
import type { Generated, GenerateOptions } from '../../index.js'
import type { Candidate } from './earlier-workbooks.js'

export type Job = {
  readonly path: string
  readonly bytes: Uint8Array
  readonly options: GenerateOptions
  /** Check only: no documents. */
  readonly checkOnly: boolean
  /** When a marked copy comes along. */
  readonly mark: 'never' | 'errors' | 'always'
  /** Workbooks of the folder among which those of earlier periods are looked for. */
  readonly candidates: readonly Candidate[]
}

/** What comes back; a bug in the work is told, not thrown, so that other files go on. */
export type JobOutcome =
  | {
      readonly type: 'generated'
      readonly generated: Generated
      readonly marked: Uint8Array | null
      readonly compared: readonly string[]
    }
  | { readonly type: 'bug'; readonly error: string }
