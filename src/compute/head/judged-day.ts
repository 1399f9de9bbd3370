/** A workbook without a period says of no day what its states are true of; where they hang on it, the day is told. */
import { type Message, message, sheetPlace } from '../../messages/message.js'
import type { Plan } from '../../model/plan.js'
import type { Appendix } from '../../model/report.js'
import { formatDateShort, type IsoDate } from '../../vietnamese/dates/dates.js'
import type { IndicatorEntry } from '../indicators/compute-indicators.js'
import { isCumulative } from '../indicators/cumulative.js'
import { type DueFrame, indicatorContext } from '../indicators/indicator-due.js'
import { hasIndicatorResult, judgeIndicator } from '../indicators/judge-indicator.js'
import { scoreAsResult } from '../indicators/score-as-result.js'
import type { TaskEntry } from '../tasks/compute-tasks.js'
import { hasTaskResult, judgeTask } from '../tasks/judge-task.js'
import { fillWords, tailWords } from '../wording.js'

const LONG_AGO: IsoDate = '1900-01-01'
const FAR_AHEAD: IsoDate = '9999-12-31'

/** Gives the sheets on which another day would give some row another state; tables whose states are not printed have none. */
export function sheetsOfTheDay(
  plan: Plan,
  frame: DueFrame,
  indicators: readonly IndicatorEntry[],
  tasks: readonly TaskEntry[],
): readonly string[] {
  const indicatorsPrinted = plan.hasInfo || indicators.some(entry => hasIndicatorResult(entry.indicator))
  const tasksPrinted = plan.hasInfo || tasks.some(entry => hasTaskResult(entry.task))
  const found = [
    ...(indicatorsPrinted ? indicators.filter(entry => changesByDay(entry, frame)) : []),
    ...(tasksPrinted ? tasks.filter(taskChangesByDay) : []),
  ]
  return [...new Set(found.map(entry => entry.table.sheet))]
}

/** Warns that the day the documents are made decided. */
export function warnOfTheDay(sheets: readonly string[], asOf: IsoDate): readonly Message[] {
  const [first] = sheets
  return first === undefined
    ? []
    : [message('judged-on-day-made', sheetPlace(first), { asOf: formatDateShort(asOf) })]
}

/** Writes the day under the tables that count states. */
export function writeTheDay(appendices: readonly Appendix[], asOf: IsoDate): readonly Appendix[] {
  const words = fillWords(tailWords.judgedOn, { asOf: formatDateShort(asOf) })
  return appendices.map(each =>
    each.totals !== '' && (each.kind === 'indicators' || each.kind === 'tasks')
      ? { ...each, totals: `${each.totals} ${words}` }
      : each,
  )
}

function changesByDay({ indicator, table }: IndicatorEntry, frame: DueFrame): boolean {
  const scored = scoreAsResult(indicator)
  const cumulative = isCumulative(table)
  const stateAt = (end: IsoDate) =>
    judgeIndicator(scored, indicatorContext(scored, { ...frame, end }, cumulative)).state
  return stateAt(LONG_AGO) !== stateAt(FAR_AHEAD)
}

/** What is done by its day stays done. */
function taskChangesByDay({ task, judgement }: TaskEntry): boolean {
  if (judgement.state === 'done' || judgement.state === 'doneLate') return false
  const stateAt = (asOf: IsoDate) => judgeTask(task, { asOf, hasResults: true }).state
  return stateAt(LONG_AGO) !== stateAt(FAR_AHEAD)
}
