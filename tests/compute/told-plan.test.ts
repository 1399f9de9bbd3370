import { describe, expect, test } from 'vitest'
import { computeReport } from '../../src/compute/compute-report.js'
import type { Narrative, Plan } from '../../src/model/plan.js'
import {
  barePlan,
  budgetTable,
  indicatorTable,
  options,
  plan,
  reportOf,
  statisticsTable,
  taskTable,
} from './plans.js'
import { budgetLine, indicator } from './rows.js'

const blanks = [taskTable([]), budgetTable([]), statisticsTable([])]

function withTexts(of: Plan, texts: Partial<Narrative>): Plan {
  return { ...of, narrative: { ...of.narrative, ...texts } }
}

function codesOf(of: Plan): readonly string[] {
  return computeReport(of, options).messages.map(found => found.code)
}

describe('tables without rows', () => {
  const made = reportOf(plan([...blanks, indicatorTable([indicator('50%', '60%')])]))

  test('are no part of the report', () => {
    expect(made).toMatchObject({ tasks: null, budget: null, statistics: [], summary: { budget: null } })
  })

  test('leave no gap in the numbers of the appendices', () => {
    expect(made.appendices.map(each => each.label)).toEqual(['Phụ lục'])
    expect(made.indicators?.appendix).toBe('Phụ lục')
  })

  test('a budget without any amount states none', () => {
    expect(reportOf(plan([budgetTable([budgetLine(null, null)])])).budget?.amountText).toBe('')
    expect(reportOf(plan([budgetTable([budgetLine(0, null)])])).budget?.amountText).toBe('0 triệu đồng')
  })
})

describe('texts', () => {
  test.each(['Không', 'không có.', '-', '…', 'Không có gì', '+ Không;'])('%j says nothing', text => {
    expect(reportOf(withTexts(plan([]), { difficulties: [text] })).narrative.difficulties).toEqual([])
  })

  test.each(['Không có kinh phí', 'Không đủ máy tính', 'Có'])('%j says something', text => {
    expect(reportOf(withTexts(plan([]), { difficulties: [text] })).narrative.difficulties).toEqual([text])
  })
})

describe('a workbook with nothing to report', () => {
  test('is told, at its information sheet', () => {
    expect(computeReport(plan(blanks), options).messages).toMatchObject([
      { code: 'nothing-to-report', place: { sheet: 'Thông tin' } },
    ])
  })

  test.each([
    ['a text', withTexts(plan(blanks), { steering: ['Đã ban hành kế hoạch'] })],
    ['a row', plan([indicatorTable([indicator('50%', '60%')])])],
    ['no information sheet', barePlan(blanks)],
  ])('%s is enough not to be told', (_, of) => {
    expect(codesOf(of)).toEqual([])
  })
})
