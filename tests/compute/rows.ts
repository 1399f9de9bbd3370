import type { BudgetLine, Indicator, Reading, Task } from '../../src/model/plan.js'
import { parseTimeline } from '../../src/vietnamese/dates/timelines.js'
import { parseNumber } from '../../src/vietnamese/numbers/numbers.js'
import { parseTarget } from '../../src/vietnamese/targets/targets.js'
import { parseStatusCell } from '../../src/vietnamese/words/status-cell.js'

/** The year every test plan is for. */
export const YEAR = 2024

/** Builds a reading as the check stage does from a cell's text. */
export function read(text: string): Reading {
  if (/^(có|đã ban hành)$/i.test(text)) return { type: 'yesNo', value: true, text }
  if (/^(không|chưa)$/i.test(text)) return { type: 'yesNo', value: false, text }
  const number = parseNumber(text, { decimalMark: ',' })
  switch (number.type) {
    case 'number':
      return { ...number, type: 'quantity', numerator: null, denominator: null, text }
    case 'ratio': {
      const { numerator, denominator, unit } = number
      const value = denominator === 0 ? 0 : numerator / denominator
      return { type: 'quantity', value, percent: false, decimals: 0, unit, numerator, denominator, text }
    }
    case 'no-data':
      return { type: 'noData' }
    case 'not-applicable':
      return { type: 'notApplicable' }
    case 'text':
    case 'ambiguous':
      return { type: 'text', text }
  }
}

/** Builds an indicator from its target, result and unit as typed. */
export function indicator(
  target: string,
  actual: string,
  unit: string | null = null,
  more: Partial<Indicator> = {},
): Indicator {
  return {
    type: 'indicator',
    ordinal: '1',
    group: null,
    cells: [],
    note: null,
    at: { sheet: 'Chỉ tiêu', row: 6 },
    name: 'Tỷ lệ hồ sơ trực tuyến',
    unit,
    target: parseTarget(target, unit, { decimalMark: ',' }),
    baseline: { type: 'noData' },
    numerator: null,
    denominator: null,
    actual: read(actual),
    previous: { type: 'noData' },
    lastYear: { type: 'noData' },
    claimedRate: null,
    claimedStatus: null,
    due: null,
    lead: null,
    maxScore: null,
    selfScore: null,
    appraisedScore: null,
    evidence: null,
    ...more,
  }
}

/** Builds a task from its timeline and status as typed. */
export function task(timeline: string, status: string, more: Partial<Task> = {}): Task {
  return {
    type: 'task',
    ordinal: '1',
    group: null,
    cells: [],
    note: null,
    at: { sheet: 'Nhiệm vụ', row: 6 },
    content: 'Tập huấn kỹ năng số',
    lead: null,
    support: null,
    level: null,
    target: null,
    product: null,
    timeline: timeline === '' ? null : parseTimeline(timeline, YEAR),
    actual: null,
    progress: null,
    statusText: status === '' ? null : status,
    status: status === '' ? null : parseStatusCell(status, ''),
    completedOn: null,
    maxScore: null,
    selfScore: null,
    appraisedScore: null,
    ...more,
  }
}

/** Builds a budget line. */
export function budgetLine(
  amount: number | null,
  disbursed: number | null,
  more: Partial<BudgetLine> = {},
): BudgetLine {
  return {
    type: 'budget-line',
    ordinal: '1',
    group: null,
    cells: [],
    note: null,
    at: { sheet: 'Kinh phí', row: 6 },
    content: 'Mua sắm thiết bị',
    time: null,
    amount,
    source: null,
    disbursed,
    ...more,
  }
}
