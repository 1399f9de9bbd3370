import type { IndicatorCounts, ScoreSums, TaskCounts, TaskResult } from '../../model/report.js'
import { formatCount, formatNumber } from '../../vietnamese/numbers/numbers.js'
import { areInTime, countTasks, indicatorCountsText, taskCountsText } from '../counts.js'
import { fillWords, tailWords } from '../wording.js'

/** Closes a group of indicators: "10/13 chỉ tiêu đạt và vượt", "02 chỉ tiêu, chưa có chỉ tiêu nào đạt"; '' when none can be assessed. */
export function achievedTail(sums: { readonly achieved: number; readonly assessed: number }): string {
  if (sums.assessed === 0) return ''
  const words = sums.achieved > 0 ? 'achieved' : sums.assessed === 1 ? 'achievedNot' : 'achievedNone'
  return fillWords(tailWords[words], {
    done: formatCount(sums.achieved),
    of: formatCount(sums.assessed),
  })
}

/** Closes a group of tasks: "05/07 nhiệm vụ hoàn thành". */
export function doneTail(counts: TaskCounts): string {
  if (counts.total === 0) return ''
  const done = counts.done + counts.doneLate
  const words = done > 0 ? 'done' : counts.total === 1 ? 'doneNot' : 'doneNone'
  return fillWords(tailWords[words], { done: formatCount(done), of: formatCount(counts.total) })
}

/** Closes a group with scores: "tự chấm 85,5/100 điểm". */
export function scoreTail(scores: ScoreSums): string {
  return fillWords(tailWords.score, {
    self: formatNumber(scores.self),
    maximum: formatNumber(scores.maximum),
  })
}

/** Writes the line under the indicators, scores behind the counts. */
export function indicatorTotals(counts: IndicatorCounts, scores: ScoreSums | null): string {
  const line = fillWords(tailWords.indicators, {
    total: formatCount(counts.total),
    parts: indicatorCountsText(counts),
  })
  return scores === null || scores.scored === 0
    ? line
    : `${line} ${scoreTotals(scores, tailWords.unscoredIndicators)}`
}

/** Writes the line under the tasks. */
export function taskTotals(items: readonly TaskResult[], scores: ScoreSums | null): string {
  const counts = countTasks(items)
  const apart = { count: formatCount(items.length - counts.total) }
  const told = [
    fillWords(tailWords.tasks, {
      total: formatCount(counts.total),
      parts: taskCountsText(counts, areInTime(items)),
    }),
    fillWords(tailWords.tasksApart, apart),
  ]
  const line =
    counts.total === 0
      ? fillWords(tailWords.tasksNone, apart)
      : told.slice(0, items.length === counts.total ? 1 : 2).join(' ')
  return scores === null || scores.scored === 0
    ? line
    : `${line} ${scoreTotals(scores, tailWords.unscoredTasks)}`
}

function scoreTotals(scores: ScoreSums, unscoredWords: string): string {
  const rate = scores.rateText === '' ? '' : fillWords(tailWords.reached, { rate: scores.rateText })
  const left = scores.unscored === 0 ? '' : fillWords(unscoredWords, { count: formatCount(scores.unscored) })
  return `${capital(scoreTail(scores))}${rate}${left}.`
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
