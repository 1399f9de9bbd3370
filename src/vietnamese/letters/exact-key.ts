/** What is one name or text though typed differently: tone marks count ("xã Tân Hà" is not "xã Tân Hạ"), case, spaces and the mark's place do not. */
import { foldText } from './fold.js'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu
/** Typed without any Vietnamese letter. */
const PLAIN = /^[\u0020-\u007e]*$/

/** One sound spelt in two ways, as when folding: kỹ and kĩ. */
const FINAL_Y = /^(qu|[bcdđghklmnprstvx]{1,3})y$/

/** Gives one key per text whatever its case, punctuation, spaces and composition; "Hoà An" and "Hòa An" are one, "Tân Hà" and "Tân Hạ" two. */
export function exactKey(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .normalize('NFD')
    .replace(SEPARATORS, ' ')
    .trim()
    .split(' ')
    .map(toneLast)
    .join(' ')
}

/** The tone mark may stand on either vowel (hoà, hòa); behind the word it stands in one place. */
function toneLast(word: string): string {
  const tone = word.match(TONES)?.join('') ?? ''
  const bare = word.replace(TONES, '').normalize('NFC')
  return `${/^\d+$/.test(bare) ? bare.replace(/^0+(?=\d)/, '') : bare.replace(FINAL_Y, '$1i')}${tone}`
}

/** Says whether a text is typed without tones, so that only folding can compare it. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/**
 * Answers under which of the written names a name is known: the first of those that are exactly it. One typed without tones is
 * the only name with tones that it can mean.
 */
export function knownNames(names: Iterable<string>): (name: string) => string {
  const exact = new Map<string, string>()
  const toned = new Map<string, string | null>()
  for (const name of names) {
    const key = exactKey(name)
    if (exact.has(key)) continue
    exact.set(key, name)
    if (isPlain(name)) continue
    const plain = foldText(name)
    toned.set(plain, toned.has(plain) ? null : name)
  }
  return name => (isPlain(name) ? toned.get(foldText(name)) : null) ?? exact.get(exactKey(name)) ?? name
}
