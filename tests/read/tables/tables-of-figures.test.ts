import { expect, test } from 'vitest'
import { columnsOf, tablesIn } from './draw-tables.js'

const drawn = (main: string, counts: string) =>
  `# TK2\n| STT | ${main} | ${counts} | Tỷ lệ (%) |\n| 1 | Thôn 1 | 10 | 8 | 80 |\n| 2 | Thôn 2 | 20 | 15 | 75 |\n`

test.each(['Tổng số | Đã thực hiện', 'Tổng số | Đã giải quyết', 'Tổng số | Kết quả'])(
  'figures beside a total, without anything of a plan, are statistics: %s',
  counts => {
    const [table] = tablesIn(drawn('Nội dung', counts)).tables
    expect(table?.kind).toBe('statistics')
    expect(columnsOf(table)).toBe('A ordinal, B category, C count, D count, E share')
  },
)

test.each(['Chỉ tiêu', 'Tên chỉ số'])('%s beside the same columns makes targets', main => {
  expect(tablesIn(drawn(main, 'Tổng số | Đã thực hiện')).tables[0]?.kind).toBe('indicators')
})

test('a total in a table that speaks of money is an amount', () => {
  const money = drawn('Nội dung', 'Tổng số | Đã giải ngân')
  expect(tablesIn(money).tables[0]?.kind).toBe('budget')
  expect(tablesIn(`# Kinh phí\n${drawn('Nội dung', 'Tổng số | Ghi chú').slice(6)}`).tables[0]?.kind).toBe(
    'budget',
  )
})

const counts = (heads: string, cells = 'tổ | 21 |') =>
  `# Bảng 1\n| TT | ${heads} | Ghi chú |\n| 1 | Tổ công nghệ | ${cells} |\n| 2 | Thành viên | người | 147 | |`

test('counts with their units and nothing of a plan are statistics', () => {
  const [table] = tablesIn(counts('Nội dung | ĐVT | Số lượng', 'tổ | 21 | ')).tables
  expect(table?.kind).toBe('statistics')
  expect(columnsOf(table)).toBe('A ordinal, B category, C unit, D count, E note')
  expect(tablesIn(counts('Nội dung | ĐVT | Số liệu', 'tổ | 21 | ')).tables[0]?.kind).toBe('statistics')
})

test.each(['Chỉ tiêu | ĐVT | Số lượng', 'Nội dung | ĐVT | Kế hoạch', 'Nội dung | ĐVT | Thực hiện'])(
  'targets stay targets: %s',
  heads => {
    expect(tablesIn(counts(heads, 'tổ | 21 | ')).tables[0]?.kind).toBe('indicators')
  },
)

test('so do targets that nobody has filled in', () => {
  const blank =
    '# CT\n| TT | Nội dung | ĐVT | Kế hoạch | Số liệu |\n| 1 | Hồ sơ | % | | |\n| 2 | Tổ | tổ | | |'
  expect(tablesIn(blank).tables[0]?.kind).toBe('indicators')
})
