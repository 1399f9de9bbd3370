/** One workbook's job, and how far it has come: plain data, ready to be sent to a worker thread. */
import type { CheckedWorkbook, CompleteOptions, Draft, Generated } from '../../index.js'
import type { Candidate } from './earlier-workbooks.js'

export type Job = { readonly path: string; readonly bytes: Uint8Array }

/** What all jobs of one run share. */
export type Order = {
  readonly options: CompleteOptions
  /** Check only: no documents. */
  readonly checkOnly: boolean
  /** When a marked copy comes along. */
  readonly mark: 'never' | 'errors' | 'always'
  /** Workbooks of the folder among which those of earlier periods are looked for. */
  readonly candidates: readonly Candidate[]
}

/** A job between two of its steps. */
export type JobState =
  | { readonly type: 'waiting'; readonly job: Job }
  | { readonly type: 'checked'; readonly job: Job; readonly checked: CheckedWorkbook }
  | {
      readonly type: 'drafted'
      readonly job: Job
      readonly draft: Draft
      readonly compared: readonly string[]
    }
  | { readonly type: 'done'; readonly outcome: JobOutcome }

/** What comes back; a bug in the work is told, not thrown, so that other files go on. */
export type JobOutcome =
  | {
      readonly type: 'generated'
      readonly generated: Generated
      readonly marked: Uint8Array | null
      readonly compared: readonly string[]
    }
  | { readonly type: 'bug'; readonly error: string }
