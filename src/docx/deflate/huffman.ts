/** Huffman codes as DEFLATE writes them (RFC 1951, 3.2.2): lengths from frequencies, canonical codes from lengths. */

/** A code by symbol: how many bits, and the bits in the order they are written. */
export type Code = { readonly lengths: Uint8Array; readonly codes: Uint16Array }

/** Gives every symbol that occurs a code of at most `longest` bits; at least two symbols get one, so that the code is complete. */
export function makeCode(counts: Uint32Array, longest: number): Code {
  const used: number[] = []
  for (let symbol = 0; symbol < counts.length; symbol += 1) if ((counts[symbol] ?? 0) > 0) used.push(symbol)
  for (let symbol = 0; used.length < 2; symbol += 1) if (!used.includes(symbol)) used.push(symbol)
  used.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)
  const perLength = limitLengths(depthsOf(used, counts), longest)
  const lengths = new Uint8Array(counts.length)
  let next = 0
  for (let length = longest; length > 0; length -= 1) {
    for (let n = perLength[length] ?? 0; n > 0; n -= 1) {
      lengths[used[next] ?? 0] = length
      next += 1
    }
  }
  return codeOf(lengths, longest)
}

/** Builds the tree from two queues, leaves and pairs, both rising in weight; counts the leaves at each depth. */
function depthsOf(used: readonly number[], counts: Uint32Array): number[] {
  const leaves = used.length
  const weights = new Float64Array(2 * leaves - 1)
  const parents = new Int32Array(2 * leaves - 1)
  for (let at = 0; at < leaves; at += 1) weights[at] = counts[used[at] ?? 0] ?? 0
  let leaf = 0
  let pair = leaves
  for (let made = leaves; made < weights.length; made += 1) {
    for (let side = 0; side < 2; side += 1) {
      const takesLeaf = leaf < leaves && (pair >= made || (weights[leaf] ?? 0) <= (weights[pair] ?? 0))
      const child = takesLeaf ? leaf++ : pair++
      weights[made] = (weights[made] ?? 0) + (weights[child] ?? 0)
      parents[child] = made
    }
  }
  const depths = new Uint8Array(weights.length)
  const perDepth: number[] = []
  for (let node = weights.length - 2; node >= 0; node -= 1) {
    const depth = (depths[parents[node] ?? 0] ?? 0) + 1
    depths[node] = depth
    if (node < leaves) perDepth[depth] = (perDepth[depth] ?? 0) + 1
  }
  return perDepth
}

/** Shortens what is too long and makes room for it by lengthening others, so that the code stays complete (Kraft). */
function limitLengths(perDepth: readonly number[], longest: number): number[] {
  const perLength = Array.from({ length: longest + 1 }, (_, length) => perDepth[length] ?? 0)
  for (let depth = longest + 1; depth < perDepth.length; depth += 1)
    perLength[longest] = (perLength[longest] ?? 0) + (perDepth[depth] ?? 0)
  let room = perLength.reduce((sum, n, length) => (length === 0 ? 0 : sum + n * 2 ** (longest - length)), 0)
  for (; room > 2 ** longest; room -= 1) {
    perLength[longest] = (perLength[longest] ?? 0) - 1
    let length = longest - 1
    while ((perLength[length] ?? 0) === 0) length -= 1
    perLength[length] = (perLength[length] ?? 0) - 1
    perLength[length + 1] = (perLength[length + 1] ?? 0) + 2
  }
  return perLength
}

/** Gives the canonical code of these lengths, of which none is above `longest`. */
export function codeOf(lengths: Uint8Array, longest: number): Code {
  const perLength = new Uint16Array(longest + 1)
  for (const length of lengths) perLength[length] = (perLength[length] ?? 0) + 1
  const next: number[] = [0]
  for (let length = 1; length < perLength.length; length += 1)
    next[length] = ((next[length - 1] ?? 0) + (length === 1 ? 0 : (perLength[length - 1] ?? 0))) << 1
  const codes = new Uint16Array(lengths.length)
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0
    if (length === 0) continue
    codes[symbol] = reversed(next[length] ?? 0, length)
    next[length] = (next[length] ?? 0) + 1
  }
  return { lengths, codes }
}

/** Codes are written from their highest bit, everything else from its lowest. */
function reversed(code: number, length: number): number {
  let result = 0
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit)
  return result
}
