import { expect, test } from 'vitest'
import { checkPlan } from '../../../src/check/check-plan.js'
import { codesOf, rowsOf, tablesIn } from './draw-tables.js'

const BUDGET = `# Kinh phí
| TT | Nội dung | Kinh phí | Nguồn vốn | Đã giải ngân |
| 1 | Máy quét | 100 | Xã | 50 |
| 2 | Tập huấn | 20 | Xã | 10 |
`
const COUNTS = `# Số liệu
| TT | Lĩnh vực | Số lượng |
| 1 | Đất đai | 120 |
| 2 | Hộ tịch | 300 |
`
const kindsOf = (drawn: string) => rowsOf(tablesIn(drawn).tables[0]).map(row => row.split(' ')[1])

test.each([
  ['named so, and what follows', '| | Trong đó: xã | 90 | | 40 |\n| | Tỉnh hỗ trợ | 30 | | 20 |'],
  ['with marks', '| - | Xã | 90 | | 40 |\n| - | Tỉnh | 30 | | 20 |'],
  ['numbered anew', '| | Trong đó: | | | |\n| 1 | Xã | 90 | | 40 |\n| 2 | Tỉnh | 30 | | 20 |'],
  ['without any word', '| | Xã | 90 | | 40 |\n| | Tỉnh | 30 | | 20 |'],
])('rows below the total of a budget split it up: %s', (_, rows) => {
  const drawn = `${BUDGET}| | Tổng cộng | 120 | | 60 |\n${rows}`
  const kinds = kindsOf(drawn)
  expect(kinds.slice(0, 3)).toEqual(['item', 'item', 'total'])
  expect(new Set(kinds.slice(3))).toEqual(new Set(['breakdown']))
  expect(codesOf(tablesIn(drawn).messages)).toEqual([
    `total-breakdown ${rows.startsWith('| -') ? 'A' : 'B'}5`,
  ])
})

test.each([
  ['numbered anew', '| | Trong đó: | | |\n| 1 | Tỉnh | | |\n| 2 | Xã | | |'],
  ['with marks', '| | Trong đó: | | |\n| - | Tỉnh | 300 | 150 |\n| - | Xã | 400 | 200 |'],
  ['with letters', '| | Chia theo nguồn vốn: | | |\n| a) | Tỉnh | 300 | 150 |\n| b) | Xã | 400 | 200 |'],
])('the last item above a total stays an item, whatever splits up the total: %s', (_, rows) => {
  const drawn = `# Kinh phí\n| TT | Nội dung | Kinh phí | Đã giải ngân |\n| 1 | Sửa chữa | 300 | 150 |\n| 2 | Mua máy | 400 | 200 |\n| | Tổng cộng | 700 | 350 |\n${rows}`
  expect(kindsOf(drawn).slice(0, 4)).toEqual(['item', 'item', 'total', 'breakdown'])
})

test('a title below a split subtotal begins the next rows, which the grand total needs', () => {
  const drawn = `${BUDGET}| | Cộng | 120 | | 60 |\n| | Trong đó: ngân sách xã | 90 | | 40 |\n| | Chi thường xuyên | | | |\n| 1 | Phần mềm | 30 | Tỉnh | 20 |\n| | Tổng cộng | 150 | | 80 |`
  expect(kindsOf(drawn)).toEqual(['item', 'item', 'total', 'breakdown', 'group', 'item', 'total'])
})

test('below a total on top, what splits it up is no item, and the items are', () => {
  const drawn = `# Kinh phí\n| TT | Nội dung | Kinh phí | Đã giải ngân |\n| | Tổng số | 700 | 350 |\n| | Trong đó: ngân sách xã | 50 | 20 |\n| 1 | Sửa chữa | 300 | 150 |\n| 2 | Mua máy | 400 | 200 |`
  expect(kindsOf(drawn)).toEqual(['total', 'breakdown', 'item', 'item'])
})

test('counts are split up in the same way', () => {
  const drawn = `${COUNTS}| | Cộng | 420 |\n| | Trong đó: trực tuyến | 400 |\n| | - Trực tiếp | 20 |`
  expect(kindsOf(drawn)).toEqual(['item', 'item', 'total', 'breakdown', 'breakdown'])
})

test('rows of the next group below a subtotal are items', () => {
  const drawn = `${BUDGET}| | Cộng I | 120 | | 60 |\n| II | Nhóm hai | | | |\n| 1 | Phần mềm | 30 | Tỉnh | 20 |\n| | Tổng cộng | 150 | | 80 |`
  expect(kindsOf(drawn)).toEqual(['item', 'item', 'total', 'group', 'item', 'total'])
  expect(codesOf(tablesIn(drawn).messages)).toEqual([])
})

test('a numbered row that goes on below a total is an item', () => {
  expect(kindsOf(`${COUNTS}| | Cộng | 420 |\n| | Trong đó: trực tuyến | 400 |\n| 3 | Khác | 5 |`)).toEqual([
    'item',
    'item',
    'total',
    'breakdown',
    'item',
  ])
})

test('what splits up an item is a further line of it, even where it fills the same cells', () => {
  const drawn = `${BUDGET.replace('| 2 |', '| | Trong đó: máy in | 60 | Xã | 40 |\n| 2 |')}`
  expect(kindsOf(drawn)).toEqual(['item', 'continuation', 'item'])
})

test('figures behind marks are rows of what stands above them, not further lines of one another', () => {
  const drawn = COUNTS.replace('| 2 |', '| - | Cấp giấy | 80 |\n| - | Biến động | 40 |\n| 2 |')
  expect(kindsOf(drawn)).toEqual(['group', 'item', 'item', 'item'])
  const { tables } = tablesIn(`${drawn}| | Cộng | 420 |`)
  const checked = checkPlan(tables, null)
  expect(codesOf(checked.messages)).toEqual([])
  expect(checked.ok ? checked.value.tables[0]?.items.map(({ group }) => group) : null).toEqual([0, 0, null])
})
