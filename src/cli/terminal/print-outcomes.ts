/** Prints what became of each workbook, and the summary table at the end. */
import { basename } from 'node:path'
import type { Message } from '../../index.js'
import type { FileOutcome } from '../jobs/make-results.js'
import { isTemplateFault } from '../jobs/template-fault.js'
import { kindNames, sentence } from '../texts.js'
import { findingLines } from './print-findings.js'
import type { Terminal } from './terminal.js'

/** Warnings of one kind listed for one workbook; `check` and the result note list them all. */
const LISTED_MOST = 20

/** Counts open errors, open warnings and accepted warnings; a folded finding counts once per cell. */
export function countFindings(messages: readonly Message[]): {
  errors: number
  warnings: number
  accepted: number
} {
  const counts = { errors: 0, warnings: 0, accepted: 0 }
  for (const each of messages) {
    const cells = 1 + each.more.length
    if (each.accepted !== null) counts.accepted += cells
    else if (each.severity === 'error') counts.errors += cells
    else counts.warnings += cells
  }
  return counts
}

/** The lines for one outcome: a line about the file, its findings, its results. */
export function outcomeLines(terminal: Terminal, outcome: FileOutcome): readonly string[] {
  const language = terminal.language
  const file = outcome.path
  switch (outcome.type) {
    case 'skipped':
      return [sentence(language, 'unchangedLine', { file })]
    case 'planned':
      return [
        outcome.decision.make
          ? sentence(language, 'wouldMake', { file, reason: sentence(language, outcome.decision.reason) })
          : sentence(language, 'wouldSkip', { file }),
      ]
    case 'unreadable':
      return [terminal.paint('red', sentence(language, 'cannotRead', { path: file, why: outcome.why }))]
    case 'bug':
      return [terminal.paint('red', `${file}: ${sentence(language, 'bug')}`), outcome.error]
    case 'unwritable':
      return [
        terminal.paint('red', sentence(language, 'cannotWrite', { path: outcome.target, why: outcome.why })),
      ]
    case 'made': {
      const counts = countFindings(outcome.generated.messages)
      if (outcome.again) return [sentence(language, 'madeAgain', { file }), ...outcome.notices]
      const head = outcome.generated.ok
        ? terminal.paint('green', sentence(language, 'okLine', { file, count: outcome.outputs.length }))
        : terminal.paint(
            'red',
            sentence(language, isTemplateFault(outcome.generated.messages) ? 'templateLine' : 'errorLine', {
              file,
              errors: counts.errors,
            }),
          )
      return [
        head,
        ...findingLines(terminal, outcome.generated.messages, LISTED_MOST),
        ...outcome.outputs.map(path => sentence(language, 'made', { path })),
        ...outcome.notices,
        ...(outcome.marked === null ? [] : [sentence(language, 'markedAt', { path: outcome.marked })]),
      ]
    }
  }
}

/** Tables of these kinds are listed without rows too: the report lacks their figures. */
const DATA_KINDS: ReadonlySet<string> = new Set(['indicators', 'tasks', 'budget', 'statistics'])

/** Lists the recognised tables of a workbook; sheets such as Giải trình only when something is filled in. */
export function tableLines(
  terminal: Terminal,
  tables: readonly { kind: string; sheet: string; headerRow: number; groups: number; rows: number }[],
): readonly string[] {
  const shown = tables.filter(({ kind, rows }) => rows > 0 || DATA_KINDS.has(kind))
  return shown.map(table =>
    sentence(terminal.language, 'table', {
      sheet: table.sheet,
      kind: kindNames[terminal.language][table.kind] ?? table.kind,
      rows: table.rows,
      groups: table.groups,
      header: table.headerRow,
    }),
  )
}

/** The table at the end of a run over several workbooks. */
export function summaryLines(terminal: Terminal, outcomes: readonly FileOutcome[]): readonly string[] {
  const language = terminal.language
  const head = (
    ['summaryFile', 'summaryState', 'summaryErrors', 'summaryWarnings', 'summaryOutputs'] as const
  ).map(name => sentence(language, name))
  const rows = outcomes.map(outcome => {
    const messages =
      outcome.type === 'made' || outcome.type === 'unwritable' ? outcome.generated.messages : []
    const counts = countFindings(messages)
    const outputs =
      outcome.type === 'made' || outcome.type === 'skipped'
        ? outcome.outputs.map(path => basename(path)).join(', ')
        : ''
    return [
      basename(outcome.path),
      stateOf(terminal, outcome),
      String(counts.errors),
      String(counts.warnings),
      outputs,
    ]
  })
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map(row => (row[at] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('  ')
  return [line(head), ...rows.map(line)]
}

function stateOf(terminal: Terminal, outcome: FileOutcome): string {
  switch (outcome.type) {
    case 'skipped':
      return sentence(terminal.language, 'unchanged')
    case 'bug':
      return sentence(terminal.language, 'stateBug')
    case 'unwritable':
      return sentence(terminal.language, 'stateDisk')
    case 'made':
      if (outcome.generated.ok) return sentence(terminal.language, 'stateOk')
      return sentence(
        terminal.language,
        isTemplateFault(outcome.generated.messages) ? 'stateFault' : 'stateFailed',
      )
    default:
      return sentence(terminal.language, 'stateFailed')
  }
}
