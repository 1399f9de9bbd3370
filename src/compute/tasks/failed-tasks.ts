import { type Message, message } from '../../messages/message.js'
import type { Task, TaskTable } from '../../model/plan.js'
import type { TaskResult } from '../../model/report.js'
import { withTickedStatus } from '../../model/ticked-state.js'
import { saysFailure } from '../../vietnamese/words/result-words.js'
import { placeInRow } from '../row-places.js'
import type { TaskJudgement } from './judge-task.js'

type Entry = {
  readonly task: Task
  readonly table: TaskTable
  readonly judgement: TaskJudgement
  readonly result: TaskResult
}

/** "Không đạt", "Không hoàn thành" of a task without a due date: no state of a task says so, and the one that is printed is told. */
export function failureOf({ task, table, judgement, result }: Entry): readonly Message[] {
  if (judgement.due !== null || judgement.guessed || task.completedOn !== null) return []
  const claimed = result.claimedText.trim()
  const text = claimed === '' ? result.resultText : claimed
  if (!saysFailure(text) || result.state === 'notApplicable') return []
  const columns = withTickedStatus(table.columns, task.cells)
  const place = placeInRow(task.at, columns, claimed === '' ? 'actual' : 'status', 'content')
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return [message('task-failure-without-date', place, { text: shown, state: result.stateText })]
}
