/** Sorts findings by sheet and cell. */
import type { Language, Severity } from '../../messages/entry.js'
import { type CellReference, parseReference } from './cell-reference.js'
import type { MarkedFinding } from './marked-finding.js'
import { WORDING } from './wording.js'

/** A cell with all that was found there; an error outweighs a warning. */
export type CellFindings = CellReference & { readonly severity: Severity; readonly text: string }

/** Gathers the findings of one sheet by cell, in the order of rows and columns. */
export function gatherCells(findings: readonly MarkedFinding[], language: Language): readonly CellFindings[] {
  const cells = new Map<string, CellFindings>()
  for (const finding of findings) {
    const words = WORDING[language]
    const label = finding.severity === 'error' ? words.error : words.warning
    const text = `${label}: ${finding.text}\n${words.whatToDo}: ${finding.hint}`
    for (const address of [finding.cell, ...finding.more]) {
      const at = parseReference(address)
      if (at === null) continue
      const key = `${at.row} ${at.column}`
      const before = cells.get(key)
      cells.set(key, {
        ...at,
        severity: before?.severity === 'error' ? 'error' : finding.severity,
        text: before === undefined ? text : `${before.text}\n\n${text}`,
      })
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column)
}
