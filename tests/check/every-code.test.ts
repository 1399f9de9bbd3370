import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/check/check-plan.js'
import { checkEntries } from '../../src/messages/catalogue/check.js'
import { explain } from '../../src/messages/message.js'
import type { SheetTable } from '../../src/model/table.js'
import { CELL_CASES } from './cases/cell-cases.js'
import { FIGURE_CASES } from './cases/figure-cases.js'
import { PLAN_CASES } from './cases/plan-cases.js'
import { ROW_CASES } from './cases/row-cases.js'
import { SHEET_CASES } from './cases/sheet-cases.js'
import { listFindings } from './table-builder.js'

const CASES = [...CELL_CASES, ...ROW_CASES, ...FIGURE_CASES, ...PLAN_CASES, ...SHEET_CASES]

const findingsOf = (tables: readonly SheetTable[]) => listFindings(checkPlan(tables, null).messages)

describe.each(CASES)('$code: $title', ({ code, raises, cell, near }) => {
  test('is found at its cell', () => {
    expect(findingsOf(raises)).toContain(`${code} ${cell}`)
  })

  test('fills every gap of its sentences in both languages', () => {
    const found = checkPlan(raises, null).messages.find(each => each.code === code)
    for (const language of ['vi', 'en'] as const) {
      const { text, hint } = found ? explain(found, language) : { text: '{}', hint: '' }
      expect(text + hint).not.toMatch(/[{}]/)
    }
  })

  test('is not found in the near case', () => {
    expect(findingsOf(near).filter(each => each.startsWith(`${code} `))).toEqual([])
  })
})

test('every code of the check stage has a case', () => {
  const covered = new Set(CASES.map(({ code }) => code))
  expect(Object.keys(checkEntries).filter(code => !covered.has(code))).toEqual([])
})
