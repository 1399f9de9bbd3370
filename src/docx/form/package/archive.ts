/** Opens a ZIP that a stranger may have made: nothing is inflated before it is asked for, and never beyond the limits. */
import { Inflate } from 'fflate'
import {
  DEFLATED,
  isEncrypted,
  readZipDirectory,
  STORED,
  type ZipRecord,
} from '../../../model/zip-directory.js'

/** Bytes of one inflated part, and of all parts together; entries of the directory; bytes of the file. */
export const archiveLimits = {
  part: 80 * 1024 * 1024,
  total: 128 * 1024 * 1024,
  entries: 8192,
  file: 128 * 1024 * 1024,
} as const

/** Why a file or a part cannot be read. */
export type ArchiveFault = 'not-zip' | 'broken' | 'too-large'

/** Reads a part by its name (any case, no leading slash); null when there is none. */
export type Archive = { readonly read: (name: string) => Uint8Array | ArchiveFault | null }

/** Compressed bytes inflated at a time: deflate makes at most 1032 times as much of them. */
const STEP = 16_384

/** Reads the directory. */
export function openArchive(bytes: Uint8Array): Archive | ArchiveFault {
  if (bytes.length > archiveLimits.file) return 'too-large'
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'not-zip'
  const entries = readDirectory(bytes)
  if (typeof entries === 'string') return entries
  let left: number = archiveLimits.total
  return {
    read: name => {
      const entry = entries.get(name.replace(/^\/+/, '').toLowerCase())
      if (entry === undefined) return null
      const content = inflate(entry, Math.min(left, archiveLimits.part))
      if (typeof content !== 'string') left -= content.length
      return content
    },
  }
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipRecord> | ArchiveFault {
  const records = readZipDirectory(bytes, archiveLimits.entries)
  if (typeof records === 'string') return records === 'too-many' ? 'too-large' : 'broken'
  if (records.some(isEncrypted)) return 'broken'
  return new Map(records.map(record => [record.name.toLowerCase(), record]))
}

function inflate(entry: ZipRecord, most: number): Uint8Array | ArchiveFault {
  if (entry.size > most) return 'too-large'
  if (entry.method === STORED) return entry.packed.length > most ? 'too-large' : entry.packed
  if (entry.method !== DEFLATED) return 'broken'
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Inflate(piece => {
    size += piece.length
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < entry.packed.length; at += STEP) {
      stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length)
      if (size > most) return 'too-large'
    }
  } catch {
    return 'broken'
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
