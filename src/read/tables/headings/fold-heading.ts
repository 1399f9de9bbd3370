import { foldText } from '../../../vietnamese/letters/fold.js'
import { ABBREVIATIONS } from './heading-language.js'

const BRACKETED = /[([{][^)\]}]*[)\]}]/g
const PERIOD =
  /(?:^| )(?:den \d{1,2} \d{1,2}|(?:den )?(?:het )?(?:nam \d{4}|qui (?:[ivx]+|\d)(?: (?:nam )?\d{4})?|thang \d{1,2}(?: (?:nam )?\d{4})?|\d{1,2} thang(?: (?:dau|cuoi))?(?: nam)?(?: \d{4})?|ngay \d{1,2}(?: \d{1,2})?(?: \d{4})?|ki nay|\d{1,2} \d{1,2} \d{4}|\d{1,2} \d{4}|(?:19|20)\d{2}(?: (?:19|20)\d{2})?))(?= |$)/g
/** "Đ/v phụ trách", "T/gian": an abbreviation with a stroke. */
const STROKE = /(?<!\p{L})(\p{L})\/(\p{L}+)/gu
/** "Tên các chỉ tiêu chủ yếu" names the same as "Chỉ tiêu chủ yếu". */
const PLURAL = /^(?:ten )?(?:cac|nhung) (?=\S+ \S)/
const YEAR = /(?:^|\D)((?:19|20)\d{2})(?!\d)/g

/** Folds a heading for matching: % as a word, "và" and doubled spaces left out. */
export function foldHeading(text: string): string {
  return foldText(text.includes('%') ? text.replaceAll('%', ' phần trăm ') : text).replace(/ va(?= )/g, '')
}

/** Gives the forms of a heading from the fullest to the barest: as written, abbreviations spelt out, without brackets, without the period it names. */
export function headingForms(written: string): readonly string[] {
  const forms = new Set<string>()
  const text = written.includes('/') ? joinStrokes(written) : written
  const bare = text.replace(BRACKETED, ' ')
  for (const source of bare === text ? [text] : [text, bare]) {
    const folded = foldHeading(source)
    for (const form of [folded, spellOut(folded)]) {
      forms.add(form)
      forms.add(form.replace(PERIOD, '').trim())
    }
  }
  for (const form of [...forms]) forms.add(form.replace(PLURAL, ''))
  forms.delete('')
  return [...forms]
}

/** Finds the latest year that a heading names, or null. */
export function yearOf(heading: string): number | null {
  let latest: number | null = null
  for (const found of heading.matchAll(YEAR)) latest = Math.max(latest ?? 0, Number(found[1]))
  return latest
}

function spellOut(folded: string): string {
  return folded
    .split(' ')
    .map(word => (Object.hasOwn(ABBREVIATIONS, word) ? (ABBREVIATIONS[word] ?? word) : word))
    .join(' ')
}

function joinStrokes(text: string): string {
  return text.replace(STROKE, (found, first: string, rest: string) => {
    const joined = foldText(first + rest)
    return Object.hasOwn(ABBREVIATIONS, joined) ? first + rest : found
  })
}
