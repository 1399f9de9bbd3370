/** Writes bits, the lowest first, into bytes. */
export type BitWriter = {
  /** Adds the lowest `count` bits (at most 16) of a value. */
  add(value: number, count: number): void
  /** Gives the whole bytes so far and starts anew; `last` fills up the byte that is begun. */
  take(last: boolean): Uint8Array<ArrayBuffer>
}

/** Makes a writer. */
export function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(1 << 14)
  let length = 0
  let held = 0
  let holds = 0
  const add = (value: number, count: number): void => {
    held |= value << holds
    holds += count
    while (holds >= 8) {
      if (length === bytes.length) {
        const larger = new Uint8Array(bytes.length * 2)
        larger.set(bytes)
        bytes = larger
      }
      bytes[length] = held & 255
      length += 1
      held >>>= 8
      holds -= 8
    }
  }
  const take = (last: boolean): Uint8Array<ArrayBuffer> => {
    if (last && holds > 0) add(0, 8 - holds)
    const taken = bytes.slice(0, length)
    length = 0
    return taken
  }
  return { add, take }
}
