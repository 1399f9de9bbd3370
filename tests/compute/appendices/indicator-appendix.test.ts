import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/model/plan.js'
import type { Appendix } from '../../../src/model/report.js'
import { makePeriod } from '../../../src/vietnamese/dates/periods.js'
import { columns, group, indicatorTable, plan, reportOf } from '../plans.js'
import { indicator } from '../rows.js'

function appendices(of: Plan, previous: Plan | null = null): readonly Appendix[] {
  return reportOf(of, { previous }).appendices
}

const headings = (appendix: Appendix | undefined) => appendix?.columns.map(column => column.heading)
const cells = (appendix: Appendix | undefined) => appendix?.rows.map(row => row.cells)

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
      ['I', 'CHÍNH QUYỀN SỐ (01/02 chỉ tiêu đạt và vượt)', '', '', '', '', ''],
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

  test.each([
    ['12', '9', 'thôn', '9'],
    ['82,5', '80%', '%', '80'],
    ['12 thôn', '9', 'thôn', '09 thôn'],
    ['82,5%', '80', '%', '80%'],
    ['', '9', 'thôn', '9'],
    ['', '9 thôn', null, '09 thôn'],
  ])(
    'beside the result %j the %j %s of the period before are printed as %j',
    (actual, before, unit, printed) => {
      const earlier = plan([indicatorTable([indicator('50', before, unit)])], {
        period: makePeriod('year', 2023),
      })
      const [made] = appendices(plan([indicatorTable([indicator('50', actual, unit)])], year), earlier)
      const at = headings(made)?.indexOf('Kỳ trước') ?? -1
      expect(made?.rows[0]?.cells[at]).toBe(printed)
    },
  )

  test.each`
    claimed                 | printed
    ${''}                   | ${'Không đạt'}
    ${'Không đạt'}          | ${'Không đạt'}
    ${'Không đạt chỉ tiêu'} | ${'Không đạt'}
    ${'Chưa đạt'}           | ${'Không đạt'}
    ${'Đạt'}                | ${'Không đạt'}
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

test.each([
  ['%', 'ĐVT', 'unit', 'state'],
  ['mô hình', 'Đơn vị tính', 'unit', 'state'],
  ['%', 'Đơn vị tính', null, 'state'],
  ['hồ sơ trên tổng số hồ sơ tiếp nhận', 'Đơn vị tính', 'unit', 'text'],
  ['%', 'Đơn vị', null, 'text'],
] as const)('a column of units like "%s" under %j (%j) is set as %s', (unit, heading, field, kind) => {
  const own = columns(['name', 'Chỉ tiêu'], [field, heading], ['target', 'Kế hoạch'], ['actual', 'Kết quả'])
  const row = indicator('50%', '27%', null, { cells: ['Hồ sơ trực tuyến', unit, '50%', '27%'] })
  const [made] = appendices(plan([indicatorTable([row], { columns: own })]))
  expect(made?.columns[1]).toMatchObject({ heading, kind })
})
