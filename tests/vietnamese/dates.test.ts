import { describe, expect, test } from 'vitest'
import {
  addDays,
  compareDates,
  daysBetween,
  endOfMonth,
  findDates,
  formatDateLong,
  formatDateShort,
  isValidDate,
  parseDate,
  weekdayOf,
} from '../../src/vietnamese/dates/dates.js'

describe('parseDate', () => {
  test.each([
    ['15/3/2024', '2024-03-15'],
    ['05/03/2024', '2024-03-05'],
    ['15-03-2024', '2024-03-15'],
    ['15.3.2024', '2024-03-15'],
    ['2024-03-15', '2024-03-15'],
    ['2024-03-15 00:00:00', '2024-03-15'],
    ['15/3/24', '2024-03-15'],
    ['30-9-25', '2025-09-30'],
    ['30.9.25', '2025-09-30'],
    ['hết 30/9/25', '2025-09-30'],
    ['Trước ngày 5.8.25.', '2025-08-05'],
    ['30 - 9 - 25', '2025-09-30'],
    ['ngày 30 tháng 9 năm 25', '2025-09-30'],
    ['tháng 30.9.25', '2025-09-30'],
    ['ngày 15 tháng 3 năm 2024', '2024-03-15'],
    ['Ngày 05 tháng 01 năm 2024', '2024-01-05'],
    ['ngày 15 tháng 3 năm 2024'.normalize('NFD'), '2024-03-15'],
    ['Đã xong ngày 15/3/2024.', '2024-03-15'],
    ['20h00 ngày 15/3/2024', '2024-03-15'],
    ['29/02/2024', '2024-02-29'],
    ['Báo cáo số 404/BC-UBND ngày 24/4/2018', '2018-04-24'],
  ])('reads %j', (text, date) => {
    expect(parseDate(text)).toEqual({ type: 'date', date })
  })

  test.each([
    '',
    'abc',
    '31/02/2024',
    '29/02/2023',
    '32/1/2024',
    '15/13/2024',
    '3/15/2024',
    '15/3',
    '06/2021/QĐ-UBND',
    '6/2025',
    '17/17',
    '1.2.3',
    '31-9-25',
    '9.30.25',
    '10.10.10.25',
    'Mục 1.2.25',
    'phiên bản 2.4.25',
    'tháng 3-6-12',
    'T10-11-12',
    'ngày 5-10-25 hằng tháng',
    '12.5.10%',
    'từ 01/01/2024 đến 31/3/2024',
    '15/3/1024',
    '115/3/2024',
  ])('finds no single date in %j', text => {
    expect(parseDate(text)).toEqual({ type: 'none' })
  })

  test('reports both readings of a date when asked, and settles them by order', () => {
    expect(parseDate('3/4/2024', { order: 'report' })).toEqual({
      type: 'ambiguous',
      dayFirst: '2024-04-03',
      monthFirst: '2024-03-04',
    })
    expect(parseDate('3/4/2024')).toEqual({ type: 'date', date: '2024-04-03' })
    expect(parseDate('3/4/2024', { order: 'monthFirst' })).toEqual({ type: 'date', date: '2024-03-04' })
    expect(parseDate('3/15/2024', { order: 'report' })).toEqual({ type: 'date', date: '2024-03-15' })
    expect(parseDate('3-4-24', { order: 'report' })).toEqual({
      type: 'ambiguous',
      dayFirst: '2024-04-03',
      monthFirst: '2024-03-04',
    })
    expect(parseDate('4/4/2024', { order: 'report' })).toEqual({ type: 'date', date: '2024-04-04' })
  })

  test('completes a day without a year only with the year given', () => {
    expect(parseDate('trước ngày 30/11', { year: 2024 })).toEqual({ type: 'date', date: '2024-11-30' })
    expect(parseDate('ngày 30 tháng 11', { year: 2024 })).toEqual({ type: 'date', date: '2024-11-30' })
    expect(parseDate('45/60', { year: 2024 })).toEqual({ type: 'none' })
  })

  test('finds every date with its place', () => {
    expect(findDates('từ 01/01/2024 đến 31/3/2024').map(({ start, end }) => [start, end])).toEqual([
      [3, 13],
      [18, 27],
    ])
  })
})

describe('dates', () => {
  test.each([
    ['2024-03-05', 'ngày 05 tháng 3 năm 2024', '05/3/2024'],
    ['2024-01-15', 'ngày 15 tháng 01 năm 2024', '15/01/2024'],
    ['2024-02-09', 'ngày 09 tháng 02 năm 2024', '09/02/2024'],
    ['2024-12-31', 'ngày 31 tháng 12 năm 2024', '31/12/2024'],
  ])('writes %s with the zeros of Decree 30', (date, long, short) => {
    expect([formatDateLong(date), formatDateShort(date)]).toEqual([long, short])
  })

  test('counts days across months and leap years', () => {
    expect([addDays('2024-02-28', 1), addDays('2024-03-01', -1), addDays('2023-12-31', 1)]).toEqual([
      '2024-02-29',
      '2024-02-29',
      '2024-01-01',
    ])
    expect([daysBetween('2024-01-01', '2024-12-31'), daysBetween('2024-03-01', '2024-02-28')]).toEqual([
      365, -2,
    ])
    expect([endOfMonth(2024, 2), endOfMonth(2023, 2), endOfMonth(2024, 4)]).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2024-04-30',
    ])
    expect([compareDates('2024-01-01', '2024-01-02'), compareDates('2024-01-01', '2024-01-01')]).toEqual([
      -1, 0,
    ])
    expect([weekdayOf('2024-03-15'), weekdayOf('2024-03-17')]).toEqual([5, 0])
  })

  test('knows real days only', () => {
    expect(
      ['2024-02-29', '2023-02-29', '2024-13-01', '2024-1-1', '0000-01-01', 'x'].map(isValidDate),
    ).toEqual([true, false, false, false, false, false])
    expect(() => formatDateLong('2023-02-29')).toThrow(RangeError)
  })
})
