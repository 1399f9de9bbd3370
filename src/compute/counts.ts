/** Counts by state; every item is counted once, so the parts add up to the total. */
import type { IndicatorCounts, IndicatorState, TaskCounts, TaskState } from '../model/report.js'
import { formatCount } from '../vietnamese/numbers/numbers.js'
import { indicatorCountWords, inTimeWords, taskCountWords } from './wording.js'

/** Counts indicators by state. */
export function countIndicators(items: readonly { readonly state: IndicatorState }[]): IndicatorCounts {
  const counts = {
    total: items.length,
    exceeded: 0,
    met: 0,
    inProgress: 0,
    notMet: 0,
    unjudged: 0,
    noData: 0,
    notApplicable: 0,
  }
  for (const item of items) counts[item.state] += 1
  return counts
}

/** Counts tasks by state; those that do not apply are in no count. */
export function countTasks(items: readonly { readonly state: TaskState }[]): TaskCounts {
  const counts = {
    total: 0,
    done: 0,
    doneLate: 0,
    ongoing: 0,
    inProgress: 0,
    overdue: 0,
    notStarted: 0,
    notDue: 0,
    noData: 0,
  }
  for (const { state } of items) {
    if (state === 'notApplicable') continue
    counts.total += 1
    counts[state] += 1
  }
  return counts
}

/** Counts the indicators met or exceeded, and those that could be assessed at all (all but "không áp dụng"). */
export function achievedOf(counts: IndicatorCounts): {
  readonly achieved: number
  readonly assessed: number
} {
  return { achieved: counts.met + counts.exceeded, assessed: counts.total - counts.notApplicable }
}

/** Writes "12 vượt; 09 đạt; …", leaving out what is zero. */
export function indicatorCountsText(counts: IndicatorCounts): string {
  return partsText(indicatorCountWords.map(([state, words]) => [counts[state], words]))
}

/** Writes "21 hoàn thành; 02 quá hạn; …", leaving out what is zero; `inTime`: what is in progress has a date to be in time for. */
export function taskCountsText(counts: TaskCounts, inTime: boolean): string {
  return partsText(
    taskCountWords.map(([state, words]) => [
      counts[state],
      state === 'inProgress' && inTime ? `${words} ${inTimeWords}` : words,
    ]),
  )
}

/** Tells whether all tasks in progress have a fixed date that they are within. */
export function areInTime(items: readonly { readonly state: TaskState; readonly due: unknown }[]): boolean {
  return items.every(item => item.state !== 'inProgress' || item.due !== null)
}

function partsText(parts: readonly (readonly [count: number, words: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatCount(count)} ${words}`)
    .join('; ')
}
