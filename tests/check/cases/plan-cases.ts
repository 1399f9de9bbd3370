import { buildTable } from '../table-builder.js'
import type { Case } from './case.js'

const PLANNED = '| TT:ordinal | Chỉ tiêu:name | Kế hoạch:target | Kết quả:actual |\n|---|---|---|---|\n'
const planned = (...rows: string[]) => [buildTable('indicators', PLANNED + rows.join('\n'))]

const sources = (...rows: string[]) => {
  const head = '| TT:ordinal | Nội dung:content | Tổng:amount | NS huyện | NS xã |\n|---|---|---|---|---|\n'
  const table = buildTable('budget', head + rows.join('\n'))
  const columns = table.columns.map(column =>
    column.field === null ? { ...column, partOf: 'amount' as const } : column,
  )
  return [{ ...table, columns }]
}

/** What a plan asks for and what it costs: ceilings, sums and their sources. */
export const PLAN_CASES: readonly Case[] = [
  {
    code: 'sum-from-parts',
    title: 'a blank sum beside its sources is added up',
    raises: sources('| 1 | A | | #100 | #50 |'),
    cell: 'C5',
    near: sources('| 1 | A | #150 | #100 | #50 |', '| 2 | B | | | |', '| 3 | C | lồng ghép | | |'),
  },
  {
    code: 'parts-against-sum',
    title: 'sources that do not add up to their sum',
    raises: sources('| 1 | A | #160 | #100 | #50 |'),
    cell: 'C5',
    near: sources(
      '| 1 | A | #150 | #100 | #50 |',
      '| 2 | B | #151 | #100.4 | #50.4 |',
      '| 3 | C | #70 | | |',
    ),
  },
  {
    code: 'target-taken-as-ceiling',
    title: 'a bare plan for what nobody wishes for; a direction, a deed or no result leaves it alone',
    raises: planned('| 1 | Số hồ sơ quá hạn | #10 | #15 |'),
    cell: 'C5',
    near: planned(
      '| 1 | Số hồ sơ quá hạn | ≤ 10 | #15 |',
      '| 2 | Số sự cố | ≥ 10 | #15 |',
      '| 3 | Số hộ nghèo được hỗ trợ | #10 | #15 |',
      '| 4 | Số lỗi | #10 | |',
      '| 6 | Số vụ vi phạm | #0 | #0 |',
      '| 5 | Số hội nghị | Top 10 | #8 |',
    ),
  },
  {
    code: 'target-of-zero',
    title: 'a result above a plan of nothing',
    raises: planned('| 1 | Mô hình chợ số | #0 | #3 |'),
    cell: 'C5',
    near: planned(
      '| 1 | Mô hình chợ số | #0 | #0 |',
      '| 2 | Số sự cố | #0 | #3 |',
      '| 3 | Mô hình | ≥ 0 | #3 |',
    ),
  },
]
