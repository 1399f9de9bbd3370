import { type Message, message } from '../../messages/message.js'
import type { Task, TaskTable } from '../../model/plan.js'
import type { TaskResult } from '../../model/report.js'
import { placeInRow } from '../row-places.js'
import type { TaskJudgement } from './judge-task.js'

type Entry = {
  readonly task: Task
  readonly table: TaskTable
  readonly judgement: TaskJudgement
  readonly result: TaskResult
}

/** Tells of states taken from the words of a result, once for each table and state: the first cell with the others behind it. */
export function guessesOf(entries: readonly Entry[]): readonly Message[] {
  const told = new Map<TaskTable, Map<string, { readonly first: Message; readonly more: string[] }>>()
  for (const { task, table, judgement, result } of entries) {
    if (!judgement.guessed) continue
    const place = placeInRow(task.at, table.columns, 'actual', 'content')
    const ofTable = told.get(table) ?? new Map()
    told.set(table, ofTable)
    const before = ofTable.get(result.state)
    if (before !== undefined) {
      if (place.in === 'workbook') before.more.push(place.cell)
      continue
    }
    const text = result.resultText.length > 60 ? `${result.resultText.slice(0, 57)}…` : result.resultText
    const first = message('task-state-from-words', place, { text, state: result.stateText })
    ofTable.set(result.state, { first, more: [] })
  }
  return [...told.values()].flatMap(ofTable =>
    [...ofTable.values()].map(({ first, more }) => ({ ...first, more })),
  )
}
