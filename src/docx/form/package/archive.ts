/** Opens a ZIP that a stranger may have made: nothing is inflated before it is asked for, and never beyond the limits. */
import { Inflate } from 'fflate'

/** Bytes of one inflated part, and of all parts together; entries of the directory; bytes of the file. */
export const archiveLimits = {
  part: 80 * 1024 * 1024,
  total: 128 * 1024 * 1024,
  entries: 8192,
  file: 128 * 1024 * 1024,
} as const

/** Why a file or a part cannot be read. */
export type ArchiveFault = 'not-zip' | 'broken' | 'too-large'

type Entry = { readonly method: number; readonly packed: Uint8Array; readonly size: number }

/** Reads a part by its name (any case, no leading slash); null when there is none. */
export type Archive = { readonly read: (name: string) => Uint8Array | ArchiveFault | null }

const END = 0x06054b50
const RECORD = 0x02014b50
const END_BYTES = 22
const RECORD_BYTES = 46
const LOCAL_BYTES = 30
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
/** Compressed bytes inflated at a time: deflate makes at most 1032 times as much of them. */
const STEP = 16_384

/** Reads the directory (PKWARE APPNOTE 4.3). */
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

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> | ArchiveFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return 'broken'
  const count = view.getUint16(end + 10, true)
  if (count > archiveLimits.entries) return 'too-large'
  const entries = new Map<string, Entry>()
  const names = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + RECORD_BYTES > bytes.length || view.getUint32(at, true) !== RECORD) return 'broken'
    const name = at + RECORD_BYTES
    const nameEnd = name + view.getUint16(at + 28, true)
    const packed = packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true))
    if (nameEnd > bytes.length || packed === null || (view.getUint16(at + 8, true) & ENCRYPTED) !== 0)
      return 'broken'
    entries.set(names.decode(bytes.subarray(name, nameEnd)).replaceAll('\\', '/').toLowerCase(), {
      method: view.getUint16(at + 10, true),
      packed,
      size: view.getUint32(at + 24, true),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - 65_535)
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, length: number): Uint8Array | null {
  if (local + LOCAL_BYTES > bytes.length) return null
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return start + length > bytes.length ? null : bytes.subarray(start, start + length)
}

function inflate(entry: Entry, most: number): Uint8Array | ArchiveFault {
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
