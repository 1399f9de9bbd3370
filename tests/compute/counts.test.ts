import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.js'
import { makePeriod } from '../../src/vietnamese/dates/periods.js'
import { group, indicatorTable, plan, reportOf, taskTable } from './plans.js'
import { indicator, task } from './rows.js'

describe('counts', () => {
  const targets = [
    '100%',
    '≥ 80%',
    '≤ 3',
    '40 - 50',
    '17/17 xã',
    'Có',
    'Nâng cao nhận thức',
    '04 cuộc/năm',
    '-',
  ]
  const actuals = ['', '0', '100%', '85%', '3', '45', '17/17', 'Có', 'Không', 'không áp dụng', 'đang rà soát']
  const anyIndicator = fc
    .tuple(
      fc.constantFrom(...targets),
      fc.constantFrom(...actuals),
      fc.constantFrom(null, 'Đạt', 'Không đạt', 'Vượt'),
    )
    .map(([target, actual, claimedStatus]) => indicator(target, actual, null, { claimedStatus }))
  const anyTask = fc
    .tuple(
      fc.constantFrom('', 'Quý I', '29/02/2024', 'Thường xuyên', 'Quý IV', '14/3/2024'),
      fc.constantFrom(
        '',
        'Hoàn thành',
        'Đang thực hiện',
        'Chưa thực hiện',
        'Quá hạn',
        'Duy trì',
        'Không áp dụng',
      ),
      fc.constantFrom(null, 0, 50, 100),
    )
    .map(([timeline, status, progress]) => task(timeline, status, { progress }))

  const isCounted = (item: object) =>
    !('content' in item && 'state' in item && item.state === 'notApplicable')

  test('always add up to the total, in all and by area, and the states do not hang on the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.array(anyIndicator, { minLength: 1, maxLength: 12 }),
        fc.array(anyTask, { minLength: 1, maxLength: 12 }),
        fc.nat(1),
        (someIndicators, someTasks, split) => {
          const groups = [group('I', 'Nhận thức số'), group('II', 'Kinh tế số')]
          const indicators = someIndicators.map((each, at) => ({
            ...each,
            group: at % 3 === 2 ? null : (at + split) % 2,
          }))
          const tasks = someTasks.map((each, at) => ({ ...each, group: at % 2 }))
          const forward = reportOf(
            plan([indicatorTable(indicators, { groups }), taskTable(tasks, { groups })]),
          )
          const backward = reportOf(
            plan([
              indicatorTable([...indicators].reverse(), { groups }),
              taskTable([...tasks].reverse(), { groups }),
            ]),
          )
          for (const part of [forward.indicators, forward.tasks]) {
            const { total, ...states } = part?.counts ?? { total: -1 }
            const sumOf = (counts: object) => Object.values(counts).reduce((a: number, b: number) => a + b, 0)
            expect(sumOf(states)).toBe(total)
            const areas = part?.areas ?? []
            expect(areas.reduce((all, area) => all + area.counts.total, 0)).toBe(total)
            for (const area of areas) {
              const { total: own, ...parts } = area.counts
              expect(sumOf(parts)).toBe(own)
              expect(area.items.filter(isCounted)).toHaveLength(own)
            }
          }
          expect(forward.indicators?.counts.total).toBe(indicators.length)
          expect(forward.tasks?.counts.total).toBe(tasks.length - (forward.tasks?.notApplicable.length ?? 0))
          const states = (of: Report) => [
            of.indicators?.items.map(item => item.state) ?? [],
            of.tasks?.items.map(item => item.state) ?? [],
          ]
          const [indicatorStates = [], taskStates = []] = states(backward)
          expect(states(forward)).toEqual([[...indicatorStates].reverse(), [...taskStates].reverse()])
        },
      ),
      { numRuns: 60 },
    )
  })

  test('rows without a group make one area without a title', () => {
    const areas = reportOf(plan([indicatorTable([indicator('50%', '60%'), indicator('50%', '20%')])]))
      .indicators?.areas
    expect(areas).toMatchObject([{ title: '', achieved: 1, assessed: 2 }])
  })

  test('a subgroup counts into its top group', () => {
    const groups = [group('I', 'Hạ tầng số'), group('1.1', 'Mạng', { depth: 1, parent: 0 })]
    const areas = reportOf(plan([indicatorTable([indicator('50%', '60%', null, { group: 1 })], { groups })]))
      .indicators?.areas
    expect(areas).toMatchObject([{ ordinal: 'I', title: 'Hạ tầng số', counts: { total: 1 } }])
  })

  test('a yearly target missed in a quarter is under way, in the year not met', () => {
    const tables = [indicatorTable([indicator('50%', '27%')])]
    expect(reportOf(plan(tables)).indicators?.missed).toHaveLength(0)
    const year = reportOf(plan(tables, { period: makePeriod('year', 2024) }))
    expect(year.indicators?.missed[0]).toMatchObject({
      targetText: '50%',
      actualText: '27%',
      resultVerb: 'đạt',
      rateText: '54%',
      gapText: 'thấp hơn 23 điểm phần trăm',
      stateText: 'Không đạt',
    })
  })

  test('scores leave out rows without one and say how many', () => {
    const scored = [
      indicator('50%', '60%', null, { maxScore: 10, selfScore: 8.5 }),
      indicator('50%', '60%', null, { maxScore: 20, selfScore: null }),
      indicator('50%', '60%', null, { maxScore: 10, selfScore: 0, appraisedScore: 0 }),
    ]
    const made = reportOf(plan([indicatorTable(scored)]))
    expect(made.indicators?.scores).toEqual({
      maximum: 20,
      self: 8.5,
      appraised: 0,
      rate: 42.5,
      rateText: '42,5%',
      scored: 2,
      unscored: 1,
    })
    expect(made.summary.scores).toEqual({ maximum: 20, self: 8.5, appraised: 0 })
  })
})
