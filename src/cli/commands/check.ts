/** `baocao check`: reads and checks only; prints every finding at once. */
import { basename, join } from 'node:path'
import { hasErrors } from '../../index.js'
import { type ExitCode, exitCodes } from '../exit-codes.js'
import { readInput } from '../files/read-input.js'
import { saveOneResult } from '../files/save-result.js'
import { findPlaces } from '../files/working-folder.js'
import type { RunOptions } from '../jobs/run-context.js'
import { runJobs } from '../jobs/run-jobs.js'
import { type JsonFile, jsonFile, jsonReport } from '../json-report.js'
import { findingLines } from '../terminal/print-findings.js'
import { countFindings, tableLines } from '../terminal/print-outcomes.js'
import { startProgress } from '../terminal/progress-bar.js'
import type { Terminal } from '../terminal/terminal.js'
import { sentence, systemReason } from '../texts.js'
import { loadRunContext } from './generate.js'
import { sayProblem } from './say-problem.js'

export type CheckCommand = RunOptions & { readonly out: string | null; readonly mark: boolean }

/** Runs the command; exit 1 when any workbook has errors. */
export async function runCheck(
  args: readonly string[],
  options: CheckCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const places = await findPlaces(args, options.out)
  if ('problem' in places) return sayProblem(places, terminal, 'check')
  const context = await loadRunContext(places, options, terminal)
  if (typeof context === 'number') return context
  const files: JsonFile[] = []
  let code: ExitCode = exitCodes.done
  const worse = (found: ExitCode) => {
    if (found > code) code = found
  }
  const unreadable = new Map<string, string>()
  const progress = startProgress(terminal, places.inputs.length)
  const jobs = runJobs(
    places.inputs,
    async path => {
      try {
        return { path, bytes: await readInput(path) }
      } catch (error) {
        unreadable.set(path, systemReason(terminal.language, error))
        return null
      }
    },
    {
      options: context.options,
      checkOnly: true,
      mark: options.mark ? 'always' : 'never',
      candidates: [],
    },
    context.threads,
  )
  for await (const { item: path, outcome } of jobs) {
    progress.clear()
    if (outcome === null) {
      terminal.tell(sentence(terminal.language, 'cannotRead', { path, why: unreadable.get(path) ?? '' }))
      files.push(
        jsonFile(path, { ok: false, tables: [], messages: [], summary: null }, [], terminal.language),
      )
      worse(exitCodes.workbookErrors)
    } else if (outcome.type === 'bug') {
      terminal.tell(`${path}: ${sentence(terminal.language, 'bug')}\n${outcome.error}`)
      files.push(
        jsonFile(path, { ok: false, tables: [], messages: [], summary: null }, [], terminal.language),
      )
      worse(exitCodes.bug)
    } else {
      const outputs: string[] = []
      const { generated, marked } = outcome
      printChecked(path, generated.tables, generated.messages, terminal)
      if (marked !== null) {
        const copy = await saveMarked(places.results, path, marked, terminal)
        if (copy === null) worse(exitCodes.workbookErrors)
        else outputs.push(copy)
      }
      files.push(jsonFile(path, generated, outputs, terminal.language))
      if (hasErrors(generated.messages)) worse(exitCodes.workbookErrors)
    }
    progress.step(path)
  }
  progress.end()
  if (terminal.json) terminal.printJson(jsonReport(files))
  return code
}

function printChecked(
  path: string,
  tables: Parameters<typeof tableLines>[1],
  messages: Parameters<typeof findingLines>[1],
  terminal: Terminal,
): void {
  terminal.say(terminal.paint('bold', path))
  terminal.sayAll(tableLines(terminal, tables))
  if (messages.length === 0)
    terminal.say(`  ${terminal.paint('green', sentence(terminal.language, 'noFindings'))}`)
  else {
    terminal.sayAll(findingLines(terminal, messages))
    terminal.say(`  ${sentence(terminal.language, 'counts', countFindings(messages))}`)
  }
}

async function saveMarked(
  results: string,
  path: string,
  bytes: Uint8Array,
  terminal: Terminal,
): Promise<string | null> {
  const name = `${basename(path).replace(/\.[^.]+$/, '')}_danh-dau-loi.xlsx`
  try {
    const saved = await saveOneResult(results, name, bytes)
    const copy = join(results, saved.name)
    terminal.say(sentence(terminal.language, 'markedAt', { path: copy }))
    return copy
  } catch (error) {
    terminal.tell(
      sentence(terminal.language, 'cannotWrite', {
        path: join(results, name),
        why: systemReason(terminal.language, error),
      }),
    )
    return null
  }
}
