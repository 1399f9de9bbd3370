import { describe, expect, test } from 'vitest'
import { parseTimeline } from '../../src/vietnamese/dates/timelines.js'

describe('parseTimeline', () => {
  test.each([
    ['31/12/2024', '2024-12-31'],
    ['Trước 30/6/2024', '2024-06-29'],
    ['Trước ngày 30/6/2024', '2024-06-29'],
    ['ngày 30 tháng 6 năm 2024', '2024-06-30'],
    ['6/2025', '2025-06-30'],
    ['12/2025', '2025-12-31'],
    ['Tháng 10/2025', '2025-10-31'],
    ['trong tháng 2/2024', '2024-02-29'],
    ['Tháng 3', '2024-03-31'],
    ['Trước tháng 6/2024', '2024-05-31'],
    ['Quý I', '2024-03-31'],
    ['Quý II/2025', '2025-06-30'],
    ['quý I năm 2024', '2024-03-31'],
    ['Quý I - Quý III/2024', '2024-09-30'],
    ['Q2/2026', '2026-06-30'],
    ['Q1', '2024-03-31'],
    ['Q.III/2024', '2024-09-30'],
    ['Q. IV năm 2025', '2025-12-31'],
    ['Q1-Q3/2024', '2024-09-30'],
    ['Hết Q2-2026', '2026-06-30'],
    ['Trước Q3/2024', '2024-06-30'],
    ['2/2026', '2026-02-28'],
    ['Tháng 2/2026', '2026-02-28'],
    ['6 tháng đầu năm', '2024-06-30'],
    ['6 tháng cuối năm 2024', '2024-12-31'],
    ['Năm 2024', '2024-12-31'],
    ['năm 2024'.normalize('NFD'), '2024-12-31'],
    ['2025', '2025-12-31'],
    ['2025 - 2026', '2026-12-31'],
    ['2025 và những năm tiếp theo', '2025-12-31'],
    ['giai đoạn 2021-2025', '2025-12-31'],
    ['Cả năm', '2024-12-31'],
    ['10/10', '2024-10-10'],
    ['Hoàn thành trước 31/12', '2024-12-30'],
    ['20h00 ngày 15/3/2024', '2024-03-15'],
    ['trước 17h00 ngày 15/3/2024', '2024-03-15'],
    ['Từ tháng 4 đến tháng 6/2024', '2024-06-30'],
    ['01/3/2024 - 30/6/2024', '2024-06-30'],
    ['T8-T9/2025', '2025-09-30'],
    ['Trong tháng 8 và tháng 9 năm 2025', '2025-09-30'],
    ['Tháng 8 và tháng 9', '2024-09-30'],
    ['T9/2024', '2024-09-30'],
    ['Quý I và Quý II', '2024-06-30'],
    ['15.08.25', '2025-08-15'],
    ['31/8/25', '2025-08-31'],
    ['hết 30-9-25', '2025-09-30'],
    ['Trước 5.8.25', '2025-08-04'],
    ['T9/25', '2025-09-30'],
    ['Quý III-25', '2025-09-30'],
    ['quý 3 năm 25', '2025-09-30'],
    ['Tháng 8 và tháng 9 năm 25', '2025-09-30'],
    ['6 tháng đầu năm 25', '2025-06-30'],
    ['T10-11-12', '2024-12-31'],
    ['Từ 01/7 đến 31/8/2025', '2025-08-31'],
    ['Từ tháng 4-6/2025', '2025-06-30'],
    ['Từ Quý II - III/2025', '2025-09-30'],
    ['Từ năm 2024-2025', '2025-12-31'],
    ['Thứ Tư 12/3/2025', '2025-03-12'],
    ['Thứ sáu, ngày 15/8/2025', '2025-08-15'],
    ['Thứ Sáu 15/8/2025', '2025-08-15'],
    ['Không sau ngày 30/6/2025', '2025-06-30'],
    ['Từ 8h00 ngày 25/12/2024', '2024-12-25'],
  ])('%j is due', (text, date) => {
    expect(parseTimeline(text, 2024)).toMatchObject({ type: 'due', date, rest: null })
  })

  test.each([
    ['Từ 01/7/2025', '2025-07-01'],
    ['Từ tháng 1/2025', '2025-01-01'],
    ['Kể từ ngày 01/7/2025', '2025-07-01'],
    ['Bắt đầu từ Quý II/2025', '2025-04-01'],
    ['Bắt đầu tháng 6', '2024-06-01'],
    ['Sau ngày 01/02/2025', '2025-02-01'],
    ['Sau 15/8/2025', '2025-08-15'],
    ['sau 15/8/2025'.normalize('NFD'), '2025-08-15'],
    ['Sau năm 2025', '2025-01-01'],
    ['Từ tháng 6 trở đi', '2024-06-01'],
  ])('%j only begins', (text, start) => {
    expect(parseTimeline(text, 2024)).toMatchObject({ type: 'none', start })
  })

  test.each([
    ['Từ tháng 3/2025, trước 30/9/2025', '2025-09-29'],
    ['Bắt đầu từ 01/3/2025; hoàn thành 30/6/2025', '2025-06-30'],
  ])('%j is due at the end it names too', (text, date) => {
    expect(parseTimeline(text, 2024)).toMatchObject({ type: 'due', date })
  })

  test('what begins on a day and never ends goes on', () => {
    expect(parseTimeline('Thường xuyên, từ 01/3/2025', 2024).type).toBe('ongoing')
    expect(parseTimeline('Hàng tháng, từ tháng 3/2025', 2024).type).toBe('recurring')
  })

  test.each([
    'Thường xuyên',
    'Hàng năm',
    'Hằng năm',
    'thường xuyên trong năm',
    'Thực hiện thường xuyên trong năm 2024',
  ])('%j is ongoing', text => {
    expect(parseTimeline(text, 2024)).toEqual({ type: 'ongoing', text })
  })

  test.each([
    ['trước ngày 15 hàng tháng', { type: 'dayOfMonth', day: 15, before: true }],
    ['ngày 5-10-25 hằng tháng', { type: 'dayOfMonth', day: 5, before: false }],
    ['trước ngày 15/12 hằng năm', { type: 'dayOfYear', month: 12, day: 15, before: true }],
  ])('%j recurs by a rule', (text, rule) => {
    expect(parseTimeline(text, 2024)).toMatchObject({ type: 'recurring', text, rule })
  })

  test('recurs without a day when none is named', () => {
    expect(parseTimeline('Báo cáo định kỳ hằng tháng', 2024)).toEqual({
      type: 'recurring',
      text: 'Báo cáo định kỳ hằng tháng',
      rule: null,
    })
  })

  test.each([
    ['Kế hoạch trong tháng 2/2024; báo cáo hàng tháng', '2024-02-29', 'báo cáo hàng tháng'],
    ['báo cáo trước 15/12/2024\nKế hoạch trong quý I', '2024-03-31', 'báo cáo trước 15/12/2024'],
    ['Tháng 3, tháng 6', '2024-03-31', 'tháng 6'],
  ])('takes the earliest fixed date of %j and keeps the rest', (text, date, rest) => {
    expect(parseTimeline(text, 2024)).toMatchObject({ type: 'due', date, rest })
  })

  test.each([
    '',
    '-',
    '17/17',
    'Đột xuất',
    'Theo KH số 12/KH-UBND ngày 15/3/2023',
    'trong vòng 07 ngày sau khi ban hành',
  ])('finds no time in %j', text => {
    expect(parseTimeline(text, 2024)).toEqual({ type: 'none', text })
  })

  test('leaves a quarter open when nobody knows the year', () => {
    expect(parseTimeline('Quý I', null)).toEqual({ type: 'none', text: 'Quý I' })
    expect(parseTimeline('Quý I/2024', null)).toMatchObject({ type: 'due', date: '2024-03-31' })
  })
})
