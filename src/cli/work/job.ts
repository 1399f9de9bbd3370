/** One workbook's job: everything its results depend on, ready to be sent to a worker thread. */
import type { Generated, GenerateOptions } from '../../index.js'

export type Job = {
  readonly path: string
  readonly bytes: Uint8Array
  readonly options: GenerateOptions
  /** Check only: no documents. */
  readonly checkOnly: boolean
}

/** What comes back; a bug in the work is told, not thrown, so that other files go on. */
export type JobOutcome =
  | { readonly type: 'generated'; readonly generated: Generated; readonly marked: Uint8Array | null }
  | { readonly type: 'bug'; readonly error: string }
