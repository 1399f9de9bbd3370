import { expect, test } from 'vitest'
import { computeReminders } from '../../src/compute/compute-reminders.js'
import { computeReport } from '../../src/compute/compute-report.js'
import { makePeriod } from '../../src/vietnamese/dates/periods.js'
import { options, plan, taskTable } from './plans.js'
import { task } from './rows.js'

const late = taskTable([task('31/3/2024', 'Đang thực hiện', { content: 'Số hóa hồ sơ', lead: 'Phòng A' })])

function lettersOf(made: Parameters<typeof plan>[1], asOf: string | null) {
  const whole = plan([late], made)
  const report = computeReport(whole, { ...options, asOf })
  if (!report.ok) throw new Error('the plan makes a report')
  const letters = computeReminders(report.value, whole, { asOf, today: '2024-12-31' })
  if (!letters.ok) throw new Error('the report makes letters')
  return letters.value.map(letter => ({
    unit: letter.unit,
    asOf: letter.asOf,
    answerBy: letter.answerBy,
    overdue: letter.overdue.length,
  }))
}

test.each([
  ['the day that was asked for', { period: null }, '2024-05-06', '2024-05-06', '2024-05-13'],
  [
    'before the day of issue',
    { period: null, issuedOn: '2024-06-03' },
    '2024-05-06',
    '2024-05-06',
    '2024-06-10',
  ],
  ['else the day of issue', { period: null, issuedOn: '2024-06-03' }, null, '2024-06-03', '2024-06-10'],
  ['else today', { period: null }, null, '2024-12-31', '2025-01-07'],
  ['in a period too', { period: makePeriod('quarter', 2024, 2) }, '2024-05-06', '2024-05-06', '2024-05-13'],
] as const)('a letter is true of %s', (_, info, asked, asOf, answerBy) => {
  expect(lettersOf(info, asked)).toEqual([{ unit: 'Phòng A', asOf, answerBy, overdue: 1 }])
})

test.each([
  [
    'a tone mark makes another unit',
    ['UBND xã Tân Hà', 'UBND xã Tân Hạ'],
    ['UBND xã Tân Hà', 'UBND xã Tân Hạ'],
  ],
  ['case, spaces and the place of the mark do not', ['Xã Hoà An', 'xã  Hòa An'], ['Xã Hoà An']],
  ['a name without tones is the only one that fits', ['Phong Van hoa', 'Phòng Văn hóa'], ['Phòng Văn hóa']],
  [
    'of two that fit it is neither',
    ['UBND xã Tân Hà', 'UBND xã Tân Hạ', 'UBND xa Tan Ha'],
    ['UBND xa Tan Ha', 'UBND xã Tân Hà', 'UBND xã Tân Hạ'],
  ],
])('one letter a unit: %s', (_, leads, units) => {
  const table = taskTable(
    leads.map((lead, index) =>
      task('31/3/2024', 'Đang thực hiện', {
        content: `Số hóa của ${lead}`,
        lead,
        at: { sheet: 'Nhiệm vụ', row: 6 + index },
      }),
    ),
  )
  const whole = plan([table], { period: null })
  const report = computeReport(whole, { ...options, asOf: '2024-05-06' })
  if (!report.ok) throw new Error('the plan makes a report')
  const letters = computeReminders(report.value, whole, { asOf: '2024-05-06', today: '2024-12-31' })
  if (!letters.ok) throw new Error('the report makes letters')
  expect(letters.value.map(letter => letter.unit)).toEqual(units)
  expect(letters.value.reduce((sum, letter) => sum + letter.overdue.length, 0)).toBe(leads.length)
})

test('units in lines of one cell get a letter each', () => {
  const lines = taskTable([
    task('31/3/2024', 'Đang thực hiện', { content: 'Số hóa hồ sơ', lead: 'a) Phòng A\nb) Phòng B' }),
  ])
  const whole = plan([lines], { period: null })
  const report = computeReport(whole, { ...options, asOf: '2024-05-06' })
  if (!report.ok) throw new Error('the plan makes a report')
  const letters = computeReminders(report.value, whole, { asOf: '2024-05-06', today: '2024-12-31' })
  if (!letters.ok) throw new Error('the report makes letters')
  expect(letters.value.map(letter => [letter.unit, letter.overdue.length])).toEqual([
    ['Phòng A', 1],
    ['Phòng B', 1],
  ])
  expect(report.value.tasks?.overdue[0]?.lead).toBe('Phòng A, Phòng B')
})
