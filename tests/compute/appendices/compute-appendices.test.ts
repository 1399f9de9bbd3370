import { describe, expect, test } from 'vitest'
import { computeReport } from '../../../src/compute/compute-report.js'
import type { Plan } from '../../../src/model/plan.js'
import type { Appendix } from '../../../src/model/report.js'
import {
  budgetTable,
  columns,
  indicatorTable,
  options,
  plan,
  reportOf,
  statisticsTable,
  taskTable,
} from '../plans.js'
import { budgetLine, indicator, task } from '../rows.js'

function appendices(of: Plan, previous: Plan | null = null): readonly Appendix[] {
  return reportOf(of, { previous }).appendices
}

describe('labels', () => {
  test('one appendix has no number, several have Roman ones in a fixed order', () => {
    expect(appendices(plan([taskTable([task('', '')])])).map(each => each.label)).toEqual(['Phụ lục'])
    const all = appendices(
      plan([
        statisticsTable([['Hộ tịch', 3]]),
        budgetTable([budgetLine(1, null)]),
        taskTable([task('', '')]),
        indicatorTable([indicator('1', '1')]),
      ]),
    )
    expect(all.map(each => `${each.label} ${each.kind}`)).toEqual([
      'Phụ lục I indicators',
      'Phụ lục II tasks',
      'Phụ lục III statistics',
      'Phụ lục IV budget',
    ])
  })

  test('the body names the appendix that holds the table', () => {
    const result = computeReport(
      plan([indicatorTable([indicator('1', '1')]), taskTable([task('', '')])]),
      options,
    )
    expect(result.ok && result.value.indicators?.appendix).toBe('Phụ lục I')
    expect(result.ok && result.value.tasks?.appendix).toBe('Phụ lục II')
  })

  test('sheets with the same columns share an appendix, others have their own', () => {
    const same = plan([
      taskTable([task('', '', { cells: ['1', 'a'] })]),
      taskTable([task('', '', { cells: ['2', 'b'] })], { sheet: 'Nhiệm vụ (tiếp)' }),
    ])
    expect(appendices(same).map(each => each.rows.length)).toEqual([2])
    const other = plan([
      taskTable([task('', '')]),
      taskTable([task('', '')], { columns: columns('ordinal', 'content') }),
    ])
    expect(appendices(other).map(each => each.label)).toEqual(['Phụ lục I', 'Phụ lục II'])
  })
})

describe('titles', () => {
  test('the clerk’s title stands, without its label and reference', () => {
    const title = 'Phụ lục 1\nDANH MỤC NHIỆM VỤ NĂM 2024\n(Kèm theo Kế hoạch số 26/KH-UBND)'
    expect(appendices(plan([taskTable([task('', '')], { title })]))[0]?.title).toBe(
      'DANH MỤC NHIỆM VỤ NĂM 2024',
    )
  })

  test.each([
    ['1. DANH MỤC DỰ ÁN', 'DANH MỤC DỰ ÁN'],
    ['IV - Dự án (Đơn vị tính: triệu đồng)', 'Dự án'],
    ['6 tháng đầu năm', '6 tháng đầu năm'],
    ['Dự án 1. Hạ tầng', 'Dự án 1. Hạ tầng'],
  ])('the title %j is printed as %j: the document numbers for itself', (title, printed) => {
    expect(appendices(plan([taskTable([task('', '')], { title })]))[0]?.title).toBe(printed)
  })

  test.each([
    'NHIỆM VỤ',
    'Bảng nhiệm vụ:',
    'Các nhiệm vụ',
    'II. NHIỆM VỤ',
    '2) Nhiệm vụ',
    'NHIỆM VỤ (ĐVT: nhiệm vụ)',
  ])('%j is no title of its own', title => {
    expect(appendices(plan([taskTable([task('', '')], { title })]))[0]?.title).toBe(
      'Kết quả thực hiện các nhiệm vụ quý I năm 2024',
    )
  })

  test('a sheet without one is named after its kind and period', () => {
    expect(appendices(plan([taskTable([task('', '')])]))[0]?.title).toBe(
      'Kết quả thực hiện các nhiệm vụ quý I năm 2024',
    )
  })
})

describe('columns that nobody filled', () => {
  const fields = [
    'ordinal',
    'content',
    'lead',
    'support',
    'level',
    'timeline',
    'actual',
    'status',
    'note',
  ] as const
  const row = task('', '', { cells: ['1', 'Tập huấn', 'Văn phòng', '', '', '', '', '', ''] })
  const headings = (of: Plan) => appendices(of)[0]?.columns.map(column => column.heading)

  test('are left out of a table of more than eight columns, but for results, states and notes', () => {
    const made = plan([taskTable([row], { columns: columns(...fields) })])
    expect(headings(made)).toEqual(['ordinal', 'content', 'lead', 'actual', 'status', 'note'])
  })

  test('stay in a narrower one', () => {
    const made = plan([taskTable([row], { columns: columns(...fields.slice(0, 8)) })])
    expect(headings(made)).toEqual(fields.slice(0, 8))
  })
})
