import { foldText } from '../vietnamese/letters/fold.js'
import { bareTitles, notTitles, properTitleWords } from './wording.js'

/** Keeps what is a title of a clerk's title rows: no "Phụ lục I", no "(Kèm theo …)"; null when nothing is left. */
export function cleanTitle(title: string | null): string | null {
  if (title === null) return null
  const kept = title
    .split('\n')
    .map(line => line.trim().replace(/^phụ lục\s*(?:số\s*)?(?:[ivx]+|\d+)?\s*[.:-]\s*(?=\S)/i, ''))
    .filter(line => line !== '' && !isNoTitle(line))
  const bare = kept.join(' ').replace(OWN_NUMBER, '').replace(UNIT_NOTE, '').trim()
  return bare === '' ? null : bare
}

/** The document numbers its headings itself: "I. CHỈ TIÊU", "1. HỒ SƠ". */
const OWN_NUMBER = /^(?:(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[A-EĐ])\s*[.)]|[IVX]{1,5}\s*[-–])\s*(?=\p{L})/u
/** The unit stands in a line of its own: "KINH PHÍ (ĐVT: triệu đồng)". */
const UNIT_NOTE = /\s*\(\s*(?:đvt|đơn vị(?: tính)?)\s*:[^()]*\)\s*$/iu

/** Writes a title in capitals as a sentence begins ("SỐ LIỆU HỒ SƠ" → "Số liệu hồ sơ"); abbreviations stay, and titles that name a place or an office stay whole. */
export function titleInText(title: string): string {
  if (title !== title.toLocaleUpperCase('vi') || properTitleWords.test(title)) return title
  const small = title
    .split(' ')
    .map(word => (isAbbreviation(word) ? word : word.toLocaleLowerCase('vi')))
    .join(' ')
  return small.charAt(0).toLocaleUpperCase('vi') + small.slice(1)
}

/** No Vietnamese syllable is without a vowel or closes with such consonants. */
function isAbbreviation(word: string): boolean {
  const letters = foldText(word).replace(/[^a-z0-9]/g, '')
  return (
    /^(?:[ivx]+|vneid|ioc|ai)$/.test(letters) ||
    !/[aeiouy]/.test(letters) ||
    /[bcdfhklmnpqrstvx]{3}$/.test(letters)
  )
}

/** Tells whether a title says no more than the kind of the table ("CHỈ TIÊU"). */
export function isBareTitle(title: string): boolean {
  return bareTitles.includes(foldText(title).replace(/[\s.:]+$/, ''))
}

function isNoTitle(line: string): boolean {
  const folded = `${foldText(line)} `
  return notTitles.some(start => folded.startsWith(`${start} `))
}
