import { describe, expect, it } from 'vitest'
import { measureText } from '../../src/docx/measure-text.js'
import { writeDocx } from '../../src/docx/write-docx.js'
import type { Letterhead } from '../../src/model/document.js'
import { type OfficeStyle, usualStyle } from '../../src/model/office-style.js'
import { all, bodyOf, childrenOf, type Element, first, styled, words } from '../support/docx-parts.js'
import { documentOf, letterhead, section } from '../support/sample-document.js'

async function headOf(more: Partial<Letterhead> = {}, style: Partial<OfficeStyle> = {}): Promise<Element> {
  const bytes = await writeDocx(documentOf(section([{ ...letterhead, ...more }])), {
    ...usualStyle,
    ...style,
  })
  return first(bodyOf(bytes), 'w:tbl')
}

/** The room for text in a cell, twips. */
function innerWidth(cell: Element): number {
  const margin = all(cell, 'w:tcMar')
    .flatMap(each => each.children)
    .map(each => Number(each.attributes['w:w']))
  return Number(first(cell, 'w:tcW').attributes['w:w']) - margin.reduce((sum, each) => sum + each, 0)
}

/** The drawn line's length in points, in a column of `width` twips. */
function lineLength(cell: Element): number {
  const line = all(cell, 'w:p').find(paragraph => all(paragraph, 'w:pBdr').length > 0)
  const indent = first(line ?? cell, 'w:ind').attributes
  const width = innerWidth(cell)
  expect(Math.abs(Number(indent['w:left']) - Number(indent['w:right']))).toBeLessThanOrEqual(1)
  return (width - Number(indent['w:left']) - Number(indent['w:right'])) / 20
}

function cellsOf(table: Element): Element[][] {
  return childrenOf(table, 'w:tr').map(row => childrenOf(row, 'w:tc'))
}

describe('the letterhead', () => {
  it('sets number and date in one row, below bodies and Quốc hiệu', async () => {
    const cells = cellsOf(await headOf())
    expect(cells.map(row => row.map(cell => childrenOf(cell, 'w:p').map(words)))).toEqual([
      [
        ['ỦY BAN NHÂN DÂN\nXÃ AN BÌNH TÂY', ''],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', ''],
      ],
      [['Số:        /BC-UBND'], ['An Bình Tây, ngày 05 tháng 4 năm 2024']],
    ])
  })

  it.each([12, 13])('draws the line below Tiêu ngữ as long as its text (header %d pt)', async headerSize => {
    const cells = cellsOf(await headOf({}, { headerSize }))
    const text = measureText('Độc lập - Tự do - Hạnh phúc', headerSize + 1, true)
    expect(lineLength(cells[0]?.[1] as Element)).toBeCloseTo(text, 0)
  })

  it.each([
    'Ủy ban nhân dân\nxã An Bình Tây',
    'Văn phòng',
    'Phòng Văn hóa - Xã hội và Trung tâm Phục vụ hành chính công của xã',
  ])('draws the line below %j between a third and a half of its set text', async body => {
    const cells = cellsOf(await headOf({ body }))
    const cell = cells[0]?.[0] as Element
    const width = innerWidth(cell) / 20
    const longest = Math.min(
      width,
      Math.max(...body.split('\n').map(line => measureText(line.toLocaleUpperCase('vi'), 12, true))),
    )
    // A name that wraps is set in lines not wider than the column, nor much narrower.
    expect(lineLength(cell)).toBeLessThanOrEqual(longest / 2)
    expect(lineLength(cell)).toBeGreaterThanOrEqual((longest > width * 0.99 ? 0.6 : 1) * (longest / 3))
  })

  it('leaves the name of the higher body light and without a line', async () => {
    const table = await headOf({ parentBody: 'Ủy ban nhân dân xã An Bình Tây', body: 'Phòng Kinh tế' })
    expect(styled(table, 'ParentBody').map(words)).toEqual(['ỦY BAN NHÂN DÂN\nXÃ AN BÌNH TÂY'])
    expect(styled(table, 'BodyName').map(words)).toEqual(['PHÒNG KINH TẾ'])
    expect(all(table, 'w:pBdr')).toHaveLength(2)
  })

  it.each([
    ['Sở Khoa học và Công nghệ', 'SỞ KHOA HỌC\nVÀ CÔNG NGHỆ'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'SỞ VĂN HÓA,\nTHỂ THAO VÀ DU LỊCH'],
    ['Trường Tiểu học Chu Văn An', 'TRƯỜNG TIỂU HỌC\nCHU VĂN AN'],
    ['Ban Chỉ đạo chuyển đổi số phường Nam Nha Trang', 'BAN CHỈ ĐẠO\nCHUYỂN ĐỔI SỐ\nPHƯỜNG NAM NHA TRANG'],
    ['Ủy ban nhân dân tỉnh Hải Vân', 'ỦY BAN NHÂN DÂN\nTỈNH HẢI VÂN'],
    ['Văn phòng', 'VĂN PHÒNG'],
  ])('breaks %j so that no word is left alone', async (body, set) => {
    expect(styled(await headOf({ body }), 'BodyName').map(words)).toEqual([set])
    expect(styled(await headOf({ parentBody: body }), 'ParentBody').map(words)).toEqual([set])
  })

  it('sets V/v of a công văn below its number', async () => {
    const cells = cellsOf(await headOf({ about: 'V/v đôn đốc nhiệm vụ quá hạn' }))
    expect(childrenOf(cells[1]?.[0] as Element, 'w:p').map(words)).toEqual([
      'Số:        /BC-UBND',
      'V/v đôn đốc nhiệm vụ quá hạn',
    ])
  })

  it.each([
    [12, { top: 20, bottom: 20, left: 30, right: 20 }],
    [13, { top: 20, bottom: 20, left: 35, right: 20 }],
  ])('gives Quốc hiệu and the date room for one line each (header %d pt)', async (headerSize, margins) => {
    const placeAndDate = 'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2024'
    const table = await headOf({ placeAndDate }, { headerSize, margins })
    const right = Number(all(table, 'w:gridCol')[1]?.attributes['w:w']) / 20
    expect(right).toBeGreaterThan(measureText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', headerSize, true))
    expect(right).toBeGreaterThan(measureText(placeAndDate, 13, false, true))
    const total = Number(first(table, 'w:tblW').attributes['w:w'])
    expect(total).toBe(all(table, 'w:gridCol').reduce((sum, each) => sum + Number(each.attributes['w:w']), 0))
  })
})
