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

  it('gives notes that few rows have less room than the names that every row has', () => {
    const name = 'Tỷ lệ hộ gia đình được phủ mạng Internet cáp quang băng rộng trên địa bàn'
    const note = 'Chờ cơ quan cấp trên công bố'
    const headings = ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả', 'Bộ phận chủ trì', 'Đánh giá', 'Ghi chú']
    const rows = Array.from({ length: 30 }, (_, at) =>
      row('item', [
        `${at}`,
        name,
        '100%',
        '98,5%',
        'Công chức Văn hóa - Xã hội',
        'Đạt',
        at === 3 ? note : '',
      ]),
    )
    const aligns = headings.map(() => 'left' as const)
    const { widths } = layColumns(table(aligns, [row('header', headings)], rows), 9_000, 12)
    const [, names = 0, , , , , notes = 0] = widths
    expect(names).toBeGreaterThan(2 * notes)
    expect(notes).toBeGreaterThanOrEqual(bold('chú', 12))
    expect(notes).toBeLessThan(9_000 / headings.length)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9_000)
  })

  it('sets two columns of texts as long as each other equally wide, and a column twice as full wider', () => {
    const lay = (left: string, right: string) =>
      layColumns(
        table(
          ['left', 'left'],
          [],
          Array.from({ length: 5 }, () => row('item', [left, right])),
        ),
        5_000,
        12,
      ).widths
    const [a = 0, b = 0] = lay(long, long)
    expect(Math.abs(a - b)).toBeLessThan(100)
    const [twice = 0, once = 0] = lay(`${long}; ${long}`, long)
    expect(twice / once).toBeGreaterThan(1.5)
    expect(twice / once).toBeLessThan(2.5)
  })

  it('counts the lines that a cell has of its own: short lines below one another need no width', () => {
    const lines = Array.from({ length: 6 }, () => '- Có quyết định').join('\n')
    const { widths } = layColumns(
      table(['left', 'left'], [], [row('item', [lines, `${long} ${long}`])]),
      7_000,
      12,
    )
    expect(widths[0]).toBeLessThan(2_500)
  })

  it('makes room for what stands in brackets in a narrow column’s heading', () => {
    const headings = ['TT', 'Nội dung', 'Kinh phí (tỷ đồng)', 'Cơ quan chủ trì', 'Ghi chú']
    const { widths } = layColumns(
      table(
        headings.map(() => 'left'),
        [row('header', headings)],
        [row('item', ['1', `${long} ${long}`, '2', long, long])],
      ),
      8_000,
      12,
    )
    expect(widths[2]).toBeGreaterThanOrEqual(bold('(tỷ đồng)', 12))
  })
})
