import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isEncrypted, readZipDirectory, type ZipRecord } from '../../src/model/zip-directory.js'

const MANY = 20_000
const zip = zipSync({ 'a.txt': strToU8('a'.repeat(5000)), 'xl\\B.xml': [strToU8('<b/>'), { level: 0 }] })
const RECORD = Buffer.from([0x50, 0x4b, 1, 2])

function records(bytes: Uint8Array): readonly ZipRecord[] {
  const found = readZipDirectory(bytes, MANY)
  if (typeof found === 'string') throw new Error(found)
  return found
}

/** Changes bytes of the copy at an offset from the nth directory record. */
function patched(nth: number, offset: number, bytes: readonly number[]): Uint8Array {
  const copy = Buffer.from(zip)
  let at = copy.indexOf(RECORD)
  for (let index = 0; index < nth; index += 1) at = copy.indexOf(RECORD, at + 4)
  copy.set(bytes, at + offset)
  return copy
}

/** One stored member whose sizes and places stand in the zip64 fields only. */
function zip64Of(name: string, content: Uint8Array): Uint8Array {
  const local = Buffer.alloc(30 + name.length)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(name.length, 26)
  local.write(name, 30)
  const record = Buffer.alloc(46 + name.length + 28, 0)
  record.writeUInt32LE(0x02014b50, 0)
  for (const at of [20, 24, 42]) record.writeUInt32LE(0xffffffff, at)
  record.writeUInt16LE(name.length, 28)
  record.writeUInt16LE(28, 30)
  record.write(name, 46)
  const extra = 46 + name.length
  record.writeUInt16LE(1, extra)
  record.writeUInt16LE(24, extra + 2)
  record.writeBigUInt64LE(BigInt(content.length), extra + 4)
  record.writeBigUInt64LE(BigInt(content.length), extra + 12)
  const start = local.length + content.length
  const end64 = Buffer.alloc(56)
  end64.writeUInt32LE(0x06064b50, 0)
  end64.writeBigUInt64LE(1n, 32)
  end64.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(start + record.length), 8)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(0xffff, 10)
  end.writeUInt32LE(0xffffffff, 16)
  return new Uint8Array(Buffer.concat([local, content, record, end64, locator, end]))
}

describe('the directory of a zip', () => {
  test('lists every entry in order with its facts and its packed bytes', () => {
    const [first, second, ...more] = records(zip)
    expect(more).toEqual([])
    expect(first).toMatchObject({ name: 'a.txt', method: 8, size: 5000, zip64: false })
    expect(second).toMatchObject({ name: 'xl/B.xml', method: 0, size: 4, packed: strToU8('<b/>') })
    expect(second?.rawName).toEqual(strToU8('xl\\B.xml'))
  })

  test('is read from the long fields of zip64', () => {
    const [only] = records(zip64Of('a.txt', strToU8('Báo cáo')))
    expect(only).toMatchObject({ name: 'a.txt', size: 9, packed: strToU8('Báo cáo'), zip64: true })
  })

  test('gives names that stand twice twice', () => {
    const same = zipSync({ 'a.txt': strToU8('1'), 'b.txt': strToU8('2') })
    const copy = Buffer.from(same)
    copy.set(strToU8('a'), copy.lastIndexOf('b.txt'))
    expect(records(copy).map(each => each.name)).toEqual(['a.txt', 'a.txt'])
  })

  test('tells what is under a password', () => {
    expect(records(zip).map(isEncrypted)).toEqual([false, false])
    expect(records(patched(1, 8, [1, 0])).map(isEncrypted)).toEqual([false, true])
  })

  test('is no longer than was asked for', () => {
    expect(readZipDirectory(zip, 2)).toHaveLength(2)
    expect(readZipDirectory(zip, 1)).toBe('too-many')
  })

  test.each([
    ['another signature', 0, 0, [0x50, 0x4b, 9, 9]],
    ['a name beyond the end of the file', 1, 28, [0xff, 0xff]],
    ['more packed bytes than the file has', 0, 20, [0xff, 0xff, 0xff, 0x7f]],
    ['a place without a local header', 0, 42, [1, 0, 0, 0]],
    ['a place beyond the end', 0, 42, [0xff, 0xff, 0xff, 0x7f]],
  ])('with %s is corrupt', (_what, nth, offset, bytes) => {
    expect(readZipDirectory(patched(nth, offset, bytes), MANY)).toBe('corrupt')
  })

  test('without its end is truncated', () => {
    expect(readZipDirectory(new Uint8Array(), MANY)).toBe('truncated')
    expect(readZipDirectory(zip.subarray(0, zip.length - 1), MANY)).toBe('truncated')
  })

  test('of damaged bytes never leads outside the file', () => {
    const flips = fc.array(fc.record({ at: fc.nat(zip.length - 1), bit: fc.nat(7) }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(flips, changes => {
        const damaged = zip.slice()
        for (const { at, bit } of changes) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
        const found = readZipDirectory(damaged, MANY)
        if (typeof found === 'string') return ['truncated', 'corrupt', 'too-many'].includes(found)
        return found.every(
          ({ packed }) => packed.byteOffset + packed.length <= damaged.byteOffset + damaged.length,
        )
      }),
      { seed: 33, numRuns: 1500 },
    )
  })
})
