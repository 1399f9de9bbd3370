/** A seeded source of random choices, the same on every machine. */
export type Random = {
  /** A whole number from 0 up to, but not including, the limit. */
  readonly below: (limit: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  /** True once in so many times. */
  readonly once: (inTimes: number) => boolean
}

/** Starts a source (mulberry32); one seed always gives one row of choices. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  }
  return {
    below,
    pick: list => list[below(list.length)] ?? list[0],
    once: inTimes => below(inTimes) === 0,
  }
}
