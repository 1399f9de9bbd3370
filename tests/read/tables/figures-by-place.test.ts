import { expect, test } from 'vitest'
import { codesOf, columnsOf, sentence, tablesIn } from './draw-tables.js'

const drawn = (main: string, counts = 'Số hộ | Tỷ lệ (%)') =>
  `# Bảng 1\n| TT | ${main} | ${counts} |\n| 1 | Số một | 300 | 60 |\n| 2 | Số hai | 200 | 40 |`

test.each([
  'Khối lớp',
  'Tổ dân phố',
  'Khu phố',
  'Ấp',
  'Bản',
  'Lớp',
  'Trường',
  'Tháng',
  'Quý',
  'Nhóm',
  'Độ tuổi',
  'Giới tính',
  'Thôn, bản',
])('figures by "%s" are statistics', heading => {
  const { tables, messages } = tablesIn(drawn(heading))
  expect(tables[0]?.kind).toBe('statistics')
  expect(columnsOf(tables[0])).toBe('A ordinal, B category, C count, D share')
  expect(codesOf(messages)).toEqual([])
})

test('a header that tells no kind names the headings it does not know, and no wording that only rhymes', () => {
  const { messages } = tablesIn(drawn('Món ăn', 'Vòng | Ghi chú'))
  expect(sentence(messages, 'header-unclear')).toContain('«TT», «Ghi chú»')
  const hint = messages.find(({ code }) => code === 'header-unclear')
  expect(hint?.values['suggestion']).toContain('«Vòng»')
  expect(tablesIn(drawn('Thôi mớp', 'Vòng | Ghi chú')).messages[0]?.values['suggestion']).not.toContain(
    'Phối',
  )
})
