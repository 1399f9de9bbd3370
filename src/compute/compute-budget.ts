import type { BudgetTable } from '../model/plan.js'
import type { BudgetReport } from '../model/report.js'
import { divide, multiply, round, sum } from '../vietnamese/numbers/decimal.js'
import { formatNumber, formatPercent } from '../vietnamese/numbers/numbers.js'
import { splitByArea } from './areas.js'
import { titleInText } from './titles.js'
import { keepWhole } from './whole-rows.js'

/** Sums the budget tables, parts of a line not twice; amounts are brought to the unit of the first one. Null when there is none. */
export function computeBudget(tables: readonly BudgetTable[], appendix: string): BudgetReport | null {
  const [first] = tables
  if (first === undefined) return null
  const unit = moneyInText(first.unit?.unit ?? '')
  const factor = first.unit?.factor ?? 1
  const lines = tables.map(table => ({
    groups: table.groups,
    items: keepWhole(table.items, item => item.amount).map(item => ({
      ...item,
      amount: inUnit(item.amount, table.unit?.factor ?? factor, factor),
      disbursed: inUnit(item.disbursed, table.unit?.factor ?? factor, factor),
    })),
  }))
  const all = lines.flatMap(table => table.items)
  const planned = sumKnown(all.map(line => line.amount))
  const amount = planned ?? 0
  const disbursed = sumKnown(all.map(line => line.disbursed))
  const rate = disbursementRate(amount, disbursed)
  return {
    unit,
    amount,
    amountText: withUnit(planned, unit),
    disbursed,
    disbursedText: withUnit(disbursed, unit),
    rate,
    rateText: rate === null ? '' : formatPercent(rate),
    lines: all.map(line => ({
      content: line.content,
      amountText: withUnit(line.amount, unit),
      disbursedText: withUnit(line.disbursed, unit),
      source: line.source ?? '',
    })),
    areas: splitByArea(lines).map(area => ({
      title: titleInText(area.title),
      amount: sumKnown(area.items.map(line => line.amount)) ?? 0,
      disbursed: sumKnown(area.items.map(line => line.disbursed)),
    })),
    appendix,
  }
}

/** Gives disbursed ÷ amount in per cent, one decimal; null where nothing is known or nothing was planned. */
export function disbursementRate(amount: number | null, disbursed: number | null): number | null {
  if (amount === null || disbursed === null || amount <= 0) return null
  return round(divide(multiply(disbursed, 100), amount), 1)
}

/** Sums what is known; null when nothing is. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.flatMap(value => (value === null ? [] : [value]))
  return known.length === 0 ? null : sum(known)
}

function inUnit(value: number | null, own: number, wanted: number): number | null {
  if (value === null || own === wanted) return value
  return divide(multiply(value, own), wanted)
}

/** "Triệu đồng" and "TRIỆU ĐỒNG" of a cell are "triệu đồng" in a sentence; "VNĐ" stays. */
function moneyInText(unit: string): string {
  return /vn[dđ]/iu.test(unit) ? unit : unit.toLocaleLowerCase('vi')
}

function withUnit(value: number | null, unit: string): string {
  if (value === null) return ''
  return unit === '' ? formatNumber(value) : `${formatNumber(value)} ${unit}`
}
