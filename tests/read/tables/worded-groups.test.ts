import { expect, test } from 'vitest'
import { codesOf, rowsOf, tablesIn } from './draw-tables.js'

const drawn = (...rows: readonly string[]) =>
  `# Nhiệm vụ\n| STT | Nội dung | Chủ trì | Thời hạn |\n${rows.map(row => `| ${row} |`).join('\n')}`
const WORK = 'Việc làm | Văn phòng | 31/3/2026'
const kindsOf = (...rows: readonly string[]) =>
  rowsOf(tablesIn(drawn(...rows)).tables[0]).map(row => row.split(' ')[1])

test.each(['Phần I', 'MỤC II', 'Chương 1', 'Nhóm B', 'Phần C:'])(
  '%s beside a title makes a group',
  ordinal => {
    expect(kindsOf(`${ordinal} | Chính quyền số | |`, `1 | ${WORK}`)).toEqual(['group', 'item'])
  },
)

test('a part stands in its section, and one that goes on beside it', () => {
  const nested = kindsOf(
    'Phần I | Một | |',
    'Mục 1 | Hai | |',
    `1 | ${WORK}`,
    'Phần II | Ba | |',
    `1 | ${WORK}`,
  )
  expect(nested).toEqual(['group', 'subgroup1', 'item', 'group', 'item'])
  expect(kindsOf('1 | MỘT | |', `1.1 | ${WORK}`, 'Phần C | Ba | |', `- | ${WORK}`)).toEqual([
    'group',
    'item',
    'group',
    'item',
  ])
})

test('a part that has a date and an office is an item', () => {
  expect(kindsOf(`Phần 1 | ${WORK}`, `Phần 2 | ${WORK}`)).toEqual(['item', 'item'])
})

test.each([
  ['*', 'XÃ HỘI SỐ'],
  ['*', 'Xã hội số'],
  ['-', 'XÃ HỘI SỐ'],
])('%s %s above a row numbered 1 is a group', (mark, title) => {
  expect(kindsOf(`1 | ${WORK}`, `${mark} | ${title} | |`, `1 | ${WORK}`)).toEqual(['item', 'group', 'item'])
})

test('a mark in front of further text goes on with the item', () => {
  expect(kindsOf(`1 | ${WORK}`, '- | một ý nữa | |', `2 | ${WORK}`)).toEqual(['item', 'continuation', 'item'])
})

test.each(['Tổng: 02 nhiệm vụ', 'Tổng số 02 nhiệm vụ', 'Cộng 2 việc'])('%s is a total', title => {
  expect(kindsOf(`1 | ${WORK}`, `2 | ${WORK}`, ` | ${title} | |`)).toEqual(['item', 'item', 'total'])
})

test('what stands below a total is told line by line, up to those who sign', () => {
  const below = [
    ' | Trong đó hoàn thành: 01 | |',
    'Bằng chữ: hai việc | | |',
    ' | | Người lập biểu |',
    ' | | Trần A |',
  ]
  const { tables, messages } = tablesIn(drawn(`1 | ${WORK}`, ' | Tổng cộng | |', ...below))
  expect(tables[0]?.footers.length).toBe(4)
  expect(codesOf(messages)).toEqual(['note-below-table B4', 'note-below-table A5'])
})
