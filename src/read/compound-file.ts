/** What an OLE compound file holds. */
export type CompoundKind = 'password' | 'xls' | 'document' | 'other'

const noEntry = 0xffffffff
const entryBytes = 128
/** Directory entries looked at; a workbook has a few dozen. */
const mostEntries = 10_000

/** Tells what a compound file ([MS-CFB]) is by the streams at its root; 'other' when the directory cannot be followed. */
export function kindOfCompoundFile(bytes: Uint8Array): CompoundKind {
  const names = new Set(rootNames(bytes))
  if (names.has('EncryptedPackage')) return 'password'
  if (names.has('Workbook') || names.has('Book')) return 'xls'
  return names.has('WordDocument') || names.has('PowerPoint Document') ? 'document' : 'other'
}

/** Says whether the bytes begin as a compound file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte)
}

function rootNames(bytes: Uint8Array): readonly string[] {
  const directory = readDirectory(bytes)
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries = Math.min(mostEntries, Math.floor(directory.length / entryBytes))
  if (entries === 0) return []
  const names: string[] = []
  const visited = new Set<number>()
  const waiting = [view.getUint32(76, true)]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id >= entries || visited.has(id)) continue
    visited.add(id)
    const at = id * entryBytes
    const length = Math.min(64, view.getUint16(at + 64, true))
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)))
    names.push(name)
    waiting.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true))
  }
  return names
}

/** Joins the sectors of the directory; as many as the first 109 sectors of the allocation table lead to. */
function readDirectory(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) return new Uint8Array(0)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return new Uint8Array(0)
  const sector = 1 << shift
  const perTable = sector / 4
  const next = (id: number): number => {
    const table = Math.floor(id / perTable)
    const place = table < 109 ? view.getUint32(76 + table * 4, true) : noEntry
    const at = (place + 1) * sector + (id % perTable) * 4
    return at + 4 <= bytes.length ? view.getUint32(at, true) : noEntry
  }
  const sectors: Uint8Array[] = []
  for (let id = view.getUint32(48, true); sectors.length * sector < mostEntries * entryBytes; id = next(id)) {
    const at = (id + 1) * sector
    if (id >= 0xfffffff0 || at + sector > bytes.length) break
    sectors.push(bytes.subarray(at, at + sector))
  }
  const joined = new Uint8Array(sectors.length * sector)
  sectors.forEach((one, index) => {
    joined.set(one, index * sector)
  })
  return joined
}
