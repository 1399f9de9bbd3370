import { expect, test } from 'vitest'
import { indicatorTable, plan, reportOf } from './plans.js'
import { indicator } from './rows.js'

test('rows that are only scored are judged by their scores, not told as without figures', () => {
  const rows = [
    indicator('', '', null, { ordinal: '1', maxScore: 20, selfScore: 20 }),
    indicator('', '', null, { ordinal: '2', maxScore: 30, selfScore: 22.5 }),
    indicator('', '', null, { ordinal: '3', maxScore: 25 }),
  ]
  const made = reportOf(plan([indicatorTable(rows)])).indicators
  expect(made?.counts).toMatchObject({ total: 3, met: 1, inProgress: 1, noData: 1 })
  expect(made?.items[1]).toMatchObject({ rate: 75, gapText: 'thấp hơn 7,5 điểm', actualText: '22,5 điểm' })
})

test('a score beside a target or a result leaves these to be judged', () => {
  const rows = [
    indicator('≥ 80%', '90%', '%', { ordinal: '1', maxScore: 20, selfScore: 5 }),
    indicator('≥ 80%', '', '%', { ordinal: '2', maxScore: 20, selfScore: 20 }),
  ]
  const made = reportOf(plan([indicatorTable(rows)])).indicators
  expect(made?.counts).toMatchObject({ exceeded: 1, noData: 1 })
})
