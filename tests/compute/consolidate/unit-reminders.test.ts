import { expect, test } from 'vitest'
import { unitReminders } from '../../../src/compute/consolidate/unit-reminders.js'
import { info } from '../plans.js'
import { consolidated, unitReport } from './unit-reports.js'

const overdue = [{ content: 'Họp', lead: 'Văn phòng', dueText: '31/3/2024', resultText: 'Đang chuẩn bị' }]

const letters = () =>
  unitReminders(
    consolidated(
      [
        unitReport('Phường 2', { overdue }),
        unitReport('Phường 10', { issuedOn: '2024-04-30' }),
        unitReport('Xã An Hải', { hasErrors: true }),
        unitReport('Phòng Văn hóa', { overdue }),
      ],
      ['Phường 2', 'Phường 10', 'Xã An Hải', 'Xã Hòa Lộc', 'Thị trấn Ba Chúc', 'Phòng Văn hóa'],
    ).value,
    info,
  )

test('missing units and units with overdue tasks get a letter, in Vietnamese order; late and faulty ones do not', () => {
  expect(
    letters().map(({ unit, missingReport, overdue: tasks }) => [unit, missingReport, tasks.length]),
  ).toEqual([
    ['Phòng Văn hóa', false, 1],
    ['Ủy ban nhân dân Phường 2', false, 1],
    ['Ủy ban nhân dân thị trấn Ba Chúc', true, 0],
    ['Ủy ban nhân dân xã Hòa Lộc', true, 0],
  ])
})

test('a task stands with its due date and what was done so far', () => {
  expect(letters()[0]?.overdue).toEqual([
    { ordinal: '1', content: 'Họp', dueText: '31/3/2024', stateText: 'Quá hạn', note: 'Đang chuẩn bị' },
  ])
})
