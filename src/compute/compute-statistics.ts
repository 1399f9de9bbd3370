import type { StatisticsTable } from '../model/plan.js'
import type { StatisticsReport } from '../model/statistics-report.js'
import { sum } from '../vietnamese/numbers/decimal.js'
import { formatNumber, formatPercent } from '../vietnamese/numbers/numbers.js'
import { sharesOf } from './shares.js'
import {
  type CountColumn,
  hasMixedUnits,
  isSummed,
  labelOf,
  leadingColumn,
  leadingCount,
  nounOf,
  otherColumns,
  otherNoun,
  unitOf,
} from './statistics-columns.js'
import { cleanTitle, isBareTitle, titleInText } from './titles.js'
import { keepWhole } from './whole-rows.js'

/** Beyond these a sentence gives its total only; the rows stand in the appendix. */
const MOST_ROWS = 10
const MOST_COLUMNS = 5

/** Reports one statistics table by its leading count column, then by each other. Rows without a count are left out, they are not zero; so are parts of a row. */
export function computeStatistics(table: StatisticsTable, appendix: string): StatisticsReport {
  const counted = rowsOf(table, leadingCount(table))
  const counts = counted.map(row => row.count)
  const shares = sharesOf(counts)
  const total = sum(counts)
  const noun = nounOf(table)
  const isMixed = hasMixedUnits(table)
  const leading = leadingColumn(table)
  const others = otherColumns(table)
  const isBrief = others.length > MOST_COLUMNS
  const told = others.flatMap(column => computeOther(table, column, isBrief) ?? [])
  return {
    title: titleOf(table),
    label: leading === null || told.length === 0 ? '' : labelOf(leading),
    noun,
    total,
    totalText: isMixed ? '' : withNoun(formatNumber(total), noun),
    rows: counted.map((row, index) => {
      const share = shares[index] ?? 0
      return {
        category: row.category,
        mark: markOf(row.category),
        count: row.count,
        countText: withNoun(formatNumber(row.count), isMixed ? row.unit : noun),
        share,
        shareText: total > 0 && !isMixed ? formatPercent(share) : '',
      }
    }),
    others: told,
    appendix,
  }
}

/** Tells one of the other columns: its total and the rows that count; null when it is blank. */
function computeOther(
  table: StatisticsTable,
  column: CountColumn,
  isBrief: boolean,
): StatisticsReport['others'][number] | null {
  const counted = rowsOf(table, row => row.counts[column.at] ?? null)
  if (counted.length === 0) return null
  const isMixed = hasMixedUnits(table)
  const isAmount = isSummed(column.column) && !isMixed
  const total = isAmount ? sum(counted.map(row => row.count)) : null
  const told = counted.filter(row => !isAmount || row.count !== 0)
  const isShort = !isBrief && counted.length > 1 && told.length <= MOST_ROWS
  if (!isAmount && counted.length > MOST_ROWS) return null
  return {
    label: labelOf(column),
    total,
    totalText: total === null ? '' : withNoun(formatNumber(total), otherNoun(table, column)),
    rows: (isAmount ? isShort : true)
      ? told.map(({ category, count, unit }) => ({
          category,
          mark: markOf(category),
          countText: column.column.heading.includes('%')
            ? `${formatNumber(count)}%`
            : withNoun(formatNumber(count), isMixed ? unit : ''),
        }))
      : [],
  }
}

type Counted = { readonly category: string; readonly count: number; readonly unit: string }

function rowsOf(
  table: StatisticsTable,
  countOf: (row: StatisticsTable['items'][number]) => number | null,
): readonly Counted[] {
  return keepWhole(table.items, countOf).flatMap(item => {
    const count = countOf(item)
    return count === null ? [] : [{ category: ownLine(item.category), count, unit: unitOf(table, item) }]
  })
}

/** "thôn 1: 200 hộ": a figure behind a figure would be read as one. */
function markOf(category: string): ':' | '' {
  return /\d\s*$/.test(category) ? ':' : ''
}

/** Parts of a row ("- Khai sinh", "Trong đó: …") stand in further lines; a sentence names the row only. */
function ownLine(category: string): string {
  const lines = category.split('\n')
  const part = lines.findIndex((line, index) => index > 0 && /^\s*(?:[-–+•*]\s|trong đó)/iu.test(line))
  return (part < 0 ? lines : lines.slice(0, part)).join(' ')
}

/** The clerk's title, else the sheet's name, whichever says more than the kind of the table. */
function titleOf(table: StatisticsTable): string {
  const own = cleanTitle(table.title)
  return titleInText(own === null || isBareTitle(own) ? table.sheet : own)
}

function withNoun(count: string, noun: string): string {
  return noun === '' ? count : `${count} ${noun}`
}
