import zlib from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { continueCrc } from '../../src/model/crc.js'
import { createDeflater, type Deflated, joinBytes } from '../../src/model/deflate.js'

const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 13) & 255)
const table = new TextEncoder().encode(
  Array.from({ length: 9000 }, (_, n) => `<w:tc><w:p><w:r><w:t>Nhiệm vụ ${n}</w:t></w:r></w:p></w:tc>`).join(
    '',
  ),
)

function expectHolds({ data, size, crc }: Deflated, bytes: Uint8Array): void {
  expect(Buffer.compare(zlib.inflateRawSync(joinBytes(data)), bytes)).toBe(0)
  expect({ size, crc }).toEqual({ size: bytes.length, crc: continueCrc(0, bytes) })
}

/** Gives pieces out of two rooms by turns, as the package's writer does. */
function* inTurns(pieces: readonly Uint8Array[]): Generator<Uint8Array> {
  const rooms = [new Uint8Array(300_000), new Uint8Array(300_000)]
  for (const [at, piece] of pieces.entries()) {
    const room = rooms[at % 2] ?? new Uint8Array(0)
    room.fill(0)
    room.set(piece)
    yield room.subarray(0, piece.length)
  }
}

describe.each([
  ['with zlib', createDeflater(zlib)],
  ['without zlib', createDeflater(null)],
])('%s', (_, deflater) => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['one byte', Uint8Array.of(7)],
    ['the same byte again and again', new Uint8Array(100_000).fill(65)],
    ['noise', noise(200_000)],
    ['a large table', table],
  ])('deflates %s', async (_name, bytes) => {
    expectHolds(deflater.deflate(bytes), bytes)
    expectHolds(await deflater.deflatePieces([bytes]), bytes)
  })

  it('deflates pieces, each in a room that is used again', async () => {
    const pieces = [table.subarray(0, 250_000), noise(200_000), table.subarray(250_000, 300_000), noise(7)]
    expectHolds(await deflater.deflatePieces(inTurns(pieces)), joinBytes(pieces))
    expectHolds(await deflater.deflatePieces([]), new Uint8Array(0))
  })

  it('gives the same bytes each time', async () => {
    const twice = [await deflater.deflatePieces(inTurns([noise(9000), table.subarray(0, 200_000)]))]
    twice.push(await deflater.deflatePieces(inTurns([noise(9000), table.subarray(0, 200_000)])))
    const [one, other] = twice.map(({ data }) => Buffer.from(joinBytes(data)).toString('base64'))
    expect(one).toBe(other)
  })

  it('passes on what goes wrong while a piece is made', async () => {
    function* broken(): Generator<Uint8Array> {
      yield table.subarray(0, 1000)
      yield table.subarray(0, 1000)
      throw new RangeError('no more')
    }
    await expect(deflater.deflatePieces(broken())).rejects.toThrow('no more')
  })
})

describe('inflateWhole', () => {
  const native = createDeflater(zlib)
  const packed = new Uint8Array(zlib.deflateRawSync(table))
  const crc = continueCrc(0, table)
  // What gunzip would take for the end of a gzip file, and padding that it would pass over.
  const withOwnTail = joinBytes([packed, new Uint8Array(zlib.gzipSync(table)).slice(-8), new Uint8Array(9)])

  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), bytes => {
        const data = new Uint8Array(zlib.deflateRawSync(bytes))
        const whole = native.inflateWhole(data, bytes.length, continueCrc(0, bytes))
        expect(whole === null ? null : [...whole]).toEqual([...bytes])
      }),
    )
  })

  it.each([
    ['another size, smaller', packed, table.length - 1, crc],
    ['another size, larger', packed, table.length + 1, crc],
    ['another checksum', packed, table.length, crc ^ 1],
    ['a cut stream', packed.subarray(0, packed.length - 9), table.length, crc],
    ['bytes behind its end', joinBytes([packed, noise(40)]), table.length, crc],
    ['a checksum of its own behind its end', withOwnTail, table.length, crc ^ 1],
    ['noise', noise(500), 500, crc],
    ['nothing at all', new Uint8Array(0), 0, 0],
  ])('leaves %s to the streaming way', (_, data, size, sum) => {
    expect(native.inflateWhole(data, size, sum)).toBeNull()
  })

  it('leaves everything to it without zlib', () => {
    expect(createDeflater(null).inflateWhole(packed, table.length, crc)).toBeNull()
  })
})
