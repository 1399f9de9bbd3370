import { describe, expect, test } from 'vitest'
import { computeReport } from '../../src/compute/compute-report.js'
import { explain } from '../../src/messages/message.js'
import { makePeriod } from '../../src/vietnamese/dates/periods.js'
import { columns, options, plan, reportOf, taskTable } from './plans.js'
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

  test('what is due in the rest of the period is told apart from what is due in the next one', () => {
    expect(made?.dueSoon.map(item => item.content)).toEqual(['b'])
    expect(made?.dueNext.map(item => item.content)).toEqual(['c'])
    expect(made?.overdue).toMatchObject([{ content: 'a', lead: 'Phòng Văn hóa - Xã hội', due: '2024-02-29' }])
  })

  test.each`
    kind            | index | soon            | next
    ${'month'}      | ${4}  | ${'2024-04-30'} | ${'2024-05-31'}
    ${'firstHalf'}  | ${0}  | ${'2024-06-30'} | ${'2024-12-31'}
    ${'nineMonths'} | ${0}  | ${'2024-09-30'} | ${'2024-12-31'}
    ${'year'}       | ${0}  | ${'2024-12-31'} | ${'2025-12-31'}
  `('so it is in a report of kind $kind', ({ kind, index, soon, next }) => {
    const due = [soon, next].map(date =>
      task('', 'Đang thực hiện', { timeline: { type: 'due', date, text: date, rest: null }, content: date }),
    )
    const made = reportOf(plan([taskTable(due)], { period: makePeriod(kind, 2024, index) })).tasks
    expect(made?.dueSoon.map(item => item.content)).toEqual([soon])
    expect(made?.dueNext.map(item => item.content)).toEqual([next])
  })

  test('what does not apply is in no count and no list of things to do', () => {
    const made = reportOf(plan([taskTable([task('30/4/2024', 'Không áp dụng'), task('', 'Hoàn thành')])]))
    expect(made.tasks).toMatchObject({ counts: { total: 1, done: 1 }, dueSoon: [], dueNext: [] })
    expect(made.tasks?.notApplicable).toMatchObject([{ stateText: 'Không áp dụng' }])
    expect(made.appendices[0]?.totals).toBe(
      'Tổng số 01 nhiệm vụ: 01 hoàn thành. Ngoài ra có 01 nhiệm vụ không áp dụng trong kỳ.',
    )
  })

  test.each([
    ['29/02/2024', 'Đang thực hiện', ['task-overdue-not-said']],
    ['29/02/2024', 'Chưa thực hiện', ['task-overdue-not-said']],
    ['29/02/2024', 'Quá hạn', []],
    ['29/02/2024', 'Hoàn thành', []],
    ['30/4/2024', 'Đang thực hiện', []],
    ['29/02/2024', 'ABC', ['task-overdue-not-said']],
    ['29/02/2024', 'x', ['task-overdue-not-said']],
    ['30/4/2024', 'ABC', []],
    ['29/02/2024', 'Chưa đến hạn', []], // told by the checks of the workbook, which know the window
  ])('a task due %s marked %j gives %j', (due, status, codes) => {
    const made = computeReport(plan([taskTable([task(due, status)])]), options)
    expect(made.messages.map(found => found.code)).toEqual(codes)
  })

  test.each([
    ['29/02/2024', 'Chưa đến hạn', '2024-12-31', []],
    ['30/4/2024', 'Chưa đến hạn', '2024-12-31', ['task-overdue-not-said']],
    ['30/4/2024', 'Đang thực hiện, trong hạn', '2024-12-31', ['task-overdue-not-said']],
    ['29/02/2024', 'Quá hạn', '2024-02-01', ['status-against-due']],
    ['30/4/2024', 'Quá hạn', '2024-02-01', []],
    ['30/4/2024', 'Quá hạn', '2024-12-31', []],
  ])('due %s, marked %j and judged on another day, %s, gives %j', (due, status, asOf, codes) => {
    const made = computeReport(plan([taskTable([task(due, status)])]), { ...options, asOf })
    expect(made.messages.map(found => found.code)).toEqual(codes)
  })

  test('without a period the day of the document decides, and is told', () => {
    const due = plan([taskTable([task('30/4/2024', 'Chưa đến hạn')])], { period: null })
    const codes = computeReport(due, options).messages.map(found => found.code)
    expect(codes).toContain('task-overdue-not-said')
  })

  test('columns ticked one a state: what is told stands at the tick', () => {
    const cells = ['Việc', '29/02/2024', '', 'x']
    const table = {
      ...taskTable([task('29/02/2024', 'Đang thực hiện', { cells })]),
      columns: columns('content', 'timeline', [null, 'Đã hoàn thành'], [null, 'Đang thực hiện']),
    }
    const { messages } = computeReport(plan([table]), options)
    expect(messages).toMatchObject([{ code: 'task-overdue-not-said', place: { cell: 'D6' } }])
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

  test('a task done without a date counts in the period when the workbook before did not have it done', () => {
    const tasks = [
      task('', 'Hoàn thành', { content: 'a', actual: 'Đã xong' }),
      task('', 'Hoàn thành', { content: 'b' }),
      task('', 'Hoàn thành', { content: 'c' }),
      task('', 'Đang thực hiện', { content: 'd' }),
    ]
    const now = plan([taskTable(tasks)])
    const before = plan([taskTable([task('', 'Hoàn thành', { content: 'c' })])])
    const namesOf = (report: ReturnType<typeof reportOf>) =>
      report.tasks?.doneInPeriod.map(item => item.content)
    expect(namesOf(reportOf(now, { previous: before }))).toEqual(['a', 'b'])
    expect(namesOf(reportOf(now))).toEqual([])
  })

  test.each([
    ['Chưa tổ chức', 'Đang thực hiện', ''],
    ['Chưa triển khai do thiếu kinh phí', '', ''],
    ['Chưa xong, đã lắp 5/12', 'Đang thực hiện', 'Chưa xong, đã lắp 5/12'],
    ['Chưa ai khiếu nại', 'Hoàn thành', 'Chưa ai khiếu nại'],
    ['Chưa xảy ra sự cố', 'Thường xuyên', 'Chưa xảy ra sự cố'],
  ])('%j of a task %j is told in prose as %j', (actual, status, told) => {
    const [item] = reportOf(plan([taskTable([task('', status, { actual })])])).tasks?.items ?? []
    expect(item).toMatchObject({ resultText: actual, doneText: told })
  })

  test('tasks that were stopped are named apart, those done are not, and none is asked for next', () => {
    const stopped = (status: string, due: string, more = {}) =>
      task(due, status, { statusText: status, ...more })
    const { tasks } = reportOf(
      plan([
        taskTable([
          stopped('Tạm dừng', '31/12/2099', { content: 'Việc một' }),
          stopped('Tạm dừng', '31/12/2099', { content: 'Việc hai', progress: 100 }),
          stopped('Đúng hạn', '31/12/2099', { content: 'Việc ba' }),
        ]),
      ]),
    )
    expect(tasks?.suspended.map(each => each.content)).toEqual(['Việc một'])
  })

  test.each([
    ['Hạn chót 30/8/2024', '30/8/2024'],
    ['Thời hạn: Quý III/2024', 'Quý III/2024'],
    ['Trước 30/8/2024', 'Trước 30/8/2024'],
    ['2024', 'năm 2024'],
    ['2024 - 2025', 'năm 2024 - 2025'],
    ['Hạn chót: 2024', 'năm 2024'],
    ['2024 và những năm tiếp theo', 'năm 2024 và những năm tiếp theo'],
    ['Năm 2024', 'Năm 2024'],
    ['6/2024', 'tháng 6/2024'],
    ['Trước 6/2024', 'Trước tháng 6/2024'],
    ['T9/2024', 'tháng 9/2024'],
    ['Q3/2024', 'quý III/2024'],
    ['Quý 3/2024', 'Quý 3/2024'],
    ['30.9.24', '30/9/2024'],
    ['1/12/2024', '1/12/2024'],
  ])('the due date %j is told as %j', (due, told) => {
    expect(reportOf(plan([taskTable([task(due, '')])])).tasks?.items[0]?.dueText).toBe(told)
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

describe('a completion date and the cut-off date 14 March', () => {
  const due = { timeline: '29/02/2024', later: '30/6/2024' }
  const told = (timeline: string, status: string, completedOn: string, asOf: string | null = null) => {
    const row = task(timeline, status, { ordinal: '7', completedOn })
    const made = computeReport(plan([taskTable([row])], { period: makePeriod('quarter', 2024, 1) }), {
      ...options,
      asOf,
    })
    return made.messages
      .filter(each => each.code === 'task-completed-after-cut-off')
      .map(each => explain(each, 'vi').text)
  }

  test.each([
    [due.later, 'Hoàn thành', 'Đang thực hiện'],
    [due.timeline, 'Hoàn thành', 'Quá hạn'],
    [due.later, '', 'Đang thực hiện'],
  ])('after it: a task due %s marked %j is told to be printed as %j', (timeline, status, state) => {
    const [text, ...more] = told(timeline, status, '2024-03-20')
    expect(more).toEqual([])
    expect(text).toContain('Nhiệm vụ 7 ghi hoàn thành ngày 20/3/2024, sau ngày chốt số liệu 14/3/2024')
    expect(text).toContain(`tính là chưa hoàn thành, văn bản ghi “${state}”`)
  })

  test('until it, or moved to a later day, or where the task does not apply: nothing is told', () => {
    expect(told(due.later, 'Hoàn thành', '2024-03-14')).toEqual([])
    expect(told(due.later, 'Hoàn thành', '2024-03-20', '2024-03-31')).toEqual([])
    expect(told(due.later, 'Không áp dụng', '2024-03-20')).toEqual([])
  })
})

test('what was done after the cut-off date is open at that day: its result does not say otherwise', () => {
  const done = (completedOn: string) => task('29/2/2024', 'Hoàn thành', { actual: 'Đã xong', completedOn })
  const made = reportOf(plan([taskTable([done('2024-02-20'), done('2024-03-20')])])).tasks
  expect(made?.items.map(({ state, doneText }) => [state, doneText])).toEqual([
    ['done', 'Đã xong'],
    ['overdue', ''],
  ])
})
