import type { StatisticsRow, StatisticsTable } from '../../model/plan.js'
import type { Appendix } from '../../model/report.js'
import { columnOf } from '../../model/table.js'
import { divide, multiply, round, subtract, sum } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { sumKnown } from '../compute-budget.js'
import { sharesOf } from '../shares.js'
import { hasMixedUnits, leadingCount, nounOf } from '../statistics-columns.js'
import { wholeRows } from '../whole-rows.js'
import { computedHeadings, fillWords, tailWords } from '../wording.js'
import { buildAppendix } from './build-appendix.js'
import { totalOfField } from './totals.js'

/** A statistics row with the share that is printed; `share` null without a count. */
type Shared = { readonly row: StatisticsRow; readonly share: number | null }

/** A share off by no more than a rounding step is the same share. */
const STEP = 1

/** Prints a statistics table with shares of the whole that add up to 100,0 %. Shares of something else (of another column) stay the clerk's. */
export function buildStatisticsAppendix(table: StatisticsTable, title: string): Appendix {
  const entries = shareRows(table)
  const counts = table.columns.filter(column => column.field === 'count').length
  const hasShare = columnOf(table, 'share') !== null
  const isOfWhole = hasShare && !hasMixedUnits(table) && entries.every(isClaimedShare)
  return buildAppendix<StatisticsTable, Shared>({
    kind: 'statistics',
    title,
    tables: [table],
    computed:
      hasShare || counts !== 1 || hasMixedUnits(table)
        ? []
        : [
            {
              heading: computedHeadings.share,
              kind: 'number',
              before: [],
              textOf: entry => shareText(entry.share),
            },
          ],
    entriesOf: () => entries,
    rewrite: (field, own, entry) => {
      if (field !== 'share' || !isOfWhole) return null
      const text = shareText(entry.share)
      return own.includes('%') && text !== '' ? `${text}%` : text
    },
    groupTail: () => '',
    totalCell: (_, total, field, nth) => {
      if (field !== 'share') return totalOfField(table, total, field, nth)
      return isOfWhole ? wholeShare(table, entries, total.items) : null
    },
    totalComputed: (_, total) => wholeShare(table, entries, total.items),
    totals: totalsLine(table),
  })
}

/** Rows that count by themselves share by the largest remainder; a part of one is simply rounded. */
function shareRows(table: StatisticsTable): readonly Shared[] {
  const countOf = leadingCount(table)
  const whole = wholeRows(table.items, countOf)
  const counted = table.items.map((row, index) => (whole[index] === true ? countOf(row) : null))
  const total = sumKnown(counted) ?? 0
  const shares = sharesOf(counted.map(count => count ?? 0))
  return table.items.map((row, index) => {
    const count = countOf(row)
    if (count === null || total <= 0) return { row, share: null }
    return {
      row,
      share: whole[index] === true ? (shares[index] ?? 0) : round(divide(multiply(count, 100), total), 1),
    }
  })
}

function isClaimedShare({ row, share }: Shared): boolean {
  return row.claimedShare === null || (share !== null && Math.abs(subtract(row.claimedShare, share)) <= STEP)
}

function shareText(share: number | null): string {
  return share === null ? '' : formatNumber(share, 1, { fixed: true })
}

/** Adds up the printed shares of the rows that a total spans. */
function wholeShare(table: StatisticsTable, entries: readonly Shared[], items: readonly number[]): string {
  const whole = wholeRows(table.items, leadingCount(table))
  const shares = items.flatMap(index => (whole[index] === true ? [entries[index]?.share ?? 0] : []))
  const total = sum(shares)
  return total === 0 ? '' : shareText(total)
}

/** The line under the table; one with its own total needs none. */
function totalsLine(table: StatisticsTable): string {
  if (table.totals.length > 0 || hasMixedUnits(table)) return ''
  const countOf = leadingCount(table)
  const whole = wholeRows(table.items, countOf)
  const total = sumKnown(table.items.map((row, index) => (whole[index] === true ? countOf(row) : null)))
  if (total === null) return ''
  const noun = nounOf(table)
  const figure = formatNumber(total)
  return fillWords(tailWords.statistics, { total: noun === '' ? figure : `${figure} ${noun}` })
}
