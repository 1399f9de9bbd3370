/** Writes blocks of tokens: short ones with the fixed Huffman codes, others with codes of their own (RFC 1951, 3.2.5 to 3.2.7). */
import type { BitWriter } from './bit-writer.js'
import { type Code, codeOf, makeCode } from './huffman.js'

const LITERALS = 286
const DISTANCES = 30
const END = 256
/** A block of fewer tokens does not earn back a code of its own. */
const SHORT_BLOCK = 256
/** The order in which the lengths of the length codes are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

const lengthExtra = Uint8Array.from({ length: 29 }, (_, at) => (at < 8 || at === 28 ? 0 : (at >> 2) - 1))
const lengthBase = baseOf(lengthExtra, 3)
lengthBase[28] = 258
const distanceExtra = Uint8Array.from({ length: DISTANCES }, (_, at) => (at < 4 ? 0 : (at >> 1) - 1))
const distanceBase = baseOf(distanceExtra, 1)
/** Code of a length of 3 to 258, and of a distance up to 256 or, in steps of 128, beyond. */
const lengthCode = codesOf(lengthBase, 259, length => length)
const nearCode = codesOf(distanceBase, 257, distance => distance)
const farCode = codesOf(distanceBase, 257, step => step * 128 + 1)

const fixedLiterals = codeOf(
  Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  ),
  9,
)
const fixedDistances = codeOf(new Uint8Array(DISTANCES).fill(5), 5)

/** Tokens of one block: a literal byte, or length × 65,536 + distance − 1 of a match. */
export type Tokens = { readonly list: Uint32Array; count: number }

/** Writes the tokens as one block; `last` ends the stream. */
export function writeBlock(tokens: Tokens, last: boolean, bits: BitWriter): void {
  bits.add(last ? 1 : 0, 1)
  if (tokens.count < SHORT_BLOCK) {
    bits.add(1, 2)
    writeTokens(tokens, fixedLiterals, fixedDistances, bits)
    return
  }
  const literalCounts = new Uint32Array(LITERALS)
  const distanceCounts = new Uint32Array(DISTANCES)
  literalCounts[END] = 1
  for (let at = 0; at < tokens.count; at += 1) {
    const token = tokens.list[at] ?? 0
    if (token < 256) literalCounts[token] = (literalCounts[token] ?? 0) + 1
    else {
      const symbol = 257 + (lengthCode[token >>> 16] ?? 0)
      literalCounts[symbol] = (literalCounts[symbol] ?? 0) + 1
      const distance = distanceSymbol((token & 0xffff) + 1)
      distanceCounts[distance] = (distanceCounts[distance] ?? 0) + 1
    }
  }
  const literals = makeCode(literalCounts, 15)
  const distances = makeCode(distanceCounts, 15)
  bits.add(2, 2)
  writeCodes(literals, distances, bits)
  writeTokens(tokens, literals, distances, bits)
}

function writeTokens(tokens: Tokens, literals: Code, distances: Code, bits: BitWriter): void {
  for (let at = 0; at < tokens.count; at += 1) {
    const token = tokens.list[at] ?? 0
    if (token < 256) bits.add(literals.codes[token] ?? 0, literals.lengths[token] ?? 0)
    else writeMatch(token >>> 16, (token & 0xffff) + 1, literals, distances, bits)
  }
  bits.add(literals.codes[END] ?? 0, literals.lengths[END] ?? 0)
}

function writeMatch(
  length: number,
  distance: number,
  literals: Code,
  distances: Code,
  bits: BitWriter,
): void {
  const code = lengthCode[length] ?? 0
  bits.add(literals.codes[257 + code] ?? 0, literals.lengths[257 + code] ?? 0)
  bits.add(length - (lengthBase[code] ?? 0), lengthExtra[code] ?? 0)
  const symbol = distanceSymbol(distance)
  bits.add(distances.codes[symbol] ?? 0, distances.lengths[symbol] ?? 0)
  bits.add(distance - (distanceBase[symbol] ?? 0), distanceExtra[symbol] ?? 0)
}

function distanceSymbol(distance: number): number {
  return (distance <= 256 ? nearCode[distance] : farCode[(distance - 1) >>> 7]) ?? 0
}

/** The lengths of both codes, runs shortened, in a code of their own. */
function writeCodes(literals: Code, distances: Code, bits: BitWriter): void {
  const literalCount = Math.max(257, usedUpTo(literals.lengths))
  const distanceCount = usedUpTo(distances.lengths)
  const runs = runsOf([
    ...literals.lengths.subarray(0, literalCount),
    ...distances.lengths.subarray(0, distanceCount),
  ])
  const counts = new Uint32Array(19)
  for (const { symbol } of runs) counts[symbol] = (counts[symbol] ?? 0) + 1
  const code = makeCode(counts, 7)
  let orders = ORDER.length
  while (orders > 4 && code.lengths[ORDER[orders - 1] ?? 0] === 0) orders -= 1
  bits.add(literalCount - 257, 5)
  bits.add(distanceCount - 1, 5)
  bits.add(orders - 4, 4)
  for (const symbol of ORDER.slice(0, orders)) bits.add(code.lengths[symbol] ?? 0, 3)
  for (const { symbol, rest, restBits } of runs) {
    bits.add(code.codes[symbol] ?? 0, code.lengths[symbol] ?? 0)
    bits.add(rest, restBits)
  }
}

type Run = { readonly symbol: number; readonly rest: number; readonly restBits: number }

/** 16 repeats the length before 3 to 6 times, 17 and 18 stand for 3 to 10 and 11 to 138 zeros. */
function runsOf(lengths: readonly number[]): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] ?? 0
    let same = 1
    while (lengths[at + same] === length) same += 1
    at += same
    if (length !== 0) {
      runs.push({ symbol: length, rest: 0, restBits: 0 })
      same -= 1
    }
    while (same >= 3) {
      const most = Math.min(same, length === 0 ? 138 : 6)
      if (length !== 0) runs.push({ symbol: 16, rest: most - 3, restBits: 2 })
      else if (most > 10) runs.push({ symbol: 18, rest: most - 11, restBits: 7 })
      else runs.push({ symbol: 17, rest: most - 3, restBits: 3 })
      same -= most
    }
    for (; same > 0; same -= 1) runs.push({ symbol: length, rest: 0, restBits: 0 })
  }
  return runs
}

function usedUpTo(lengths: Uint8Array): number {
  let count = lengths.length
  while (count > 1 && lengths[count - 1] === 0) count -= 1
  return count
}

function baseOf(extra: Uint8Array, first: number): Uint16Array {
  const base = new Uint16Array(extra.length)
  let next = first
  for (const [at, bits] of extra.entries()) {
    base[at] = next
    next += 2 ** bits
  }
  return base
}

/** For each index the last code whose base is not above the value there. */
function codesOf(base: Uint16Array, count: number, valueAt: (index: number) => number): Uint8Array {
  const codes = new Uint8Array(count)
  let code = 0
  for (let index = 0; index < count; index += 1) {
    while (code + 1 < base.length && (base[code + 1] ?? 0) <= valueAt(index)) code += 1
    codes[index] = code
  }
  return codes
}
