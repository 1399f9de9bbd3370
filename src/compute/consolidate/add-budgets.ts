import { type Message, message } from '../../messages/message.js'
import type { Consolidation, UnitReport } from '../../model/consolidation.js'
import { divide, sum } from '../../vietnamese/numbers/decimal.js'
import { formatMoney, type MoneyUnit, parseMoneyUnit, toDong } from '../../vietnamese/numbers/money.js'
import { formatNumber, formatPercent } from '../../vietnamese/numbers/numbers.js'
import { disbursementRate, sumKnown } from '../compute-budget.js'
import { commonest } from './group-indicators.js'

/** Amounts without a unit of money this many times apart are in two units: a thousand đồng, a million. */
const wildly = 1000

type UnitBudget = NonNullable<UnitReport['budget']> & { readonly of: UnitReport }

/**
 * Adds the units' budgets in the unit of money that most of them state; what states none is set apart and told. Where nobody states
 * one, amounts of one size are added, which is told too. Null when nobody has a budget. `reports` in the order of printing.
 */
export function addBudgets(reports: readonly UnitReport[]): {
  readonly budget: Consolidation['budget']
  readonly messages: readonly Message[]
} {
  const budgets = reports.flatMap(of => (of.budget === null ? [] : [{ ...of.budget, of }]))
  if (budgets.length === 0) return { budget: null, messages: [] }
  const stated = budgets.filter(each => parseMoneyUnit(each.unit) !== null)
  const unit = stated.length === 0 ? '' : commonest(stated.map(each => each.unit))
  const known = new Set(stated.length === 0 ? alike(budgets) : [...stated, ...budgets.filter(isNothing)])
  const added = budgets.filter(each => known.has(each))
  const apart = budgets.filter(each => !known.has(each))
  const wanted = parseMoneyUnit(unit)
  const amount = sum(added.map(each => inUnit(each.amount, each.unit, wanted)))
  const spent = added.map(each =>
    each.disbursed === null ? null : inUnit(each.disbursed, each.unit, wanted),
  )
  const disbursed = sumKnown(spent)
  const rate = spent.includes(null) ? null : disbursementRate(amount, disbursed)
  const text = (value: number) => (unit === '' ? formatNumber(value) : formatMoney(value, unit))
  return {
    budget: {
      unit,
      units: added.length,
      amount,
      disbursed,
      disbursedUnits: spent.filter(value => value !== null).length,
      amountText: text(amount),
      disbursedText: disbursed === null ? '' : text(disbursed),
      rateText: rate === null ? '' : formatPercent(rate),
      apart: apart.map(each => each.of.unit),
    },
    messages: [
      ...apart.map(each =>
        message('units-money-apart', null, {
          unit: each.of.unit,
          file: each.of.file,
          found: `${formatNumber(each.amount)}${each.unit === '' ? '' : ` ${each.unit}`}`,
        }),
      ),
      ...(unit === '' && amount !== 0
        ? [message('units-money-no-unit', null, { count: added.length, amount: formatNumber(amount) })]
        : []),
    ],
  }
}

/** Nothing is nothing in every unit of money. */
const isNothing = (budget: UnitBudget): boolean =>
  budget.amount === 0 && (budget.disbursed === null || budget.disbursed === 0)

/** Of amounts without a unit those of one size with the middle one; none when they are no more than half. */
function alike(budgets: readonly UnitBudget[]): readonly UnitBudget[] {
  const sizes = budgets.filter(each => each.amount > 0).sort((a, b) => a.amount - b.amount)
  const middle = sizes[Math.floor((sizes.length - 1) / 2)]?.amount
  if (middle === undefined) return budgets
  const near = sizes.filter(({ amount }) => amount < middle * wildly && middle < amount * wildly)
  const rest = budgets.filter(each => each.amount <= 0)
  return near.length * 2 > sizes.length ? [...near, ...rest] : rest
}

/** Turns an amount into another unit of money; without one it stays as written. */
function inUnit(amount: number, own: string, wanted: MoneyUnit | null): number {
  const money = parseMoneyUnit(own)
  if (money === null || wanted === null || money.unit === wanted.unit) return amount
  return divide(toDong(amount, money), wanted.factor)
}
