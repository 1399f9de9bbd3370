/** Brings two values of a table to one scale: per cent with per cent, seventeen of seventeen with seventeen. */
import type { Quantity } from '../model/plan.js'
import { divide, multiply } from '../vietnamese/decimal.js'

/** A value with what is known of its scale. `value` is in per cent when `percent`. */
export type Measure = {
  readonly value: number
  readonly percent: boolean
  readonly numerator: number | null
  readonly denominator: number | null
}

/** Two values on one scale; `percent`: both in per cent. */
export type Pair = { readonly left: number; readonly right: number; readonly percent: boolean }

const PERCENT_UNIT = /^\s*(?:%|phần trăm|tỷ lệ\s*\(?%\)?|tỉ lệ\s*\(?%\)?)\s*$/i

/** Tells whether the unit of measure is the per cent. */
export function isPercentUnit(unit: string | null): boolean {
  return unit !== null && PERCENT_UNIT.test(unit)
}

/** Writes a unit inside a sentence: "Mô hình" → "mô hình", "Mb/s" stays; '' for none and for the per cent, which has its sign. */
export function unitInText(unit: string | null): string {
  const own = (unit ?? '').trim()
  if (isPercentUnit(own)) return ''
  return /^\p{Lu}\p{Ll}/u.test(own) && !own.includes('/')
    ? own.charAt(0).toLocaleLowerCase('vi') + own.slice(1)
    : own
}

/** Reads a quantity with the unit of its row. */
export function measureOf(quantity: Quantity, unit: string | null): Measure {
  return {
    value: quantity.value,
    percent:
      quantity.percent ||
      isPercentUnit(quantity.unit) ||
      (quantity.numerator === null && isPercentUnit(unit)),
    numerator: quantity.numerator,
    denominator: quantity.denominator,
  }
}

/** Puts two measures on one scale; null when a ratio has nothing below its line. */
export function pairOf(left: Measure, right: Measure): Pair | null {
  if (isRatio(left) && isRatio(right) && left.denominator === right.denominator) {
    return { left: left.numerator ?? 0, right: right.numerator ?? 0, percent: false }
  }
  const percent = left.percent || right.percent || (isRatio(left) && isRatio(right))
  const a = onScale(left, percent)
  const b = onScale(right, percent)
  return a === null || b === null ? null : { left: a, right: b, percent }
}

function isRatio(measure: Measure): boolean {
  return measure.numerator !== null && measure.denominator !== null
}

function onScale(measure: Measure, percent: boolean): number | null {
  const { numerator, denominator } = measure
  if (numerator === null || denominator === null) return measure.value
  if (!percent) return numerator
  return denominator === 0 ? null : divide(multiply(numerator, 100), denominator)
}
