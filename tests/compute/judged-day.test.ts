import { describe, expect, test } from 'vitest'
import { computeReport } from '../../src/compute/compute-report.js'
import type { ComputeOptions } from '../../src/compute/options.js'
import type { Plan } from '../../src/model/plan.js'
import { barePlan, indicatorTable, options, plan, taskTable } from './plans.js'
import { indicator, task } from './rows.js'

const TODAY = { today: '2024-06-15' }

function outcome(of: Plan, more: Partial<ComputeOptions> = {}) {
  const result = computeReport(of, { ...options, ...TODAY, ...more })
  if (!result.ok) throw new Error('not computed')
  const told = result.messages.filter(each => each.code === 'judged-on-day-made')
  return {
    told: told.map(({ place, values }) => [place?.in === 'workbook' ? place.sheet : '', values['asOf']]),
    totals: result.value.appendices.map(each => each.totals),
  }
}

const open = task('Quý I/2024', 'Đang thực hiện')
const done = task('Quý I/2024', 'Hoàn thành')
const always = task('Thường xuyên', 'Đang thực hiện')
const unsaid = task('Quý I/2024', '')

describe('a workbook without a period', () => {
  test('whose states hang on the day: the day is told once and stands under the appendix', () => {
    const { told, totals } = outcome(barePlan([taskTable([open, done, open])]))
    expect(told).toEqual([['Nhiệm vụ', '15/6/2024']])
    expect(totals[0]).toMatch(/^Tổng số 03 nhiệm vụ: .* Đánh giá tính đến ngày 15\/6\/2024\.$/)
  })

  test('judged at a day that was asked for: it stands there, and nothing is left to tell', () => {
    const { told, totals } = outcome(barePlan([taskTable([open])]), { asOf: '2024-03-20' })
    expect(told).toEqual([])
    expect(totals[0]).toContain('Đánh giá tính đến ngày 20/3/2024.')
  })

  test.each([
    ['everything is done', taskTable([done])],
    ['work goes on without an end', taskTable([always])],
    ['nothing is said of any result', taskTable([unsaid])],
    ['targets bear no date', indicatorTable([indicator('50%', '27%')])],
  ])('needs no day where %s', (_what, table) => {
    const { told, totals } = outcome(barePlan([table]))
    expect(told).toEqual([])
    expect(totals.join()).not.toContain('tính đến ngày')
  })
})

test('a workbook with a period has its cut-off date', () => {
  const { told, totals } = outcome(plan([taskTable([open])]))
  expect(told).toEqual([])
  expect(totals.join()).not.toContain('tính đến ngày')
})
