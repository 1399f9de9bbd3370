import { describe, expect, test } from 'vitest'
import { dueDateOf, parseDeadlineRule } from '../../src/vietnamese/dates/deadline-rules.js'
import { makePeriod } from '../../src/vietnamese/dates/periods.js'

const march = makePeriod('month', 2024, 3)
const april = makePeriod('month', 2024, 4)
const quarter = makePeriod('quarter', 2024, 1)
const half = makePeriod('firstHalf', 2024)
const year = makePeriod('year', 2024)

describe('deadline rules', () => {
  test.each([
    ['trước ngày 12 của tháng đó', april, '2024-04-11'],
    ['Các tháng 1, 2, 4, 5, 7, 8, 10, 11: trước ngày 12 của tháng đó', april, '2024-04-11'],
    ['Các tháng 1, 2, 4, 5, 7, 8, 10, 11: trước ngày 12 của tháng đó', march, null],
    ['trước ngày 12 của tháng đó (tháng 1, 2, 4 và 5)', march, null],
    ['trước ngày 05 của tháng cuối quý', quarter, '2024-03-04'],
    ['trước ngày 05 của tháng cuối quý', half, '2024-06-04'],
    ['trước ngày 15 tháng cuối quý', quarter, '2024-03-14'],
    ['trước ngày 30/11', year, '2024-11-29'],
    ['trước ngày 30 tháng 11 hằng năm', year, '2024-11-29'],
    ['trước ngày 15/01', year, '2025-01-14'],
    ['trước ngày 10/4', quarter, '2024-04-09'],
    ['trước ngày 15 hàng tháng', april, '2024-04-14'],
    ['chậm nhất ngày 25 của tháng cuối kỳ', half, '2024-06-25'],
    ['chậm nhất ngày 31 của tháng cuối kỳ', half, '2024-06-30'],
    ['trước ngày 01 của tháng cuối quý', quarter, '2024-02-29'],
    ['trước ngày 10 của tháng sau', april, '2024-05-09'],
    ['trước ngày 10 của tháng sau', year, '2025-01-09'],
    ['trước 17h00 ngày 15 hàng tháng', april, '2024-04-15'],
    ['trước ngày 30/11/2024', quarter, '2024-11-29'],
    ['ngày 20', april, '2024-04-20'],
  ])('%j is due in time', (text, period, due) => {
    const rule = parseDeadlineRule(text)
    expect(rule).not.toBeNull()
    expect(rule && dueDateOf(rule, period)).toBe(due)
  })

  test.each([
    '',
    'Thường xuyên',
    'hàng tháng',
    'trước ngày 35 hàng tháng',
    'trong vòng 10 ngày làm việc',
    'Quý I',
    'sau 05 ngày kể từ khi có kế hoạch',
  ])('finds no rule in %j', text => {
    expect(parseDeadlineRule(text)).toBeNull()
  })
})
