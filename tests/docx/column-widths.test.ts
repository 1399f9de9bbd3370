import { describe, expect, it } from 'vitest'
import { measureUnits, unitsToTwips, widthsOf } from '../../src/docx/measure-text.js'
import { CELL_MARGIN, layColumns } from '../../src/docx/table/column-widths.js'
import { cell, row, table } from '../support/sample-document.js'

/** A landscape page's text width, in twips. */
const TOTAL = 14_570
const long =
  'Lắp thêm máy tính và đường truyền cho nhà văn hóa, hướng dẫn bà con dùng dịch vụ số tại chỗ mỗi tuần'
const bold = (word: string, size: number): number =>
  unitsToTwips(measureUnits(word, widthsOf(true, false)), size) + 2 * CELL_MARGIN

describe('layColumns', () => {
  it('measures headings of the second level in their own columns', () => {
    const header = [
      row('header', [
        { ...cell('TT'), rows: 2 },
        { ...cell('Nội dung'), rows: 2 },
        { ...cell('Kinh phí và nguồn vốn'), columns: 2 },
        { ...cell('Ghi chú'), rows: 2 },
      ]),
      row('header', ['Nghiêng', 'Khoảng']),
    ]
    const rows = [row('item', ['1', long, '2', '3', '4'])]
    const { widths, size } = layColumns(
      table(['centre', 'left', 'right', 'left', 'left'], header, rows),
      TOTAL,
      12,
    )
    expect(size).toBe(12)
    expect(widths[2]).toBeGreaterThanOrEqual(bold('Nghiêng', 12))
    expect(widths[3]).toBeGreaterThanOrEqual(bold('Khoảng', 12))
  })

  it('sets a crowded table smaller, so that no word breaks', () => {
    const words = Array.from(
      { length: 17 },
      (_, at) => ['Nghiêng', 'Khoảng', '1.250.001', 'trường'][at % 4] ?? '',
    )
    const crowded = table(
      words.map(() => 'left'),
      [row('header', words)],
      [
        row(
          'item',
          words.map(() => long),
        ),
      ],
    )
    const { widths, size } = layColumns(crowded, TOTAL, 13)
    expect(size).toBeLessThan(13)
    expect(size).toBeGreaterThanOrEqual(8)
    for (const [at, word] of words.entries()) expect(widths[at]).toBeGreaterThanOrEqual(bold(word, size))
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TOTAL)
  })

  it('keeps the size of a table of few columns whatever its words', () => {
    const words = ['a'.repeat(90), 'b'.repeat(90), 'c'.repeat(90)]
    const few = table(['left', 'left', 'left'], [row('header', words)], [row('item', words)])
    expect(layColumns(few, TOTAL, 13).size).toBe(13)
  })

  it('gives room to spare to the headings of empty columns before the wide text', () => {
    const headings = ['TT', 'Đơn vị', 'Kết quả thực hiện đến nay']
    const sparse = table(
      ['left', 'left', 'left'],
      [row('header', headings)],
      [row('item', ['1', 'Ủy ban nhân dân xã Tân Phú', ''])],
    )
    const { widths, size } = layColumns(sparse, TOTAL, 13)
    expect(widths[2]).toBeGreaterThan(bold(headings[2] ?? '', size))
  })

  it('gives a web address no more than its share', () => {
    const address = `https://dichvucong.gov.vn/${'a'.repeat(80)}`
    const columns = Array.from({ length: 10 }, () => 'left' as const)
    const rows = [row('item', [address, ...columns.slice(1).map(() => long)])]
    const { widths } = layColumns(
      table(
        columns,
        [
          row(
            'header',
            columns.map(() => 'Cột'),
          ),
        ],
        rows,
      ),
      TOTAL,
      12,
    )
    expect(widths[0]).toBeLessThan(TOTAL * 0.2)
  })
})
