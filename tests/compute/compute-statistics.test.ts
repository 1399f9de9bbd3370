import { describe, expect, test } from 'vitest'
import type { StatisticsTable } from '../../src/model/plan.js'
import type { Column } from '../../src/model/table.js'
import { columns, plan, reportOf, statisticsTable } from './plans.js'

/** A table of the given count headings; a heading of two levels is written "Số hồ sơ > Trực tuyến". */
function tableOf(
  headings: readonly string[],
  rows: readonly (readonly [string, ...(number | null)[]])[],
  more: Partial<StatisticsTable> = {},
) {
  const own = columns('ordinal', 'category', ...headings.map(heading => ['count', heading] as const))
  const split = own.map((column): Column => ({ ...column, levels: column.heading.split(' > ') }))
  const table = statisticsTable(
    rows.map(([category]) => [category, null]),
    { columns: split, ...more },
  )
  const items = table.items.map((item, index) => ({
    ...item,
    counts: (rows[index] ?? []).slice(1) as number[],
  }))
  const made = reportOf(plan([{ ...table, items, ...more }])).statistics[0]
  if (made === undefined) throw new Error('no statistics')
  return made
}

/** The sentences of a table's columns: label, total, rows. */
function told(made: ReturnType<typeof tableOf>): readonly string[] {
  return [made, ...made.others].map(({ label, totalText, rows }) =>
    [label, totalText, ...rows.map(row => `${row.category}${row.mark} ${row.countText}`)].join(' | '),
  )
}

describe('each counted column is told', () => {
  test('with its heading; rows of zero are left out beside the first', () => {
    const made = tableOf(
      ['Số hồ sơ tiếp nhận', 'Số hồ sơ trực tuyến', 'Số hồ sơ quá hạn'],
      [
        ['Đất đai', 120, 100, 0],
        ['Hộ tịch', 80, 40, 2],
      ],
    )
    expect(told(made)).toEqual([
      'Số hồ sơ tiếp nhận là | 200 hồ sơ | Đất đai 120 hồ sơ | Hộ tịch 80 hồ sơ',
      'Số hồ sơ trực tuyến là | 140 hồ sơ | Đất đai 100 | Hộ tịch 40',
      'Số hồ sơ quá hạn là | 2 hồ sơ | Hộ tịch 2',
    ])
  })

  test('the unit above the table is said of all; a total leads', () => {
    const unit = { unit: 'Người', factor: 1, cell: 'A2' }
    const made = tableOf(['Trong đó > Nam', 'Trong đó > Nữ', 'Tổng số'], [['Lớp', 20, 10, 30]], { unit })
    expect(told(made)).toEqual([' | 30 người | Lớp 30 người', 'Nam | 20 người', 'Nữ | 10 người'])
  })

  test('a unit in a heading is said of its column only', () => {
    const made = tableOf(
      ['Số hộ', 'Dân số (người)', 'Diện tích (ĐVT: ha)', 'Số khẩu', 'Năm 2023'],
      [['Thôn 1', 200, 800, 15.5, 790, 780]],
    )
    expect(told(made)).toEqual([
      'Số hộ là | 200 hộ | Thôn 1: 200 hộ',
      'Dân số | 800 người',
      'Diện tích | 15,5 ha',
      'Số khẩu là | 790',
      'Năm 2023: | 780',
    ])
  })

  test('a heading of two levels is told whole', () => {
    const made = tableOf(['Số hồ sơ > Trực tuyến', 'Số hồ sơ > Trực tiếp'], [['Đất đai', 5, 6]])
    expect(told(made)).toEqual([
      'Số hồ sơ trực tuyến là | 5 hồ sơ | Đất đai 5 hồ sơ',
      'Số hồ sơ trực tiếp là | 6 hồ sơ',
    ])
  })

  test('averages and percentages are told row by row, never added up', () => {
    const made = tableOf(
      ['Tiếp nhận', 'Đúng hạn (%)', 'Điểm trung bình'],
      [
        ['Đất đai', 5, 95.5, 8],
        ['Hộ tịch', 6, 0, 9],
      ],
    )
    expect(told(made).slice(1)).toEqual([
      'Đúng hạn: |  | Đất đai 95,5% | Hộ tịch 0%',
      'Điểm trung bình: |  | Đất đai 8 | Hộ tịch 9',
    ])
    expect(made.others.map(other => other.total)).toEqual([null, null])
  })

  test('columns that are blank, hidden or not to be issued are not told; one column alone is told as ever', () => {
    const own = columns(
      'ordinal',
      'category',
      ['count', 'Số hồ sơ'],
      ['count', 'Tồn'],
      ['count', 'Nháp'],
      ['count', 'Ẩn'],
    ).map(column => ({ ...column, issued: column.heading !== 'Nháp', hidden: column.heading === 'Ẩn' }))
    const made = tableOf(['Số hồ sơ', 'Tồn', 'Nháp', 'Ẩn'], [['Đất đai', 5, null, 1, 2]], { columns: own })
    expect(told(made)).toEqual([' | 5 hồ sơ | Đất đai 5 hồ sơ'])
  })

  test('of many columns or rows only the totals are told', () => {
    const many = Array.from({ length: 12 }, (_, index) => [`Việc ${index}a`, 1, 2] as const)
    expect(tableOf(['Tiếp nhận', 'Trả'], many).others).toMatchObject([{ totalText: '24 hồ sơ', rows: [] }])
  })
})
