import { type Message, message } from '../../messages/message.js'
import type { Info } from '../../model/plan.js'
import { formatDateShort } from '../../vietnamese/dates/dates.js'
import { placeOf } from '../places.js'
import type { CheckedTable } from './rule.js'

/** Finds due dates in another year than the plan's; a span that names the plan's year too ("2024 - 2025") is right. */
export function dueOutsidePlanYear({ plan }: CheckedTable, info: Info): readonly Message[] {
  const year = info.planYear
  if (year === null || (plan.kind !== 'tasks' && plan.kind !== 'indicators')) return []
  return plan.items.flatMap(item => {
    const due = item.type === 'task' ? item.timeline : item.due
    if (due?.type !== 'due' || Number(due.date.slice(0, 4)) === year) return []
    if (due.text.includes(String(year))) return []
    const values = { date: formatDateShort(due.date), year }
    return [message('due-outside-plan-year', placeOf(plan, item.at.row, 'timeline'), values)]
  })
}
