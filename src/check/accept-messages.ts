import type { Message } from '../messages/message.js'
import { columnOf, type SheetTable } from '../model/table.js'
import { readLines } from './cells/read-lines.js'
import { acceptFindings } from './findings/accept-findings.js'

/** Marks the warnings of other stages (reading, computing) that the workbook accepts with a reason, as `checkPlan` does its own. Order and number stay. */
export function acceptMessages(
  messages: readonly Message[],
  tables: readonly SheetTable[],
): readonly Message[] {
  const reasons = tables.filter(table => table.kind === 'acceptances' || columnOf(table, 'reason') !== null)
  if (reasons.length === 0 || messages.length === 0) return messages
  const read = reasons.map(table => readLines(table, []))
  return acceptFindings(messages, read).slice(0, messages.length)
}
