/** Decides whether a workbook's results have to be made again, and why. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunRecord } from '../files/ledger.js'
import type { TextName } from '../texts.js'
import { type Candidate, findEarlier, marksOf } from './earlier-workbooks.js'

export type Decision =
  | { readonly make: true; readonly reason: TextName }
  | { readonly make: false; readonly outputs: readonly string[] }

/** What a decision needs to know. `last` is the memory of the last run; `candidates` the workbooks one may be compared with. */
export type DecisionInput = {
  readonly results: string
  readonly key: string
  readonly last: RunRecord | null
  readonly candidates: readonly Candidate[]
  readonly folder: boolean
  readonly force: boolean
  /** What was wrong was told in this very run of a watcher. */
  readonly told: boolean
}

/** Compares with the memory of the last run. Outside folder mode everything is made. A result that a person changed counts as there: it is theirs now. */
export async function decide({
  results,
  key,
  last,
  candidates,
  folder,
  force,
  told,
}: DecisionInput): Promise<Decision> {
  if (!folder) return { make: true, reason: 'reasonNamed' }
  if (force) return { make: true, reason: 'reasonForce' }
  if (last === null) return { make: true, reason: 'reasonNew' }
  if (last.key !== key) return { make: true, reason: 'reasonChanged' }
  // What was wrong is told each time until it is put right.
  if (!last.ok && !told) return { make: true, reason: 'reasonFaulty' }
  const missing = await Promise.all(last.outputs.map(output => isMissing(join(results, output.name))))
  if (missing.includes(true)) return { make: true, reason: 'reasonMissing' }
  if (!isComparedWell(last, candidates)) return { make: true, reason: 'reasonEarlier' }
  return { make: false, outputs: last.outputs.map(each => each.name) }
}

/** Says whether a result was compared with just the workbooks it would be compared with now. */
export function isComparedWell(run: RunRecord, candidates: readonly Candidate[]): boolean {
  const others = candidates.filter(each => each.path !== run.path)
  return marksOf(findEarlier(run, others)).join() === run.compared.join()
}

async function isMissing(path: string): Promise<boolean> {
  const standing = await stat(path).catch(() => null)
  return standing === null || standing.size === 0
}
