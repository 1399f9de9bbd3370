import { exactKey, isPlain } from '../../vietnamese/letters/exact-key.js'
import { foldText, likeness } from '../../vietnamese/letters/fold.js'

/** A row as it is recognised in another workbook. */
export type Recognisable = { readonly ordinal: string; readonly text: string }

/** What a row is in the other workbook: `index` there; `renamed` when only likeness tells, or a tone mark differs. */
export type RowMatch = { readonly index: number; readonly renamed: boolean }

/** Two wordings this alike are one indicator renamed. */
const ALIKE = 0.75
/** Up to here every pair left over is compared; beyond it only rows with one ordinal. */
const FEW = 150

/**
 * Finds each row in an earlier workbook: ordinal and text, then text alone, then the same without tones, then likeness. A row
 * there is taken once, and by its exact partner if it has one: "dưa" does not take the row of "dứa".
 */
export function matchRows(
  rows: readonly Recognisable[],
  earlier: readonly Recognisable[],
): readonly (RowMatch | null)[] {
  const found: (RowMatch | null)[] = rows.map(() => null)
  const free = new Set(earlier.keys())
  for (const keyOf of [exactKey, foldText]) {
    takeEqual(rows, earlier, found, free, row => `${foldText(row.ordinal)}|${keyOf(row.text)}`)
    takeEqual(rows, earlier, found, free, row => keyOf(row.text))
  }
  takeAlike(rows, earlier, found, free)
  return found
}

function takeEqual(
  rows: readonly Recognisable[],
  earlier: readonly Recognisable[],
  found: (RowMatch | null)[],
  free: Set<number>,
  keyOf: (row: Recognisable) => string,
): void {
  const open = [...rows.entries()].filter(([index]) => found[index] === null)
  if (open.length === 0) return
  const byKey = new Map<string, number[]>()
  for (const index of free) {
    const row = earlier[index]
    if (row === undefined) continue
    const key = keyOf(row)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [index])
    else known.push(index)
  }
  for (const [index, row] of open) {
    const match = byKey.get(keyOf(row))?.shift()
    if (match === undefined) continue
    found[index] = { index: match, renamed: differInTones(row.text, earlier[match]?.text ?? '') }
    free.delete(match)
  }
}

/** A text typed without any tones says nothing about them. */
function differInTones(a: string, b: string): boolean {
  return a !== b && !isPlain(a) && !isPlain(b) && exactKey(a) !== exactKey(b)
}

/** The most alike pairs first, so that the outcome does not hang on the order of the rows. */
function takeAlike(
  rows: readonly Recognisable[],
  earlier: readonly Recognisable[],
  found: (RowMatch | null)[],
  free: Set<number>,
): void {
  const open = [...rows.keys()].filter(index => found[index] === null)
  const compareAll = open.length <= FEW && free.size <= FEW
  const pairs: { row: number; match: number; likeness: number; sameOrdinal: boolean }[] = []
  const byOrdinal = new Map<string, number[]>()
  for (const match of free) {
    const key = foldText(earlier[match]?.ordinal ?? '')
    const known = byOrdinal.get(key)
    if (known === undefined) byOrdinal.set(key, [match])
    else known.push(match)
  }
  for (const row of open) {
    const left = rows[row]
    if (left === undefined) continue
    const ordinal = foldText(left.ordinal)
    for (const match of compareAll ? free : (byOrdinal.get(ordinal) ?? []).slice(0, FEW)) {
      const right = earlier[match]
      if (right === undefined) continue
      const alike = likeness(left.text, right.text)
      const sameOrdinal = ordinal === foldText(right.ordinal)
      if (alike >= ALIKE) pairs.push({ row, match, likeness: alike, sameOrdinal })
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || Number(b.sameOrdinal) - Number(a.sameOrdinal))
  for (const pair of pairs) {
    if (found[pair.row] !== null || !free.has(pair.match)) continue
    found[pair.row] = { index: pair.match, renamed: true }
    free.delete(pair.match)
  }
}
