/** How often each letter occurs in a folded text: places 1–26 for a–z, 0 for everything else. */
export type LetterBag = Int8Array

const FIRST = 97
const LETTERS = 26

/** Counts the letters of a text in folded form (at most 127 of each are counted). */
export function letterBag(folded: string): LetterBag {
  const bag = new Int8Array(LETTERS + 1)
  for (let at = 0; at < folded.length; at += 1) {
    const letter = folded.charCodeAt(at) - FIRST
    const place = letter >= 0 && letter < LETTERS ? letter + 1 : 0
    const count = bag[place] ?? 0
    if (count < 127) bag[place] = count + 1
  }
  return bag
}

/** Gives the fewest edits (insert, delete, replace, swap) that two texts can be apart, from their letters alone: cheap, and never more than they are. */
export function leastEdits(a: LetterBag, b: LetterBag): number {
  let more = 0
  let fewer = 0
  for (let place = 0; place <= LETTERS; place += 1) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0)
    if (difference > 0) more += difference
    else fewer -= difference
  }
  return Math.max(more, fewer)
}
