import type { SheetTable } from '../../../src/model/table.js'
import { buildTable } from '../table-builder.js'
import type { Case } from './case.js'

const HEAD =
  '| TT:ordinal | Nội dung:content | Chủ trì:lead | Thời hạn:timeline | Tiến độ %:progress | Trạng thái:status | Ngày hoàn thành:completedOn |\n|---|---|---|---|---|---|---|\n'
const tasks = (...rows: string[]) => [
  buildTable('tasks', HEAD + rows.join('\n'), { titles: ['NHIỆM VỤ NĂM 2024'] }),
]

const INDICATORS =
  '| TT:ordinal | Chỉ tiêu:name | ĐVT:unit | Kế hoạch:target | Kết quả:actual |\n|---|---|---|---|---|\n'
const indicators = (...rows: string[]) => [buildTable('indicators', INDICATORS + rows.join('\n'))]

const COUNTS = '| TT:ordinal | Lĩnh vực:category | Số hồ sơ:count |\n|---|---|---|\n'
const counts = (...rows: string[]) => [buildTable('statistics', COUNTS + rows.join('\n'))]

/** With the quarter's window: 15/12/2023 to 14/3/2024. */
const inQuarter = (tables: readonly SheetTable[]) => [
  buildTable('info', '| Mục:key | Giá trị:value |\n|---|---|\n| Kỳ báo cáo | Quý I/2024 |', {
    sheet: 'Thông tin',
  }),
  ...tables,
]
const withResults = (...rows: string[]) => [
  buildTable(
    'tasks',
    `| TT:ordinal | Nội dung:content | Kết quả:actual | Trạng thái:status | Ngày hoàn thành:completedOn |\n|---|---|---|---|---|\n${rows.join('\n')}`,
  ),
]

export const ROW_CASES: readonly Case[] = [
  {
    code: 'ordinal-repeated',
    title: 'a number that stands twice in one group; each group counts for itself',
    raises: tasks(
      '| I | Nhóm | | | | | |',
      '| 1 | A | | | | | |',
      '| 2 | B | | | | | |',
      '| 2 | C | | | | | |',
    ),
    cell: 'A8',
    near: tasks(
      '| I | Nhóm | | | | | |',
      '| 1 | A | | | | | |',
      '| II | Khác | | | | | |',
      '| 1 | C | | | | | |',
    ),
  },
  {
    code: 'ordinal-missing',
    title: 'a number that is skipped; numbers may go on over groups',
    raises: tasks('| 1 | A | | | | | |', '| 2 | B | | | | | |', '| 4 | C | | | | | |'),
    cell: 'A7',
    near: tasks(
      '| I | Nhóm | | | | | |',
      '| 1 | A | | | | | |',
      '| II | Khác | | | | | |',
      '| 2 | C | | | | | |',
    ),
  },
  {
    code: 'group-title-repeated',
    title: 'group IV titled like group I',
    raises: tasks(
      '| I | Nhận thức số | | | | | |',
      '| 1 | A | | | | | |',
      '| II | NHẬN THỨC SỐ | | | | | |',
      '| 1 | B | | | | | |',
    ),
    cell: 'B7',
    near: tasks(
      '| I | Nhận thức số | | | | | |',
      '| 1 | A | | | | | |',
      '| II | Nhân lực số | | | | | |',
      '| 1 | B | | | | | |',
    ),
  },
  {
    code: 'announced-count-wrong',
    title: 'three targets announced and two listed',
    raises: indicators('| I | Chính quyền số (03 chỉ tiêu) | | | |', '| 1 | A | | | |', '| 2 | B | | | |'),
    cell: 'B5',
    near: indicators('| I | Chính quyền số (02 chỉ tiêu) | | | |', '| 1 | A | | | |', '| 2 | B | | | |'),
  },
  {
    code: 'announced-count-wrong',
    title: 'three targets stated by the total row and two listed; other things may be counted there',
    raises: indicators('| 1 | A | | | |', '| 2 | B | | | |', '| | Tổng số chỉ tiêu: 3 | | | |'),
    cell: 'B7',
    near: indicators(
      '| 1 | A | | | |',
      '| 2 | B | | | |',
      '| | Tổng số 02 chỉ tiêu | | | |',
      '| | Tổng số hoàn thành: 01 chỉ tiêu | | | |',
    ),
  },
  {
    code: 'row-without-name',
    title: 'a row with figures and no name; a number alone is no row',
    raises: indicators('| 1 | | % | 80 | #90 |'),
    cell: 'B5',
    near: indicators('| 1 | A | % | 80 | #90 |', '| 2 | | | | |'),
  },
  {
    code: 'lead-spelt-two-ways',
    title:
      'one unit in other capitals, with the tone elsewhere and a longer dash; other tones are another unit',
    raises: tasks(
      '| 1 | A | Phòng Văn hóa - Xã hội | | | | |',
      '| 2 | B | Phòng Văn hóa - Xã hội | | | | |',
      '| 3 | C | Phòng văn hoá – xã hội | | | | |',
    ),
    cell: 'C7',
    near: tasks(
      '| 1 | A | Phòng Văn hóa - Xã hội | | | | |',
      '| 2 | B | Công an xã; phòng  Văn hóa-Xã hội | | | | |',
      '| 3 | C | UBND xã Tân Phú | | | | |',
      '| 4 | D | UBND xã Tân Phụ | | | | |',
    ),
  },
  {
    code: 'lead-spelt-two-ways',
    title: 'a unit with one letter lost; another abbreviation is another unit',
    raises: tasks(
      '| 1 | A | Phòng Văn hóa - Xã hội | | | | |',
      '| 2 | B | Phòng Văn hóa - Xã hội | | | | |',
      '| 3 | C | Phòng Văn hó - Xã hội | | | | |',
      '| 4 | D | Công chức Tài chính | | | | |',
      '| 5 | E | Công chứcc Tài chính | | | | |',
    ),
    cell: 'C9',
    near: tasks(
      '| 1 | A | Phòng VHTT | | | | |',
      '| 2 | B | Phòng VHXH | | | | |',
      '| 3 | C | UBND xã Tân Long | | | | |',
      '| 4 | D | UBND xã Tân Lương | | | | |',
    ),
  },
  {
    code: 'unit-changes',
    title: 'a result in another unit than its row',
    raises: indicators('| 1 | Băng thông | Mb/s | 36 | 40 Gb/s |'),
    cell: 'E5',
    near: indicators('| 1 | Băng thông | Mb/s | 36 | 40 Mb/s |'),
  },
  {
    code: 'unit-of-group-changes',
    title: 'a column counted in two units',
    raises: counts('| 1 | A | 12 hồ sơ |', '| 2 | B | 15 hồ sơ |', '| 3 | C | 3 cuộc |'),
    cell: 'C7',
    near: counts('| 1 | A | 12 hồ sơ |', '| 2 | B | 15 |', '| 3 | C | 3 hồ sơ |'),
  },
  {
    code: 'status-against-progress',
    title: '"Hoàn thành" with 60 %',
    raises: tasks('| 1 | A | | | #60 | Hoàn thành | |', '| 2 | B | | | #100 | | |'),
    cell: 'F5',
    near: tasks('| 1 | A | | | #100 | Hoàn thành | |', '| 2 | B | | | #60 | Đang thực hiện | |'),
  },
  {
    code: 'status-against-dates',
    title: '"Chưa thực hiện" with a completion date',
    raises: tasks('| 1 | A | | | | Chưa thực hiện | @2024-02-20 |'),
    cell: 'F5',
    near: tasks('| 1 | A | | | | Hoàn thành | @2024-02-20 |'),
  },
  {
    code: 'status-against-due',
    title: '"Chưa đến hạn" when the due date is before the end of the window',
    raises: inQuarter(tasks('| 1 | A | | Tháng 2/2024 | | Chưa đến hạn | |')),
    cell: 'F5',
    near: inQuarter(
      tasks('| 1 | A | | Tháng 6/2024 | | Chưa đến hạn | |', '| 2 | B | | Tháng 2/2024 | | Quá hạn | |'),
    ),
  },
  {
    code: 'result-against-completion',
    title:
      'a completion date beside a result that says the work goes on; what never happened is no open work',
    raises: withResults('| 1 | A | đang triển khai | | @2024-02-20 |'),
    cell: 'C5',
    near: withResults(
      '| 1 | A | Chưa phát sinh hồ sơ | | @2024-02-20 |',
      '| 2 | B | Hoàn thành, đang sử dụng | | @2024-02-20 |',
      '| 3 | C | Đang triển khai | Đang thực hiện | @2024-02-20 |',
      '| 4 | D | Đang triển khai | | |',
    ),
  },
  {
    code: 'status-against-recurring',
    title: '"Chậm" of work that goes on all year',
    raises: inQuarter(tasks('| 1 | A | | Hằng năm | | Chậm | |')),
    cell: 'F5',
    near: inQuarter(
      tasks('| 1 | A | | Hằng năm | | Đang thực hiện | |', '| 2 | B | | Tháng 2/2024 | | Chậm | |'),
    ),
  },
  {
    code: 'completed-outside-window',
    title:
      'finished before the data window and the year; earlier in the year is no fault, later is judged later',
    raises: inQuarter(tasks('| 1 | A | | | | | @2022-03-20 |')),
    cell: 'G5',
    near: inQuarter(
      tasks(
        '| 1 | A | | | | | @2024-03-14 |',
        '| 2 | B | | | | | @2023-12-20 |',
        '| 3 | C | | | | | @2024-03-20 |',
      ),
    ),
  },
  {
    code: 'due-outside-plan-year',
    title: 'a due date in another year than the plan',
    raises: tasks('| 1 | A | | 30/6/2023 | | | |'),
    cell: 'D5',
    near: tasks('| 1 | A | | 2024 - 2025 | | | |', '| 2 | B | | 30/6/2024 | | | |'),
  },
]
