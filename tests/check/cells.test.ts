import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/check/check-plan.js'
import type { Indicator, PlanTable } from '../../src/model/plan.js'
import type { SheetTable } from '../../src/model/table.js'
import { buildTable, listFindings } from './table-builder.js'

const HEAD = '| TT:ordinal | Chỉ tiêu:name | ĐVT:unit | Kế hoạch:target | Kết quả:actual |\n|---|\n'

function planOf(table: SheetTable): PlanTable {
  const result = checkPlan([table], null)
  const plan = result.ok ? result.value.tables[0] : undefined
  if (plan === undefined) throw new Error(listFindings(result.messages).join('\n'))
  return plan
}

function indicatorOf(...rows: string[]): Indicator {
  const plan = planOf(buildTable('indicators', HEAD + rows.join('\n')))
  const first = plan.items[0]
  if (first?.type !== 'indicator') throw new Error('no indicator')
  return first
}

describe('a result cell is read', () => {
  test.each([
    ['#98.8', '%', { type: 'quantity', value: 98.8, percent: true, decimals: 1, text: '98,8' }],
    ['#0.98{0%}', '%', { type: 'quantity', value: 98, percent: true, decimals: 0, text: '98%' }],
    ['#0.98456{0.0%}', '', { type: 'quantity', value: 98.456, percent: true, decimals: 1, text: '98,5%' }],
    ['98,8 %', '', { type: 'quantity', value: 98.8, percent: true, decimals: 1, text: '98,8 %' }],
    ['đạt 98.8%', '', { type: 'quantity', value: 98.8, percent: true }],
    ['1.234,5', 'hồ sơ', { type: 'quantity', value: 1234.5, unit: 'hồ sơ', decimals: 1 }],
    ['#3410{#,##0}', 'hồ sơ', { type: 'quantity', value: 3410, text: '3.410' }],
    ['#3410', 'hồ sơ', { type: 'quantity', value: 3410, text: '3.410' }],
    ['#36{0" Mb/s"}', '', { type: 'quantity', value: 36, unit: 'Mb/s', text: '36 Mb/s' }],
    ['17/17', 'xã', { type: 'quantity', value: 1, percent: false, numerator: 17, denominator: 17 }],
    ['#0.30000000000000004', 'điểm', { type: 'quantity', value: 0.3, decimals: 1, text: '0,3' }],
    ['#0', '%', { type: 'quantity', value: 0 }],
    ['', '%', { type: 'noData' }],
    ['…', '%', { type: 'noData' }],
    ['KXĐ', '%', { type: 'noData' }],
    ['-', '%', { type: 'notApplicable' }],
    ['không áp dụng', '%', { type: 'notApplicable' }],
    ['Có', '', { type: 'yesNo', value: true }],
    ['Chưa đạt', '', { type: 'yesNo', value: false }],
    ['true', '', { type: 'yesNo', value: true, text: 'Có' }],
    ['Ban hành 03 văn bản', '', { type: 'text', text: 'Ban hành 03 văn bản' }],
  ])('%s in %s', (cell, unit, expected) => {
    expect(indicatorOf(`| 1 | Chỉ số | ${unit} | | ${cell} |`).actual).toMatchObject(expected)
  })
})

test('a number typed as text is printed as all numbers are, words are not touched', () => {
  const printed = (cell: string, unit = '%') => indicatorOf(`| 1 | Tỷ lệ | ${unit} | | ${cell} |`).cells[4]
  expect(['98.75', '96.5%', '91,60', '97 %', '85%', '0.5%'].map(cell => printed(cell))).toEqual([
    '98,75',
    '96,5%',
    '91,60',
    '97%',
    '85%',
    '0,5%',
  ])
  expect(['1250000', '5.423', '03', '12 lớp', 'đạt 98.5', '17/17'].map(cell => printed(cell, 'lớp'))).toEqual(
    ['1.250.000', '5.423', '03', '12 lớp', 'đạt 98.5', '17/17'],
  )
})

test('a bare result is per cent when the target is and there is no unit', () => {
  expect(indicatorOf('| 1 | Chỉ số | | ≥ 95% | #98 |').actual).toMatchObject({ value: 98, percent: true })
  expect(indicatorOf('| 1 | Chỉ số | cuộc | 4 | #3 |').actual).toMatchObject({ value: 3, percent: false })
})

describe('thousands set apart by a point in a target of whole things are read and told', () => {
  test.each([
    ['tối thiểu 10.000 người', 'người', 'atLeast', 10_000],
    ['Trên 10.000 lượt', 'lượt', 'moreThan', 10_000],
    ['> 10.000', 'lượt truy cập', 'moreThan', 10_000],
    ['6.000', 'thuê bao', 'atLeast', 6_000],
    ['không quá 1.200 hồ sơ giấy', '', 'atMost', 1_200],
    ['1.200 tin/năm', 'tin', 'rate', 1_200],
  ])('%s in %s', (target, unit, type, value) => {
    const table = buildTable('indicators', `${HEAD}| 1 | Số | ${unit} | ${target} | #1000 |`)
    const { messages } = checkPlan([table], null)
    expect(listFindings(messages)).toEqual(['number-read-as-thousands D5'])
    expect(indicatorOf(`| 1 | Số | ${unit} | ${target} | #1000 |`).target.criteria).toMatchObject([
      { type, value },
    ])
  })

  test('a measure may have thousandths: it is left to the clerk', () => {
    const { criteria } = indicatorOf(
      '| 1 | Thu nhập | triệu đồng | tối thiểu 10.000 triệu đồng | #9 |',
    ).target
    expect(criteria).toMatchObject([{ type: 'text' }])
  })

  test('the column’s decimal point does not make thousandths of people', () => {
    const rows = ['| 1 | Số người | người | 5.000 người | 5.423 |', '| 2 | Tốc độ | Mb/s | 98.5 | 98.75 |']
    const table = buildTable('indicators', HEAD + rows.join('\n'))
    expect(listFindings(checkPlan([table], null).messages)).toEqual([
      'number-read-as-thousands D5',
      'number-read-as-thousands E5',
    ])
    expect(indicatorOf(...rows)).toMatchObject({
      target: { criteria: [{ value: 5000 }] },
      actual: { value: 5423 },
    })
  })
})

test('a target cell under a percent format is a target in per cent', () => {
  expect(indicatorOf('| 1 | Chỉ số | | #0.8{0%} | |').target).toEqual({
    criteria: [{ type: 'atLeast', value: 80, decimals: 0, unit: '%', subject: '' }],
    text: '80%',
  })
})

test('the parts a and b below an indicator are its numerator and denominator, not indicators', () => {
  const plan = planOf(
    buildTable(
      'indicators',
      `${HEAD}| 1 | Tỷ lệ hồ sơ | % | 50% | #28.9 |\n| | a = Số hồ sơ trực tuyến | | | #2445 |\n| | b = 8.447 | | | |`,
    ),
  )
  expect(plan.items).toHaveLength(1)
  expect(plan.items[0]).toMatchObject({ numerator: 2445, denominator: 8447, actual: { value: 28.9 } })
  expect(plan.items[0]?.cells[1]).toBe('Tỷ lệ hồ sơ\na = Số hồ sơ trực tuyến\nb = 8.447')
})

test.each([
  ['@2024-03-05', '05/3/2024'],
  ['@2024-02-15', '15/02/2024'],
  ['@2024-06-01{mmm-yy}', '6/2024'],
  ['@2024-01-01{yyyy}', '2024'],
  ['#2024', '2024'],
  ['#1234.5{#,##0.00}', '1.234,50'],
])('a cell %s of an unknown column is printed %s', (cell, printed) => {
  const table = buildTable('tasks', `| TT:ordinal | Nội dung:content | Khác |\n|---|\n| 1 | A | ${cell} |`)
  expect(planOf(table).items[0]?.cells[2]).toBe(printed)
})

test('an amount merged over rows counts once, a merged lead stands in each row', () => {
  const built = buildTable(
    'budget',
    '| TT:ordinal | Nội dung:content | Chủ trì:lead | Kinh phí:amount |\n|---|\n| 1 | A | Văn phòng | #100 |\n| 2 | B | | |\n| | Tổng | | #100 |',
  )
  const shared = built.rows[0]?.row.cells.filter(cell => cell.column > 2) ?? []
  const rows = built.rows.map((row, at) =>
    at === 1 ? { ...row, row: { ...row.row, cells: [...row.row.cells, ...shared] } } : row,
  )
  const plan = planOf({ ...built, rows })
  expect(plan.items.map(item => item.cells.slice(2))).toEqual([
    ['Văn phòng', '100'],
    ['Văn phòng', ''],
  ])
  expect(plan.items.map(item => (item.type === 'budget-line' ? item.amount : null))).toEqual([100, null])
})

test('a group title in one merged cell is printed under the columns it belongs to', () => {
  const built = buildTable(
    'tasks',
    '| TT:ordinal | Nội dung:content |\n|---|\n| I. NHẬN THỨC SỐ | |\n| 1 | A |',
  )
  const [first, ...rest] = built.rows
  if (first === undefined) throw new Error('no row')
  const group = { ...first, kind: 'group' as const, ordinal: 'I', title: 'NHẬN THỨC SỐ' }
  expect(planOf({ ...built, rows: [group, ...rest] }).groups[0]?.cells).toEqual(['I', 'NHẬN THỨC SỐ'])
})

test('a form numbered ahead has no rows yet', () => {
  expect(
    planOf(buildTable('tasks', '| TT:ordinal | Nội dung:content |\n|---|\n| 1 | A |\n| 2 | |\n| 3 | |'))
      .items,
  ).toHaveLength(1)
})

test('a row without a figure of its own is worth what its parts add up to; one with it is not', () => {
  const head = '| TT:ordinal | Lĩnh vực:category | Số hồ sơ:count |\n|---|\n'
  const parts = ['| + | - Khai sinh | #400 |', '| + | - Khai tử | #200 |']
  const countOf = (own: string) => {
    const table = buildTable('statistics', `${head}| 1 | Hộ tịch | ${own} |\n${parts.join('\n')}`)
    const rows = table.rows.map(row =>
      row.ordinal === '+' ? { ...row, kind: 'continuation' as const, ordinal: '' } : row,
    )
    const [item] = planOf({ ...table, rows }).items
    return item?.type === 'statistics-row' ? item.counts : null
  }
  expect(countOf('')).toEqual([600])
  expect(countOf('#650')).toEqual([650])
})

describe('columns of the clerk’s own', () => {
  const OWN =
    '| TT:ordinal | Chỉ tiêu:name | Kế hoạch:target | Kết quả:actual | So sánh (%) | Quý I năm 2025 | Mã số |\n|---|\n'

  function printedCells(row: string, formulaAt: number | null): readonly string[] {
    const built = buildTable('indicators', OWN + row)
    const rows = built.rows.map(each => {
      const cells = each.row.cells.map(cell =>
        cell.type === 'number' && cell.column === formulaAt ? { ...cell, formula: 'D5/C5*100' } : cell,
      )
      return { ...each, row: { ...each.row, cells } }
    })
    return planOf({ ...built, rows }).items[0]?.cells ?? []
  }

  test('a formula without a number format is printed with two decimals, what is typed as it is', () => {
    expect(printedCells('| 1 | A | #75 | #82 | #109.3333333 | | |', 5)[4]).toBe('109,33')
    expect(printedCells('| 1 | A | #75 | #82 | #0.941176 | | |', 5)[4]).toBe('0,9412')
    expect(printedCells('| 1 | A | #75 | #82 | #109.3333333{0.000} | | |', 5)[4]).toBe('109,333')
    expect(printedCells('| 1 | A | #75 | #82 | #109.3333 | | |', null)[4]).toBe('109,3333')
  })

  test('thousands are set apart beside results in thousands, codes and years are not', () => {
    const row = '| 1 | A | #10000 | #10300 | #103 | #5200 | #5200 |'
    expect(printedCells(row, null).slice(3)).toEqual(['10.300', '103', '5.200', '5200'])
    expect(printedCells('| 1 | A | #10 | #12 | #120 | #5200 | |', null)[5]).toBe('5200')
    expect(printedCells('| 1 | A | #10000 | #10300 | #103 | #2025 | |', null)[5]).toBe('2025')
  })
})
