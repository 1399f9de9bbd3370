import type { UnitStanding } from '../../../model/consolidation.js'
import { formatCount } from '../../../vietnamese/numbers.js'
import { computedColumn, itemRow, tableOf, type UnlabelledAppendix } from './appendix-shape.js'

/** Who reported and with what result, a line per unit in Vietnamese order; units without a report keep empty cells. */
export function standingsAppendix(standings: readonly UnitStanding[]): UnlabelledAppendix {
  const scored = standings.some(each => each.scores !== null)
  const tasked = standings.some(each => each.tasks !== null)
  const columns = [
    computedColumn('TT', 'ordinal'),
    computedColumn('Đơn vị', 'text'),
    computedColumn('Tình hình gửi', 'state'),
    computedColumn('Ngày ban hành', 'state'),
    computedColumn('Chỉ tiêu đạt và vượt', 'state'),
    ...(tasked
      ? [computedColumn('Nhiệm vụ hoàn thành', 'state'), computedColumn('Nhiệm vụ quá hạn', 'number')]
      : []),
    ...(scored ? [computedColumn('Điểm tự chấm', 'state')] : []),
  ]
  const rows = standings.map((each, at) => itemRow(cellsOf(each, at + 1, tasked, scored)))
  const count = (state: UnitStanding['state']) => standings.filter(each => each.state === state).length
  const parts = (
    [
      [count('onTime') + count('late'), 'đã gửi'],
      [count('late'), 'gửi sau thời hạn'],
      [count('faulty'), 'có tệp còn lỗi'],
      [count('missing'), 'chưa gửi'],
    ] as const
  )
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${formatCount(number)} đơn vị ${words}`)
  return tableOf(
    'Tình hình gửi báo cáo và kết quả theo đơn vị',
    columns,
    rows,
    `Tổng số ${formatCount(standings.length)} đơn vị: ${parts.join('; ')}.`,
  )
}

function cellsOf(
  { unit, stateText, issuedText, achievedText, tasks, scores }: UnitStanding,
  ordinal: number,
  tasked: boolean,
  scored: boolean,
): readonly string[] {
  const done = tasks === null ? '' : `${tasks.done + tasks.doneLate}/${tasks.total}`
  return [
    String(ordinal),
    unit,
    stateText,
    issuedText,
    achievedText,
    ...(tasked ? [done, tasks === null ? '' : String(tasks.overdue)] : []),
    ...(scored ? [scores?.rateText ?? ''] : []),
  ]
}
