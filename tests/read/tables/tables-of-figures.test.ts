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
