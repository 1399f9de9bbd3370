import { type Message, message } from '../../messages/message.js'
import type { Indicator, Quantity } from '../../model/plan.js'
import { divide, multiply } from '../../vietnamese/numbers/decimal.js'
import { formatPercent } from '../../vietnamese/numbers/numbers.js'
import { inUnit } from '../../vietnamese/numbers/unit-scales.js'
import { isOffRounding } from '../cells/rounding.js'
import { figureOf } from '../cells/table-line.js'
import { placeOf } from '../places.js'
import type { CheckedTable } from './rule.js'

/** Compares the clerk's rate against the plan with the one that follows from result and target (one criterion only). */
export function claimedRates({ plan, read, frame }: CheckedTable): readonly Message[] {
  if (plan.kind === 'budget') return disbursedRates(plan, read, frame)
  if (plan.kind !== 'indicators') return []
  const found: Message[] = []
  plan.items.forEach((item, index) => {
    const line = frame.items[index]?.line
    if (line === undefined || item.claimedRate === null || item.actual.type !== 'quantity') return
    const claim = figureOf(read, line, 'rate')
    if (claim.type !== 'quantity' || claim.numerator !== null) return
    const rates = possibleRates(item, item.actual)
    const right = rates[0]
    if (right === undefined || rates.some(rate => !isOffRounding(claim.value, claim.decimals, rate))) return
    found.push(
      message('claimed-rate-wrong', placeOf(plan, item.at.row, 'rate'), {
        claimed: formatPercent(claim.value, claim.decimals, { fixed: true }),
        actual: item.actual.text,
        target: item.target.text,
        right: formatPercent(right, Math.max(1, claim.decimals)),
      }),
    )
  })
  return found
}

/** The disbursed share of each line and of the total. */
function disbursedRates(
  plan: CheckedTable['plan'],
  read: CheckedTable['read'],
  frame: CheckedTable['frame'],
): readonly Message[] {
  const lines = [...frame.items.map(({ line }) => line), ...frame.groupLines, ...frame.totalLines]
  return lines.flatMap(line => {
    const claim = figureOf(read, line, 'rate')
    const amount = figureOf(read, line, 'amount')
    const disbursed = figureOf(read, line, 'disbursed')
    if (claim.type !== 'quantity' || claim.numerator !== null) return []
    if (amount.type !== 'quantity' || disbursed.type !== 'quantity' || amount.value <= 0) return []
    const right = multiply(divide(disbursed.value, amount.value), 100)
    if (!isOffRounding(claim.value, claim.decimals, right)) return []
    const values = {
      claimed: formatPercent(claim.value, claim.decimals, { fixed: true }),
      actual: disbursed.text,
      target: amount.text,
      right: formatPercent(right, Math.max(1, claim.decimals)),
    }
    return [message('claimed-rate-wrong', placeOf(plan, line.row.row.number, 'rate'), values)]
  })
}

/** The rate by the rules of completion first, then other customary ones: uncapped, capped at 100, the quotient itself. */
function possibleRates(item: Indicator, actual: Quantity): readonly number[] {
  const [criterion, second] = item.target.criteria
  if (criterion === undefined || second !== undefined) return []
  const quotient =
    item.numerator === null || item.denominator === null || item.denominator === 0
      ? null
      : multiply(divide(item.numerator, item.denominator), 100)
  const own = 'unit' in criterion ? inUnit(actual.value, actual.unit, criterion.unit) : actual.value
  if (own === null) return []
  const value = quotient !== null && actual.numerator !== null ? quotient : own
  const percent = actual.percent || actual.numerator !== null
  const rates: number[] = []
  switch (criterion.type) {
    case 'atLeast':
    case 'moreThan': {
      if (criterion.value === 0 || (criterion.unit === '%') !== percent) return []
      rates.push(multiply(divide(value, criterion.value), 100))
      break
    }
    case 'atMost':
    case 'lessThan': {
      if (criterion.value === 0 || (criterion.unit === '%') !== percent) return []
      const met = criterion.type === 'atMost' ? value <= criterion.value : value < criterion.value
      if (met || value === 0) rates.push(100)
      if (value !== 0) rates.push(multiply(divide(criterion.value, value), 100))
      rates.push(multiply(divide(value, criterion.value), 100))
      break
    }
    case 'ratio': {
      if (actual.numerator === null || criterion.numerator === 0) return []
      rates.push(multiply(divide(actual.numerator, criterion.numerator), 100))
      break
    }
    case 'between':
    case 'rate':
    case 'yesNo':
    case 'text':
      return []
  }
  if ((rates[0] ?? 0) > 100) rates.push(100)
  if (quotient !== null) rates.push(quotient)
  return rates
}
