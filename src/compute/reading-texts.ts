import type { Indicator, Reading } from '../model/plan.js'
import { formatCount, formatNumber, formatPercent } from '../vietnamese/numbers.js'
import { formatTarget } from '../vietnamese/targets.js'
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
      const isPercent = reading.percent || isPercentUnit(reading.unit) || isPercentUnit(rowUnit)
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

/** Writes the target with its unit, the row's where the cell names none, and the clerk's own "tối thiểu"; several criteria and words stay the clerk's own text. */
export function targetText({ target, unit }: Pick<Indicator, 'target' | 'unit'>): string {
  const { criteria, text } = target
  const [only] = criteria
  if (criteria.length !== 1 || only === undefined) return inLine(text)
  if (only.type === 'text' || only.type === 'yesNo' || only.subject !== '') return text
  if (only.type !== 'atLeast') return formatTarget(target)
  const atLeast = /^(?:tối thiểu|ít nhất|không dưới)(?=\s)/iu.exec(text)?.[0]
  if (atLeast === undefined) return formatTarget(target)
  const named = { ...only, unit: only.unit ?? rowUnit(unit) }
  return `${atLeast.toLocaleLowerCase('vi')} ${formatTarget({ criteria: [named], text })}`
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

/** Plan and result stand side by side in a sentence: "07" against "5" drops its zero, "07" against "05" keeps it. */
export function alikeInForm(
  targetText: string,
  actualText: string,
): { readonly targetText: string; readonly actualText: string } {
  const isMixed = ONE_DIGIT.test(targetText) || ONE_DIGIT.test(actualText)
  if (!isMixed) return { targetText, actualText }
  return { targetText: targetText.replace(ZERO_FIRST, ''), actualText: actualText.replace(ZERO_FIRST, '') }
}
