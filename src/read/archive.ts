import { Inflate } from 'fflate'
import { continueCrc } from '../model/crc.js'
import { deflater } from '../model/deflate.js'
import { limits } from './limits.js'

/** One file inside the zip: `data` is its still compressed bytes, `size` the inflated size the directory claims. */
export type ArchiveEntry = {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly size: number
  readonly data: Uint8Array
}

/** A zip's directory. Keys are entry names in lower case with '/', as Excel matches part names. */
export type Archive = { readonly entries: ReadonlyMap<string, ArchiveEntry> }

/** Why a zip or an entry cannot be read; `too-large` means beyond src/read/limits.ts. */
export type ArchiveFault = 'truncated' | 'corrupt' | 'too-large' | 'encrypted'

/** Bytes that may still be inflated for this workbook; shared by all its parts. */
export type Budget = { left: number }

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const unknown32 = 0xffffffff
/** Compressed bytes inflated per step: deflate yields at most 1032 times as much, about 17 MB. */
const stepBytes = 16_384

/** Reads the directory of a zip (PKWARE APPNOTE 4.3, zip64 included). Nothing is inflated. */
export function openArchive(bytes: Uint8Array): Archive | ArchiveFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return 'truncated'
  const { count, start } = end
  if (count > limits.entries) return 'too-large'
  const entries = new Map<string, ArchiveEntry>()
  const names = new TextDecoder()
  let at = start
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature) return 'corrupt'
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > bytes.length) return 'corrupt'
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength)
    const data = dataOf(bytes, view, sizes.offset, sizes.packed)
    if (data === null) return 'corrupt'
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    entries.set(partKey(name), {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      data,
    })
    at = next
  }
  return { entries }
}

/** Writes a part name as the key under which `Archive.entries` holds it. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

/**
 * Inflates one entry piece by piece into `take`, which returns false to stop early.
 * Never yields more than `most` bytes, nor more than the budget or the directory's own claim. Null when all went well.
 */
export function inflateEntry(
  entry: ArchiveEntry,
  most: number,
  budget: Budget,
  take: (piece: Uint8Array) => boolean,
): ArchiveFault | null {
  if (entry.encrypted) return 'encrypted'
  if (entry.method !== 0 && entry.method !== 8) return 'corrupt'
  if (entry.size > most || entry.size > budget.left) return 'too-large'
  let size = 0
  let crc = 0
  let stopped = false
  const pass = (piece: Uint8Array): void => {
    size += piece.length
    budget.left -= piece.length
    if (stopped || size > entry.size) return
    crc = continueCrc(crc, piece)
    if (!take(piece)) stopped = true
  }
  const { data } = entry
  const whole = wholeEntry(entry)
  if (whole !== null) {
    budget.left -= whole.length
    take(whole)
    return null
  }
  const inflate = new Inflate(pass)
  try {
    for (let at = 0; at < data.length && !stopped && size <= entry.size; at += stepBytes) {
      const step = data.subarray(at, at + stepBytes)
      if (entry.method === 0) pass(step)
      else inflate.push(step, at + stepBytes >= data.length)
    }
  } catch {
    return 'corrupt'
  }
  if (stopped) return null
  return size === entry.size && crc === entry.crc ? null : 'corrupt'
}

/** An entry that is small and sound, inflated at once; null leaves it to the streaming way, which finds out what is wrong. */
function wholeEntry({ method, data, size, crc }: ArchiveEntry): Uint8Array | null {
  return method === 8 && size <= limits.wholeBytes ? deflater.inflateWhole(data, size, crc) : null
}

/** Finds the end record, searching backwards past a comment; null when there is none. */
function findEnd(view: DataView): { readonly count: number; readonly start: number } | null {
  const first = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    if (count !== 0xffff && start !== unknown32) return { count, start }
    return findEnd64(view, at) ?? { count, start }
  }
  return null
}

function findEnd64(view: DataView, end: number): { readonly count: number; readonly start: number } | null {
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return null
  const at = Number(view.getBigUint64(end - 12, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) return null
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) }
}

/** Takes sizes and offset of a directory record, from its zip64 field (id 1) where the short ones say "unknown". */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  let packed = view.getUint32(at + 20, true)
  let size = view.getUint32(at + 24, true)
  let offset = view.getUint32(at + 42, true)
  for (let field = extra; field + 4 <= extra + extraLength; ) {
    const stop = field + 4 + view.getUint16(field + 2, true)
    if (view.getUint16(field, true) === 1) {
      let next = field + 4
      const take = (short: number): number => {
        if (short !== unknown32 || next + 8 > stop || next + 8 > view.byteLength) return short
        next += 8
        return Number(view.getBigUint64(next - 8, true))
      }
      size = take(size)
      packed = take(packed)
      offset = take(offset)
    }
    field = stop
  }
  return { packed, size, offset }
}

function dataOf(bytes: Uint8Array, view: DataView, offset: number, packed: number): Uint8Array | null {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return null
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null
}
