import type { TaskResult } from '../../model/report.js'
import { saysSuspended } from '../../vietnamese/words/suspended-words.js'

const CLOSED: ReadonlySet<TaskResult['state']> = new Set(['done', 'doneLate', 'notApplicable'])

/** Tells an open task that the clerk says is stopped or put off. */
export function isSuspended({ claimedText, state }: TaskResult): boolean {
  return !CLOSED.has(state) && saysSuspended(claimedText)
}
