/** `baocao generate`: every workbook in, its documents out. */
import { join } from 'node:path'
import { hasErrors } from '../../index.js'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { waitForLock } from '../files/folder-lock.js'
import { ledgerFolder } from '../files/ledger.js'
import type { Places, PlacesProblem } from '../files/working-folder.js'
import { removeLeftovers } from '../files/write-safely.js'
import { type FileOutcome, makeResults } from '../jobs/make-results.js'
import { loadContext, type RunContext, type RunOptions } from '../jobs/run-context.js'
import { isTemplateFault } from '../jobs/template-fault.js'
import { jsonFile, jsonReport } from '../json-report.js'
import { outcomeLines, summaryLines } from '../terminal/print-outcomes.js'
import { startProgress } from '../terminal/progress-bar.js'
import { sameUnitLines } from '../terminal/same-unit.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence, systemReason } from '../texts.js'
import { sayProblem } from './say-problem.js'
import { remindNextDue } from './schedule.js'
import { today } from './today.js'

export type GenerateCommand = RunOptions & {
  readonly out: string | null
  readonly force: boolean
  readonly dryRun: boolean
  /** False: workbooks that did not change are passed over in silence. */
  readonly sayUnchanged: boolean
  /** A watcher's memory of the faults it has told. */
  readonly told?: Map<string, string>
}

/** Runs the command over what was found of files, a folder, or the folder one stands in. */
export async function runGenerate(
  places: Places | PlacesProblem,
  options: GenerateCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  if ('problem' in places) return sayProblem(places, terminal)
  const context = await loadRunContext(places, options, terminal)
  if (typeof context === 'number') return context
  const { template } = context.options
  if (template !== null && !context.templates.documents.has(template)) {
    const names = [...context.templates.documents.keys()].join(', ')
    terminal.tell(sentence(terminal.language, 'unknownTemplate', { name: template, names }))
    return exitCodes.usage
  }
  if (places.inputs.length === 0)
    terminal.tell(sentence(terminal.language, options.told === undefined ? 'emptyFolder' : 'watchedEmpty'))
  let release: (() => Promise<void>) | null = null
  const byPath = new Map<string, FileOutcome>()
  const seen: FileOutcome[] = []
  try {
    if (!options.dryRun) {
      release = await waitForLock(
        join(ledgerFolder(places.results), 'khoa'),
        new Date().toISOString(),
        holder =>
          terminal.tell(sentence(terminal.language, 'waiting', { pid: holder.pid, host: holder.host })),
      )
      await removeLeftovers(places.results, true, Date.now())
      await removeLeftovers(ledgerFolder(places.results), true, Date.now())
    }
    const progress = startProgress(terminal, places.inputs.length)
    const make = {
      results: places.results,
      folder: places.folder,
      force: options.force,
      dryRun: options.dryRun,
      told: options.told ?? new Map<string, string>(),
    }
    for await (const outcome of makeResults(places.inputs, context, make, terminal)) {
      seen.push(slim(outcome))
      if (outcome.type === 'skipped' && !options.sayUnchanged) continue
      byPath.set(outcome.path, slim(outcome))
      progress.clear()
      terminal.sayAll(outcomeLines(terminal, outcome))
      progress.step(outcome.path)
    }
    progress.end()
  } catch (error) {
    terminal.tell(
      sentence(terminal.language, 'cannotWrite', {
        path: places.results,
        why: systemReason(terminal.language, error),
      }),
    )
    return exitCodes.workbookErrors
  } finally {
    await release?.()
  }
  const outcomes = [...byPath.values()]
  if (outcomes.length > 1) terminal.sayAll(['', ...summaryLines(terminal, outcomes)])
  terminal.sayAll(sameUnitLines(seen, terminal))
  if (terminal.json) terminal.printJson(jsonReport(outcomes.map(each => jsonOutcome(each, terminal))))
  else if (!options.dryRun) await remindNextDue(places, terminal)
  return exitCodeOf(outcomes)
}

/** Loads the shared part of a run, or says what is wrong with it. */
export async function loadRunContext(
  places: Places,
  options: RunOptions,
  terminal: Terminal,
): Promise<RunContext | ExitCode> {
  try {
    return await loadContext(places, options, terminal.language, today())
  } catch (error) {
    const path = error instanceof Error && 'path' in error ? String(error.path) : ''
    terminal.tell(
      sentence(terminal.language, 'cannotRead', { path, why: systemReason(terminal.language, error) }),
    )
    return exitCodes.usage
  }
}

/** Drops the document bytes once they are on disk, so that a run over thousands of files stays small. */
function slim(outcome: FileOutcome): FileOutcome {
  if (outcome.type !== 'made' && outcome.type !== 'unwritable') return outcome
  return { ...outcome, generated: { ...outcome.generated, documents: [] } }
}

function jsonOutcome(outcome: FileOutcome, terminal: Terminal) {
  const outputs = outcome.type === 'made' || outcome.type === 'skipped' ? outcome.outputs : []
  const nothing = { ok: outcome.type === 'skipped', tables: [], messages: [], summary: null }
  const generated =
    outcome.type === 'made'
      ? outcome.generated
      : outcome.type === 'unwritable'
        ? { ...outcome.generated, ok: false }
        : nothing
  return jsonFile(outcome.path, generated, outputs, terminal.language)
}

/** The worst thing that happened decides. */
export function exitCodeOf(outcomes: readonly FileOutcome[]): ExitCode {
  if (outcomes.some(each => each.type === 'bug')) return exitCodes.bug
  if (outcomes.some(each => each.type === 'made' && isTemplateFault(each.generated.messages)))
    return exitCodes.templateFault
  const failed = outcomes.some(
    each =>
      each.type === 'unreadable' ||
      each.type === 'unwritable' ||
      (each.type === 'made' && hasErrors(each.generated.messages)),
  )
  return failed ? exitCodes.workbookErrors : exitCodes.done
}
