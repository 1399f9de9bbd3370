/** Decides whether a workbook's results have to be made again, and why. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashOf, readRun } from '../files/ledger.js'
import type { TextName } from '../texts.js'

export type Decision =
  | { readonly make: true; readonly reason: TextName }
  | { readonly make: false; readonly outputs: readonly string[] }

/** Compares with the memory of the last run. Outside folder mode everything is made. A result that a person changed counts as there: it is theirs now. */
export async function decide(
  results: string,
  input: string,
  key: string,
  make: { readonly folder: boolean; readonly force: boolean },
): Promise<Decision> {
  if (!make.folder) return { make: true, reason: 'reasonNew' }
  if (make.force) return { make: true, reason: 'reasonForce' }
  const last = await readRun(results, input)
  if (last === null) return { make: true, reason: 'reasonNew' }
  if (last.key !== key) return { make: true, reason: 'reasonChanged' }
  for (const output of last.outputs) {
    const standing = await readFile(join(results, output.name)).catch(() => null)
    if (standing === null || (standing.length === 0 && output.hash !== hashOf(standing)))
      return { make: true, reason: 'reasonMissing' }
  }
  return { make: false, outputs: last.outputs.map(each => each.name) }
}
