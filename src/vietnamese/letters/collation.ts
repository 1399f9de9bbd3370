import { LETTER_PARTS } from './letters.js'

const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const WORD = /\p{N}+|\p{L}+/gu
const DIGITS = /^\d+$/

/**
 * Orders two texts as a Vietnamese dictionary does, the same on every machine: word by word, letters first (a ă â b c d đ
 * e ê …), then tones (level, huyền, hỏi, ngã, sắc, nặng); numbers by value and before letters; small letters before
 * capitals; code units settle what is left. For Array.sort.
 */
export function compareVietnamese(a: string, b: string): number {
  if (a === b) return 0
  const left = wordsOf(a)
  const right = wordsOf(b)
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index += 1) {
    const order = compareWords(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  if (left.length !== right.length) return left.length - right.length
  return compareCase(a.normalize('NFC'), b.normalize('NFC')) || (a < b ? -1 : 1)
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? []
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0
  const numbers = Number(DIGITS.test(b)) - Number(DIGITS.test(a))
  if (numbers !== 0) return numbers
  if (DIGITS.test(a)) return compareDigits(a, b)
  const left = keysOf(a)
  const right = keysOf(b)
  return compareKeys(left.letters, right.letters) || compareKeys(left.tones, right.tones)
}

function compareDigits(a: string, b: string): number {
  const left = a.replace(/^0+/, '')
  const right = b.replace(/^0+/, '')
  if (left.length !== right.length) return left.length - right.length
  if (left !== right) return left < right ? -1 : 1
  return a.length - b.length
}

function keysOf(word: string): { readonly letters: readonly number[]; readonly tones: readonly number[] } {
  const letters: number[] = []
  const tones: number[] = []
  for (const character of word) {
    const parts = LETTER_PARTS.get(character)
    const place = ALPHABET.indexOf(parts?.letter ?? character)
    letters.push(place < 0 ? ALPHABET.length + (character.codePointAt(0) ?? 0) : place)
    tones.push(parts?.tone ?? 0)
  }
  return { letters, tones }
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length)
  for (let index = 0; index < shared; index += 1) {
    const order = (a[index] ?? 0) - (b[index] ?? 0)
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** Where only case differs: the first differing letter that is small comes first. */
function compareCase(a: string, b: string): number {
  if (a.length !== b.length) return 0
  for (let index = 0; index < a.length; index += 1) {
    const left = a.charAt(index)
    const right = b.charAt(index)
    if (left !== right) return Number(left === left.toUpperCase()) - Number(right === right.toUpperCase())
  }
  return 0
}
