/** Reads one unit's workbook for a consolidation; in the main thread or in a worker. Only the small unit report goes back. */
import { readFile } from 'node:fs/promises'
import { type GenerateOptions, type Message, readUnit, type UnitReport } from '../../index.js'
import type { Labour } from './labour.js'

type UnitOutcome =
  | { readonly type: 'read'; readonly report: UnitReport; readonly messages: readonly Message[] }
  | { readonly type: 'unreadable'; readonly error: string }
  | { readonly type: 'bug'; readonly error: string }

/** A path on its way to its outcome. */
type UnitState = { readonly path: string; readonly outcome: UnitOutcome | null }

/** How the units of one consolidation are read, each in one step. */
export function unitLabour(options: GenerateOptions): Labour<string, UnitState, UnitOutcome> {
  return {
    module: new URL('./do-units.js', import.meta.url),
    data: options,
    begin: path => ({ path, outcome: null }),
    carryOn: async ({ path }) => ({ path, outcome: await doUnit(path, options) }),
    outcomeOf: state => state.outcome,
    parted: null,
  }
}

/** Reads and studies one workbook. */
async function doUnit(path: string, options: GenerateOptions): Promise<UnitOutcome> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await readFile(path))
  } catch (error) {
    return { type: 'unreadable', error: error instanceof Error ? error.message : String(error) }
  }
  try {
    return { type: 'read', ...readUnit(bytes, path, options) }
  } catch (error) {
    return { type: 'bug', error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
