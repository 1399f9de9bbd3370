import { describe, expect, test } from 'vitest'
import { dataWindow } from '../../src/vietnamese/dates/data-window.js'
import {
  formatPeriod,
  isBefore,
  makePeriod,
  monthsIn,
  nextPeriod,
  parsePeriod,
  periodMonths,
  periodSlug,
  previousPeriod,
  type ReportPeriod,
  samePeriodLastYear,
} from '../../src/vietnamese/dates/periods.js'

const period = (text: string): ReportPeriod => parsePeriod(text) ?? makePeriod('year', 1)

describe('parsePeriod', () => {
  test.each([
    ['Tháng 4/2024', 'month', 4],
    ['tháng 04 năm 2024', 'month', 4],
    ['4/2024', 'month', 4],
    ['T4/2024', 'month', 4],
    ['t.04-2024', 'month', 4],
    ['Quý I/2024', 'quarter', 1],
    ['quý 1 năm 2024', 'quarter', 1],
    ['Quí IV - 2024', 'quarter', 4],
    ['Báo cáo quý I năm 2024', 'quarter', 1],
    ['BÁO CÁO QUÝ III NĂM 2024'.normalize('NFD'), 'quarter', 3],
    ['6 tháng đầu năm 2024', 'firstHalf', 0],
    ['06 tháng đầu năm 2024', 'firstHalf', 0],
    ['6 tháng cuối năm 2024', 'secondHalf', 0],
    ['9 tháng năm 2024', 'nineMonths', 0],
    ['9 tháng đầu năm 2024', 'nineMonths', 0],
    ['Năm 2024', 'year', 0],
    ['2024', 'year', 0],
  ])('reads %j', (text, kind, index) => {
    expect(parsePeriod(text)).toEqual({ kind, year: 2024, index, from: null, to: null })
  })

  test('completes a period without a year, and only then', () => {
    expect(parsePeriod('6 tháng cuối năm', 2024)).toEqual(makePeriod('secondHalf', 2024))
    expect(parsePeriod('Quý II', 2024)).toEqual(makePeriod('quarter', 2024, 2))
    expect(parsePeriod('Quý II')).toBeNull()
    expect(parsePeriod('Quý II/2023', 2024)).toEqual(makePeriod('quarter', 2023, 2))
  })

  test('reads an ad hoc period with its two dates', () => {
    expect(parsePeriod('Đột xuất từ ngày 01/3/2024 đến ngày 15/4/2024')).toEqual({
      kind: 'adHoc',
      year: 2024,
      index: 0,
      from: '2024-03-01',
      to: '2024-04-15',
    })
    expect(parsePeriod('Đột xuất')).toBeNull()
    expect(formatPeriod(period('Đột xuất từ 01/3/2024 đến 15/4/2024'))).toBe(
      'từ ngày 01/3/2024 đến ngày 15/4/2024',
    )
  })

  test.each([
    '',
    'T4',
    'T13/2024',
    'CT4/2024',
    'Quý 5/2024',
    'tháng 13/2024',
    'ngày 15 tháng 3 năm 2024',
    'Báo cáo',
    '15/3/2024',
  ])('finds none in %j', text => {
    expect(parsePeriod(text, 2024)).toBeNull()
  })
})

describe('periods', () => {
  test.each([
    ['Tháng 1/2024', 'tháng 01 năm 2024', 'thang-1-2024'],
    ['Tháng 4/2024', 'tháng 4 năm 2024', 'thang-4-2024'],
    ['Quý I/2024', 'quý I năm 2024', 'quy-1-2024'],
    ['6 tháng đầu năm 2024', '6 tháng đầu năm 2024', '6-thang-dau-nam-2024'],
    ['6 tháng cuối năm 2024', '6 tháng cuối năm 2024', '6-thang-cuoi-nam-2024'],
    ['9 tháng năm 2024', '9 tháng năm 2024', '9-thang-2024'],
    ['Năm 2024', 'năm 2024', 'nam-2024'],
  ])('writes %s in sentences and file names', (text, sentence, slug) => {
    expect([formatPeriod(period(text)), periodSlug(period(text))]).toEqual([sentence, slug])
  })

  test.each([
    ['Tháng 12/2024', 'tháng 01 năm 2025', 'tháng 11 năm 2024', 'tháng 12 năm 2023'],
    ['Tháng 1/2024', 'tháng 02 năm 2024', 'tháng 12 năm 2023', 'tháng 01 năm 2023'],
    ['Quý I/2024', 'quý II năm 2024', 'quý IV năm 2023', 'quý I năm 2023'],
    ['Quý IV/2024', 'quý I năm 2025', 'quý III năm 2024', 'quý IV năm 2023'],
    ['6 tháng đầu năm 2024', '6 tháng cuối năm 2024', '6 tháng cuối năm 2023', '6 tháng đầu năm 2023'],
    ['6 tháng cuối năm 2024', '6 tháng đầu năm 2025', '6 tháng đầu năm 2024', '6 tháng cuối năm 2023'],
    ['9 tháng năm 2024', 'quý IV năm 2024', '6 tháng đầu năm 2024', '9 tháng năm 2023'],
    ['Năm 2024', 'năm 2025', 'năm 2023', 'năm 2023'],
  ])('knows the neighbours of %s', (text, next, previous, lastYear) => {
    const own = period(text)
    expect([nextPeriod(own), previousPeriod(own), samePeriodLastYear(own)].map(formatPeriod)).toEqual([
      next,
      previous,
      lastYear,
    ])
  })

  test('moves an ad hoc period by its own length', () => {
    const own: ReportPeriod = { kind: 'adHoc', year: 2024, index: 0, from: '2024-02-20', to: '2024-02-29' }
    expect(nextPeriod(own)).toMatchObject({ from: '2024-03-01', to: '2024-03-10' })
    expect(previousPeriod(own)).toMatchObject({ from: '2024-02-10', to: '2024-02-19' })
    expect(samePeriodLastYear(own)).toMatchObject({ year: 2023, from: '2023-02-20', to: '2023-02-28' })
  })

  test('counts months', () => {
    expect(
      ['Tháng 2/2024', 'Quý I/2024', '6 tháng cuối năm 2024', '9 tháng năm 2024', 'Năm 2024'].map(text =>
        monthsIn(period(text)),
      ),
    ).toEqual([1, 3, 6, 9, 12])
    expect(periodMonths(period('Tháng 2/2024'))).toEqual({ first: '2024-02-01', last: '2024-02-29' })
  })
})

describe('dataWindow', () => {
  test.each([
    ['Tháng 1/2024', '2023-12-15', '2024-01-14', '2024-01-01', '2024-01-31'],
    ['Tháng 4/2024', '2024-03-15', '2024-04-14', '2024-04-01', '2024-04-30'],
    ['Quý I/2024', '2023-12-15', '2024-03-14', '2024-01-01', '2024-03-31'],
    ['Quý III/2024', '2024-06-15', '2024-09-14', '2024-07-01', '2024-09-30'],
    ['6 tháng đầu năm 2024', '2023-12-15', '2024-06-14', '2024-01-01', '2024-06-30'],
    ['6 tháng cuối năm 2024', '2024-06-15', '2024-12-14', '2024-07-01', '2024-12-31'],
    ['9 tháng năm 2024', '2023-12-15', '2024-09-14', '2024-01-01', '2024-09-30'],
    ['Năm 2024', '2023-12-15', '2024-12-14', '2024-01-01', '2024-12-31'],
  ])('gives the days of %s by decree and by calendar', (text, from, to, first, last) => {
    expect(dataWindow(period(text), 'nd09')).toEqual({ from, to })
    expect(dataWindow(period(text), 'calendar')).toEqual({ from: first, to: last })
  })

  test('is the period itself when that is ad hoc', () => {
    expect(dataWindow(period('Đột xuất từ 01/3/2024 đến 15/4/2024'), 'nd09')).toEqual({
      from: '2024-03-01',
      to: '2024-04-15',
    })
  })
})

test.each([
  ['Quý I/2024', 'Quý II/2024', true],
  ['Quý I/2024', '6 tháng đầu năm 2024', true],
  ['Quý II/2024', '6 tháng đầu năm 2024', false],
  ['Quý II/2024', 'Quý II/2024', false],
  ['Quý II/2024', 'Tháng 5/2024', false],
])('%s is before %s: %j', (earlier, later, expected) => {
  expect(isBefore(period(earlier), period(later))).toBe(expected)
})
