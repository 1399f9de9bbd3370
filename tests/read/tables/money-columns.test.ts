import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/check/check-plan.js'
import { codesOf, columnsOf, tablesIn } from './draw-tables.js'

const budget = (amount: string, disbursed: string) =>
  `# Kinh phí\n| TT | Nội dung | ${amount} | Nguồn vốn | ${disbursed} |\n| 1 | Máy quét | 150 | NS xã | 120 |\n| 2 | Tập huấn | 30 | NS xã | 15 |`
const BUDGET = 'A ordinal, B content, C amount, D source, E disbursed'

test.each([
  ['Kinh phí dự toán', 'Đã giải ngân'],
  ['Dự toán được giao (triệu đồng)', 'Giải ngân đến nay'],
  ['Kế hoạch vốn', 'Giá trị giải ngân'],
])('%s and %s make a budget', (amount, disbursed) => {
  const { tables, messages } = tablesIn(budget(amount, disbursed))
  expect(columnsOf(tables[0])).toBe(BUDGET)
  expect(codesOf(messages)).toEqual([])
})

test('a longer heading that names money is taken for it, and told', () => {
  const { tables, messages } = tablesIn(budget('Số kinh phí xã xin cấp', 'Phần đã chi cho việc này'))
  expect(columnsOf(tables[0])).toBe(BUDGET)
  expect(codesOf(messages)).toEqual(['heading-near-miss C1', 'heading-near-miss E1'])
})

test.each(['Kinh phí còn lại', 'Chưa giải ngân', 'Quyết định giao kinh phí'])('%s is none', heading => {
  expect(columnsOf(tablesIn(budget('Dự toán', heading)).tables[0])).toContain('E ?')
})

describe('money under one heading in several columns', () => {
  const spread = (heads: string, first: string) =>
    `# Kinh phí\n| TT | Nội dung | Kinh phí | ${heads
      .split('|')
      .slice(1)
      .map(() => '>')
      .join(' | ')} | Ghi chú |\n| ^ | ^ | ${heads} | ^ |\n| 1 | Máy quét | ${first} | |`
  const amounts = (drawn: string) => {
    const { tables } = tablesIn(drawn)
    const checked = checkPlan(tables, null)
    const [table] = checked.ok ? checked.value.tables : []
    return table?.kind === 'budget'
      ? table.items.map(({ amount, disbursed }) => [amount, disbursed])
      : table?.kind
  }

  test('is added up when each is a source', () => {
    expect(amounts(spread('NS tỉnh | NS xã', '100 | 50'))).toEqual([[150, null]])
  })

  test('is the total where there is one', () => {
    expect(amounts(spread('Tổng số | NS tỉnh | NS xã', '150 | 100 | 50'))).toEqual([[150, null]])
  })

  test('is what was planned and what was spent where the lower headings say so', () => {
    expect(amounts(spread('Kế hoạch | Giải ngân', '150 | 50'))).toEqual([[150, 50]])
  })
})
