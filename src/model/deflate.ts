/**
 * DEFLATE (RFC 1951) with the CRC-32 that zip asks for. On Node.js its zlib does it, in native code and on another thread;
 * elsewhere (a browser) fflate does. What is inflated is the same either way; what is deflated means the same.
 */
import { deflateSync } from 'fflate'
import { continueCrc } from './crc.js'

/** Deflated bytes in order; size and CRC-32 are those of what went in. */
export type Deflated = { readonly data: readonly Uint8Array[]; readonly size: number; readonly crc: number }

/** Deflates; and inflates whole what is small enough. */
export type Deflater = {
  readonly deflate: (bytes: Uint8Array) => Deflated
  /** Deflates a piece while the next one is made: a piece may use the memory of the last but one, not of the last. */
  readonly deflatePieces: (pieces: Iterable<Uint8Array>) => Promise<Deflated>
  /** Gives exactly `size` bytes whose CRC-32 is `crc`; null when the data holds anything else, or when only the streaming way is there. */
  readonly inflateWhole: (data: Uint8Array, size: number, crc: number) => Uint8Array | null
}

const zlibHere = globalThis.process?.getBuiltinModule?.('node:zlib') ?? null

/** What is used of Node.js's zlib. */
export type NativeZlib = Pick<NonNullable<typeof zlibHere>, 'gzipSync' | 'inflateRawSync' | 'createGzip'>

/** Chooses: native code where it is given, else fflate. */
export function createDeflater(native: NativeZlib | null): Deflater {
  return native === null
    ? {
        deflate: bytes => deflateHere([bytes]),
        deflatePieces: async pieces => deflateHere(pieces),
        inflateWhole: () => null,
      }
    : {
        deflate: bytes => withoutFrame([native.gzipSync(bytes)], bytes.length),
        deflatePieces: pieces => deflateBeside(native, pieces),
        inflateWhole: (data, size, crc) => inflateNatively(native, data, size, crc),
      }
}

/** The one that fits the machine. */
export const deflater = createDeflater(zlibHere)

/** All at once: fflate's stream (0.8.3) sometimes points back further than a reader can look, the whole never does. */
function deflateHere(pieces: Iterable<Uint8Array>): Deflated {
  const copies: Uint8Array[] = []
  for (const piece of pieces) copies.push(piece.slice())
  const whole = joinBytes(copies)
  return { data: [deflateSync(whole, { level: 6 })], size: whole.length, crc: continueCrc(0, whole) }
}

/** Deflates each piece on zlib's thread while the next one is made. */
async function deflateBeside(native: NativeZlib, pieces: Iterable<Uint8Array>): Promise<Deflated> {
  const source = pieces[Symbol.iterator]()
  const first = source.next()
  const second = source.next()
  // Starting a stream costs more than deflating one piece.
  if (first.done === true) return withoutFrame([native.gzipSync(new Uint8Array(0))], 0)
  if (second.done === true) return withoutFrame([native.gzipSync(first.value)], first.value.length)
  const stream = native.createGzip()
  const data: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => {
    stream.on('data', (chunk: Uint8Array) => data.push(chunk))
    stream.on('end', resolve)
    stream.on('error', reject)
  })
  // Met where it is awaited, unless making a piece failed first.
  ended.catch(() => undefined)
  let size = 0
  const write = (piece: Uint8Array): Promise<void> => {
    size += piece.length
    return new Promise(resolve => stream.write(piece, () => resolve()))
  }
  try {
    let before = write(first.value)
    for (let next: IteratorResult<Uint8Array> = second; next.done !== true; next = source.next()) {
      await before
      before = write(next.value)
    }
    stream.end()
    await ended
  } finally {
    stream.destroy()
  }
  return withoutFrame(data, size)
}

/** Bytes of the gzip frame (RFC 1952) that zlib writes, which never names a file: only with it the CRC-32 is computed natively. */
const HEAD_BYTES = 10
const TAIL_BYTES = 8

function withoutFrame(chunks: readonly Uint8Array[], size: number): Deflated {
  const whole = joinBytes(chunks)
  const tail = new DataView(whole.buffer, whole.byteOffset + whole.length - TAIL_BYTES, TAIL_BYTES)
  return { data: [whole.subarray(HEAD_BYTES, whole.length - TAIL_BYTES)], size, crc: tail.getUint32(0, true) }
}

function inflateNatively(native: NativeZlib, data: Uint8Array, size: number, crc: number): Uint8Array | null {
  try {
    const options = { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size), info: true }
    const { buffer, engine } = native.inflateRawSync(data, options) as unknown as Inflated
    const isWhole = engine.bytesWritten === data.length && buffer.length === size
    return isWhole && continueCrc(0, buffer) === crc ? buffer : null
  } catch {
    return null
  }
}

/** What zlib gives with `info`: the bytes, and how many of the compressed ones it used. */
type Inflated = { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } }

/** Puts chunks together. */
export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks
  if (only !== undefined && chunks.length === 1) return only
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
