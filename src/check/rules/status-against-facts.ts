import type { MessageCode } from '../../messages/catalogue.js'
import type { MessageValues } from '../../messages/entry.js'
import { type Message, message } from '../../messages/message.js'
import type { Info, Task } from '../../model/plan.js'
import { withTickedStatus } from '../../model/ticked-state.js'
import { formatDateShort, type IsoDate } from '../../vietnamese/dates/dates.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { formatPercent } from '../../vietnamese/numbers/numbers.js'
import { saysFailure, shortfallOf } from '../../vietnamese/words/result-words.js'
import { saysNotEnded } from '../../vietnamese/words/status-words.js'
import { placeOf } from '../places.js'
import { windowOf } from './cut-off.js'
import type { CheckedTable } from './rule.js'

/** Finds tasks whose status words contradict their percentage, completion date or due date (against the end of the data window). */
export function statusAgainstFacts({ plan }: CheckedTable, info: Info): readonly Message[] {
  if (plan.kind !== 'tasks') return []
  const cutOff = windowOf(info).to
  return plan.items.flatMap(task => {
    const found: Message[] = []
    const status = task.statusText ?? ''
    const columns = withTickedStatus(plan.columns, task.cells)
    const place = placeOf({ sheet: plan.sheet, columns }, task.at.row, 'status')
    if (contradictsProgress(task)) {
      const progress = formatPercent(task.progress ?? 0, 2)
      const other = placeOf(plan, task.at.row, 'progress')
      found.push(message('status-against-progress', place, { status, progress }, other))
    }
    const date = contradictedDate(task, cutOff)
    if (date !== null) {
      const { code, field, values } = date
      found.push(message(code, place, { status, ...values }, placeOf(plan, task.at.row, field)))
    }
    found.push(...againstCompletion(task, plan, cutOff))
    return found
  })
}

/** A day of completion beside a result or percentage that says the work goes on; what the status says is told by the rules above. */
function againstCompletion(
  task: Task,
  plan: CheckedTable['plan'],
  cutOff: IsoDate | null,
): readonly Message[] {
  const { completedOn, status, actual, progress } = task
  if (completedOn === null || (cutOff !== null && completedOn > cutOff) || OPEN.has(status)) return []
  const isOpen = actual !== null && (saysNotEnded(actual) || shortfallOf(actual) !== null)
  const isPart = progress !== null && progress < 100 && status !== 'done'
  if (!isOpen && !isPart) return []
  const said = isOpen ? actual : formatPercent(progress ?? 0, 2)
  const values = {
    said: said.length > 60 ? `${said.slice(0, 57)}…` : said,
    date: formatDateShort(completedOn),
  }
  const place = placeOf(plan, task.at.row, isOpen ? 'actual' : 'progress')
  return [message('result-against-completion', place, values, placeOf(plan, task.at.row, 'completedOn'))]
}

const OPEN: ReadonlySet<Task['status']> = new Set([
  'notStarted',
  'inProgress',
  'overdue',
  'notDue',
  'notApplicable',
])

function contradictsProgress({ status, progress }: Task): boolean {
  if (progress === null) return false
  switch (status) {
    case 'done':
      return progress < 100
    case 'notStarted':
    case 'notDue':
      return progress > 0 && (status === 'notStarted' || progress >= 100)
    case 'inProgress':
    case 'overdue':
      return progress >= 100
    case 'ongoing':
    case 'notApplicable':
    case null:
      return false
  }
}

function contradictedDate(
  { status, statusText, completedOn, timeline }: Task,
  cutOff: IsoDate | null,
): ContradictedDate | null {
  const open =
    status === 'notStarted' || status === 'inProgress' || status === 'overdue' || status === 'notDue'
  if (open && completedOn !== null) {
    const values = { date: formatDateShort(completedOn) }
    return { code: 'status-against-dates', field: 'completedOn', values }
  }
  const isEndless = timeline?.type === 'ongoing' || timeline?.type === 'recurring'
  const isLate = status === 'overdue' && !saysFailure(statusText ?? '')
  if (isEndless && completedOn === null && (isLate || status === 'notDue'))
    return { code: 'status-against-recurring', field: 'timeline', values: { time: timeline.text } }
  if (cutOff === null || completedOn !== null || timeline?.type !== 'due') return null
  const past = timeline.date < cutOff
  const inTime = status === 'inProgress' && / (trong|con) han /.test(` ${foldText(statusText ?? '')} `)
  const early = past && (status === 'notDue' || inTime)
  if (!early && (past || status !== 'overdue')) return null
  const values = { date: formatDateShort(timeline.date), asOf: formatDateShort(cutOff) }
  return { code: 'status-against-due', field: 'timeline', values }
}

type ContradictedDate = {
  readonly code: MessageCode
  readonly field: 'completedOn' | 'timeline'
  readonly values: MessageValues
}
