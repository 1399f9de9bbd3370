/** Brings two values of a table to one scale: per cent with per cent, seventeen of seventeen with seventeen. */
import type { Quantity } from '../../model/plan.js'
import { decimalsOf, divide, multiply, round, subtract } from '../../vietnamese/numbers/decimal.js'
import { isTooHighForPercent, isUnitOfThings } from '../../vietnamese/numbers/percent-likeness.js'
import { inUnit } from '../../vietnamese/numbers/unit-scales.js'

/** A value with what is known of its scale. `value` is in per cent when `percent`. */
export type Measure = {
  readonly value: number
  readonly percent: boolean
  readonly unit: string | null
  /** The value itself is said to be of things that are counted: "1.200 hồ sơ". */
  readonly counted: boolean
  readonly numerator: number | null
  readonly denominator: number | null
  /** As shown by the clerk. */
  readonly decimals: number
}

/** Two values on one scale; `percent`: both in per cent. `decimals`: how many the more exact of the two shows. */
export type Pair = {
  readonly left: number
  readonly right: number
  readonly percent: boolean
  readonly decimals: number
}

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
      (quantity.numerator === null && isPercentUnit(quantity.unit ?? unit)),
    unit: quantity.unit ?? unit,
    counted: isUnitOfThings(quantity.unit) && /\p{L}/u.test(quantity.text),
    numerator: quantity.numerator,
    denominator: quantity.denominator,
    decimals: quantity.decimals,
  }
}

/** Gives the difference of the two values as they are shown, so that a reader can check it; the exact one where that hides it. */
export function shownDifference(pair: Pair): number {
  const shown = subtract(round(pair.left, pair.decimals), round(pair.right, pair.decimals))
  return shown === 0 ? round(subtract(pair.left, pair.right), 6) : shown
}

/** Gives the measure in another unit of the same kind (đồng in triệu đồng); null where the two cannot be compared: money and pieces. */
export function inUnitOf(measure: Measure, other: Measure): Measure | null {
  if (isRatio(measure) || isRatio(other) || measure.percent || other.percent) return measure
  const value = inUnit(measure.value, measure.unit, other.unit)
  if (value === null || value === measure.value) return value === null ? null : measure
  return { ...measure, value, unit: other.unit, decimals: decimalsOf(value) }
}

/** Puts two measures on one scale, the right one's; null when a ratio has nothing below its line or the units do not go together. */
export function pairOf(given: Measure, right: Measure): Pair | null {
  const left = inUnitOf(given, right)
  if (left === null || isCountBeside(left, right) || isCountBeside(right, left)) return null
  if (isRatio(left) && isRatio(right) && left.denominator === right.denominator) {
    return { left: left.numerator ?? 0, right: right.numerator ?? 0, percent: false, decimals: 6 }
  }
  const percent = left.percent || right.percent || (isRatio(left) && isRatio(right))
  const a = onScale(left, percent)
  const b = onScale(right, percent)
  if (a === null || b === null) return null
  const decimals = Math.max(
    left.decimals,
    right.decimals,
    percent && (isRatio(left) || isRatio(right)) ? 1 : 0,
  )
  return { left: a, right: b, percent, decimals }
}

/** Pieces are no part of a percentage: "1.200 hồ sơ" beside 80 %; nor is a bare 450, while 98 may be written for 98 %. */
function isCountBeside(count: Measure, share: Measure): boolean {
  if (!share.percent || count.percent || isRatio(count)) return false
  if (count.counted || isTooHighForPercent(count.value, share.value)) return true
  return isUnitOfThings(count.unit) && count.value > 100
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
