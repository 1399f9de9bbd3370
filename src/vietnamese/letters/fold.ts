import { LETTER_PARTS } from './letters.js'
import { remembered } from './remembered.js'

export { cleanText } from './clean-text.js'
export { compareVietnamese } from './collation.js'

const NOT_ASCII = /[^\u0000-\u007f]/g
const NOT_ASCII_ONCE = /[^\u0000-\u007f]/
const MARKS = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g
const SEPARATORS = /[^\p{L}\p{N}]+/gu
const ASCII_SEPARATORS = /[^a-z0-9]+/g
/** The sound i at the end of a syllable is spelt i or y (kĩ and kỹ, tỉ and tỷ, quí and quý); "ay" and "uy" are other sounds. */
const FINAL_Y = /(?<=(?:^| )(?:qu|[bcdghklmnprstvx]{1,3}))y(?= |$)/g

/**
 * Folds text for matching only: lower case, no marks or tones, đ and ð as d, final y as i, punctuation and line breaks
 * as single spaces. Compare folded text with folded text: 'Tỷ lệ (%)' and 'TỈ LỆ' both give 'ti le'.
 */
export const foldText: (text: string) => string = remembered(foldAfresh)

function foldAfresh(text: string): string {
  const spaced = NOT_ASCII_ONCE.test(text)
    ? text
        .normalize('NFKC')
        .replace(NOT_ASCII, character => LETTER_PARTS.get(character)?.plain ?? character)
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .replace(SEPARATORS, ' ')
    : text.toLowerCase().replace(ASCII_SEPARATORS, ' ')
  return spaced.trim().replace(FINAL_Y, 'i')
}

/** Says how alike two wordings are after folding: 1 for equal, 0 for nothing in common (1 − edits ÷ the longer length). */
export function likeness(a: string, b: string): number {
  const left = foldText(a)
  const right = foldText(b)
  const longest = Math.max(left.length, right.length)
  if (longest === 0) return 1
  return 1 - editDistance(left, right, longest) / longest
}

/** Counts the edits (insert, delete, replace, swap of neighbours) between two texts as given; more than `limit` gives limit + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (isSwap(a, b, i, j)) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = previous
    previous = row
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
  )
}
