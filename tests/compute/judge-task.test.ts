import { describe, expect, test } from 'vitest'
import { judgeTask } from '../../src/compute/judge-task.js'
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

  test('a plan that reports nothing accuses nobody of being overdue', () => {
    expect(judgeTask(task('29/02/2024', ''), { asOf, hasResults: false }).state).toBe('noData')
  })
})
