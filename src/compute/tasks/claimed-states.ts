import { type Message, message } from '../../messages/message.js'
import type { Info, Task, TaskTable } from '../../model/plan.js'
import type { TaskResult } from '../../model/report.js'
import { withTickedStatus } from '../../model/ticked-state.js'
import { dataWindow } from '../../vietnamese/dates/data-window.js'
import { formatDateShort, type IsoDate } from '../../vietnamese/dates/dates.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { saysSuspended } from '../../vietnamese/words/suspended-words.js'
import { placeInRow } from '../row-places.js'
import type { TaskJudgement } from './judge-task.js'

type Entry = {
  readonly task: Task
  readonly table: TaskTable
  readonly judgement: TaskJudgement
  readonly result: TaskResult
}

/** Tells of states that the document prints against the clerk's word because of the due date, as far as the checks of the workbook have not: they know no day but the window's own end. */
export function claimsAgainstDue(
  { task, table, judgement, result }: Entry,
  asOf: IsoDate,
  info: Info,
): readonly Message[] {
  const { state, due } = judgement
  const claimed = result.claimedText.trim()
  if (due === null || claimed === '' || (state !== 'overdue' && task.status !== 'overdue')) return []
  const place = () => placeInRow(task.at, withTickedStatus(table.columns, task.cells), 'status', 'content')
  const end = windowEnd(info)
  const day = formatDateShort(asOf)
  if (state === 'overdue' && saysElse(task, claimed)) {
    const isTold = end !== null && due < end && task.completedOn === null && saysInTime(task)
    const values = { ordinal: task.ordinal, claimed, due: formatDateShort(due), asOf: day }
    return isTold ? [] : [message('task-overdue-not-said', place(), values)]
  }
  if (task.status !== 'overdue' || state !== 'inProgress' || due < asOf || task.completedOn !== null)
    return []
  if (end !== null && due >= end) return []
  return [message('status-against-due', place(), { status: claimed, date: formatDateShort(due), asOf: day })]
}

/** Under way, not begun, not due, or words that nobody knows: none says that the task is overdue. */
function saysElse({ status }: Task, claimed: string): boolean {
  // That a suspended task may be overdue is told with its state.
  if (status === null) return !/^(?:[\s.…–—-]*|x{2,})$/i.test(claimed) && !saysSuspended(claimed)
  return status === 'inProgress' || status === 'notStarted' || status === 'notDue'
}

function saysInTime({ status, statusText }: Task): boolean {
  return status === 'notDue' || / (trong|con) han /.test(` ${foldText(statusText ?? '')} `)
}

/** The day to which the checks of the workbook hold a status. */
function windowEnd({ period, windowTo, windowPreset }: Info): IsoDate | null {
  return windowTo ?? (period === null ? null : dataWindow(period, windowPreset).to)
}
