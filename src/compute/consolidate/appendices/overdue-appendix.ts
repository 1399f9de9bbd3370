import type { UnitStanding } from '../../../model/consolidation.js'
import { formatCount } from '../../../vietnamese/numbers.js'
import { computedColumn, groupRow, itemRow, tableOf, type UnlabelledAppendix } from './appendix-shape.js'

const columns = [
  computedColumn('TT', 'ordinal'),
  computedColumn('Nhiệm vụ quá hạn', 'text'),
  computedColumn('Chủ trì', 'text'),
  computedColumn('Thời hạn', 'state'),
]

/** The overdue tasks under their units; `standings` in the order of printing. */
export function overdueAppendix(standings: readonly UnitStanding[]): UnlabelledAppendix {
  const rows = standings
    .filter(each => each.overdue.length > 0)
    .flatMap(({ unit, overdue }) => [
      groupRow(`${unit}: ${formatCount(overdue.length)} nhiệm vụ`, columns.length),
      ...overdue.map((task, at) => itemRow([String(at + 1), task.content, task.lead, task.dueText])),
    ])
  return tableOf('Nhiệm vụ quá hạn theo đơn vị', columns, rows)
}
