import type { BudgetLine, BudgetTable } from '../../model/plan.js'
import type { Appendix } from '../../model/report.js'
import { columnOf } from '../../model/table.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { computeBudget, disbursementRate, sumKnown } from '../compute-budget.js'
import { keepWhole } from '../whole-rows.js'
import { computedHeadings, fillWords, tailWords } from '../wording.js'
import { buildAppendix } from './build-appendix.js'
import { totalOfField } from './totals.js'

/** Prints budget tables of one layout; the disbursement rate is added where disbursed money is known. */
export function buildBudgetAppendix(tables: readonly BudgetTable[], title: string): Appendix {
  const rate = (line: Pick<BudgetLine, 'amount' | 'disbursed'>) => {
    const known = disbursementRate(line.amount, line.disbursed)
    return known === null ? '' : formatNumber(known)
  }
  const totalRate = (table: BudgetTable, items: readonly number[]): string => {
    const lines = keepWhole(
      items.flatMap(index => table.items[index] ?? []),
      line => line.amount,
    )
    return rate({
      amount: sumKnown(lines.map(line => line.amount)),
      disbursed: sumKnown(lines.map(line => line.disbursed)),
    })
  }
  // A heading that says per cent leaves the sign out of its cells.
  const isBare = tables.some(table => columnOf(table, 'rate')?.heading.includes('%') === true)
  const signed = (text: string): string => (text === '' || isBare ? text : `${text}%`)
  const hasDisbursed = tables.some(table => columnOf(table, 'disbursed') !== null)
  const hasRate = tables.some(table => columnOf(table, 'rate') !== null)
  return buildAppendix<BudgetTable, BudgetLine>({
    kind: 'budget',
    title,
    tables,
    computed:
      hasDisbursed && !hasRate
        ? [{ heading: computedHeadings.disbursedRate, kind: 'number', before: [], textOf: rate }]
        : [],
    entriesOf: table => table.items,
    rewrite: (field, own, line) => (field === 'rate' ? signed(rate(line)) || own : null),
    groupTail: () => '',
    totalCell: (table, total, field, nth) =>
      field === 'rate' ? signed(totalRate(table, total.items)) : totalOfField(table, total, field, nth),
    totalComputed: (table, total) => totalRate(table, total.items),
    totals: budgetTotals(tables),
  })
}

/** A table that ends with its own total and has nothing disbursed needs no line below it. */
function budgetTotals(tables: readonly BudgetTable[]): string {
  const budget = computeBudget(tables, '')
  if (budget === null || budget.amount === 0) return ''
  if (budget.disbursed !== null) {
    return fillWords(tailWords.budgetDisbursed, {
      amount: budget.amountText,
      disbursed: budget.disbursedText,
      rate: budget.rateText === '' ? '' : fillWords(tailWords.reached, { rate: budget.rateText }),
    })
  }
  const isTotalled = tables.length === 1 && tables.every(table => table.totals.length > 0)
  return isTotalled ? '' : fillWords(tailWords.budget, { amount: budget.amountText })
}
