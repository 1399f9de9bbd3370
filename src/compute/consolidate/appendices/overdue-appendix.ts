import type { UnitStanding } from '../../../model/consolidation.js'
import { computedColumn, itemRow, tableOf, type UnlabelledAppendix } from './appendix-shape.js'

const columns = [
  computedColumn('TT', 'ordinal'),
  computedColumn('Đơn vị', 'text'),
  computedColumn('Nhiệm vụ quá hạn', 'text'),
  computedColumn('Chủ trì', 'text'),
  computedColumn('Thời hạn', 'state'),
  computedColumn('Kết quả đến nay', 'text'),
]

/** The overdue tasks of all units, a line each: no rows of titles, which would double the table of thousands of units. `standings` in the order of printing. */
export function overdueAppendix(standings: readonly UnitStanding[]): UnlabelledAppendix {
  const rows = standings
    .flatMap(({ unit, overdue }) => overdue.map(task => ({ unit, task })))
    .map(({ unit, task }, at) =>
      itemRow([String(at + 1), unit, task.content, task.lead, task.dueText, task.resultText]),
    )
  return tableOf('Nhiệm vụ quá hạn theo đơn vị', columns, rows)
}
