/** The JSON contract of `check --json` and `generate --json`, version 1 (stable from version to version). */
import { describe, type Generated, type Language } from '../index.js'

/** One file as the contract shows it. A part that the workbook does not have is null. */
export type JsonFile = {
  readonly file: string
  readonly ok: boolean
  readonly tables: Generated['tables']
  readonly findings: readonly {
    readonly code: string
    readonly severity: 'error' | 'warning'
    readonly sheet: string | null
    readonly cell: string | null
    readonly cells: readonly string[]
    readonly heading: string | null
    /** Where a template's mistake stands; null for a finding about the workbook. */
    readonly template: { readonly file: string; readonly line: number; readonly column: number } | null
    readonly other: string | null
    readonly text: string
    readonly hint: string
  }[]
  /** Warnings that a person accepted in the workbook, with the reason. */
  readonly accepted: readonly {
    readonly code: string
    readonly sheet: string | null
    readonly cell: string | null
    readonly text: string
    readonly reason: string
  }[]
  readonly summary: NonNullable<Generated['summary']> | typeof emptySummary
  readonly outputs: readonly string[]
}

const emptySummary = { indicators: null, tasks: null, scores: null, budget: null } as const

/** Describes the outcome of one file. */
export function jsonFile(
  file: string,
  outcome: Pick<Generated, 'ok' | 'tables' | 'messages' | 'summary'>,
  outputs: readonly string[],
  language: Language,
): JsonFile {
  const findings = outcome.messages.map(each => describe(each, language))
  return {
    file,
    ok: outcome.ok,
    tables: outcome.tables,
    findings: findings
      .filter(each => each.accepted === null)
      .map(({ code, severity, sheet, cell, cells, heading, template, other, text, hint }) => ({
        code,
        severity,
        sheet,
        cell,
        cells,
        heading,
        template,
        other,
        text,
        hint,
      })),
    accepted: findings.flatMap(({ code, sheet, cell, text, accepted }) =>
      accepted === null ? [] : [{ code, sheet, cell, text, reason: accepted }],
    ),
    summary: outcome.summary ?? emptySummary,
    outputs,
  }
}

/** The whole object. */
export function jsonReport(files: readonly JsonFile[]): {
  readonly version: 1
  readonly files: readonly JsonFile[]
} {
  return { version: 1, files }
}
