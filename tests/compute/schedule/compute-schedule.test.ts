import { describe, expect, test } from 'vitest'
import { computeSchedule, kindsIn } from '../../../src/compute/schedule/compute-schedule.js'
import { writeCalendar } from '../../../src/compute/schedule/write-calendar.js'

const entry = (reportKind: string, deadline: string, row = 5) => ({
  reportKind,
  deadline,
  receiver: 'Ủy ban nhân dân huyện',
  at: { sheet: 'Lịch báo cáo', row },
})

describe('the kinds of report that a rule covers', () => {
  test.each([
    ['Tháng', 'month'],
    ['hằng tháng', 'month'],
    ['Quý', 'quarter'],
    ['quý 1, 2 và 3', 'quarter 1, quarter 2, quarter 3'],
    ['Quý I, 6 tháng, 9 tháng và năm', 'quarter 1, firstHalf, nineMonths, year'],
    ['6 tháng đầu năm', 'firstHalf'],
    ['6 tháng cuối năm', 'secondHalf'],
    ['Báo cáo năm', 'year'],
    ['Tuần', ''],
  ])('%s covers %s', (text, expected) => {
    expect(
      kindsIn(text)
        .map(({ kind, index }) => (index === null ? kind : `${kind} ${index}`))
        .join(', '),
    ).toBe(expected)
  })
})

describe('the calendar of a year', () => {
  const rules = [
    entry(
      'Tháng 1, 2, 4, 5, 7, 8, 10, 11',
      'trước ngày 12 của tháng đó (các tháng 1, 2, 4, 5, 7, 8, 10, 11)',
    ),
    entry('Quý I, 6 tháng, 9 tháng, năm', 'trước ngày 05 của tháng cuối quý', 6),
  ]

  test('a commune of eight monthly and four longer reports has twelve due dates in order', () => {
    const { reports } = computeSchedule(rules, 2024, 'nd09')
    expect(reports.map(each => `${each.slug} ${each.due}`)).toEqual([
      'thang-1-2024 2024-01-11',
      'thang-2-2024 2024-02-11',
      'quy-1-2024 2024-03-04',
      'thang-4-2024 2024-04-11',
      'thang-5-2024 2024-05-11',
      '6-thang-dau-nam-2024 2024-06-04',
      'thang-7-2024 2024-07-11',
      'thang-8-2024 2024-08-11',
      '9-thang-2024 2024-09-04',
      'thang-10-2024 2024-10-11',
      'thang-11-2024 2024-11-11',
      'nam-2024 2024-12-04',
    ])
  })

  test('a due date before the end of the data window is warned of, one after it is not', () => {
    const early = computeSchedule([entry('Năm', 'trước ngày 30/11')], 2024, 'nd09').messages
    expect(early.map(each => each.code)).toEqual(['schedule-due-before-window-end'])
    const late = computeSchedule([entry('Năm', 'trước ngày 25/12')], 2024, 'nd09').messages
    expect(late).toEqual([])
  })

  test('months listed with the kind limit the monthly reports', () => {
    const { reports, messages } = computeSchedule(
      [entry('Báo cáo tháng (1, 2, 4, 5, 7, 8, 10, 11)', 'trước ngày 12 của tháng đó')],
      2026,
      'nd09',
    )
    expect(reports.map(each => each.period.index)).toEqual([1, 2, 4, 5, 7, 8, 10, 11])
    // Eight due dates before their windows' ends are one warning.
    expect(messages.map(each => each.values['count'])).toEqual([8])
  })

  test('what is not understood is told at its row and leaves the rest alone', () => {
    const { reports, messages } = computeSchedule(
      [entry('Tuần', 'trước ngày 5'), entry('Năm', 'khi rảnh', 6), entry('Năm', 'trước ngày 25/12', 7)],
      2024,
      'nd09',
    )
    expect(messages.map(each => [each.code, each.place?.in === 'workbook' ? each.place.cell : ''])).toEqual([
      ['schedule-unknown-kind', 'A5'],
      ['schedule-unknown-deadline', 'A6'],
    ])
    expect(reports).toHaveLength(1)
  })

  test('without rules every kind is due on the first working day after its window', () => {
    const { reports } = computeSchedule([], 2024, 'nd09')
    expect(reports).toHaveLength(12 + 4 + 1 + 1 + 1)
    // 14/6/2024 is a Friday.
    expect(reports.find(each => each.slug === '6-thang-dau-nam-2024')?.due).toBe('2024-06-17')
  })

  test('the calendar file has an entry per report and no line over 75 octets', () => {
    const { reports } = computeSchedule(rules, 2024, 'nd09')
    const text = writeCalendar(reports, 'Ủy ban nhân dân xã Tam Phước', '2024-01-02')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(12)
    expect(text).toContain('DTSTART;VALUE=DATE:20240304')
    expect(Math.max(...text.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  })
})
