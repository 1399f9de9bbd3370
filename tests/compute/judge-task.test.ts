import { describe, expect, test } from 'vitest'
import { judgeTask } from '../../src/compute/tasks/judge-task.js'
import { task } from './rows.js'

const asOf = '2024-03-14'

describe('a task at the cut-off date 14/3/2024', () => {
  test.each`
    timeline                      | status                      | progress | completedOn     | state              | contradicted
    ${'31/3/2024'}                | ${'Hoàn thành'}             | ${null}  | ${null}         | ${'done'}          | ${false}
    ${'31/3/2024'}                | ${'Đã ban hành'}            | ${null}  | ${null}         | ${'done'}          | ${false}
    ${'31/3/2024'}                | ${'Đã trình'}               | ${null}  | ${null}         | ${'done'}          | ${false}
    ${'31/3/2024'}                | ${'Đang thực hiện'}         | ${null}  | ${null}         | ${'inProgress'}    | ${false}
    ${'31/3/2024'}                | ${'Đang triển khai'}        | ${40}    | ${null}         | ${'inProgress'}    | ${false}
    ${'31/3/2024'}                | ${'Chờ'}                    | ${null}  | ${null}         | ${'inProgress'}    | ${false}
    ${'31/3/2024'}                | ${'Cần bổ sung minh chứng'} | ${null}  | ${null}         | ${'inProgress'}    | ${false}
    ${'31/3/2024'}                | ${'Chưa thực hiện'}         | ${null}  | ${null}         | ${'notStarted'}    | ${false}
    ${'31/3/2024'}                | ${'Chưa trình'}             | ${0}     | ${null}         | ${'notStarted'}    | ${false}
    ${'31/3/2024'}                | ${'Chưa đến hạn'}           | ${null}  | ${null}         | ${'notDue'}        | ${false}
    ${'31/3/2024'}                | ${''}                       | ${null}  | ${null}         | ${'notDue'}        | ${false}
    ${'31/3/2024'}                | ${''}                       | ${0}     | ${null}         | ${'notStarted'}    | ${false}
    ${'31/3/2024'}                | ${''}                       | ${30}    | ${null}         | ${'inProgress'}    | ${false}
    ${'31/3/2024'}                | ${''}                       | ${100}   | ${null}         | ${'done'}          | ${false}
    ${''}                         | ${''}                       | ${null}  | ${null}         | ${'noData'}        | ${false}
    ${'Thường xuyên'}             | ${''}                       | ${null}  | ${null}         | ${'ongoing'}       | ${false}
    ${'Thường xuyên'}             | ${'Tiếp tục duy trì'}       | ${null}  | ${null}         | ${'ongoing'}       | ${false}
    ${'Thường xuyên'}             | ${'Đang thực hiện'}         | ${null}  | ${null}         | ${'ongoing'}       | ${false}
    ${'Thường xuyên'}             | ${'Chưa thực hiện'}         | ${null}  | ${null}         | ${'notStarted'}    | ${false}
    ${'Thường xuyên'}             | ${'Hoàn thành'}             | ${null}  | ${null}         | ${'done'}          | ${false}
    ${'Hằng năm'}                 | ${'Chưa đạt'}               | ${null}  | ${null}         | ${'inProgress'}    | ${false}
    ${'Hằng năm'}                 | ${'Không đạt'}              | ${null}  | ${null}         | ${'inProgress'}    | ${true}
    ${'trước ngày 15 hàng tháng'} | ${''}                       | ${null}  | ${null}         | ${'ongoing'}       | ${false}
    ${'29/02/2024'}               | ${'Thường xuyên'}           | ${null}  | ${null}         | ${'ongoing'}       | ${false}
    ${'29/02/2024'}               | ${'Đang thực hiện'}         | ${null}  | ${null}         | ${'overdue'}       | ${true}
    ${'29/02/2024'}               | ${'Chưa thực hiện'}         | ${null}  | ${null}         | ${'overdue'}       | ${true}
    ${'29/02/2024'}               | ${'Quá hạn'}                | ${null}  | ${null}         | ${'overdue'}       | ${false}
    ${'29/02/2024'}               | ${'Chậm tiến độ'}           | ${80}    | ${null}         | ${'overdue'}       | ${false}
    ${'29/02/2024'}               | ${''}                       | ${null}  | ${null}         | ${'overdue'}       | ${false}
    ${'14/3/2024'}                | ${'Đang thực hiện'}         | ${null}  | ${null}         | ${'inProgress'}    | ${false}
    ${'13/3/2024'}                | ${'Đang thực hiện'}         | ${null}  | ${null}         | ${'overdue'}       | ${true}
    ${'29/02/2024'}               | ${'Hoàn thành'}             | ${null}  | ${'2024-02-20'} | ${'done'}          | ${false}
    ${'29/02/2024'}               | ${'Hoàn thành'}             | ${null}  | ${'2024-02-29'} | ${'done'}          | ${false}
    ${'29/02/2024'}               | ${'Hoàn thành'}             | ${null}  | ${'2024-03-01'} | ${'doneLate'}      | ${false}
    ${'29/02/2024'}               | ${'Quá hạn'}                | ${null}  | ${'2024-03-10'} | ${'doneLate'}      | ${false}
    ${'29/02/2024'}               | ${'Hoàn thành trễ hạn'}     | ${null}  | ${null}         | ${'doneLate'}      | ${false}
    ${'29/02/2024'}               | ${'Hoàn thành sau hạn'}     | ${null}  | ${null}         | ${'doneLate'}      | ${false}
    ${'29/02/2024'}               | ${'Hoàn thành trên 100%'}   | ${null}  | ${null}         | ${'done'}          | ${false}
    ${'29/02/2024'}               | ${'Hoàn thành sáu lớp'}     | ${null}  | ${null}         | ${'done'}          | ${false}
    ${'29/02/2024'}               | ${'Hoàn thành'}             | ${null}  | ${'2024-03-20'} | ${'overdue'}       | ${true}
    ${'31/3/2024'}                | ${'Hoàn thành'}             | ${null}  | ${'2024-03-20'} | ${'inProgress'}    | ${true}
    ${'31/3/2024'}                | ${'Hoàn thành'}             | ${60}    | ${null}         | ${'inProgress'}    | ${true}
    ${'31/3/2024'}                | ${'Đang thực hiện'}         | ${100}   | ${null}         | ${'done'}          | ${true}
    ${'31/3/2024'}                | ${'Chưa thực hiện'}         | ${25}    | ${null}         | ${'inProgress'}    | ${true}
    ${'31/3/2024'}                | ${'Chưa thực hiện'}         | ${null}  | ${'2024-03-01'} | ${'done'}          | ${true}
    ${'31/3/2024'}                | ${'Quá hạn'}                | ${null}  | ${null}         | ${'inProgress'}    | ${true}
    ${''}                         | ${'Quá hạn'}                | ${null}  | ${null}         | ${'overdue'}       | ${false}
    ${'29/02/2024'}               | ${'Không áp dụng'}          | ${null}  | ${null}         | ${'notApplicable'} | ${false}
  `(
    'due "$timeline", "$status", $progress %, completed $completedOn is $state',
    ({ timeline, status, progress, completedOn, state, contradicted }) => {
      const judged = judgeTask(task(timeline, status, { progress, completedOn }), { asOf, hasResults: true })
      expect({ state: judged.state, contradicted: judged.claim === 'other' }).toEqual({ state, contradicted })
    },
  )

  test.each`
    actual                             | state
    ${'Đã ban hành Kế hoạch số 12'}    | ${'done'}
    ${'Đang xây dựng dự thảo'}         | ${'inProgress'}
    ${'Chưa triển khai'}               | ${'notStarted'}
    ${'Tổ chức 02 lớp, 85 lượt người'} | ${'inProgress'}
  `('without a status the words of the result tell: "$actual" is $state', ({ actual, state }) => {
    expect(judgeTask(task('31/3/2024', '', { actual }), { asOf, hasResults: true }).state).toBe(state)
  })

  test.each`
    actual                             | timeline          | state           | guessed
    ${'Đã ký hợp đồng, đang lắp đặt'}  | ${'29/2/2024'}    | ${'overdue'}    | ${false}
    ${'Đã ký hợp đồng'}                | ${'31/3/2024'}    | ${'inProgress'} | ${true}
    ${'Đã lập xong danh sách'}         | ${'29/2/2024'}    | ${'done'}       | ${false}
    ${'Đã trình UBND tỉnh'}            | ${'31/3/2024'}    | ${'inProgress'} | ${true}
    ${'Đã trình dự thảo'}              | ${'31/3/2024'}    | ${'inProgress'} | ${false}
    ${'Đã khảo sát 5 điểm'}            | ${'29/2/2024'}    | ${'overdue'}    | ${true}
    ${'Không hoàn thành'}              | ${'31/3/2024'}    | ${'inProgress'} | ${true}
    ${'Không hoàn thành'}              | ${'29/2/2024'}    | ${'overdue'}    | ${false}
    ${'Đã tổ chức 02 lớp'}             | ${'31/3/2024'}    | ${'done'}       | ${true}
    ${'02 lớp, 85 lượt người'}         | ${'31/3/2024'}    | ${'inProgress'} | ${true}
    ${'Đã hoàn thành 100%'}            | ${'31/3/2024'}    | ${'done'}       | ${false}
    ${'Đã ban hành Kế hoạch số 12'}    | ${'31/3/2024'}    | ${'done'}       | ${false}
    ${'Chưa hoàn thành do thiếu vốn'}  | ${'29/2/2024'}    | ${'overdue'}    | ${false}
    ${'Đã tuyên truyền'}               | ${'Hằng năm'}     | ${'ongoing'}    | ${false}
    ${'Không đạt'}                     | ${'Hằng năm'}     | ${'inProgress'} | ${true}
    ${'Không hoàn thành do thiếu vốn'} | ${'Thường xuyên'} | ${'inProgress'} | ${true}
    ${'Chưa đạt'}                      | ${'Hằng năm'}     | ${'inProgress'} | ${true}
    ${'Chậm tiến độ'}                  | ${'Hằng quý'}     | ${'inProgress'} | ${true}
    ${'Chưa triển khai'}               | ${'Hằng năm'}     | ${'notStarted'} | ${true}
    ${'Chưa phát sinh sự cố'}          | ${'Hằng năm'}     | ${'ongoing'}    | ${false}
    ${'Không để xảy ra mất an toàn'}   | ${'Hằng năm'}     | ${'ongoing'}    | ${false}
    ${'-'}                             | ${'31/3/2024'}    | ${'notDue'}     | ${false}
  `('"$actual" due "$timeline" is $state; guessed: $guessed', ({ actual, timeline, state, guessed }) => {
    expect(judgeTask(task(timeline, '', { actual }), { asOf, hasResults: true })).toMatchObject({
      state,
      guessed,
    })
  })

  test('beside a status, a percentage or a day the words of the result decide nothing', () => {
    const actual = 'Đã ký hợp đồng'
    for (const told of [
      task('31/3/2024', 'Hoàn thành', { actual }),
      task('31/3/2024', '', { actual, progress: 40 }),
      task('31/3/2024', '', { actual, completedOn: '2024-03-01' }),
    ])
      expect(judgeTask(told, { asOf, hasResults: true }).guessed).toBe(false)
  })

  test('a plan that reports nothing accuses nobody of being overdue', () => {
    expect(judgeTask(task('29/02/2024', ''), { asOf, hasResults: false }).state).toBe('noData')
  })
})

test.each([
  ['Hoàn thành (chậm 1 tháng)', 'doneLate'],
  ['Đã hoàn thành (quá hạn 5 ngày)', 'doneLate'],
  ['Hoàn thành; trễ 3 ngày', 'doneLate'],
  ['Hoàn thành nhưng chậm', 'doneLate'],
  ['Hoàn thành quá 5 ngày', 'doneLate'],
  ['HT (chậm 3 ngày)', 'doneLate'],
  ['Hoàn thành (đúng hạn)', 'done'],
  ['Hoàn thành (trước hạn)', 'done'],
  ['Hoàn thành (sớm 5 ngày)', 'done'],
  ['Hoàn thành (sau rà soát)', 'done'],
  ['Hoàn thành quá 80%', 'done'],
  ['Hoàn thành chậm nhất 28/02/2024', 'done'],
])('words behind the state say how its term was kept: %j is %s', (status, state) => {
  expect(judgeTask(task('29/02/2024', status), { asOf, hasResults: true }).state).toBe(state)
})
