import { LETTER_PARTS } from './letters.js'
import { remembered } from './remembered.js'

const NOT_ASCII = /[^\u0000-\u007f]/g
const MARK = /[\u0300-\u036f]/
/** Signs written in several ways, one character for one. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['⁄', '/'],
  ['∕', '/'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['％', '%'],
  ['⩾', '≥'],
  ['⩽', '≤'],
  ['≧', '≥'],
  ['≦', '≤'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
])

/**
 * Writes a text in lower case without Vietnamese marks, with plain dashes, quotes and spaces. The result is exactly as
 * long as the text in NFC, so that a place found in it is the place in the clerk's own words. For patterns only.
 */
export const plainText: (text: string) => string = remembered(plainAfresh)

function plainAfresh(text: string): string {
  const composed = text.normalize('NFC')
  return composed.replace(/[A-Z]/g, letter => letter.toLowerCase()).replace(NOT_ASCII, plainCharacter)
}

function plainCharacter(character: string): string {
  const sign = SIGNS.get(character)
  if (sign !== undefined) return sign
  const parts = LETTER_PARTS.get(character)
  if (parts !== undefined) return parts.plain
  return MARK.test(character) ? ' ' : character
}
