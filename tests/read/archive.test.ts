import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { continueCrc } from '../../src/model/crc.js'
import { type Archive, inflateEntry, openArchive } from '../../src/read/archive.js'
import { inflatesTo, zipOfMembers } from '../support/zip-bombs.js'

const text = 'Báo cáo kết quả thực hiện kế hoạch chuyển đổi số. '.repeat(5000)
const zip = zipSync({ 'a.txt': strToU8(text), 'xl/B.xml': [strToU8('<b/>'), { level: 0 }] })

function opened(bytes: Uint8Array): Archive {
  const archive = openArchive(bytes)
  if (typeof archive === 'string') throw new Error(archive)
  return archive
}

function inflated(bytes: Uint8Array, name: string, most = 1e9): string {
  const entry = opened(bytes).entries.get(name)
  if (entry === undefined) return 'absent'
  const pieces: Uint8Array[] = []
  const fault = inflateEntry(entry, most, { left: 1e9 }, piece => {
    pieces.push(piece.slice())
    return true
  })
  return fault ?? Buffer.concat(pieces).toString('utf8')
}

describe('openArchive', () => {
  test('gives stored and deflated entries under lower-case names', () => {
    expect(inflated(zip, 'a.txt')).toBe(text)
    expect(inflated(zip, 'xl/b.xml')).toBe('<b/>')
  })

  test('finds the directory before a comment or trailing bytes', () => {
    expect(inflated(Buffer.concat([zip, Buffer.alloc(1000, 32)]), 'a.txt')).toBe(text)
  })

  test('says truncated when the end is missing, wherever it was cut', () => {
    for (let length = 0; length < zip.length; length += 97)
      expect(openArchive(zip.subarray(0, length))).toBe('truncated')
  })

  test('takes an entry no further than the most it may hold', () => {
    expect(inflated(zip, 'a.txt', 1000)).toBe('too-large')
  })

  test('stops inflating soon after an entry outgrows its claim', () => {
    const { packed, size } = inflatesTo('', 'a'.repeat(100_000), 1000, '')
    const entry = opened(zipOfMembers([{ name: 'a', packed, size: 10 }])).entries.get('a')
    if (entry === undefined) throw new Error('absent')
    const budget = { left: 1e9 }
    let taken = 0
    const fault = inflateEntry(entry, 1e9, budget, piece => {
      taken += piece.length
      return true
    })
    expect({ fault, taken }).toEqual({ fault: 'corrupt', taken: 0 })
    expect(1e9 - budget.left).toBeLessThan(size / 3)
  })

  test('never yields wrong contents from damaged bytes', () => {
    const flips = fc.array(fc.record({ at: fc.nat(zip.length - 1), bit: fc.nat(7) }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(flips, changes => {
        const damaged = zip.slice()
        for (const { at, bit } of changes) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
        const archive = openArchive(damaged)
        if (typeof archive === 'string') return true
        const result = archive.entries.has('a.txt') ? inflated(damaged, 'a.txt') : 'absent'
        return ['absent', 'corrupt', 'encrypted', 'too-large', text].includes(result)
      }),
      { seed: 31, numRuns: 1500 },
    )
  })
})

describe('continueCrc', () => {
  test('agrees with the definition, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
        const both = continueCrc(continueCrc(0, bytes.subarray(0, cut)), bytes.subarray(cut))
        return both === crcByBits(bytes)
      }),
      { seed: 32, numRuns: 300 },
    )
  })
})

function crcByBits(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
