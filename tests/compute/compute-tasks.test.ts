import { describe, expect, test } from 'vitest'
import { plan, reportOf, taskTable } from './plans.js'
import { task } from './rows.js'

describe('tasks of the period', () => {
  const tasks = [
    task('29/02/2024', 'Đang thực hiện', { content: 'a', lead: 'Phòng Văn hóa - Xã hội' }),
    task('31/3/2024', 'Đang thực hiện', { content: 'b' }),
    task('30/6/2024', 'Chưa thực hiện', { content: 'c' }),
    task('Quý III', 'Chưa thực hiện', { content: 'd' }),
    task('Thường xuyên', '', { content: 'e' }),
    task('Quý II', 'Hoàn thành', { content: 'f', actual: 'Cấp 05 chữ ký số', completedOn: '2024-03-01' }),
    task('Quý I', 'Hoàn thành', { content: 'g', actual: 'Ban hành kế hoạch', completedOn: '2023-12-01' }),
  ]
  const made = reportOf(plan([taskTable(tasks)])).tasks

  test('what is due by the end of the next period is ahead; overdue and ongoing are not', () => {
    expect(made?.dueNext.map(item => item.content)).toEqual(['b', 'c'])
    expect(made?.overdue).toMatchObject([{ content: 'a', lead: 'Phòng Văn hóa - Xã hội', due: '2024-02-29' }])
  })

  test('what was finished within the window is done in the period', () => {
    expect(made?.doneInPeriod.map(item => item.content)).toEqual(['f'])
  })

  test('without a date, what the workbook before had done already is not told again', () => {
    const done = (content: string) => task('', 'Hoàn thành', { content, actual: 'Đã xong' })
    const made = reportOf(plan([taskTable([done('a'), done('b')])]), {
      previous: plan([taskTable([done('a')])]),
    })
    expect(made.tasks?.doneInPeriod.map(item => item.content)).toEqual(['b'])
  })

  test('results are merged by the unit that leads, however it is spelt', () => {
    const byLead = reportOf(
      plan([
        taskTable([
          task('', '', { lead: 'Văn phòng UBND', actual: 'Tập huấn 07 tổ' }),
          task('', '', { lead: 'Phòng Kinh tế', actual: 'Cấp 04 chữ ký số' }),
          task('', '', { lead: 'VĂN PHÒNG UBND', actual: 'Đăng 12 tin, bài' }),
          task('', '', { lead: 'Phòng Kinh tế', actual: null }),
        ]),
      ]),
    ).tasks?.areas[0]?.byLead
    expect(byLead).toEqual([
      { lead: 'Văn phòng UBND', results: ['Tập huấn 07 tổ', 'Đăng 12 tin, bài'] },
      { lead: 'Phòng Kinh tế', results: ['Cấp 04 chữ ký số'] },
    ])
  })

  test('a task done counts in the period whether or not its result was written', () => {
    const tasks = [
      task('', 'Hoàn thành', { content: 'a', actual: 'Đã xong' }),
      task('', 'Hoàn thành', { content: 'b' }),
      task('', 'Đang thực hiện', { content: 'c' }),
    ]
    const made = reportOf(plan([taskTable(tasks)])).tasks
    expect(made?.doneInPeriod.map(item => item.content)).toEqual(['a', 'b'])
  })

  test.each([
    ['0', ''],
    ['-', ''],
    ['…', ''],
    ['10', '10'],
    ['100%', '100%'],
  ])('a result cell with %j tells %j', (actual, told) => {
    expect(reportOf(plan([taskTable([task('', '', { actual })])])).tasks?.items[0]?.resultText).toBe(told)
  })
})
