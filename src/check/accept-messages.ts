import type { Message } from '../messages/message.js'
import { columnOf, type SheetTable } from '../model/table.js'
import { readLines } from './cells/read-lines.js'
import { acceptFindings } from './findings/accept-findings.js'

/**
 * Marks the warnings of other stages (reading, computing) that the workbook accepts with a reason, as `checkPlan` does its own;
 * their order stays. `all`: every stage has been asked, so acceptances that fit none of the messages are told behind them.
 */
export function acceptMessages(
  messages: readonly Message[],
  tables: readonly SheetTable[],
  all: boolean,
): readonly Message[] {
  const reasons = acceptingTables(tables)
  if (reasons.length === 0) return messages
  const read = reasons.map(table => readLines(table, []))
  const accepted = acceptFindings(messages, read, all)
  const told = new Set(messages.filter(isUnmatched).map(placeKey))
  const unmatched = accepted
    .slice(messages.length)
    .filter(each => isUnmatched(each) && !told.has(placeKey(each)))
  return [...accepted.slice(0, messages.length), ...(all ? unmatched : [])]
}

/** The tables in which reasons may stand for warnings to be accepted. */
export function acceptingTables(tables: readonly SheetTable[]): readonly SheetTable[] {
  return tables.filter(table => table.kind === 'acceptances' || columnOf(table, 'reason') !== null)
}

function isUnmatched({ code }: Message): boolean {
  return code === 'acceptance-unmatched'
}

function placeKey({ place }: Message): string {
  return place?.in === 'workbook' ? `${place.sheet}\n${place.cell}` : ''
}
