/** Reads the directory of a zip (PKWARE APPNOTE 4.3, zip64 included): what stands where. Nothing is inflated. */

/** One file inside the zip. `packed` are its bytes as they stand there, `size` and `crc` what the directory claims of them unpacked; `zip64`: its facts needed the longer fields. */
export type ZipRecord = {
  /** With '/' between its steps, whatever the program that wrote it used. */
  readonly name: string
  readonly rawName: Uint8Array
  readonly flags: number
  readonly method: number
  /** Date and time as zip keeps them, in 32 bits. */
  readonly time: number
  readonly crc: number
  readonly size: number
  readonly packed: Uint8Array
  readonly zip64: boolean
}

/** No end of a directory, one that does not hold together, more entries than asked for. */
export type ZipFault = 'truncated' | 'corrupt' | 'too-many'

/** How an entry is packed. */
export const STORED = 0
export const DEFLATED = 8

const LOCAL = 0x04034b50
const RECORD = 0x02014b50
const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const LOCAL_BYTES = 30
const RECORD_BYTES = 46
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const UNKNOWN_16 = 0xffff
const UNKNOWN_32 = 0xffffffff
const ENCRYPTED = 1

/** Lists at most `most` entries in the order of the directory, names that stand twice twice. */
export function readZipDirectory(bytes: Uint8Array, most: number): readonly ZipRecord[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return 'truncated'
  if (end.count > most) return 'too-many'
  const records: ZipRecord[] = []
  const names = new TextDecoder()
  let at = end.start
  for (let index = 0; index < end.count; index += 1) {
    if (at + RECORD_BYTES > bytes.length || view.getUint32(at, true) !== RECORD) return 'corrupt'
    const nameEnd = at + RECORD_BYTES + view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = nameEnd + extraLength + view.getUint16(at + 32, true)
    if (next > bytes.length) return 'corrupt'
    const { packed, size, offset, zip64 } = sizesOf(view, at, nameEnd, extraLength)
    const data = dataOf(bytes, view, offset, packed)
    if (data === null) return 'corrupt'
    const rawName = bytes.subarray(at + RECORD_BYTES, nameEnd)
    records.push({
      name: names.decode(rawName).replaceAll('\\', '/'),
      rawName,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      packed: data,
      zip64: zip64 || end.zip64,
    })
    at = next
  }
  return records
}

/** Says whether an entry is under a password. */
export function isEncrypted({ flags }: ZipRecord): boolean {
  return (flags & ENCRYPTED) !== 0
}

type End = { readonly count: number; readonly start: number; readonly zip64: boolean }

/** Finds the end record, searching backwards past a comment; null when there is none. */
function findEnd(view: DataView): End | null {
  const last = view.byteLength - END_BYTES
  const first = Math.max(0, last - LONGEST_COMMENT)
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    const short = { count, start, zip64: false }
    return count !== UNKNOWN_16 && start !== UNKNOWN_32 ? short : (findEnd64(view, at) ?? short)
  }
  return null
}

function findEnd64(view: DataView, end: number): End | null {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return null
  const at = Number(view.getBigUint64(end - 12, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null
  const count = Number(view.getBigUint64(at + 32, true))
  return { count, start: Number(view.getBigUint64(at + 48, true)), zip64: true }
}

/** Takes sizes and offset of a directory record, from its zip64 field (id 1) where the short ones say "unknown". */
function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  let packed = view.getUint32(at + 20, true)
  let size = view.getUint32(at + 24, true)
  let offset = view.getUint32(at + 42, true)
  const zip64 = packed === UNKNOWN_32 || size === UNKNOWN_32 || offset === UNKNOWN_32
  for (let field = extra; zip64 && field + 4 <= extra + extraLength; ) {
    const stop = field + 4 + view.getUint16(field + 2, true)
    if (view.getUint16(field, true) === 1) {
      let next = field + 4
      const take = (short: number): number => {
        if (short !== UNKNOWN_32 || next + 8 > stop || next + 8 > view.byteLength) return short
        next += 8
        return Number(view.getBigUint64(next - 8, true))
      }
      size = take(size)
      packed = take(packed)
      offset = take(offset)
    }
    field = stop
  }
  return { packed, size, offset, zip64 }
}

function dataOf(bytes: Uint8Array, view: DataView, offset: number, packed: number): Uint8Array | null {
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL) return null
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null
}
