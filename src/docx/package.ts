/** Opens the skeleton's package and writes the finished one: sorted parts, fixed dates, text streamed in pieces. */
import { strFromU8, unzipSync, Zip, ZipPassThrough } from 'fflate'
import { continueCrc } from '../model/crc.js'
import { createDeflater, type Deflater } from './deflate/deflater.js'

/** Every part carries this time (local, as ZIP keeps it), so that the same report has the same bytes in every time zone. */
const partTime = (): Date => new Date(2020, 2, 5)
const DEFLATED = 8
/** Text is compressed in pieces of about this many characters. */
const PIECE = 1 << 16
const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels']

/** A part of the package, compressed by our own deflater: the library's takes twice as long over large tables. */
class DeflatedPart extends ZipPassThrough {
  readonly deflater: Deflater

  constructor(path: string, deflater: Deflater) {
    super(path)
    this.deflater = deflater
    this.compression = DEFLATED
    this.crc = 0
    this.mtime = partTime()
  }

  override push(piece: Uint8Array, last = false): void {
    this.size += piece.length
    this.crc = continueCrc(this.crc, piece)
    this.ondata(null, this.deflater.push(piece, last), last)
  }
}

/** Reads the parts of a package. */
export function openPackage(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)))
}

/** Decodes a part; throws when the package lacks it. */
export function partText(parts: ReadonlyMap<string, Uint8Array | string>, path: string): string {
  const part = parts.get(path)
  if (part === undefined) throw new Error(`The package has no part ${path}`)
  return typeof part === 'string' ? part : strFromU8(part)
}

/** Packs parts; a part may be bytes, text, or text in pieces made while it is written. */
export function writePackage(parts: ReadonlyMap<string, Uint8Array | string | Iterable<string>>): Uint8Array {
  const written: Uint8Array[] = []
  const zip = new Zip((error, data) => {
    if (error !== null) throw error
    written.push(data)
  })
  const deflater = createDeflater()
  for (const path of [...parts.keys()].sort(byPlace)) {
    const entry = new DeflatedPart(path, deflater)
    zip.add(entry)
    const content = parts.get(path) ?? ''
    if (content instanceof Uint8Array) entry.push(content, true)
    else pushText(entry, typeof content === 'string' ? [content] : content)
  }
  zip.end()
  return join(written)
}

const encoder = new TextEncoder()

function pushText(entry: DeflatedPart, pieces: Iterable<string>): void {
  let room = new Uint8Array(0)
  const push = (text: string, last: boolean): void => {
    // A character takes three bytes at most; the deflater copies what it is given, so the room is used again.
    if (room.length < text.length * 3) room = new Uint8Array(text.length * 4)
    entry.push(room.subarray(0, encoder.encodeInto(text, room).written), last)
  }
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < PIECE) continue
    push(waiting, false)
    waiting = ''
  }
  push(waiting, true)
}

function byPlace(left: string, right: string): number {
  const rank = (path: string): number => {
    const at = FIRST_PARTS.indexOf(path)
    return at < 0 ? FIRST_PARTS.length : at
  }
  return rank(left) - rank(right) || (left < right ? -1 : 1)
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
