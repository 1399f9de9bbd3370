import { type Message, message, type Place } from '../../messages/message.js'
import type { Indicator, Quantity } from '../../model/plan.js'
import { divide, multiply } from '../../vietnamese/numbers/decimal.js'
import { formatNumber, formatPercent } from '../../vietnamese/numbers/numbers.js'
import { isOffRounding } from '../cells/rounding.js'
import { figureOf, type TableLine } from '../cells/table-line.js'
import { placeOf } from '../places.js'
import { isShare } from './is-share.js'
import type { CheckedTable } from './rule.js'

/** Looks at numerator and denominator of indicators: a denominator of 0, a part above its whole, a result that is not their quotient. */
export function ratioContradictions(table: CheckedTable): readonly Message[] {
  const { plan, frame } = table
  if (plan.kind !== 'indicators') return []
  return plan.items.flatMap((item, index) => {
    const line = frame.items[index]?.line
    const { numerator, denominator } = item
    if (line === undefined || numerator === null || denominator === null) return []
    return checkRatio(table, item, line, numerator, denominator)
  })
}

function checkRatio(
  { plan, read }: CheckedTable,
  item: Indicator,
  line: TableLine,
  numerator: number,
  denominator: number,
): readonly Message[] {
  const part = formatNumber(numerator)
  const whole = formatNumber(denominator)
  const belowPlace = placeOf(plan, item.at.row, 'denominator', 'actual', 'name')
  if (denominator === 0) return [message('denominator-zero', belowPlace, { numerator: part })]
  const found: Message[] = []
  const abovePlace = placeOf(plan, item.at.row, 'numerator', 'actual', 'name')
  if (numerator > denominator && isShare(item))
    found.push(
      message('numerator-above-denominator', abovePlace, { part, whole }, elsewhere(belowPlace, abovePlace)),
    )
  const right = multiply(divide(numerator, denominator), 100)
  const actual = item.actual
  if (actual.type === 'quantity' && actual.numerator === null && actual.percent) {
    if (isWrong(actual, right)) {
      const values = { claimed: percentText(actual), part, whole, right: rightText(actual, right) }
      found.push(message('actual-against-ratio', placeOf(plan, item.at.row, 'actual'), values, abovePlace))
    }
    return found
  }
  // Without a result of its own, "Tỷ lệ" is the quotient; with one it is the result against the plan.
  const rate = figureOf(read, line, 'rate')
  if (
    actual.type === 'noData' &&
    rate.type === 'quantity' &&
    rate.numerator === null &&
    isWrong(rate, right)
  ) {
    const values = { part, whole, claimed: percentText(rate), right: rightText(rate, right) }
    found.push(message('share-wrong', placeOf(plan, item.at.row, 'rate'), values, abovePlace))
  }
  return found
}

/** A ratio in one cell has no second place. */
function elsewhere(second: Place, first: Place): Place | null {
  return second.in === 'workbook' && first.in === 'workbook' && second.cell === first.cell ? null : second
}

function isWrong(claim: Quantity, right: number): boolean {
  return isOffRounding(claim.value, claim.decimals, right)
}

function percentText(claim: Quantity): string {
  return formatPercent(claim.value, claim.decimals, { fixed: true })
}

function rightText(claim: Quantity, right: number): string {
  return formatPercent(right, Math.max(1, claim.decimals), { fixed: true })
}
