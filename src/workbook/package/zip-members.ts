/** Reads and writes zip files member by member: what is not edited keeps its compressed bytes. (APPNOTE 6.3.10, 4.3) */
import { deflateSync, inflateSync } from 'fflate'
import { continueCrc } from '../../model/crc.js'
import { joinBytes } from '../../model/deflate.js'
import { DEFLATED, isEncrypted, readZipDirectory, STORED, type ZipRecord } from '../../model/zip-directory.js'

/** One member as it is packed; its flags tell of no record behind the data. */
export type ZipMember = Omit<ZipRecord, 'zip64'>

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const HAS_DESCRIPTOR = 0x0008
/** What a directory without zip64 can count. */
const MOST_MEMBERS = 0xffff
/** 1 January 2024, 0:00, as zip keeps it: new members are dated alike so that the same input gives the same bytes. */
const FIXED_TIME = ((2024 - 1980) << 25) | (1 << 21) | (1 << 16)
/** Larger parts are left as they are (bytes unpacked): a hostile sheet must not take the memory of the machine. */
const LARGEST_PART = 40_000_000

/** Lists the members of a zip in the order of its directory; null when it is no zip that can be copied (zip64, encrypted, broken). */
export function readMembers(bytes: Uint8Array): readonly ZipMember[] | null {
  const records = readZipDirectory(bytes, MOST_MEMBERS)
  if (typeof records === 'string' || records.some(each => isEncrypted(each) || each.zip64)) return null
  return records.map(({ zip64: _, flags, ...record }) => ({ ...record, flags: flags & ~HAS_DESCRIPTOR }))
}

/** Unpacks a member; null when it is broken, is not what its size and CRC say, or is larger than a part we edit may be. */
export function unpack(member: ZipMember): Uint8Array | null {
  if (member.size > LARGEST_PART) return null
  if (member.method === STORED) return member.packed
  if (member.method !== DEFLATED) return null
  try {
    const content = inflateSync(member.packed, { out: new Uint8Array(member.size) })
    return content.length === member.size && continueCrc(0, content) === member.crc ? content : null
  } catch {
    return null
  }
}

/** Packs new content under a name (ASCII). */
export function pack(name: string, content: Uint8Array): ZipMember {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    method: DEFLATED,
    flags: 0,
    time: FIXED_TIME,
    crc: continueCrc(0, content),
    size: content.length,
    packed: deflateSync(content, { level: 6 }),
  }
}

/** Writes the members to a zip file in their order. */
export function writeMembers(members: readonly ZipMember[]): Uint8Array {
  const locals: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const member of members) {
    const header = new Uint8Array(30 + member.rawName.length)
    const view = new DataView(header.buffer)
    view.setUint32(0, LOCAL, true)
    view.setUint16(4, 20, true)
    writeFacts(view, 6, member)
    view.setUint16(26, member.rawName.length, true)
    header.set(member.rawName, 30)
    locals.push(header, member.packed)
    directory.push(centralRecord(member, offset))
    offset += header.length + member.packed.length
  }
  return joinBytes([...locals, ...directory, endRecord(members.length, offset, directory)])
}

function centralRecord(member: ZipMember, offset: number): Uint8Array {
  const record = new Uint8Array(46 + member.rawName.length)
  const view = new DataView(record.buffer)
  view.setUint32(0, CENTRAL, true)
  view.setUint16(4, 20, true)
  view.setUint16(6, 20, true)
  writeFacts(view, 8, member)
  view.setUint16(28, member.rawName.length, true)
  view.setUint32(42, offset, true)
  record.set(member.rawName, 46)
  return record
}

/** Flags, method, time, CRC and sizes stand in the same order in both kinds of record. */
function writeFacts(view: DataView, at: number, member: ZipMember): void {
  view.setUint16(at, member.flags, true)
  view.setUint16(at + 2, member.method, true)
  view.setUint32(at + 4, member.time, true)
  view.setUint32(at + 8, member.crc, true)
  view.setUint32(at + 12, member.packed.length, true)
  view.setUint32(at + 16, member.size, true)
}

function endRecord(count: number, offset: number, directory: readonly Uint8Array[]): Uint8Array {
  const record = new Uint8Array(22)
  const view = new DataView(record.buffer)
  view.setUint32(0, END, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(
    12,
    directory.reduce((sum, each) => sum + each.length, 0),
    true,
  )
  view.setUint32(16, offset, true)
  return record
}
