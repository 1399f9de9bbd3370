import type { Quantity, Reading } from '../../model/plan.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { divide } from '../../vietnamese/numbers/decimal.js'
import { parseNumber } from '../../vietnamese/numbers/numbers.js'
import type { Criterion } from '../../vietnamese/targets/criterion.js'
import { readWholeAndParts } from '../../vietnamese/targets/whole-and-parts.js'

const VALUE = /^[^\d(]{0,60}?(\d[\d.,]*(?:\s*\/\s*\d[\d.,]*)?)\s*(%|\p{L}+)?/u

/**
 * Reads the value that words of a result begin with, when it is said in the very unit of the target: "98,5% (tăng 2% so với
 * cùng kỳ)" of 100 %, "Đã tổ chức 01 lớp, dự kiến …" of 02 lớp, "12/12 thôn, đạt 100%"; or without any, before its parts: "tổng số 30, trong đó …". Null for anything less clear.
 */
export function leadingValue(reading: Reading, criterion: Criterion): Quantity | null {
  if (reading.type !== 'text' || !('unit' in criterion)) return null
  const split = readWholeAndParts(reading.text)
  if (split !== null && split.unit === '' && criterion.unit !== '%') {
    const whole = parseNumber(split.whole, { decimalMark: ',' })
    const isBound = criterion.type !== 'ratio' && whole.type === 'number'
    if (isBound) return plainQuantity(whole.value, whole.decimals, criterion.unit, reading.text)
  }
  const match = VALUE.exec(reading.text)
  const written = match?.[1]?.replace(/[.,]+$/, '')
  const said = match?.[2]
  if (written === undefined || said === undefined || criterion.unit === null) return null
  if (!isUnit(said, criterion.unit)) return null
  const read = parseNumber(`${written}${said === '%' ? '%' : ''}`, { decimalMark: ',' })
  if (read.type === 'number' && criterion.type !== 'ratio') {
    return {
      type: 'quantity',
      value: read.value,
      percent: read.percent,
      decimals: read.decimals,
      unit: read.percent ? null : criterion.unit,
      numerator: null,
      denominator: null,
      text: reading.text,
    }
  }
  if (read.type !== 'ratio' || criterion.type !== 'ratio' || read.denominator === 0) return null
  const { numerator, denominator } = read
  const value = divide(numerator, denominator)
  return {
    type: 'quantity',
    value,
    percent: false,
    decimals: 0,
    unit: null,
    numerator,
    denominator,
    text: reading.text,
  }
}

function plainQuantity(value: number, decimals: number, unit: string | null, text: string): Quantity {
  return { type: 'quantity', value, percent: false, decimals, unit, numerator: null, denominator: null, text }
}

/** "buổi" of the target "buổi tuyên truyền". */
function isUnit(said: string, unit: string): boolean {
  if (said === '%' || unit === '%') return said === unit
  return ` ${foldText(unit)} `.startsWith(` ${foldText(said)} `)
}
