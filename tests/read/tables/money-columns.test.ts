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

describe('columns of sources without a column of the whole', () => {
  const sources = 'Ngân sách trung ương | Ngân sách tỉnh | Ngân sách xã | Nguồn khác'
  const drawn = (sheet: string, heads: string, above = '') =>
    `# ${sheet}\n${above}| TT | Nội dung | ${heads} |\n| 1 | Máy quét | 100 | 50 | 20 | |\n| 2 | Tập huấn | 10 | | | 3 |`
  const amounts = (markdown: string) => {
    const checked = checkPlan(tablesIn(markdown).tables, null)
    const [table] = checked.ok ? checked.value.tables : []
    return table?.kind === 'budget' ? table.items.map(({ amount }) => amount) : table?.kind
  }

  test.each([
    ['the sheet', drawn('Kinh phí', sources)],
    ['the title', drawn('Biểu 3', sources, '| DỰ TOÁN NĂM 2024 | > | > |\n')],
    ['the note of the unit', drawn('Biểu 3', sources, '| Đơn vị: triệu đồng |\n')],
    ['the headings', drawn('Biểu 3', sources.replace('tỉnh', 'tỉnh (triệu đồng)'))],
    ['the sheet, the sources in short', drawn('Dự toán', 'NSTW | NST | NSX | Xã hội hóa')],
  ])('are added up where %s says it is money', (_, markdown) => {
    expect(amounts(markdown)).toEqual([170, 13])
  })

  test('stay figures where nothing says it is money', () => {
    expect(amounts(drawn('Biểu 3', sources))).toBe('statistics')
  })

  test.each([
    'Ngân sách nhà nước | Ngân sách tỉnh | Ngân sách xã | Nguồn khác',
    'Ngân sách tỉnh | Ngân sách xã | Vốn đầu tư | Vốn sự nghiệp',
  ])('are not added up where one money would count twice: %s', heads => {
    expect(amounts(drawn('Kinh phí', heads))).toBe('statistics')
  })

  test('are parts where a column is the whole', () => {
    const { tables } = tablesIn(drawn('Kinh phí', 'Tổng số | Ngân sách tỉnh | Ngân sách xã | Nguồn khác'))
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C amount, D ?, E ?, F ?')
  })

  test('many sources do not make a plan of tasks a budget', () => {
    const header =
      '| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn | Sản phẩm | NS tỉnh | NS xã | Nguồn khác |'
    const { tables } = tablesIn(
      `# Phụ lục\n| Đơn vị: triệu đồng |\n${header}\n| 1 | Máy | Phòng A | Phòng B | Quý II | Máy | 5 | 6 | 7 |`,
    )
    expect(tables[0]?.kind).toBe('tasks')
  })
})

describe('what a project costs beside what it is given for the year', () => {
  const project = (heads: string) =>
    `# Kinh phí\n| TT | Tên dự án | ${heads} | Giải ngân |\n| 1 | Camera | 2000 | 500 | 300 |\n| 2 | Mạng | 1200 | 1200 | 600 |`

  test.each([
    'Tổng mức đầu tư | Kế hoạch vốn năm 2025',
    'Tổng mức đầu tư (triệu đồng) | Vốn bố trí năm 2025',
    'Tổng mức đầu tư | Dự toán giao',
    'Tổng dự toán | Kế hoạch vốn năm 2025',
    'Kế hoạch vốn giai đoạn 2021-2025 | Kế hoạch vốn năm 2025',
  ])('%s: the year counts, and nothing is told', heads => {
    const { tables, messages } = tablesIn(project(heads))
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C ?, D amount, E disbursed')
    expect(codesOf(messages)).toEqual([])
  })

  test('alone it is the amount; two amounts of one rank are told', () => {
    expect(columnsOf(tablesIn(project('Tổng mức đầu tư | Ghi chú')).tables[0])).toContain('C amount')
    const { tables, messages } = tablesIn(project('Kế hoạch vốn | Dự toán giao'))
    expect(columnsOf(tables[0])).toContain('C amount, D ?')
    expect(codesOf(messages)).toEqual(['column-repeated D1'])
  })
})
