import { describe, expect, test } from 'vitest'
import { parseIndicatorStatus, parseStatus } from '../../src/vietnamese/status-words.js'

describe('parseStatus', () => {
  test.each([
    ['Hoàn thành', 'done'],
    ['Đã hoàn thành', 'done'],
    ['đã hoàn thành'.normalize('NFD'), 'done'],
    ['Đã ban hành', 'done'],
    ['Đã trình', 'done'],
    ['Hoàn thành 100%', 'done'],
    ['Hoàn thành (quá hạn)', 'done'],
    ['Đang thực hiện', 'inProgress'],
    ['Đang triển khai', 'inProgress'],
    ['Đang hoàn thiện', 'inProgress'],
    ['đang thực hiện trong hạn', 'inProgress'],
    ['Tiếp tục thực hiện', 'inProgress'],
    ['Chờ', 'inProgress'],
    ['Cần bổ sung minh chứng', 'inProgress'],
    ['Chưa hoàn thành', 'inProgress'],
    ['Hoàn thành 80%', 'inProgress'],
    ['Đã thực hiện 3/5 nội dung', 'inProgress'],
    ['Hoàn thành một phần', 'inProgress'],
    ['Chưa thực hiện', 'notStarted'],
    ['Chưa triển khai', 'notStarted'],
    ['Chưa trình', 'notStarted'],
    ['Hoàn thành 0%', 'notStarted'],
    ['Tiếp tục duy trì', 'ongoing'],
    ['Không thực hiện', 'notStarted'],
    ['50%', 'inProgress'],
    ['Khoảng 80 %', 'inProgress'],
    ['100%', 'done'],
    ['0%', 'notStarted'],
    ['- Hoàn thành\n- Đang thực hiện', 'inProgress'],
    ['Hoàn thành\nHoàn thành', 'done'],
    ['Hoàn thành\ntheo kế hoạch', 'done'],
    ['Chưa thực hiện\nChưa đến hạn', 'notStarted'],
    ['Hoàn thành\nQuá hạn', 'overdue'],
    ['Thường xuyên', 'ongoing'],
    ['Thực hiện thường xuyên', 'ongoing'],
    ['Quá hạn', 'overdue'],
    ['Đã quá hạn', 'overdue'],
    ['Chậm tiến độ', 'overdue'],
    ['Đang thực hiện quá hạn', 'overdue'],
    ['Chưa đến hạn', 'notDue'],
    ['Không áp dụng', 'notApplicable'],
    ['-', 'notApplicable'],
    ['', null],
    ['Phòng Nội vụ', null],
    ['Không quá hạn', null],
    ['2024', null],
  ])('takes %j for %s', (text, status) => {
    expect(parseStatus(text)).toBe(status)
  })
})

describe('parseIndicatorStatus', () => {
  test.each([
    ['Vượt', 'exceeded'],
    ['Vượt kế hoạch', 'exceeded'],
    ['Đạt vượt', 'exceeded'],
    ['hoàn thành và vượt', 'exceeded'],
    ['đạt 99% vượt so với kế hoạch', 'exceeded'],
    ['Đạt', 'met'],
    ['Đã đạt', 'met'],
    ['đạt chỉ tiêu', 'met'],
    ['Không đạt', 'notMet'],
    ['chỉ đạt 27%', 'notMet'],
    ['Chưa đạt', 'inProgress'],
    ['Đang thực hiện', 'inProgress'],
    ['Sắp đạt', 'inProgress'],
    ['Chưa có số liệu', 'noData'],
    ['Cần số liệu', 'noData'],
    ['Không áp dụng', 'notApplicable'],
    ['Đạt 80%', null],
    ['', null],
    ['Ghi chú', null],
  ])('takes %j for %s', (text, status) => {
    expect(parseIndicatorStatus(text)).toBe(status)
  })
})
