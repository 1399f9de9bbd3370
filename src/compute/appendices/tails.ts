import type { IndicatorCounts, ScoreSums, TaskCounts } from '../../model/report.js'
import { formatCount, formatNumber } from '../../vietnamese/numbers.js'
import { indicatorCountsText, taskCountsText } from '../counts.js'
import { fillWords, tailWords } from '../wording.js'

/** Closes a group of indicators: "10/13 chỉ tiêu đạt và vượt"; '' when none can be assessed. */
export function achievedTail(sums: { readonly achieved: number; readonly assessed: number }): string {
  if (sums.assessed === 0) return ''
  return fillWords(tailWords.achieved, {
    done: formatNumber(sums.achieved),
    of: formatNumber(sums.assessed),
  })
}

/** Closes a group of tasks: "5/7 nhiệm vụ hoàn thành". */
export function doneTail(counts: TaskCounts): string {
  if (counts.total === 0) return ''
  return fillWords(tailWords.done, {
    done: formatNumber(counts.done + counts.doneLate),
    of: formatNumber(counts.total),
  })
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
export function taskTotals(counts: TaskCounts, scores: ScoreSums | null): string {
  const line = fillWords(tailWords.tasks, { total: formatCount(counts.total), parts: taskCountsText(counts) })
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
