import { buildTable } from '../table-builder.js'
import type { Case } from './case.js'

const HEAD =
  '| TT:ordinal | Chỉ tiêu:name | ĐVT:unit | Kế hoạch:target | Kết quả:actual |\n|---|---|---|---|---|\n'
const indicators = (...rows: string[]) => [buildTable('indicators', HEAD + rows.join('\n'))]

const COUNTS = '| TT:ordinal | Lĩnh vực:category | Số hồ sơ:count |\n|---|---|---|\n'
const counts = (...rows: string[]) => [buildTable('statistics', COUNTS + rows.join('\n'))]

const BUDGET = '| TT:ordinal | Nội dung:content | Kinh phí:amount |\n|---|---|---|\n'
const unit = { unit: 'triệu đồng', factor: 1_000_000, cell: 'C3' }
const budget = (...rows: string[]) => [buildTable('budget', BUDGET + rows.join('\n'), { unit })]

const TASKS =
  '| TT:ordinal | Nội dung:content | Thời hạn:timeline | Tiến độ %:progress | Trạng thái:status | Ngày hoàn thành:completedOn |\n|---|---|---|---|---|---|\n'
const tasks = (...rows: string[]) => [
  buildTable('tasks', TASKS + rows.join('\n'), { titles: ['NHIỆM VỤ NĂM 2024'] }),
]
const tasksWithoutYear = (...rows: string[]) => [buildTable('tasks', TASKS + rows.join('\n'))]

export const CELL_CASES: readonly Case[] = [
  {
    code: 'error-value',
    title: 'an error value is an error at its cell',
    raises: indicators('| 1 | Tỷ lệ | % | 80 | !#REF! |'),
    cell: 'E5',
    near: indicators('| 1 | Tỷ lệ | % | 80 | |'),
  },
  {
    code: 'formula-without-result',
    title: 'a formula without a stored result is an error, never blank or zero',
    raises: indicators('| 1 | Tỷ lệ | % | 80 | ?D5*2 |'),
    cell: 'E5',
    near: indicators('| 1 | Tỷ lệ | % | 80 | #0 |'),
  },
  {
    code: 'total-without-result',
    title: 'a total without a stored result is only a warning',
    raises: budget('| 1 | Tập huấn | #10 |', '| | Tổng | ?SUM(C5) |'),
    cell: 'C6',
    near: budget('| 1 | Tập huấn | #10 |', '| | Tổng | #10 |'),
  },
  {
    code: 'number-ambiguous',
    title: '1.234 alone is ambiguous; another cell of the column settles it',
    raises: budget('| 1 | Tập huấn | 1.234 |', '| 2 | Máy chủ | #26 |'),
    cell: 'C5',
    near: budget('| 1 | Tập huấn | 1.234 |', '| 2 | Máy chủ | 2.345.678 |'),
  },
  {
    code: 'number-ambiguous',
    title: '1.234 of something that may be divided; of persons it is whole',
    raises: indicators('| 1 | Tốc độ | Mb/s | 80 | 1.234 |'),
    cell: 'E5',
    near: indicators('| 1 | Tập huấn | người | 80 | 1.234 |'),
  },
  {
    code: 'number-read-as-thousands',
    title: '1.234 records can only be thousands; another cell of the column settles it silently',
    raises: counts('| 1 | Hộ tịch | 1.234 |', '| 2 | Đất đai | #26 |'),
    cell: 'C5',
    near: counts('| 1 | Hộ tịch | 1.234 |', '| 2 | Đất đai | 2.345.678 |'),
  },
  {
    code: 'number-read-as-thousands',
    title: 'the row’s unit, or the one behind the number, is counted whole',
    raises: indicators('| 1 | Tập huấn | Người | 80 | 12.500 |', '| 2 | Khác | | 80 | 2.657 hồ sơ |'),
    cell: 'E6',
    near: indicators('| 1 | Tốc độ | Mb/s | 80 | 12.500 |', '| 2 | Tập huấn | người | 80 | 12500 |'),
  },
  {
    code: 'number-unreadable',
    title: 'two numbers in one count cannot be read; a unit behind a number can',
    raises: counts('| 1 | Hộ tịch | 12 + 5 hồ sơ |'),
    cell: 'C5',
    near: counts('| 1 | Hộ tịch | 12 hồ sơ |'),
  },
  {
    code: 'words-for-number',
    title: 'words in a column of per cent are told; where rows are summed, that is told instead',
    raises: tasks('| 1 | A | | nhiều | | |'),
    cell: 'D5',
    near: counts('| 1 | Hộ tịch | đang tổng hợp |'),
  },
  {
    code: 'words-left-out-of-sum',
    title: 'words in a count column are told; words that say "no data" are not',
    raises: counts('| 1 | Hộ tịch | hai sáu |'),
    cell: 'C5',
    near: counts('| 1 | Hộ tịch | chưa có số liệu |'),
  },
  {
    code: 'date-in-number-column',
    title: 'a ratio that Excel made a date is an error',
    raises: indicators('| 1 | Số xã | xã | 12/12 | @2024-12-10{d-mmm} |'),
    cell: 'E5',
    near: indicators('| 1 | Số xã | xã | 12/12 | 10/12 |'),
  },
  {
    code: 'percent-or-fraction',
    title: '0,98 beside whole percentages can be read two ways; 98% cannot',
    raises: indicators('| 1 | Tỷ lệ | % | 80 | #0.98 |', '| 2 | Tỷ lệ B | % | 80 | #95 |'),
    cell: 'E5',
    near: indicators('| 1 | Tỷ lệ | % | 80 | #0.98{0%} |', '| 2 | Tỷ lệ B | % | 80 | #95 |'),
  },
  {
    code: 'percent-or-fraction',
    title: '1 of at least 80 % can be 1 % or all of it; 1 of at most 10 % says what it says',
    raises: indicators('| 1 | Tỷ lệ | % | 80% | #1 |', '| 2 | Tỷ lệ B | % | 80% | 95% |'),
    cell: 'E5',
    near: indicators('| 1 | Tỷ lệ | % | không quá 10% | #1 |', '| 2 | Tỷ lệ B | % | 80% | 95% |'),
  },
  {
    code: 'percent-or-fraction',
    title:
      '0,995 of 1 in a row of per cent is a pair of fractions or of small percentages; with the sign it is clear',
    raises: indicators('| 1 | Tỷ lệ | % | #1 | #0.995 |', '| 2 | Tỷ lệ B | % | #80 | #85 |'),
    cell: 'D5',
    near: indicators('| 1 | Tỷ lệ | % | 1% | 0,995% |', '| 2 | Tỷ lệ B | % | #80 | #85 |'),
  },
  {
    code: 'percent-or-fraction',
    title: 'a bare target of 1 cannot be 1 % for certain when 85 % was reached',
    raises: indicators('| 1 | Tỷ lệ | % | #0.8 | 85% |', '| 2 | Tỷ lệ B | % | #1 | 98% |'),
    cell: 'D6',
    near: indicators('| 1 | Tỷ lệ | % | #0.8{0%} | 85% |', '| 2 | Tỷ lệ B | % | #1{0%} | 98% |'),
  },
  {
    code: 'fractions-read-as-percent',
    title: 'a column of progress without a figure above 1 is read as fractions, and said so',
    raises: tasks('| 1 | Họp | | #0.5 | | |', '| 2 | Tập huấn | | #1 | | |'),
    cell: 'D5',
    near: tasks('| 1 | Họp | | #50 | | |', '| 2 | Tập huấn | | #100 | | |'),
  },
  {
    code: 'fractions-read-as-percent',
    title: 'ones and zeros of progress are done and not begun; beside 50 a 1 is one per cent',
    raises: tasks('| 1 | Họp | | #1 | | |', '| 2 | Tập huấn | | #0 | | |'),
    cell: 'D5',
    near: tasks('| 1 | Họp | | #1 | | |', '| 2 | Tập huấn | | #50 | | |'),
  },
  {
    code: 'amount-converted',
    title: 'an amount in another unit of money is converted, and said so',
    raises: budget('| 1 | Tập huấn | 1,5 tỷ đồng |'),
    cell: 'C5',
    near: budget('| 1 | Tập huấn | 1,5 triệu đồng |'),
  },
  {
    code: 'date-from-number',
    title: 'a day that lost its format is read as the day it was; a year is no such number',
    raises: tasks('| 1 | A | #45900 | | | |'),
    cell: 'C5',
    near: tasks('| 1 | A | #2025 | | | |'),
  },
  {
    code: 'date-from-number',
    title: 'likewise in the column of completion',
    raises: tasks('| 1 | A | | | | #45900 |'),
    cell: 'F5',
    near: tasks('| 1 | A | | | | 31/8/2025 |'),
  },
  {
    code: 'date-ambiguous',
    title: '3/4/2024 in a column with both orders can be two days',
    raises: tasks(
      '| 1 | A | | | | 03/04/2024 |',
      '| 2 | B | | | | 15/3/2024 |',
      '| 3 | C | | | | 3/16/2024 |',
      '| 4 | D | | | | 20/3/2024 |',
      '| 5 | E | | | | 3/21/2024 |',
    ),
    cell: 'F5',
    near: tasks('| 1 | A | | | | 03/04/2024 |', '| 2 | B | | | | 15/3/2024 |', '| 3 | C | | | | 3/16/2024 |'),
  },
  {
    code: 'date-month-first',
    title: 'one day typed month first among others',
    raises: tasks('| 1 | A | | | | 1/20/2024 |', '| 2 | B | | | | 5/3/2024 |'),
    cell: 'F5',
    near: tasks('| 1 | A | | | | 20/1/2024 |', '| 2 | B | | | | 5/3/2024 |'),
  },
  {
    code: 'date-month-first',
    title: 'a deadline typed month first',
    raises: tasks('| 1 | A | 02/28/2024 | | | |', '| 2 | B | 28/02/2024 | | | |'),
    cell: 'C5',
    near: tasks('| 1 | A | 28/02/2024 | | | |'),
  },
  {
    code: 'date-month-first',
    title: 'a day that could be another in a column typed month first',
    raises: tasks('| 1 | A | | | | 1/20/2024 |', '| 2 | B | | | | 1/21/2024 |', '| 3 | C | | | | 2/3/2024 |'),
    cell: 'F7',
    near: tasks('| 1 | A | | | | 1/20/2024 |', '| 2 | B | | | | 1/21/2024 |', '| 3 | C | | | | 2/2/2024 |'),
  },
  {
    code: 'date-impossible',
    title: 'a deadline on the 30th of February',
    raises: tasks('| 1 | A | 30/02/2024 | | | |'),
    cell: 'C5',
    near: tasks('| 1 | A | 29/02/2024 | | | |'),
  },
  {
    code: 'date-impossible',
    title: 'the 31st of February is no day',
    raises: tasks('| 1 | A | | | | 31/02/2024 |'),
    cell: 'F5',
    near: tasks('| 1 | A | | | | 29/02/2024 |'),
  },
  {
    code: 'date-unreadable',
    title: 'words for a completion date are told; "chưa" is not',
    raises: tasks('| 1 | A | | | | giữa tháng 3 |'),
    cell: 'F5',
    near: tasks('| 1 | A | | | | chưa |'),
  },
  {
    code: 'dates-swapped',
    title: 'Excel dates that could all be swapped beside typed days above 12',
    raises: tasks(
      '| 1 | A | | | | 15/3/2024 |',
      '| 2 | B | | | | 20/3/2024 |',
      '| 3 | C | | | | @2024-04-03 |',
    ),
    cell: 'F7',
    near: tasks(
      '| 1 | A | | | | 15/3/2024 |',
      '| 2 | B | | | | 20/3/2024 |',
      '| 3 | C | | | | @2024-04-23 |',
    ),
  },
  {
    code: 'timeline-unreadable',
    title: 'words that name no time are told',
    raises: tasks('| 1 | A | Sau khi có văn bản | | | |'),
    cell: 'C5',
    near: tasks('| 1 | A | Thường xuyên | | | |', '| 2 | B | - | | | |'),
  },
  {
    code: 'timeline-start-only',
    title: 'a day on which work begins is no due date',
    raises: tasks('| 1 | A | Sau ngày 01/02/2024 | | Đang thực hiện | |'),
    cell: 'C5',
    near: tasks('| 1 | A | Từ 01/02/2024 đến 30/6/2024 | | Đang thực hiện | |'),
  },
  {
    code: 'timeline-without-year',
    title: 'a quarter without a year needs the plan’s year',
    raises: tasksWithoutYear('| 1 | A | Quý II | | | |'),
    cell: 'C5',
    near: tasks('| 1 | A | Quý II | | | |'),
  },
  {
    code: 'status-suspended',
    title: 'a task that was stopped is told how it is counted',
    raises: tasks('| 1 | A | | | Tạm dừng | |'),
    cell: 'E5',
    near: tasks('| 1 | A | | | Đúng hạn | |'),
  },
  {
    code: 'status-unknown',
    title: 'an unknown status word is told',
    raises: tasks('| 1 | A | | | ABC | |'),
    cell: 'E5',
    near: tasks('| 1 | A | | | Đang triển khai | |'),
  },
  {
    code: 'status-unknown',
    title: 'a cross may mean yes or no and is told; a tick and a short form are known',
    raises: tasks('| 1 | A | | | x | |'),
    cell: 'E5',
    near: tasks('| 1 | A | | | ✓ | |', '| 2 | B | | | ĐTH | |', '| 3 | C | | | xx | |'),
  },
]
