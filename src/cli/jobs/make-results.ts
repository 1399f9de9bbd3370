/** Makes the results of many workbooks: decides what needs making, runs the jobs, saves documents, notes and marked copies. One bad file never stops the others. */
import { availableParallelism } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Generated } from '../../index.js'
import { hashOf, type Ledger, openLedger, type RunRecord } from '../files/ledger.js'
import { readInput } from '../files/read-input.js'
import { saveResult, withdrawResult } from '../files/save-result.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence, systemReason } from '../texts.js'
import { candidatesOf } from './earlier-workbooks.js'
import type { JobOutcome } from './job.js'
import { type Decision, decide, isComparedWell } from './needs-making.js'
import { writeNote } from './result-note.js'
import type { RunContext } from './run-context.js'
import { runJobs } from './run-jobs.js'
import { createSaving, MOST_SAVING } from './saving.js'

/** What became of one workbook. `outputs` are paths as they were written. */
export type FileOutcome =
  | {
      readonly type: 'skipped'
      readonly path: string
      readonly outputs: readonly string[]
      readonly unit: string
      readonly period: string | null
    }
  | { readonly type: 'planned'; readonly path: string; readonly decision: Decision }
  | { readonly type: 'unreadable'; readonly path: string; readonly why: string }
  | { readonly type: 'bug'; readonly path: string; readonly error: string }
  | {
      readonly type: 'unwritable'
      readonly path: string
      readonly generated: Generated
      readonly why: string
      readonly target: string
    }
  | {
      readonly type: 'made'
      readonly path: string
      readonly generated: Generated
      readonly outputs: readonly string[]
      readonly marked: string | null
      readonly notices: readonly string[]
      /** Made once more, to be compared with an earlier period made in the same run. */
      readonly again: boolean
    }

/** How the results are made. `folder`: skip what is unchanged and write a note per workbook. */
export type MakeOptions = {
  readonly results: string
  readonly folder: boolean
  readonly force: boolean
  readonly dryRun: boolean
  /** Workbooks whose faults were told already, as they are now: path to hash of what their results depend on. */
  readonly told: Map<string, string>
}

/**
 * Works through the workbooks in order and yields each outcome when it is on disk. In a folder, results that turn out to
 * have an earlier period's workbook to be compared with, made only in this very run, are made once more at the end.
 */
export async function* makeResults(
  paths: readonly string[],
  context: RunContext,
  make: MakeOptions,
  terminal: Terminal,
): AsyncGenerator<FileOutcome> {
  const names = distinctNames(paths)
  const ledger = await openLedger(make.results)
  try {
    yield* makeOnce(paths, names, context, make, ledger, terminal)
    if (!make.folder || make.dryRun) return
    const candidates = candidatesOf(ledger.runs())
    const again = paths.filter(path => {
      const run = ledger.run(names.get(path) ?? path)
      return run?.ok === true && !isComparedWell(run, candidates)
    })
    for await (const outcome of makeOnce(again, names, context, { ...make, force: true }, ledger, terminal)) {
      yield outcome.type === 'made' ? { ...outcome, again: true } : outcome
    }
  } finally {
    await ledger.close()
  }
}

async function* makeOnce(
  paths: readonly string[],
  names: ReadonlyMap<string, string>,
  context: RunContext,
  make: MakeOptions,
  ledger: Ledger,
  terminal: Terminal,
): AsyncGenerator<FileOutcome> {
  const known = new Map<string, Known>()
  const early = new Map<string, FileOutcome>()
  const runs = ledger.runs()
  const candidates = make.folder ? candidatesOf(runs) : []
  const owners = resultOwners(runs, new Set(names.values()))
  const most = context.threads.most ?? availableParallelism()
  const saving = createSaving<FileOutcome>(most < 2 ? 1 : MOST_SAVING)
  const jobs = runJobs(
    paths,
    async path => {
      let bytes: Uint8Array
      try {
        bytes = await readInput(path)
      } catch (error) {
        early.set(path, { type: 'unreadable', path, why: systemReason(terminal.language, error) })
        return null
      }
      const name = names.get(path) ?? basename(path)
      const content = hashOf(bytes)
      const key = hashOf(`${context.key} ${content}`)
      known.set(path, { name, path: resolve(path), content, key })
      const last = ledger.run(name)
      const decision = await decide({ ...make, key, last, candidates, told: make.told.get(path) === key })
      if (!decision.make) {
        early.set(path, {
          type: 'skipped',
          path,
          outputs: decision.outputs.map(each => join(make.results, each)),
          unit: last?.unit ?? '',
          period: last?.period ?? null,
        })
        return null
      }
      if (make.dryRun) {
        early.set(path, { type: 'planned', path, decision })
        return null
      }
      return { path, bytes }
    },
    { options: context.options, checkOnly: false, mark: 'errors', candidates },
    context.threads,
    () => terminal.interactive && saving.underWay() > 0,
  )
  try {
    for await (const { item: path, outcome } of jobs) {
      const done = early.get(path)
      const facts = known.get(path)
      if (done !== undefined) saving.add(path, async () => done)
      else if (outcome !== null && facts !== undefined) {
        // Names are claimed here, in the order of the workbooks, whatever is saved first.
        const names = claimNames(facts.name, outcome, owners)
        saving.add(stemOf(facts.name), () => save(path, facts, outcome, names, make, ledger, terminal))
      }
      early.delete(path)
      known.delete(path)
      yield* saving.ready()
    }
    yield* saving.rest()
  } finally {
    await saving.end()
  }
}

/** What is known of a workbook before its job: its name in the memory, where it stands, hashes of its bytes and of all its results depend on. */
type Known = { readonly name: string; readonly path: string; readonly content: string; readonly key: string }

async function save(
  path: string,
  { name, key, content, path: place }: Known,
  outcome: JobOutcome,
  names: readonly string[],
  make: MakeOptions,
  ledger: Ledger,
  terminal: Terminal,
): Promise<FileOutcome> {
  if (outcome.type === 'bug') return { type: 'bug', path, error: outcome.error }
  const { generated, marked } = outcome
  const stem = stemOf(name)
  const outputs: { name: string; hash: string }[] = []
  const notices: string[] = []
  let target = make.results
  try {
    for (const [at, { name: own, bytes }] of generated.documents.entries()) {
      const wanted = names[at] ?? own
      target = join(make.results, wanted)
      const saved = await saveResult(ledger, wanted, bytes)
      outputs.push({ name: saved.name, hash: saved.hash })
      if (saved.aside !== null) {
        notices.push(
          sentence(terminal.language, saved.aside === 'changed' ? 'keptChanged' : 'keptLocked', {
            wanted,
            got: saved.name,
          }),
        )
      }
    }
    let markedName: string | null = null
    const markedWanted = `${stem}_danh-dau-loi.xlsx`
    if (marked === null) await withdrawResult(ledger, markedWanted)
    else {
      target = join(make.results, markedWanted)
      markedName = (await saveResult(ledger, markedWanted, marked)).name
    }
    if (make.folder) {
      target = join(make.results, `${stem}.txt`)
      const listed = [...outputs.map(each => each.name), ...(markedName === null ? [] : [markedName])]
      await saveResult(
        ledger,
        `${stem}.txt`,
        writeNote(terminal.language, basename(path), generated.ok ? listed : [], generated.messages),
        { flush: false },
      )
    }
    if (!generated.ok) make.told.set(path, key)
    await ledger.rememberRun({
      version: 1,
      input: name,
      key,
      ok: generated.ok,
      outputs,
      period: generated.period,
      previousPeriod: generated.previousPeriod,
      lastYearPeriod: generated.lastYearPeriod,
      unit: generated.unit,
      path: place,
      content,
      compared: [...outcome.compared],
    })
    return {
      type: 'made',
      path,
      generated,
      outputs: outputs.map(each => join(make.results, each.name)),
      marked: markedName === null ? null : join(make.results, markedName),
      notices,
      again: false,
    }
  } catch (error) {
    return { type: 'unwritable', path, generated, target, why: systemReason(terminal.language, error) }
  }
}

/** Which workbook each standing result belongs to, as far as that workbook is still among those of this run. */
function resultOwners(runs: readonly RunRecord[], inputs: ReadonlySet<string>): Map<string, string> {
  const owners = new Map<string, string>()
  for (const run of runs) {
    if (inputs.has(run.input)) for (const output of run.outputs) owners.set(output.name, run.input)
  }
  return owners
}

/** Two workbooks may ask for the same document name: the one that comes later gets its own file name in front, with its extension when need be. */
function claimNames(input: string, outcome: JobOutcome, owners: Map<string, string>): readonly string[] {
  if (outcome.type === 'bug') return []
  return outcome.generated.documents.map(({ name }) => {
    const choices = [name, `${stemOf(input)}_${name}`, `${input.replaceAll('.', '-')}_${name}`]
    const isFree = (choice: string): boolean => (owners.get(choice) ?? input) === input
    const claimed = choices.find(isFree) ?? name
    owners.set(claimed, input)
    return claimed
  })
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '')
}

/** A workbook is remembered by its file name; equal names from different folders by their whole path. */
function distinctNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>()
  for (const path of paths) seen.set(basename(path), (seen.get(basename(path)) ?? 0) + 1)
  return new Map(
    paths.map(path => [
      path,
      (seen.get(basename(path)) ?? 0) > 1 ? resolve(path).replace(/[\\/:]+/g, '_') : basename(path),
    ]),
  )
}
