import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { inflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createDeflater } from '../../../src/docx/deflate/deflater.js'

function deflate(pieces: readonly Uint8Array[]): Uint8Array {
  const deflater = createDeflater()
  return Buffer.concat(pieces.map((piece, at) => deflater.push(piece, at === pieces.length - 1)))
}

const cell = (n: number): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${900 + (n % 7)}" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Nhiệm vụ ${n}</w:t></w:r></w:p></w:tc>`

describe('createDeflater', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['one byte', Uint8Array.of(7)],
    ['the same byte a hundred thousand times', new Uint8Array(100_000).fill(65)],
    ['every byte', Uint8Array.from({ length: 256 * 40 }, (_, at) => at & 255)],
    ['noise', Uint8Array.from({ length: 200_000 }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 13) & 255)],
    ['a large table', new TextEncoder().encode(Array.from({ length: 9000 }, (_, n) => cell(n)).join(''))],
    [
      'frequencies that ask for codes longer than allowed',
      Uint8Array.from(
        Array.from({ length: 22 }, (_, at) => Array.from({ length: 2 ** Math.min(at, 16) }, () => at)).flat(),
      ),
    ],
  ])('gives back %s through two other readers', (_, bytes) => {
    const packed = deflate([bytes])
    expect(Buffer.compare(inflateRawSync(packed), bytes)).toBe(0)
    expect(Buffer.compare(inflateSync(packed), bytes)).toBe(0)
  })

  it('gives back any bytes in any pieces', () => {
    const words = fc.array(fc.constantFrom('<w:p>', '</w:p>', 'đạt', 'chưa', '0', '\n', 'xyz'), {
      maxLength: 400,
    })
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 6 }),
        fc.uint8Array({ maxLength: 300 }),
        (texts, noise) => {
          const pieces = [...texts.map(text => new TextEncoder().encode(text.join(''))), noise]
          expect(Buffer.compare(inflateRawSync(deflate(pieces)), Buffer.concat(pieces))).toBe(0)
        },
      ),
    )
  })

  it('finds matches across pieces, and none beyond the window', () => {
    const line = new TextEncoder().encode(Array.from({ length: 200 }, (_, n) => cell(n)).join(''))
    const apart = Uint8Array.from({ length: 40_000 }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 9) & 255)
    expect(deflate([line, line]).length).toBeLessThan(deflate([line]).length * 1.6)
    const pieces = [line.subarray(0, 2000), apart, line.subarray(0, 2000)]
    expect(Buffer.compare(inflateRawSync(deflate(pieces)), Buffer.concat(pieces))).toBe(0)
  })

  it('begins anew after the last piece, and gives the same bytes each time', () => {
    const deflater = createDeflater()
    const streams = [1, 2, 3].map(n => new TextEncoder().encode(cell(n).repeat(n * 50)))
    for (const bytes of [...streams, ...streams]) {
      const packed = deflater.push(bytes, true)
      expect(Buffer.compare(packed, deflate([bytes]))).toBe(0)
      expect(Buffer.compare(inflateRawSync(packed), bytes)).toBe(0)
    }
  })

  it('makes a large table at least twenty-five times smaller', () => {
    const bytes = new TextEncoder().encode(Array.from({ length: 9000 }, (_, n) => cell(n)).join(''))
    expect(deflate([bytes]).length).toBeLessThan(bytes.length / 25)
  })
})
