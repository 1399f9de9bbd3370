import { expect, test } from 'vitest'
import { checkPlan } from '../../src/check/check-plan.js'
import { buildTable } from './table-builder.js'

const ROWS = 50_000

test('fifty thousand rows are checked in seconds, not minutes, faults on every row included', () => {
  const rows = Array.from(
    { length: ROWS },
    (_, at) =>
      `| ${at + 1} | Nhiệm vụ ${at} | Phòng số ${at % 3000} | khi có | #${at % 150} | Hoàn thành | 3/${(at % 28) + 1}/2024 |`,
  )
  const table = buildTable(
    'tasks',
    `| TT:ordinal | Nội dung:content | Chủ trì:lead | Thời hạn:timeline | %:progress | Trạng thái:status | Ngày:completedOn |\n|---|\n${rows.join('\n')}`,
  )
  const begun = performance.now()
  const { messages } = checkPlan([table], null)
  expect(messages.find(each => each.code === 'timeline-unreadable')?.more).toHaveLength(ROWS - 1)
  expect(performance.now() - begun).toBeLessThan(30_000)
})

test('thousands of totals over thousands of rows stay linear', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `| ${at + 1} | Mục ${at} | #1 |\n| | Cộng | ?SUM(C5) |`,
  )
  const table = buildTable(
    'budget',
    `| TT:ordinal | Nội dung:content | Kinh phí:amount |\n|---|\n${rows.join('\n')}`,
  )
  const begun = performance.now()
  checkPlan([table], null)
  expect(performance.now() - begun).toBeLessThan(30_000)
})

test('tens of thousands of lines under one heading of the evaluation stay linear', () => {
  const rows = Array.from({ length: 40_000 }, (_, at) => `| | Việc thứ ${at} |`)
  const table = buildTable(
    'narrative',
    `| Mục:section | Nội dung:text |\n|---|\n| Thuận lợi | Việc đầu |\n${rows.join('\n')}`,
  )
  const begun = performance.now()
  const plan = checkPlan([table], null)
  expect(performance.now() - begun).toBeLessThan(2_500)
  expect(plan.ok && plan.value.narrative.advantages).toHaveLength(40_001)
})
