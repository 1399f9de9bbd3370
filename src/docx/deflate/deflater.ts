/** Compresses a stream as DEFLATE does (RFC 1951). Office XML repeats itself in long stretches: what a match covers is passed over, which is what makes this fast. */
import { createBitWriter } from './bit-writer.js'
import { type Tokens, writeBlock } from './write-block.js'

/** Takes bytes piece by piece and gives compressed ones; after the last piece the next one begins a new stream. */
export type Deflater = { readonly push: (piece: Uint8Array, last: boolean) => Uint8Array<ArrayBuffer> }

const WINDOW = 1 << 15
const LONGEST = 258
const SHORTEST = 4
const HASH_BITS = 15
/** How many earlier places are tried, until a match of `GOOD_ENOUGH`. */
const TRIES = 12
const GOOD_ENOUGH = 96
/** Of a longer match only the beginning and the end can begin later matches. */
const REMEMBERED = 24
const TOKENS_PER_BLOCK = 1 << 14

/** Makes a compressor; it is worth using again. The same bytes in the same pieces give the same result on every machine. */
export function createDeflater(): Deflater {
  const bits = createBitWriter()
  const tokens: Tokens = { list: new Uint32Array(TOKENS_PER_BLOCK), count: 0 }
  // Places count over all streams, plus one: 0 is none. A new stream begins a window further on, out of reach of what was before.
  const heads = new Int32Array(1 << HASH_BITS)
  const before = new Int32Array(WINDOW)
  let text = new Uint8Array(0)
  let start = 0

  const remember = (at: number): void => {
    const hash = hashAt(text, at)
    const place = start + at
    before[place & (WINDOW - 1)] = heads[hash] ?? 0
    heads[hash] = place + 1
  }

  /** Length × 65,536 + distance − 1 of the best match, or 0. */
  const findMatch = (at: number, end: number): number => {
    const most = Math.min(LONGEST, end - at)
    const oldest = start + at - WINDOW
    let best = SHORTEST - 1
    let distance = 0
    let place = (heads[hashAt(text, at)] ?? 0) - 1
    for (let tries = TRIES; tries > 0 && place >= 0 && place > oldest; tries -= 1) {
      const other = place - start
      if (text[other + best] === text[at + best]) {
        const length = matchLength(text, other, at, most)
        if (length > best) {
          best = length
          distance = at - other
          if (length >= GOOD_ENOUGH || length === most) break
        }
      }
      const next = (before[place & (WINDOW - 1)] ?? 0) - 1
      if (next >= place) break
      place = next
    }
    return distance === 0 ? 0 : best * 65_536 + distance - 1
  }

  const add = (token: number): void => {
    tokens.list[tokens.count] = token
    tokens.count += 1
    if (tokens.count < TOKENS_PER_BLOCK) return
    writeBlock(tokens, false, bits)
    tokens.count = 0
  }

  const push = (piece: Uint8Array, last: boolean): Uint8Array<ArrayBuffer> => {
    const kept = Math.min(WINDOW, text.length)
    const joined = new Uint8Array(kept + piece.length)
    joined.set(text.subarray(text.length - kept))
    joined.set(piece, kept)
    start += text.length - kept
    text = joined
    const end = text.length
    const searched = end - SHORTEST
    let at = kept
    while (at < end) {
      const match = at <= searched ? findMatch(at, end) : 0
      if (match === 0) {
        if (at <= searched) remember(at)
        add(text[at] ?? 0)
        at += 1
        continue
      }
      const next = at + (match >>> 16)
      for (const stop = Math.min(at + REMEMBERED, next, searched + 1); at < stop; at += 1) remember(at)
      for (at = Math.max(at, next - SHORTEST); at < next; at += 1) if (at <= searched) remember(at)
      add(match)
      at = next
    }
    if (!last) return bits.take(false)
    writeBlock(tokens, true, bits)
    tokens.count = 0
    start += text.length + WINDOW
    text = new Uint8Array(0)
    return bits.take(true)
  }
  return { push }
}

function hashAt(text: Uint8Array, at: number): number {
  const four =
    (text[at] ?? 0) | ((text[at + 1] ?? 0) << 8) | ((text[at + 2] ?? 0) << 16) | ((text[at + 3] ?? 0) << 24)
  return Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS)
}

function matchLength(text: Uint8Array, a: number, b: number, most: number): number {
  let length = 0
  while (length < most && text[a + length] === text[b + length]) length += 1
  return length
}
