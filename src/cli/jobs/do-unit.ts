/** Reads one unit's workbook for a consolidation; runs in the main thread or in a worker. Only the small unit report goes back. */
import { readFile } from 'node:fs/promises'
import { type GenerateOptions, type Message, readUnit, type UnitReport } from '../../index.js'

export type UnitOutcome =
  | { readonly type: 'read'; readonly report: UnitReport; readonly messages: readonly Message[] }
  | { readonly type: 'unreadable'; readonly error: string }
  | { readonly type: 'bug'; readonly error: string }

/** Reads and studies one workbook. */
export default async function doUnit(job: {
  readonly path: string
  readonly options: GenerateOptions
}): Promise<UnitOutcome> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await readFile(job.path))
  } catch (error) {
    return { type: 'unreadable', error: error instanceof Error ? error.message : String(error) }
  }
  try {
    return { type: 'read', ...readUnit(bytes, job.path, job.options) }
  } catch (error) {
    return { type: 'bug', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
