import { expect, test } from 'vitest'
import { columnsOf, tablesIn } from './draw-tables.js'

const drawn = (counts: string, rate: string) =>
  `# CT\n| TT | Chỉ tiêu | ĐVT | Kế hoạch | ${counts} | ${rate} |\n| 1 | Hồ sơ trực tuyến | % | 80% | 1250 | 1000 | 80% |\n| 2 | Hồ sơ số hóa | % | 50% | 1250 | 400 | 32% |`

test('what is counted, a part of it and their ratio are the result of a target', () => {
  const { tables, messages } = tablesIn(drawn('Tổng số hồ sơ | Số hồ sơ trực tuyến', 'Tỷ lệ (%)'))
  expect(columnsOf(tables[0])).toContain('E denominator, F numerator, G actual')
  expect(messages).toEqual([])
})

test('a rate in comparison with the plan stays what it is', () => {
  const { tables } = tablesIn(drawn('Tổng số hồ sơ | Số hồ sơ trực tuyến', 'So với kế hoạch (%)'))
  expect(columnsOf(tables[0])).toContain('E denominator, F numerator, G rate')
})

test.each(['Tổng số hồ sơ | Số liệu', 'Tổng số hồ sơ | Kết quả', 'Số xã | Số thôn'])(
  'nothing is guessed for %s',
  counts => {
    expect(columnsOf(tablesIn(drawn(counts, 'Tỷ lệ (%)')).tables[0])).not.toContain('numerator')
  },
)

test.each([
  ['Số lượng đã thực hiện | Tổng số phải thực hiện', 'E numerator, F denominator, G actual'],
  ['Tổng số cần thực hiện | Số lượng đã hoàn thành', 'E denominator, F numerator, G actual'],
])('what was to be done and what was done are a ratio: %s', (counts, columns) => {
  const { tables, messages } = tablesIn(drawn(counts, 'Tỷ lệ đạt được (%)'))
  expect(columnsOf(tables[0])).toContain(columns)
  expect(messages).toEqual([])
})
