import { describe, expect, it } from 'vitest'
import { measureUnits, widthsOf } from '../../src/docx/measure-text.js'
import { bindBrackets } from '../../src/docx/table/bind-brackets.js'
import { writeDocx } from '../../src/docx/write-docx.js'
import { usualStyle } from '../../src/model/office-style.js'
import { all, bodyOf, words } from '../support/docx-parts.js'
import { documentOf, row, section, table } from '../support/sample-document.js'

const face = widthsOf(false, false)
const shown = (text: string): string => text.replaceAll('\u00a0', '~')

describe('bindBrackets', () => {
  it('binds the words of a bracket that fits into a line, with the stop behind it', () => {
    const wide = measureUnits('(xã An Hải);', face)
    expect(shown(bindBrackets('42,88% (xã An Hải); 24% (xã Tân Hà)', wide, face))).toBe(
      '42,88% (xã~An~Hải); 24% (xã~Tân~Hà)',
    )
  })

  it('leaves a bracket that is longer than the line, one over two lines, and what is none', () => {
    const narrow = measureUnits('(xã An', face)
    expect(bindBrackets('42,88% (xã An Hải)', narrow, face)).toBe('42,88% (xã An Hải)')
    const wide = Number.POSITIVE_INFINITY
    expect(bindBrackets('a) Một việc\nb) Hai (ba\nbốn) năm', wide, face)).toBe(
      'a) Một việc\nb) Hai (ba\nbốn) năm',
    )
    expect(bindBrackets('Không có ngoặc', wide, face)).toBe('Không có ngoặc')
  })

  it('is done in the cells of a table, as wide as its columns are, in headings too', async () => {
    const long =
      '(một đoạn chữ trong ngoặc dài hơn hẳn bề rộng của cột nên phải xuống dòng như thường lệ ở đây)'
    const document = documentOf(
      section([
        {
          ...table(
            ['left', 'left'],
            [row('header', ['Số tiền (tỷ đồng)', 'Ghi chú'])],
            [row('item', ['2 (đã chi)', long])],
          ),
          columns: [
            { width: 60, align: 'left' },
            { width: 60, align: 'left' },
          ],
        },
      ]),
    )
    const cells = all(bodyOf(await writeDocx(document, usualStyle)), 'w:tc').map(words)
    expect(cells.map(shown)).toEqual(['Số tiền (tỷ~đồng)', 'Ghi chú', '2 (đã~chi)', long])
  })
})
