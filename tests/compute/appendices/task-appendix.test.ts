import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/model/plan.js'
import type { Appendix } from '../../../src/model/report.js'
import { makePeriod } from '../../../src/vietnamese/dates/periods.js'
import { barePlan, columns, group, plan, reportOf, taskTable } from '../plans.js'
import { task } from '../rows.js'

function appendices(of: Plan, previous: Plan | null = null): readonly Appendix[] {
  return reportOf(of, { previous }).appendices
}

const headings = (appendix: Appendix | undefined) => appendix?.columns.map(column => column.heading)
const cells = (appendix: Appendix | undefined) => appendix?.rows.map(row => row.cells)

describe('the appendix of tasks', () => {
  const item = task('29/02/2024', 'Đang thực hiện', {
    cells: ['1', 'Tập huấn', 'UBND', '29/02/2024', 'Đang thực hiện'],
    content: 'Tập huấn',
    actual: 'Đã mời giảng viên',
  })

  test('prints the derived state only, whatever the clerk’s word was', () => {
    const [made] = appendices(plan([taskTable([item])]))
    expect(made?.rows[0]?.cells[4]).toBe('Quá hạn')
    expect(made?.totals).toBe('Tổng số 01 nhiệm vụ: 01 quá hạn.')
  })

  test.each`
    timeline                                  | kind
    ${'Trước 31/3/2024'}                      | ${'state'}
    ${'Từ tháng 5 đến hết tháng 10 năm 2024'} | ${'text'}
  `('a column of times like "$timeline" is set as $kind', ({ timeline, kind }) => {
    const one = task('29/02/2024', '', { cells: ['1', 'Tập huấn', 'UBND', timeline, ''] })
    expect(appendices(plan([taskTable([one])]))[0]?.columns[3]).toMatchObject({ heading: 'timeline', kind })
  })

  test.each`
    status              | completedOn     | printed
    ${'Hoàn thành'}     | ${'2024-03-01'} | ${'Hoàn thành sau thời hạn'}
    ${'Đã ban hành'}    | ${'2024-02-20'} | ${'Hoàn thành'}
    ${''}               | ${'2024-02-20'} | ${'Hoàn thành'}
    ${'Chưa thực hiện'} | ${'2024-02-20'} | ${'Hoàn thành'}
  `(
    'a status "$status" of a task completed $completedOn prints as "$printed"',
    ({ status, completedOn, printed }) => {
      const done = task('29/02/2024', status, { completedOn, cells: ['1', 'Tập huấn', '', '', status] })
      expect(appendices(plan([taskTable([done])]))[0]?.rows[0]?.cells[4]).toBe(printed)
    },
  )

  test('a count announced in a group’s title gives way to the computed one', () => {
    const groups = [group('I', 'NHÂN LỰC SỐ (05 nhiệm vụ)', { announced: 5 })]
    const made = appendices(plan([taskTable([task('', 'Hoàn thành', { group: 0 })], { groups })]))
    expect(made[0]?.rows[0]?.cells[1]).toBe('NHÂN LỰC SỐ (01/01 nhiệm vụ hoàn thành)')
  })

  test('of a month has four columns', () => {
    const [made] = appendices(
      plan(
        [taskTable([item, task('', 'Hoàn thành', { ordinal: '2' })], { groups: [group('I', 'NHÂN LỰC')] })],
        {
          period: makePeriod('month', 2024, 3),
        },
      ),
    )
    expect(headings(made)).toEqual(['TT', 'Nhiệm vụ', 'Kết quả thực hiện', 'Đánh giá'])
    expect(made?.rows[0]?.cells).toEqual(['1', 'Tập huấn', 'Đã mời giảng viên', 'Quá hạn'])
  })

  test('of a bare plan prints the clerk’s columns only', () => {
    const bare = taskTable([task('Quý I', '', { cells: ['1', 'Tập huấn', 'UBND', 'Quý I'], group: 0 })], {
      columns: columns('ordinal', 'content', 'lead', 'timeline'),
      groups: [group('I', 'I. NHÂN LỰC SỐ', { cells: ['I. NHÂN LỰC SỐ'] })],
    })
    const [made] = appendices(barePlan([bare]))
    expect(headings(made)).toEqual(['ordinal', 'content', 'lead', 'timeline'])
    expect(cells(made)).toEqual([
      ['I', 'I. NHÂN LỰC SỐ', '', ''],
      ['1', 'Tập huấn', 'UBND', 'Quý I'],
    ])
    expect(made?.totals).toBe('')
    expect(made?.title).toBe('Danh mục các nhiệm vụ')
  })

  test('of a workbook without information but with results is judged', () => {
    expect(
      headings(appendices(barePlan([taskTable([item], { columns: columns('ordinal', 'content') })]))[0]),
    ).toContain('Đánh giá')
  })
})
