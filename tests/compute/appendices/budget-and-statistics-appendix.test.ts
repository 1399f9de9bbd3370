import { describe, expect, test } from 'vitest'
import type { Plan, TotalRow } from '../../../src/model/plan.js'
import type { Appendix } from '../../../src/model/report.js'
import { budgetTable, columns, group, plan, reportOf, statisticsTable } from '../plans.js'
import { budgetLine } from '../rows.js'

function appendices(of: Plan, previous: Plan | null = null): readonly Appendix[] {
  return reportOf(of, { previous }).appendices
}

const headings = (appendix: Appendix | undefined) => appendix?.columns.map(column => column.heading)
const cells = (appendix: Appendix | undefined) => appendix?.rows.map(row => row.cells)
const total = (title: string, ...texts: readonly string[]): TotalRow => ({
  type: 'total',
  title,
  cells: texts,
  at: { sheet: 'Kinh phí', row: 20 },
})

describe('budget and statistics', () => {
  test('a total row is recomputed from the rows, with its rate', () => {
    const table = budgetTable(
      [
        budgetLine(60, 30, { cells: ['1', 'Máy tính', '60', '30'] }),
        budgetLine(40, 15, { cells: ['2', 'Tập huấn', '40', '15'] }),
      ],
      { totals: [total('Tổng', '', 'Tổng', '99', '')] },
    )
    const [made] = appendices(plan([table]))
    expect(headings(made)).toEqual(['ordinal', 'content', 'amount', 'disbursed', 'Tỷ lệ giải ngân (%)'])
    expect(cells(made)).toEqual([
      ['1', 'Máy tính', '60', '30', '50'],
      ['2', 'Tập huấn', '40', '15', '37,5'],
      ['', 'Tổng', '100', '45', '45'],
    ])
    expect(made?.unitNote).toBe('ĐVT: triệu đồng')
    expect(made?.totals).toBe('Tổng kinh phí: 100 triệu đồng; đã giải ngân: 45 triệu đồng, đạt 45%.')
  })

  test('a column of its own that holds only figures is set as figures, one with words as text', () => {
    const table = budgetTable(
      [
        budgetLine(60, 30, { cells: ['1', 'Máy tính', '60', '30', '20,5', 'Xã', ''] }),
        budgetLine(40, 15, { cells: ['2', 'Tập huấn', '40', '15', '-', '10', ''] }),
      ],
      {
        columns: columns(
          'ordinal',
          'content',
          'amount',
          'disbursed',
          [null, 'NS tỉnh'],
          [null, 'Nguồn'],
          [null, 'Khác'],
        ),
      },
    )
    const kinds = appendices(plan([table]))[0]?.columns.map(column => [column.heading, column.kind])
    expect(kinds).toContainEqual(['NS tỉnh', 'number'])
    expect(kinds).toContainEqual(['Nguồn', 'text'])
    expect(kinds).toContainEqual(['Khác', 'text'])
  })

  test('what splits up a total is printed as it stands, and the total is recomputed without it', () => {
    const table = budgetTable([budgetLine(60, 30, { cells: ['1', 'Máy tính', '60', '30'] })], {
      totals: [total('Tổng', '', 'Tổng', '99', '')],
      breakdowns: [{ ...total('Trong đó: xã', '', 'Trong đó: xã', '45', '20'), type: 'breakdown' }],
      order: [
        { type: 'item', index: 0 },
        { type: 'total', index: 0 },
        { type: 'breakdown', index: 0 },
      ],
    })
    expect(cells(appendices(plan([table]))[0])?.slice(1)).toEqual([
      ['', 'Tổng', '60', '30', '50'],
      ['', 'Trong đó: xã', '45', '20', ''],
    ])
  })

  test('a subtotal sums its own group, the grand total everything', () => {
    const line = (amount: number, at: number) => budgetLine(amount, null, { group: at })
    const table = budgetTable([line(10, 0), line(20, 0), line(5, 1)], {
      columns: columns('ordinal', 'content', 'amount'),
      groups: [group('I', 'A'), group('II', 'B')],
      totals: [total('Cộng I'), total('Cộng II'), total('Tổng cộng')],
      order: [
        { type: 'group', index: 0 },
        { type: 'item', index: 0 },
        { type: 'item', index: 1 },
        { type: 'total', index: 0 },
        { type: 'group', index: 1 },
        { type: 'item', index: 2 },
        { type: 'total', index: 1 },
        { type: 'total', index: 2 },
      ],
    })
    const [made] = appendices(plan([table]))
    expect(made?.rows.filter(row => row.kind === 'total').map(row => row.cells[2])).toEqual(['30', '5', '35'])
  })

  test('printed shares and their total are the same figures', () => {
    const [made] = appendices(
      plan([
        statisticsTable(
          [
            ['Chứng thực', 1],
            ['Hộ tịch', 1],
            ['Khác', 1],
          ],
          { totals: [total('Tổng cộng')] },
        ),
      ]),
    )
    expect(cells(made)?.map(row => row[3])).toEqual(['33,4', '33,3', '33,3', '100,0'])
    expect(made?.rows[3]?.cells[2]).toBe('3')
  })

  test.each([
    ['Tổng số', '30 hồ sơ'],
    ['Cộng', '30 hồ sơ'],
    ['Đã giải quyết', '10 hồ sơ'],
  ])('of several counts the one headed as the total is told, else the first: %s', (heading, told) => {
    const base = statisticsTable([
      ['Đất đai', 10],
      ['Hộ tịch', 0],
    ])
    const table = {
      ...base,
      columns: columns('ordinal', 'category', ['count', 'Kỳ trước chuyển sang'], ['count', heading]),
      items: base.items.map(item => ({ ...item, counts: [item.counts[0] ?? null, 15] })),
    }
    expect(reportOf(plan([table])).statistics[0]?.totalText).toBe(told)
  })

  test('rows in different units have neither a total nor shares', () => {
    const base = statisticsTable([
      ['Tổ công nghệ', 21],
      ['Thành viên', 147],
    ])
    const inUnits = (units: readonly string[]) => ({
      ...base,
      columns: columns('ordinal', 'category', ['count', 'Số lượng'], ['unit', 'ĐVT']),
      items: base.items.map((item, at) => ({ ...item, cells: [...item.cells, units[at] ?? ''] })),
    })
    const [mixed] = reportOf(plan([inUnits(['tổ', 'người'])])).statistics
    expect(mixed?.totalText).toBe('')
    expect(mixed?.rows.map(({ countText, shareText }) => countText + shareText)).toEqual([
      '21 tổ',
      '147 người',
    ])
    expect(reportOf(plan([inUnits(['người', 'người'])])).statistics[0]?.totalText).toContain('168')
  })

  test('a claimed share is replaced by the computed one', () => {
    const table = statisticsTable(
      [
        ['Chứng thực', 2445],
        ['Khác', 6002],
      ],
      {
        columns: columns('ordinal', 'category', 'count', 'share'),
      },
    )
    const claimed = { ...table, items: table.items.map(item => ({ ...item, cells: [...item.cells, '27%'] })) }
    expect(cells(appendices(plan([claimed]))[0])?.map(row => row[3])).toEqual(['28,9%', '71,1%'])
  })
})
