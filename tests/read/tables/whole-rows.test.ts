import { expect, test } from 'vitest'
import { codesOf, rowsOf, tablesIn } from './draw-tables.js'

const VILLAGES = ['| 1 | Thôn 1 | 300 |', '| 2 | Thôn 2 | 250 |', '| 3 | Thôn 3 | 150 |']
const kindsOf = (drawn: string) => rowsOf(tablesIn(drawn).tables[0]).map(row => row.split(' ')[1])
const counted = (rows: readonly string[]) => `# Số liệu\n| TT | Thôn | Số hộ |\n${rows.join('\n')}`
const paid = (rows: readonly string[]) =>
  `# Kinh phí\n| TT | Nội dung | Kinh phí | Đã giải ngân |\n${rows.join('\n')}`

test.each([
  'Toàn xã',
  'TOÀN PHƯỜNG',
  'Toàn trường',
  'Cả tỉnh',
  'Chung toàn huyện',
  'Toàn thành phố',
  'Toàn ngành',
])('%s above or below the parts is their total', name => {
  expect(kindsOf(counted([`| | ${name} | 700 |`, ...VILLAGES]))).toEqual(['total', 'item', 'item', 'item'])
  expect(kindsOf(counted([...VILLAGES, `| | ${name} | 700 |`]))).toEqual(['item', 'item', 'item', 'total'])
  expect(kindsOf(counted([...VILLAGES, `| 4 | ${name} | 700 |`])).at(-1)).toBe('total')
})

test.each(['Toàn trình', 'Toàn xã hội', 'Toà nhà xã', 'Toàn dân'])('%s is a row like the others', name => {
  expect(kindsOf(counted([...VILLAGES, `| 4 | ${name} | 700 |`])).at(-1)).toBe('item')
})

test('between the parts, or beside one of them only, it is a row', () => {
  expect(kindsOf(counted([VILLAGES[0] ?? '', '| 2 | Toàn xã | 20 |', ...VILLAGES.slice(1)]))[1]).toBe('item')
  expect(kindsOf(counted(['| 1 | Toàn xã | 20 |', '| 2 | Thôn 1 | 20 |']))[0]).toBe('item')
})

test('a numbered one among money is the total only where it adds up', () => {
  const rows = ['| 1 | Trường A | 30 | 10 |', '| 2 | Trường B | 20 | 5 |']
  expect(kindsOf(paid([...rows, '| 3 | Toàn xã | 50 | 15 |'])).at(-1)).toBe('total')
  expect(kindsOf(paid([...rows, '| 3 | Toàn xã | 80 | 12 |'])).at(-1)).toBe('item')
  expect(kindsOf(paid([...rows, '| | Toàn xã | 50 | 15 |'])).at(-1)).toBe('total')
})

test('nothing is said of it', () => {
  expect(codesOf(tablesIn(counted(['| | Toàn xã | 700 |', ...VILLAGES])).messages)).toEqual([])
})
