import type { Random } from './random.js'

/** Damages a file as copying and transfer do: bytes changed, cut off, repeated, left out, swapped. */
export function mutateBytes(good: Uint8Array, random: Random): Uint8Array {
  let bytes: Uint8Array = good.slice()
  for (let left = 1 + random.below(4); left > 0; left -= 1) bytes = damage(bytes, random)
  return bytes
}

function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1)
  const size = 1 + random.below(random.once(4) ? 4000 : 12)
  switch (random.below(8)) {
    case 0:
      return bytes.slice(0, at)
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(Math.min(at + size, bytes.length)))
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(Math.max(0, at - size)))
    case 3: {
      const other = random.below(bytes.length + 1)
      return joined(bytes.subarray(0, at), bytes.subarray(other, other + size), bytes.subarray(at))
    }
    case 4: {
      // The directory at the end says what is where: faults there are the cunning ones.
      const near = Math.max(0, bytes.length - 1 - random.below(800))
      return bytes.map((byte, index) => (index === near ? random.below(256) : byte))
    }
    default:
      return bytes.map((byte, index) => (index === at ? byte ^ (1 << random.below(8)) : byte))
  }
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
