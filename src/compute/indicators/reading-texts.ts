import type { Indicator, Reading } from '../../model/plan.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { formatCount, formatNumber, formatPercent } from '../../vietnamese/numbers/numbers.js'
import { formatPlace, PLACE_UNIT } from '../../vietnamese/targets/ranks.js'
import { formatTarget } from '../../vietnamese/targets/targets.js'
import { isPercentUnit, unitInText } from './measures.js'

/** Writes a value as prose does, with its unit: "98,4%", "03 mô hình", "17/17"; '' for no data, '-' for not applicable. */
export function readingText(reading: Reading, rowUnit: string | null): string {
  switch (reading.type) {
    case 'noData':
      return ''
    case 'notApplicable':
      return '-'
    case 'yesNo':
    case 'text':
      return reading.text
    case 'quantity': {
      if (reading.numerator !== null) return reading.text
      if (reading.unit === PLACE_UNIT) return formatPlace(reading.value, reading.text)
      const isPercent = reading.percent || isPercentUnit(reading.unit ?? rowUnit)
      if (isPercent) return formatPercent(reading.value, reading.decimals)
      const figure =
        reading.decimals === 0 ? formatCount(reading.value) : formatNumber(reading.value, reading.decimals)
      const unit = unitInText(reading.unit ?? rowUnit)
      return unit === '' ? figure : `${figure} ${unit}`
    }
  }
}

/** Puts the thousands separators into a bare whole number ("12500" → "12.500"); null for any other text, and for a year. */
export function groupDigits(text: string): string | null {
  const digits = text.trim()
  if (!/^[1-9]\d{3,14}$/.test(digits) || /^(?:19|20)\d\d$/.test(digits)) return null
  return formatNumber(Number(digits))
}

/**
 * Writes the target as prose does, with its unit, the row's where the cell names none: "60%", "từ 60% trở lên" for "≥ 60%", "trên 50%",
 * "không quá 05 vụ", the clerk's own "tối thiểu". Several criteria, and what is said of a part, stay the clerk's text with its signs in words.
 */
export function targetText({ target, unit }: Pick<Indicator, 'target' | 'unit'>): string {
  const { criteria, text } = target
  const [only] = criteria
  if (criteria.length !== 1 || only === undefined) return signsInWords(inLine(text))
  if (only.type === 'text' || only.type === 'yesNo' || only.subject !== '') return signsInWords(text)
  if (only.type === 'between' || only.type === 'ratio')
    return formatTarget({ criteria: [{ ...only, unit: rowUnit(only.unit) }], text })
  const named = only.type === 'rate' ? only : { ...only, unit: rowUnit(only.unit ?? unit) }
  const written = formatTarget({ criteria: [named], text })
  if (only.type !== 'atLeast' && only.type !== 'rate') return written
  const own = text.normalize('NFC')
  const atLeast = FLOOR_WORDS.exec(own)?.[1]
  if (atLeast !== undefined) return `${atLeast.toLocaleLowerCase('vi')} ${written}`
  const isWhole = only.unit === '%' && only.value === 100
  return FLOOR.test(own) && !isWhole ? `từ ${written} trở lên` : written
}

/** Words and signs for "at least"; a bare figure has none and gets none. */
const FLOOR_WORDS =
  /^(?:(?:phấn đấu|đạt|đảm bảo|bảo đảm)\s+)*(tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn)(?=\s)/iu
const FLOOR = /[≥]|>=|=>|(?<!\p{L})(?:trở lên|lớn hơn hoặc bằng|thấp nhất)(?!\p{L})|^từ(?=\s)/iu

const SIGN_WORDS: Readonly<Record<string, string>> = {
  '≥': 'tối thiểu',
  '>=': 'tối thiểu',
  '=>': 'tối thiểu',
  '≤': 'không quá',
  '<=': 'không quá',
  '=<': 'không quá',
  '>': 'trên',
  '<': 'dưới',
}

/** Writes comparisons out: "≥ 60% dân số" is "tối thiểu 60% dân số" in a sentence. */
function signsInWords(text: string): string {
  return text.replace(
    /(^|[^-–=<>≤≥])(\s*)(>=|<=|=>|=<|[≥≤<>])\s*(?=\d)/gu,
    (_whole, before: string, space: string, sign: string) => {
      const gap = space === '' && !/^[\s(]?$/.test(before) ? ' ' : space
      return `${before}${gap}${SIGN_WORDS[sign] ?? sign} `
    },
  )
}

/** What a target's words ask for, however its "at least" and its numbers below ten are written, with its unit or without; for telling whether two are the same. */
export function sameTargetKey(targetText: string, unit = ''): string {
  const figures = targetText.replace(/(?<![\d.,/:])0+(?=[1-9])/g, '')
  const folded = foldText(figures)
  const own = foldText(unitInText(unit))
  const bare = own !== '' && folded.endsWith(` ${own}`) ? folded.slice(0, -own.length - 1) : folded
  return bare
    .replace(/^(?:toi thieu|it nhat|khong duoi|khong thap hon|khong it hon|tu) (?=[\d.,]+)/, '')
    .replace(/ tro len$/, '')
}

/** Says that less is better of such a target: what came of it "is" so much, it is not reached. */
export function isCeiling({ target }: Pick<Indicator, 'target'>): boolean {
  const { criteria } = target
  return criteria.length > 0 && criteria.every(each => each.type === 'atMost' || each.type === 'lessThan')
}

/** Criteria in lines of one cell stand in a sentence divided by semicolons, without their dashes. */
function inLine(text: string): string {
  const lines = text
    .split('\n')
    .map(line => line.replace(/^\s*[-–+•*]\s*(?=\S)/, '').replace(/[;,.\s]+$/, ''))
  return lines.length === 1 ? text : lines.filter(line => line !== '').join('; ')
}

function rowUnit(unit: string | null): string | null {
  if (isPercentUnit(unit)) return '%'
  const said = unitInText(unit)
  return said === '' ? null : said
}

const ZERO_FIRST = /(?<![\d.,/:])0(?=[1-9](?![\d.,/:]*\d))/g
const ONE_DIGIT = /(?<![\d.,/:])[1-9](?![\d.,/:]*\d)(?!\s*%)/

/** Plan, result and what lies between them stand side by side in a sentence: "07" against "5" drops its zero, "07" against "05" keeps it. */
export function alikeInForm(
  targetText: string,
  actualText: string,
  gapText = '',
): { readonly targetText: string; readonly actualText: string; readonly gapText: string } {
  const isMixed = ONE_DIGIT.test(targetText) || ONE_DIGIT.test(actualText)
  if (!isMixed) return { targetText, actualText, gapText }
  const bare = (text: string) => text.replace(ZERO_FIRST, '')
  return { targetText: bare(targetText), actualText: bare(actualText), gapText: bare(gapText) }
}
