import { describe, expect, test } from 'vitest'
import { computeReport } from '../../src/compute/compute-report.js'
import type { Plan, TotalRow } from '../../src/model/plan.js'
import type { Appendix } from '../../src/model/report.js'
import { makePeriod } from '../../src/vietnamese/periods.js'
import {
  barePlan,
  budgetLine,
  budgetTable,
  columns,
  group,
  indicator,
  indicatorTable,
  options,
  plan,
  statisticsTable,
  task,
  taskTable,
} from './plans.js'

function appendices(of: Plan, previous: Plan | null = null): readonly Appendix[] {
  const result = computeReport(of, { ...options, previous })
  if (!result.ok) throw new Error('No report was made')
  return result.value.appendices
}

const headings = (appendix: Appendix | undefined) => appendix?.columns.map(column => column.heading)
const cells = (appendix: Appendix | undefined) => appendix?.rows.map(row => row.cells)
const total = (title: string, ...texts: readonly string[]): TotalRow => ({
  type: 'total',
  title,
  cells: texts,
  at: { sheet: 'Kinh phí', row: 20 },
})

describe('labels', () => {
  test('one appendix has no number, several have Roman ones in a fixed order', () => {
    expect(appendices(plan([taskTable([task('', '')])])).map(each => each.label)).toEqual(['Phụ lục'])
    const all = appendices(
      plan([
        statisticsTable([['Hộ tịch', 3]]),
        budgetTable([budgetLine(1, null)]),
        taskTable([task('', '')]),
        indicatorTable([indicator('1', '1')]),
      ]),
    )
    expect(all.map(each => `${each.label} ${each.kind}`)).toEqual([
      'Phụ lục I indicators',
      'Phụ lục II tasks',
      'Phụ lục III budget',
      'Phụ lục IV statistics',
    ])
  })

  test('the body names the appendix that holds the table', () => {
    const result = computeReport(
      plan([indicatorTable([indicator('1', '1')]), taskTable([task('', '')])]),
      options,
    )
    expect(result.ok && result.value.indicators?.appendix).toBe('Phụ lục I')
    expect(result.ok && result.value.tasks?.appendix).toBe('Phụ lục II')
  })

  test('sheets with the same columns share an appendix, others have their own', () => {
    const same = plan([
      taskTable([task('', '', { cells: ['1', 'a'] })]),
      taskTable([task('', '', { cells: ['2', 'b'] })], { sheet: 'Nhiệm vụ (tiếp)' }),
    ])
    expect(appendices(same).map(each => each.rows.length)).toEqual([2])
    const other = plan([
      taskTable([task('', '')]),
      taskTable([task('', '')], { columns: columns('ordinal', 'content') }),
    ])
    expect(appendices(other).map(each => each.label)).toEqual(['Phụ lục I', 'Phụ lục II'])
  })
})

describe('titles', () => {
  test('the clerk’s title stands, without its label and reference', () => {
    const title = 'Phụ lục 1\nDANH MỤC NHIỆM VỤ NĂM 2024\n(Kèm theo Kế hoạch số 26/KH-UBND)'
    expect(appendices(plan([taskTable([task('', '')], { title })]))[0]?.title).toBe(
      'DANH MỤC NHIỆM VỤ NĂM 2024',
    )
  })

  test('a sheet without one is named after its kind and period', () => {
    expect(appendices(plan([taskTable([task('', '')])]))[0]?.title).toBe(
      'Kết quả thực hiện các nhiệm vụ quý I năm 2024',
    )
  })
})

describe('the appendix of indicators', () => {
  const own = columns(
    ['ordinal', 'TT'],
    ['name', 'Chỉ tiêu'],
    ['target', 'Kế hoạch'],
    ['actual', 'Thực hiện'],
    ['note', 'Ghi chú'],
  )
  const rows = [
    indicator('50%', '27%', null, { group: 0, cells: ['1', 'Hồ sơ trực tuyến', '50%', '27%', ''] }),
    indicator('90%', '98,4%', null, { group: 0, cells: ['2', 'Ký số', '90%', '98,4%', 'x'], ordinal: '2' }),
  ]
  const table = indicatorTable(rows, {
    columns: own,
    groups: [group('I', 'CHÍNH QUYỀN SỐ', { cells: ['I', 'CHÍNH QUYỀN SỐ'] })],
  })
  const year = { period: makePeriod('year', 2024) }

  test('keeps the clerk’s columns and puts the computed ones before the notes', () => {
    const [made] = appendices(plan([table], year))
    expect(headings(made)).toEqual([
      'TT',
      'Chỉ tiêu',
      'Kế hoạch',
      'Thực hiện',
      'Tỷ lệ so với kế hoạch (%)',
      'Đánh giá',
      'Ghi chú',
    ])
    expect(cells(made)).toEqual([
      ['I', 'CHÍNH QUYỀN SỐ (1/2 chỉ tiêu đạt và vượt)', '', '', '', '', ''],
      ['1', 'Hồ sơ trực tuyến', '50%', '27%', '54', 'Không đạt', ''],
      ['2', 'Ký số', '90%', '98,4%', '109,3', 'Vượt', 'x'],
    ])
    expect(made?.totals).toBe('Tổng số 02 chỉ tiêu: 01 vượt; 01 không đạt.')
    expect(made?.columns.map(column => column.kind)).toEqual([
      'ordinal',
      'text',
      'number',
      'number',
      'number',
      'state',
      'text',
    ])
  })

  test('shows the period before and the change when they are known', () => {
    const earlier = plan([indicatorTable([indicator('50%', '25%')])], { period: makePeriod('year', 2023) })
    const [made] = appendices(plan([table], year), earlier)
    expect(headings(made)?.slice(3)).toEqual([
      'Kỳ trước',
      'Thực hiện',
      'Tỷ lệ so với kế hoạch (%)',
      'Tăng, giảm so với kỳ trước',
      'Đánh giá',
      'Ghi chú',
    ])
    expect(made?.rows[1]?.cells.slice(3, 7)).toEqual(['25%', '27%', '54', '+2'])
  })

  test.each`
    claimed                 | printed
    ${''}                   | ${'Không đạt'}
    ${'Không đạt'}          | ${'Không đạt'}
    ${'Không đạt chỉ tiêu'} | ${'Không đạt chỉ tiêu'}
    ${'Chưa đạt'}           | ${'Không đạt'}
    ${'Đạt'}                | ${'Không đạt (ghi: Đạt)'}
  `('an assessment "$claimed" of a missed target prints as "$printed"', ({ claimed, printed }) => {
    const item = indicator('50%', '27%', null, {
      claimedStatus: claimed,
      cells: ['1', 'Mạng', '27%', claimed],
    })
    const [made] = appendices(
      plan([indicatorTable([item], { columns: columns('ordinal', 'name', 'actual', 'status') })], year),
    )
    expect(made?.rows[0]?.cells).toEqual(['1', 'Mạng', '27%', '54', printed])
  })

  test('a claimed rate stays when right, is corrected beside it when wrong', () => {
    const claims = [54, 98, null].map(claimedRate =>
      indicator('50%', '27%', null, {
        claimedRate,
        cells: ['1', 'Mạng', claimedRate === null ? '' : `${claimedRate}%`],
      }),
    )
    const [made] = appendices(
      plan([indicatorTable(claims, { columns: columns('ordinal', 'name', ['rate', 'Tỷ lệ (%)']) })], year),
    )
    expect(made?.rows.map(row => row.cells[2])).toEqual(['54%', '54% (ghi: 98%)', '54'])
  })

  test('columns that are hidden or not to be issued are left out', () => {
    const [ordinal, name, reason, target] = columns(
      'ordinal',
      'name',
      [null, 'Giải trình (không phát hành)'],
      'target',
    )
    if (ordinal === undefined || name === undefined || reason === undefined || target === undefined)
      throw new Error()
    const made = appendices(
      plan([
        indicatorTable([indicator('1', '1', null, { cells: ['1', 'Mạng', 'vì sao', '1'] })], {
          columns: [ordinal, name, { ...reason, issued: false }, { ...target, hidden: true }],
        }),
      ]),
    )
    expect(made[0]?.rows[0]?.cells.slice(0, 2)).toEqual(['1', 'Mạng'])
    expect(headings(made[0])).not.toContain('Giải trình (không phát hành)')
    expect(headings(made[0])).not.toContain('target')
  })

  test('a group with scores closes with its score', () => {
    const scored = rows.map(row => ({ ...row, maxScore: 10, selfScore: 8.5 }))
    const [made] = appendices(
      plan([indicatorTable(scored, { columns: own, groups: [group('I', 'AN TOÀN')] })], year),
    )
    expect(made?.rows[0]?.cells[1]).toBe('AN TOÀN (tự chấm 17/20 điểm)')
    expect(made?.totals).toBe('Tổng số 02 chỉ tiêu: 01 vượt; 01 không đạt. Tự chấm 17/20 điểm, đạt 85%.')
  })
})

describe('the appendix of tasks', () => {
  const item = task('29/02/2024', 'Đang thực hiện', {
    cells: ['1', 'Tập huấn', 'UBND', '29/02/2024', 'Đang thực hiện'],
    content: 'Tập huấn',
    actual: 'Đã mời giảng viên',
  })

  test('shows the derived state with the clerk’s word beside it', () => {
    const [made] = appendices(plan([taskTable([item])]))
    expect(made?.rows[0]?.cells[4]).toBe('Quá hạn (ghi: Đang thực hiện)')
    expect(made?.totals).toBe('Tổng số 01 nhiệm vụ: 01 quá hạn.')
  })

  test.each`
    status              | completedOn     | printed
    ${'Hoàn thành'}     | ${'2024-03-01'} | ${'Hoàn thành sau thời hạn'}
    ${'Đã ban hành'}    | ${'2024-02-20'} | ${'Đã ban hành'}
    ${''}               | ${'2024-02-20'} | ${'Hoàn thành'}
    ${'Chưa thực hiện'} | ${'2024-02-20'} | ${'Hoàn thành (ghi: Chưa thực hiện)'}
  `(
    'a status "$status" of a task completed $completedOn prints as "$printed"',
    ({ status, completedOn, printed }) => {
      const done = task('29/02/2024', status, { completedOn, cells: ['1', 'Tập huấn', '', '', status] })
      expect(appendices(plan([taskTable([done])]))[0]?.rows[0]?.cells[4]).toBe(printed)
    },
  )

  test('a count announced in a group’s title gives way to the computed one', () => {
    const groups = [group('I', 'NHÂN LỰC SỐ (05 nhiệm vụ)', { announced: 5 })]
    const made = appendices(plan([taskTable([task('', 'Hoàn thành', { group: 0 })], { groups })]))
    expect(made[0]?.rows[0]?.cells[1]).toBe('NHÂN LỰC SỐ (1/1 nhiệm vụ hoàn thành)')
  })

  test('of a month has four columns', () => {
    const [made] = appendices(
      plan(
        [taskTable([item, task('', 'Hoàn thành', { ordinal: '2' })], { groups: [group('I', 'NHÂN LỰC')] })],
        {
          period: makePeriod('month', 2024, 3),
        },
      ),
    )
    expect(headings(made)).toEqual(['TT', 'Nhiệm vụ', 'Kết quả thực hiện', 'Đánh giá'])
    expect(made?.rows[0]?.cells).toEqual([
      '1',
      'Tập huấn',
      'Đã mời giảng viên',
      'Quá hạn (ghi: Đang thực hiện)',
    ])
  })

  test('of a bare plan prints the clerk’s columns only', () => {
    const bare = taskTable([task('Quý I', '', { cells: ['1', 'Tập huấn', 'UBND', 'Quý I'], group: 0 })], {
      columns: columns('ordinal', 'content', 'lead', 'timeline'),
      groups: [group('I', 'I. NHÂN LỰC SỐ', { cells: ['I. NHÂN LỰC SỐ'] })],
    })
    const [made] = appendices(barePlan([bare]))
    expect(headings(made)).toEqual(['ordinal', 'content', 'lead', 'timeline'])
    expect(cells(made)).toEqual([
      ['I', 'I. NHÂN LỰC SỐ', '', ''],
      ['1', 'Tập huấn', 'UBND', 'Quý I'],
    ])
    expect(made?.totals).toBe('')
    expect(made?.title).toBe('Danh mục các nhiệm vụ')
  })

  test('of a workbook without information but with results is judged', () => {
    expect(
      headings(appendices(barePlan([taskTable([item], { columns: columns('ordinal', 'content') })]))[0]),
    ).toContain('Đánh giá')
  })
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

test('numerator and denominator without a result column give a computed one', () => {
  const item = indicator('80%', '', null, {
    numerator: 27,
    denominator: 50,
    cells: ['Mạng', '80%', '27', '50'],
  })
  const [made] = appendices(
    plan([indicatorTable([item], { columns: columns('name', 'target', 'numerator', 'denominator') })]),
  )
  expect(made?.rows[0]?.cells).toEqual(['Mạng', '80%', '27', '50', '54% (27/50)', '67,5', 'Đang thực hiện'])
})
