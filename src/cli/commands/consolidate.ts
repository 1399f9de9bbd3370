/** `baocao consolidate`: many units' workbooks to one report, one workbook and a list of missing, late and duplicate units. */
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type Consolidated, consolidate, describe, type Message, type UnitReport } from '../../index.js'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { openLedger } from '../files/ledger.js'
import { saveResult } from '../files/save-result.js'
import { findPlaces, folderNames, whenThere } from '../files/working-folder.js'
import { unitLabour } from '../jobs/do-unit.js'
import type { RunOptions } from '../jobs/run-context.js'
import { runInThreads } from '../jobs/run-in-threads.js'
import { isTemplateFault } from '../jobs/template-fault.js'
import { findingLines } from '../terminal/print-findings.js'
import { startProgress } from '../terminal/progress-bar.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence, systemReason } from '../texts.js'
import { loadRunContext } from './generate.js'
import { sayProblem } from './say-problem.js'

export type ConsolidateCommand = RunOptions & {
  readonly out: string | null
  readonly units: string | null
  readonly due: string | null
}

/** Runs the command over files or a folder of workbooks. */
export async function runConsolidate(
  args: readonly string[],
  options: ConsolidateCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const places = await findPlaces(args, options.out)
  if ('problem' in places) return sayProblem(places, terminal, 'consolidate')
  const profile = options.profile ?? places.profile ?? (await whenThere(folderNames.profile))
  const context = await loadRunContext({ ...places, profile }, { ...options, profile }, terminal)
  if (typeof context === 'number') return context
  const units = await readList(options.units, terminal)
  if (typeof units === 'number') return units
  const notUnits = [profile, options.units].flatMap(path => (path === null ? [] : [resolve(path)]))
  const inputs = places.inputs.filter(
    path => basename(path) !== folderNames.profile && !notUnits.includes(resolve(path)),
  )
  const reports: UnitReport[] = []
  let code: ExitCode = exitCodes.done
  const worse = (found: ExitCode) => {
    if (found > code) code = found
  }
  const progress = startProgress(terminal, inputs.length)
  const jobOptions = {
    asOf: context.options.asOf ?? null,
    ...(context.options.today === undefined ? {} : { today: context.options.today }),
  }
  const jobs = runInThreads(inputs, async path => path, unitLabour(jobOptions), context.threads)
  for await (const { item: path, outcome } of jobs) {
    if (outcome?.type === 'read') reports.push(outcome.report)
    else if (outcome !== null) {
      progress.clear()
      terminal.tell(
        outcome.type === 'bug'
          ? `${path}: ${sentence(terminal.language, 'bug')}\n${outcome.error}`
          : sentence(terminal.language, 'cannotRead', { path, why: outcome.error }),
      )
      worse(outcome.type === 'bug' ? exitCodes.bug : exitCodes.workbookErrors)
    }
    progress.step(path)
  }
  progress.end()
  const result = await consolidate(reports, {
    ...context.options,
    due: options.due,
    units,
    ...(options.units === null ? {} : { unitsName: options.units }),
  })
  terminal.sayAll(findingLines(terminal, result.messages))
  if (result.consolidation !== null) terminal.sayAll(overviewLines(result.consolidation, terminal))
  const outputs: string[] = []
  const ledger = await openLedger(places.results)
  for (const document of result.documents) {
    try {
      const saved = await saveResult(ledger, document.name, document.bytes)
      outputs.push(join(places.results, saved.name))
      terminal.say(sentence(terminal.language, 'made', { path: join(places.results, saved.name) }))
      if (saved.aside !== null)
        terminal.say(
          sentence(terminal.language, saved.aside === 'changed' ? 'keptChanged' : 'keptLocked', {
            wanted: document.name,
            got: saved.name,
          }),
        )
    } catch (error) {
      terminal.tell(
        sentence(terminal.language, 'cannotWrite', {
          path: join(places.results, document.name),
          why: systemReason(terminal.language, error),
        }),
      )
      worse(exitCodes.workbookErrors)
    }
  }
  await ledger.close()
  if (terminal.json) terminal.printJson(jsonOf(result, result.messages, outputs, terminal))
  if (isTemplateFault(result.messages)) worse(exitCodes.templateFault)
  if (!result.ok) worse(exitCodes.workbookErrors)
  return code
}

/** The workbook named by --units; an exit code when it cannot be read. */
async function readList(path: string | null, terminal: Terminal): Promise<Uint8Array | null | ExitCode> {
  if (path === null) return null
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    terminal.tell(
      sentence(terminal.language, 'cannotRead', { path, why: systemReason(terminal.language, error) }),
    )
    return exitCodes.usage
  }
}

type Overview = NonNullable<Consolidated['consolidation']>

function overviewLines(all: Overview, terminal: Terminal): readonly string[] {
  const say = (name: Parameters<typeof sentence>[1], values: Readonly<Record<string, string | number>>) =>
    sentence(terminal.language, name, values)
  const lines = [say('unitsSent', { sent: all.sent, expected: all.expected, period: all.time.label })]
  if (all.missing.length > 0) lines.push(say('unitsMissing', { units: all.missing.join('; ') }))
  if (all.late.length > 0)
    lines.push(
      say('unitsLate', { units: all.late.map(each => `${each.unit} (${each.issuedText})`).join('; ') }),
    )
  for (const each of all.twice)
    lines.push(say('unitsTwice', { unit: each.unit, files: each.files.join(', ') }))
  return lines
}

function jsonOf(
  result: Consolidated,
  messages: readonly Message[],
  outputs: readonly string[],
  terminal: Terminal,
): object {
  const all = result.consolidation
  return {
    version: 1,
    ok: result.ok,
    period: all?.time.label ?? null,
    expected: all?.expected ?? null,
    sent: all?.sent ?? null,
    missing: all?.missing ?? [],
    late: all?.late.map(each => ({ unit: each.unit, issuedOn: each.issuedText })) ?? [],
    twice: all?.twice ?? [],
    unlisted: all?.unlisted ?? [],
    units:
      all?.standings.map(({ unit, state, files, achievedRate, overdue }) => ({
        unit,
        state,
        files,
        achievedRate,
        overdue: overdue.length,
      })) ?? [],
    indicators:
      all?.indicators.map(
        ({
          name,
          area,
          unit,
          rule,
          value,
          numerator,
          denominator,
          achieved,
          assessed,
          reported,
          without,
          apart,
        }) => ({
          name,
          area,
          unit,
          rule,
          value,
          numerator,
          denominator,
          achieved,
          assessed,
          reported,
          without,
          apart,
        }),
      ) ?? [],
    summary: { indicators: all?.indicatorCounts ?? null, tasks: all?.taskCounts ?? null },
    findings: messages.map(each => describe(each, terminal.language)),
    outputs,
  }
}
