/** Joins findings and the writer of marked copies. */
import { describe } from './messages/describe.js'
import type { Language } from './messages/entry.js'
import type { Message } from './messages/message.js'
import { writeMarkedCopy } from './workbook/marked-copy.js'

/** Writes a copy of the workbook with the findings' cells marked and a first sheet that lists them; null when the file cannot carry marks (it is no workbook). */
export async function markWorkbook(
  bytes: Uint8Array,
  messages: readonly Message[],
  language: Language,
): Promise<Uint8Array | null> {
  const findings = messages.flatMap(each => {
    const { sheet, cell, cells, severity, text, hint, code, accepted } = describe(each, language)
    return sheet === null || accepted !== null
      ? []
      : [{ sheet, cell: cell ?? '', more: cells.slice(1), severity, text, hint, code }]
  })
  if (findings.length === 0) return null
  const copy = writeMarkedCopy(bytes, findings, language)
  return copy.ok ? copy.value : null
}
