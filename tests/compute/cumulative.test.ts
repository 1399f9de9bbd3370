import { describe, expect, test } from 'vitest'
import { computeReport } from '../../src/compute/compute-report.js'
import { makePeriod } from '../../src/vietnamese/dates/periods.js'
import { columns, indicatorTable, options, plan } from './plans.js'
import { indicator, YEAR } from './rows.js'

function judged(target: string, actual: string, heading: string) {
  const table = indicatorTable([indicator(target, actual)], {
    columns: columns('ordinal', 'name', 'target', ['actual', heading]),
  })
  const made = computeReport(plan([table], { period: makePeriod('month', YEAR, 12) }), options)
  const item = made.ok ? made.value.indicators?.items[0] : undefined
  return { rate: item?.rate, state: item?.state, told: made.messages.map(each => each.code) }
}

describe('a rate per month in the report of December', () => {
  test('is held against twelve months in a column of cumulative results, and that is told', () => {
    expect(judged('1 cuộc/tháng', '12', 'Lũy kế từ đầu năm')).toEqual({
      rate: 100,
      state: 'met',
      told: ['rate-over-year'],
    })
    expect(judged('1 cuộc/tháng', '9', 'Lũy kế từ đầu năm')).toMatchObject({ rate: 75, state: 'notMet' })
  })

  test('so is a range per month', () => {
    expect(judged('1-2 cuộc/tháng', '13', 'Lũy kế từ đầu năm')).toEqual({
      rate: 100,
      state: 'met',
      told: ['rate-over-year'],
    })
    expect(judged('1-2 cuộc/tháng', '2', 'Kết quả tháng 12')).toEqual({ rate: 100, state: 'met', told: [] })
  })

  test('is held against the month in a column of the month', () => {
    expect(judged('1 cuộc/tháng', '1', 'Kết quả tháng 12')).toEqual({ rate: 100, state: 'met', told: [] })
  })

  test('a target of the year is the year’s in either column', () => {
    expect(judged('12 cuộc/năm', '12', 'Lũy kế từ đầu năm')).toEqual({ rate: 100, state: 'met', told: [] })
  })
})
