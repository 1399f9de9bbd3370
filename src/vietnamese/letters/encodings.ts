import { TCVN3_LETTERS, VNI_BASES, VNI_LETTERS } from './legacy-tables.js'

/** Encodings from before Unicode in which old cells are still typed. */
export type LegacyEncoding = 'TCVN3' | 'VNI'

const TCVN3_FONT = /^\.vn/i
const TCVN3_CAPITAL_FONT = /^\.vn.*h$/i
const VNI_FONT = /^vni[-\s]/i
const PLAIN_ASCII = /^[\u0000-\u007f]*$/
/** Letters that only Unicode Vietnamese has. */
const UNICODE_LETTER = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]|[\u0300-\u0309]|\u0323/
const WORD = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7\u00ad]+/gu
const TCVN3_CHARACTER = new RegExp(`[${[...TCVN3_LETTERS.keys()].join('')}]`, 'g')
const TCVN3_CHARACTER_ONCE = new RegExp(TCVN3_CHARACTER.source)
const VNI_LETTER_ONCE = /[\u00c0-\u00ff]/
const ONSETS = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx]'
const NUCLEI =
  'uyê|uya|uyu|oai|oao|oay|oeo|uao|uây|uôi|ươi|ươu|iêu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|ưa|ưi|ươ|ưu|uy|yê|[aăâeêioôơuưy]'
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${NUCLEI})(?:ng|nh|ch|[cmnpt])?$`)
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const EVEN_CASE = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u

/**
 * Tells the old encoding of a text: by its font (.VnTime…, VNI-…) when its letters fit, else only by strong evidence in
 * the letters. Null for Unicode and for plain ASCII.
 */
export function detectLegacy(text: string, fontName: string | null): LegacyEncoding | null {
  if (PLAIN_ASCII.test(text)) {
    return fontName !== null && TCVN3_CAPITAL_FONT.test(fontName) && /[a-z]/.test(text) ? 'TCVN3' : null
  }
  if (UNICODE_LETTER.test(text)) return null
  const font = fontName?.trim() ?? ''
  if (TCVN3_FONT.test(font)) return TCVN3_CHARACTER_ONCE.test(text) ? 'TCVN3' : null
  if (VNI_FONT.test(font)) return VNI_LETTER_ONCE.test(text) ? 'VNI' : null
  return detectByLetters(text)
}

/** Strong evidence: of two or more words with signs, nine in ten are Vietnamese once converted and no more than half as they stand. */
function detectByLetters(text: string): LegacyEncoding | null {
  const words = (text.match(WORD) ?? []).filter(word => word.length > 1 && !PLAIN_ASCII.test(word))
  if (words.length < 2 || share(words, word => EVEN_CASE.test(word) && isSyllable(word)) > 0.5) return null
  const found = (['TCVN3', 'VNI'] as const).map(encoding => ({
    encoding,
    fit: share(words, word => isSyllable(convertLegacy(word, encoding, null))),
  }))
  const [best] = found.sort((a, b) => b.fit - a.fit)
  return best !== undefined && best.fit >= 0.9 ? best.encoding : null
}

function share(words: readonly string[], fits: (word: string) => boolean): number {
  return words.filter(fits).length / words.length
}

function isSyllable(word: string): boolean {
  return SYLLABLE.test(word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC'))
}

/** Converts a text to Unicode (NFC). A TCVN3 font whose name ends in H (.VnTimeH) shows everything in capitals. */
export function convertLegacy(text: string, encoding: LegacyEncoding, fontName: string | null): string {
  if (encoding === 'VNI') return convertVni(text)
  const converted = text.replace(TCVN3_CHARACTER, character => TCVN3_LETTERS.get(character) ?? character)
  return fontName !== null && TCVN3_CAPITAL_FONT.test(fontName.trim()) ? converted.toUpperCase() : converted
}

/** VNI writes a base letter and then a sign that carries tone, hat or both: 'a' + 'á' is ấ. */
function convertVni(text: string): string {
  let converted = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index)
    const signs = VNI_BASES.get(character)
    const paired = signs?.get(text.charAt(index + 1))
    if (paired !== undefined) index += 1
    converted += paired ?? VNI_LETTERS.get(character) ?? character
  }
  return converted.normalize('NFC')
}
