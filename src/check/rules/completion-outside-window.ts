import { type Message, message } from '../../messages/message.js'
import type { Info } from '../../model/plan.js'
import { formatDateShort } from '../../vietnamese/dates/dates.js'
import { placeOf } from '../places.js'
import { windowOf } from './cut-off.js'
import type { CheckedTable } from './rule.js'

/** Finds tasks finished before both the data window and the plan's year. Tasks finished earlier in the year are carried on rightly; those finished after the cut-off date are told where they are judged. */
export function completionOutsideWindow({ plan }: CheckedTable, info: Info): readonly Message[] {
  if (plan.kind !== 'tasks') return []
  const { from, to } = windowOf(info)
  const yearBegins = info.planYear === null ? null : `${String(info.planYear).padStart(4, '0')}-01-01`
  const earliest = from !== null && yearBegins !== null && yearBegins < from ? yearBegins : from
  const window = [from, to].map(day => (day === null ? '…' : formatDateShort(day))).join(' - ')
  return plan.items.flatMap(({ completedOn, at }) => {
    if (completedOn === null || earliest === null || completedOn >= earliest) return []
    const values = { date: formatDateShort(completedOn), window }
    return [message('completed-outside-window', placeOf(plan, at.row, 'completedOn'), values)]
  })
}
