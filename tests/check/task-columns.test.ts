import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/check/check-plan.js'
import type { Task } from '../../src/model/plan.js'
import { buildTable } from './table-builder.js'

function tasksOf(markdown: string): readonly Task[] {
  const result = checkPlan([buildTable('tasks', markdown)], null)
  const table = result.ok ? result.value.tables[0] : undefined
  return table?.kind === 'tasks' ? table.items : []
}

describe('columns ticked one a state', () => {
  const head = '| TT:ordinal | Nhiệm vụ:content | Đã hoàn thành | Đang thực hiện | Chưa thực hiện |\n|---|\n'

  test.each([
    ['| 1 | A | x |  |  |', 'done'],
    ['| 1 | A |  | ✓ |  |', 'inProgress'],
    ['| 1 | A |  |  | X |', 'notStarted'],
    ['| 1 | A |  |  |  |', null],
    ['| 1 | A | x | x |  |', null],
    ['| 1 | A | tháng 3 |  |  |', null],
  ])('%s', (row, status) => {
    expect(tasksOf(head + row)[0]?.status).toBe(status)
  })

  test('a lone column of that name is no set of states', () => {
    const lone = '| TT:ordinal | Nhiệm vụ:content | Hoàn thành |\n|---|\n| 1 | A | x |'
    expect(tasksOf(lone)[0]?.status).toBe(null)
  })
})

describe('states in short', () => {
  const head =
    '| TT:ordinal | Nhiệm vụ:content | Chủ trì:lead | Thời hạn:timeline | Trạng thái:status |\n|---|\n'

  test.each([
    ['HT', 'done'],
    ['ĐHT', 'done'],
    ['đht', 'done'],
    ['H.T.', 'done'],
    ['HT 12/9/2025', 'done'],
    ['HT (đúng hạn)', 'done'],
    ['HT 80%', 'inProgress'],
    ['CHT', 'inProgress'],
    ['ĐTH'.normalize('NFD'), 'inProgress'],
    ['CTH', 'notStarted'],
    ['TX', 'ongoing'],
    ['QH', 'overdue'],
    ['✓', 'done'],
    ['√', 'done'],
    ['HT một cửa', null],
    ['HTX', null],
    ['☐', null],
  ])('%j is %j', (text, status) => {
    expect(tasksOf(`${head}| 1 | A | HT | | ${text} |`)[0]).toMatchObject({ status, lead: 'HT' })
  })

  test.each(['x', 'X', '✓', 'v'])('%j under a state is that state', tick => {
    const under = '| TT:ordinal | Nhiệm vụ:content | Đã hoàn thành:status |\n|---|\n'
    expect(tasksOf(`${under}| 1 | A | ${tick} |`)[0]?.status).toBe('done')
  })

  test('TX in the column of due dates has no end', () => {
    expect(tasksOf(`${head}| 1 | A | | TX | |`)[0]?.timeline).toEqual({ type: 'ongoing', text: 'TX' })
  })
})

describe('deadlines typed month first', () => {
  const head = '| TT:ordinal | Nhiệm vụ:content | Thời hạn:timeline |\n|---|\n'
  const dueOf = (...days: string[]) =>
    tasksOf(head + days.map((day, at) => `| ${at + 1} | Việc | ${day} |`).join('\n')).map(({ timeline }) =>
      timeline?.type === 'due' ? `${timeline.date} ${timeline.text}` : timeline?.type,
    )

  test('are told by the column and keep the clerk’s text', () => {
    expect(dueOf('3/31/2024', '6/5/2024', '6/30/2024')).toEqual([
      '2024-03-31 3/31/2024',
      '2024-06-05 6/5/2024',
      '2024-06-30 6/30/2024',
    ])
    expect(dueOf('3/31/2024', '6/5/2024')).toEqual(['2024-03-31 3/31/2024', '2024-05-06 6/5/2024'])
  })

  test('are day first where no cell says otherwise', () => {
    expect(dueOf('31/3/2024', '6/5/2024')).toEqual(['2024-03-31 31/3/2024', '2024-05-06 6/5/2024'])
  })
})
