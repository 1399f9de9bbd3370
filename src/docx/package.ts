/** Opens the skeleton's package and writes the finished one: sorted parts, fixed dates, text deflated while it is made. */
import { strFromU8, unzipSync, Zip, ZipPassThrough } from 'fflate'
import { type Deflated, deflater, joinBytes } from '../model/deflate.js'

/** Every part carries this time (local, as ZIP keeps it), so that the same report has the same bytes in every time zone. */
const partTime = (): Date => new Date(2020, 2, 5)
const DEFLATED = 8
/** Text is deflated in pieces of about this many characters: an ordinary report is one, which is cheaper than a stream. */
const PIECE = 1 << 19
const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels']

/** A part of the package: bytes, text, or text in pieces made while it is written. */
export type PartContent = Uint8Array | string | Iterable<string>

/** A part as it stands in the zip, deflated before. */
class DeflatedPart extends ZipPassThrough {
  constructor(path: string, { size, crc }: Deflated) {
    super(path)
    this.compression = DEFLATED
    this.size = size
    this.crc = crc
    this.mtime = partTime()
  }

  override push(data: Uint8Array): void {
    this.ondata(null, data as Uint8Array<ArrayBuffer>, true)
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

/** Packs parts. */
export async function writePackage(parts: ReadonlyMap<string, PartContent>): Promise<Uint8Array> {
  const written: Uint8Array[] = []
  const zip = new Zip((error, data) => {
    if (error !== null) throw error
    written.push(data)
  })
  for (const path of [...parts.keys()].sort(byPlace)) {
    const deflated = await deflateContent(parts.get(path) ?? '')
    const part = new DeflatedPart(path, deflated)
    zip.add(part)
    part.push(joinBytes(deflated.data))
  }
  zip.end()
  return joinBytes(written)
}

const encoder = new TextEncoder()

/** Parts of the skeleton come again with every document: each is deflated once. */
const known = new WeakMap<Uint8Array, Deflated>()

function deflateContent(content: PartContent): Deflated | Promise<Deflated> {
  if (typeof content === 'string') return deflater.deflate(encoder.encode(content))
  if (!(content instanceof Uint8Array)) return deflater.deflatePieces(encodePieces(content))
  const before = known.get(content)
  if (before !== undefined) return before
  const deflated = deflater.deflate(content)
  known.set(content, deflated)
  return deflated
}

/** Encodes texts into two rooms by turns: one is still being deflated while the other is filled. */
function* encodePieces(pieces: Iterable<string>): Generator<Uint8Array> {
  const rooms = [new Uint8Array(0), new Uint8Array(0)]
  let turn = 0
  const encode = (text: string): Uint8Array => {
    turn = 1 - turn
    let room = rooms[turn] ?? new Uint8Array(0)
    // A character takes three bytes at most.
    if (room.length < text.length * 3) {
      room = new Uint8Array(text.length * 3 + 4096)
      rooms[turn] = room
    }
    return room.subarray(0, encoder.encodeInto(text, room).written)
  }
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < PIECE) continue
    yield encode(waiting)
    waiting = ''
  }
  yield encode(waiting)
}

function byPlace(left: string, right: string): number {
  const rank = (path: string): number => {
    const at = FIRST_PARTS.indexOf(path)
    return at < 0 ? FIRST_PARTS.length : at
  }
  return rank(left) - rank(right) || (left < right ? -1 : 1)
}
