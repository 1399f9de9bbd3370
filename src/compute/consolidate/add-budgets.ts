import type { Consolidation, UnitReport } from '../../model/consolidation.js'
import { divide, multiply, round, sum } from '../../vietnamese/numbers/decimal.js'
import { formatMoney, parseMoneyUnit, toDong } from '../../vietnamese/numbers/money.js'
import { formatPercent } from '../../vietnamese/numbers/numbers.js'
import { commonest } from './group-indicators.js'

/** Adds the units' budgets in the unit of money that most of them use; null when nobody has one or a unit of money is unknown. The rate is left out while a unit's disbursement is unknown. */
export function addBudgets(reports: readonly UnitReport[]): Consolidation['budget'] {
  const budgets = reports.flatMap(report => (report.budget === null ? [] : [report.budget]))
  if (budgets.length === 0) return null
  const unit = commonest(budgets.map(each => each.unit))
  const amounts = inUnit(
    budgets.map(each => [each.amount, each.unit]),
    unit,
  )
  const spent = inUnit(
    budgets.flatMap(each => (each.disbursed === null ? [] : [[each.disbursed, each.unit] as const])),
    unit,
  )
  if (amounts === null || spent === null) return null
  const amount = sum(amounts)
  const disbursed = spent.length === 0 ? null : sum(spent)
  const rate =
    disbursed === null || spent.length < budgets.length || amount === 0
      ? null
      : round(divide(multiply(disbursed, 100), amount), 1)
  return {
    unit,
    units: budgets.length,
    amount,
    disbursed,
    amountText: formatMoney(amount, unit),
    disbursedText: disbursed === null ? '' : formatMoney(disbursed, unit),
    rateText: rate === null ? '' : formatPercent(rate),
  }
}

/** Turns amounts into one unit of money; null when a unit cannot be turned. */
function inUnit(
  amounts: readonly (readonly [amount: number, unit: string])[],
  unit: string,
): readonly number[] | null {
  const wanted = parseMoneyUnit(unit)
  const turned: number[] = []
  for (const [amount, own] of amounts) {
    const money = own === unit ? null : parseMoneyUnit(own)
    if (own === unit) turned.push(amount)
    else if (money === null || wanted === null) return null
    else turned.push(divide(toDong(amount, money), wanted.factor))
  }
  return turned
}
