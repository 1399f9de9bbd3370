import { describe, expect, it } from 'vitest'
import { measureText } from '../../src/docx/measure-text.js'
import { wrapText } from '../../src/docx/wrap-text.js'

describe('text is measured as Times New Roman sets it', () => {
  it.each([
    ['0123456789', 12, false, false, 60],
    ['AA', 2048 / 100, false, false, 29.58],
    ['MW', 2048 / 100, true, false, 39.81],
    [' ', 16, false, true, 4],
    ['…', 10, true, true, 10],
  ])('%s at %d pt', (text, size, bold, italic, width) => {
    expect(measureText(text, size, bold, italic)).toBeCloseTo(width, 2)
  })

  it('gives a letter with marks the width of its base letter, composed or not', () => {
    for (const [marked, base] of [
      ['ệ', 'e'],
      ['Ẩ', 'A'],
      ['ỹ', 'y'],
      ['Đ', 'D'],
      ['ợ', 'ơ'],
      ['Ữ', 'Ư'],
      ['é', 'e'],
    ] as const) {
      for (const bold of [false, true]) {
        expect(measureText(marked, 14, bold)).toBe(measureText(base, 14, bold))
        expect(measureText(marked.normalize('NFD'), 14, bold)).toBe(
          measureText(base.normalize('NFD'), 14, bold),
        )
      }
    }
  })

  it('sets ơ and ư wider than o and u', () => {
    expect(measureText('ơ', 14)).toBeGreaterThan(measureText('o', 14))
    expect(measureText('Ư', 14, true)).toBeGreaterThan(measureText('U', 14, true))
  })

  it('measures Quốc hiệu and Tiêu ngữ as a PDF of the page shows them', () => {
    // LibreOffice with Liberation Serif: 250.1 and 159.1 pt between the words' outer edges.
    expect(Math.abs(measureText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, true) - 250.14)).toBeLessThan(0.5)
    expect(Math.abs(measureText('Độc lập - Tự do - Hạnh phúc', 13, true) - 159.08)).toBeLessThan(0.5)
  })
})

describe('text is broken into lines as Word sets them', () => {
  const look = { size: 10, bold: false, italic: false }

  it('fills each line up to the width', () => {
    // A digit is 5 pt wide, a space 2.5 pt.
    expect(wrapText('11 22 33 44', 25, look)).toEqual([
      { text: '11 22', width: 22.5 },
      { text: '33 44', width: 22.5 },
    ])
  })

  it('starts a new line at a given break and leaves a long word whole', () => {
    expect(wrapText('1\n22222222 3', 25, look).map(line => line.text)).toEqual(['1', '22222222', '3'])
  })
})
