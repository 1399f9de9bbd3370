import { Inflate } from 'fflate'
import { continueCrc } from '../model/crc.js'
import { deflater } from '../model/deflate.js'
import { DEFLATED, isEncrypted, readZipDirectory, STORED } from '../model/zip-directory.js'
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

/** Compressed bytes inflated per step: deflate yields at most 1032 times as much, about 17 MB. */
const stepBytes = 16_384

/** Reads the directory of a zip. Nothing is inflated. */
export function openArchive(bytes: Uint8Array): Archive | ArchiveFault {
  const records = readZipDirectory(bytes, limits.entries)
  if (typeof records === 'string') return records === 'too-many' ? 'too-large' : records
  const entries = new Map<string, ArchiveEntry>()
  for (const record of records) {
    const { name, method, crc, size, packed: data } = record
    entries.set(partKey(name), { name, method, encrypted: isEncrypted(record), crc, size, data })
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
  if (entry.method !== STORED && entry.method !== DEFLATED) return 'corrupt'
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
      if (entry.method === STORED) pass(step)
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
  return method === DEFLATED && size <= limits.wholeBytes ? deflater.inflateWhole(data, size, crc) : null
}
