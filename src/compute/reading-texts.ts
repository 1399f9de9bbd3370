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

/** Writes the target with its unit; several criteria and words stay the clerk's own text. */
export function targetText(indicator: Pick<Indicator, 'target'>): string {
  const { criteria, text } = indicator.target
  const [only] = criteria
  if (criteria.length !== 1 || only === undefined) return inLine(text)
  if (only.type === 'text' || only.type === 'yesNo' || only.subject !== '') return text
  return formatTarget(indicator.target)
}

/** Criteria in lines of one cell stand in a sentence divided by semicolons, without their dashes. */
function inLine(text: string): string {
  const lines = text
    .split('\n')
    .map(line => line.replace(/^\s*[-–+•*]\s*(?=\S)/, '').replace(/[;,.\s]+$/, ''))
  return lines.length === 1 ? text : lines.filter(line => line !== '').join('; ')
}
