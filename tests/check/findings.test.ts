import { expect, test } from 'vitest'
import { acceptMessages } from '../../src/check/accept-messages.js'
import { checkPlan } from '../../src/check/check-plan.js'
import { formatCellRuns } from '../../src/messages/cell-runs.js'
import { cellPlace, explain, message, sheetPlace } from '../../src/messages/message.js'
import { buildTable, listFindings, sentenceOf } from './table-builder.js'

const TASKS =
  '| TT:ordinal | Nội dung:content | Thời gian:timeline | Trạng thái:status | Giải trình:reason |\n|---|---|---|---|---|\n'

test('findings stand in the order of sheets, rows and columns', () => {
  const first = buildTable('tasks', `${TASKS}| 1 | A | khi có | lạ | |\n| 3 | B | | khác lạ | |`, {
    sheet: 'Zeta',
  })
  const second = buildTable('tasks', `${TASKS}| 1 | A | khi có | | |`, { sheet: 'Alpha' })
  expect(listFindings(checkPlan([first, second], null).messages)).toEqual([
    'timeline-unreadable C5',
    'status-unknown D5',
    'ordinal-missing A6',
    'status-unknown D6',
    'timeline-unreadable C5',
  ])
})

test('equal findings of one column fold into the first, other values stay apart', () => {
  const rows = [
    '| 1 | A | khi có | | |',
    '| 2 | B | khi có | | |',
    '| 3 | C | sau này | | |',
    '| 4 | D | khi có | | |',
  ]
  const { messages } = checkPlan([buildTable('tasks', TASKS + rows.join('\n'))], null)
  expect(listFindings(messages)).toEqual(['timeline-unreadable C5+C6+C8', 'timeline-unreadable C7'])
})

test('a reason beside a row accepts its warnings, a row of Giải trình those it names', () => {
  const tasks = buildTable('tasks', `${TASKS}| 1 | A | khi có | | chờ tỉnh |\n| 1 | B | khi có | | |`, {
    sheet: 'Nhiệm vụ',
  })
  const acceptances = buildTable(
    'acceptances',
    '| Mã:code | Lý do:reason |\n|---|---|\n| Nhiệm vụ!A6 | hai đợt |',
    {
      sheet: 'Giải trình',
    },
  )
  expect(listFindings(checkPlan([tasks, acceptances], null).messages)).toEqual([
    'timeline-unreadable C5 = chờ tỉnh',
    'ordinal-repeated A6 = hai đợt',
    'timeline-unreadable C6',
  ])
})

test('a reason also accepts what other stages found, and none is told to fit nothing for that', () => {
  const tasks = buildTable('tasks', `${TASKS}| 1 | A | | | chờ tỉnh |\n| 2 | B | | | |`, {
    sheet: 'Nhiệm vụ',
  })
  const acceptances = buildTable(
    'acceptances',
    '| Mã:code | Lý do:reason |\n|---|---|\n| sheet-unused | nháp |\n| Nhiệm vụ!D6 | đã rõ |',
    { sheet: 'Giải trình' },
  )
  const tables = [tasks, acceptances]
  const elsewhere = [
    message('sheet-unused', sheetPlace('Nháp')),
    message('column-guessed', cellPlace('Nhiệm vụ', 'D6')),
    message('column-guessed', cellPlace('Nhiệm vụ', 'B5')),
    message('column-guessed', cellPlace('Nhiệm vụ', 'B6')),
  ]
  expect(acceptMessages(elsewhere, tables, true).map(each => each.accepted)).toEqual([
    'nháp',
    'đã rõ',
    'chờ tỉnh',
    null,
  ])
  expect(listFindings(checkPlan(tables, null).messages)).toEqual([])
})

test('an acceptance of a cell without a finding is told when every stage has been asked', () => {
  const tasks = buildTable('tasks', `${TASKS}| 1 | A | | | |`, { sheet: 'Nhiệm vụ' })
  const reasons =
    '| Mã:code | Lý do:reason |\n|---|---|\n| Nhiệm vụ!Z99 | lý do |\n| Nhiệm vụ!B5 | đã rõ |\n| task-x | sai |'
  const tables = [tasks, buildTable('acceptances', reasons, { sheet: 'Giải trình' })]
  const checked = checkPlan(tables, null).messages
  expect(listFindings(checked)).toEqual(['acceptance-unmatched A7'])
  const all = [...checked, message('column-guessed', cellPlace('Nhiệm vụ', 'B5'))]
  expect(listFindings(acceptMessages(all, tables, true))).toEqual([
    'acceptance-unmatched A7',
    'column-guessed B5 = đã rõ',
    'acceptance-unmatched A5',
  ])
  expect(listFindings(acceptMessages(all, tables, false)).length).toBe(2)
})

test('an error stops the plan and still every other finding is told', () => {
  const tasks = buildTable('tasks', `${TASKS}| 1 | A | khi có | !#N/A | |\n| 1 | B | | | |`)
  const result = checkPlan([tasks], null)
  expect(result.ok).toBe(false)
  expect(listFindings(result.messages)).toEqual([
    'timeline-unreadable C5',
    'error-value D5',
    'ordinal-repeated A6',
  ])
  expect(result.messages[1]?.place).toMatchObject({ sheet: 'Sheet1', cell: 'D5', heading: 'Trạng thái' })
})

test('a finding with two places names both', () => {
  const groups = buildTable(
    'tasks',
    `${TASKS}| I | Nhận thức số | | | |\n| 1 | A | | | |\n| II | Nhận thức số | | | |\n| 1 | B | | | |`,
  )
  const [found] = checkPlan([groups], null).messages
  expect(found?.place).toMatchObject({ cell: 'B7' })
  expect(found?.other).toMatchObject({ cell: 'B5' })
  expect(found && explain(found, 'vi').text).toBe('Nhóm II có tên “Nhận thức số” giống nhóm I ở trên.')
})

test.each([
  [[], ''],
  [['D8'], 'D8'],
  [['D8', 'D9', 'D10', 'F3'], 'D8:D10, F3'],
  [['D8', 'E9', 'D9'], 'D8, E9, D9'],
])('cells %j are written as %s', (cells, written) => {
  expect(formatCellRuns(cells)).toBe(written)
})

test('an ambiguous number is shown with both readings', () => {
  const counts = buildTable(
    'statistics',
    '| TT:ordinal | Lĩnh vực:category | Số:count |\n|---|\n| 1 | A | 1.234 |',
  )
  expect(sentenceOf(checkPlan([counts], null).messages, 'number-read-as-thousands')).toContain(
    '“1.234” có thể là 1234 (dấu ngăn hàng nghìn) hoặc 1,234 (dấu thập phân)',
  )
})
