import type { BudgetLine, BudgetTable, StatisticsRow, StatisticsTable } from '../../model/plan.js'
import type { Appendix } from '../../model/report.js'
import { columnOf } from '../../model/table.js'
import { sum } from '../../vietnamese/decimal.js'
import { formatNumber } from '../../vietnamese/numbers.js'
import { computeBudget, disbursementRate, sumKnown } from '../compute-budget.js'
import { nounOf } from '../compute-statistics.js'
import { sharesOf } from '../shares.js'
import { computedHeadings, fillWords, tailWords } from '../wording.js'
import { buildAppendix } from './build-appendix.js'
import { totalOfField } from './totals.js'

/** Prints budget tables of one layout; the disbursement rate is added where disbursed money is known. */
export function buildBudgetAppendix(tables: readonly BudgetTable[], title: string): Appendix {
  const rate = (line: Pick<BudgetLine, 'amount' | 'disbursed'>) => {
    const known = disbursementRate(line.amount, line.disbursed)
    return known === null ? '' : formatNumber(known)
  }
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
    rewrite: (field, own, line) => (field === 'rate' && own.trim() === '' ? rate(line) : null),
    groupTail: () => '',
    totalCell: totalOfField,
    totalComputed: (table, total) => {
      const lines = total.items.flatMap(index => table.items[index] ?? [])
      return rate({
        amount: sumKnown(lines.map(line => line.amount)),
        disbursed: sumKnown(lines.map(line => line.disbursed)),
      })
    },
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

/** A statistics row with the share that is printed. */
type Shared = { readonly row: StatisticsRow; readonly share: string }

/** Prints statistics tables of one layout with shares that add up to 100,0 %. */
export function buildStatisticsAppendix(tables: readonly StatisticsTable[], title: string): Appendix {
  const entries = new Map(tables.map(table => [table, shareRows(table)]))
  const hasShare = tables.some(table => columnOf(table, 'share') !== null)
  return buildAppendix<StatisticsTable, Shared>({
    kind: 'statistics',
    title,
    tables,
    computed: hasShare
      ? []
      : [{ heading: computedHeadings.share, kind: 'number', before: [], textOf: entry => entry.share }],
    entriesOf: table => entries.get(table) ?? [],
    rewrite: (field, own, entry) => {
      if (field !== 'share') return null
      return own.includes('%') && entry.share !== '' ? `${entry.share}%` : entry.share
    },
    groupTail: () => '',
    totalCell: (table, total, field, nth) =>
      field === 'share' ? wholeShare(table, total.items) : totalOfField(table, total, field, nth),
    totalComputed: (table, total) => wholeShare(table, total.items),
    totals: statisticsTotals(tables),
  })
}

function shareRows(table: StatisticsTable): readonly Shared[] {
  const counts = table.items.map(item => item.counts[0] ?? null)
  const shares = sharesOf(counts.map(count => count ?? 0))
  const total = sumKnown(counts) ?? 0
  return table.items.map((row, index) => ({
    row,
    share: counts[index] === null || total === 0 ? '' : formatNumber(shares[index] ?? 0, 1, { fixed: true }),
  }))
}

/** The shares of the rows that a total spans, as printed: they add up to it. */
function wholeShare(table: StatisticsTable, items: readonly number[]): string {
  const shares = sharesOf(table.items.map(item => item.counts[0] ?? 0))
  const whole = sum(items.map(index => shares[index] ?? 0))
  return whole === 0 ? '' : formatNumber(whole, 1, { fixed: true })
}

function statisticsTotals(tables: readonly StatisticsTable[]): string {
  const [only] = tables
  if (only === undefined || tables.length > 1 || only.totals.length > 0) return ''
  const total = sumKnown(only.items.map(item => item.counts[0] ?? null))
  if (total === null) return ''
  const noun = nounOf(only)
  return fillWords(tailWords.statistics, {
    total: noun === '' ? formatNumber(total) : `${formatNumber(total)} ${noun}`,
  })
}
