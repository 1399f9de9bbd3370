import type { StatisticsRow, StatisticsTable } from '../model/plan.js'
import type { StatisticsReport } from '../model/report.js'
import type { Column } from '../model/table.js'
import { foldText } from '../vietnamese/letters/fold.js'
import { sum } from '../vietnamese/numbers/decimal.js'
import { formatNumber, formatPercent } from '../vietnamese/numbers/numbers.js'
import { sharesOf } from './shares.js'
import { cleanTitle, isBareTitle, titleInText } from './titles.js'
import { keepWhole } from './whole-rows.js'
import { countNouns, knownNouns } from './wording.js'

const TOTAL_HEADING = /^(?:tong(?: so| cong)?(?: |$)|cong$)/

/** Reports one statistics table by its leading count column. Rows without a count are left out, they are not zero; so are parts of a row. */
export function computeStatistics(table: StatisticsTable, appendix: string): StatisticsReport {
  const countOf = leadingCount(table)
  const counted = keepWhole(table.items, countOf).flatMap(item => {
    const count = countOf(item)
    return count === null ? [] : [{ category: item.category, count }]
  })
  const counts = counted.map(row => row.count)
  const shares = sharesOf(counts)
  const total = sum(counts)
  const noun = nounOf(table)
  return {
    title: titleOf(table),
    noun,
    total,
    totalText: withNoun(formatNumber(total), noun),
    rows: counted.map((row, index) => {
      const share = shares[index] ?? 0
      return {
        category: ownLine(row.category),
        count: row.count,
        countText: withNoun(formatNumber(row.count), noun),
        share,
        shareText: total > 0 ? formatPercent(share) : '',
      }
    }),
    appendix,
  }
}

/** Parts of a row ("- Khai sinh", "Trong đó: …") stand in further lines; a sentence names the row only. */
function ownLine(category: string): string {
  const lines = category.split('\n')
  const part = lines.findIndex((line, index) => index > 0 && /^\s*(?:[-–+•*]\s|trong đó)/iu.test(line))
  return (part < 0 ? lines : lines.slice(0, part)).join(' ')
}

/** Gives the count that a row is told by and shares are taken of: the column headed Tổng, Tổng số or Cộng, else the first. */
export function leadingCount(table: StatisticsTable): (row: StatisticsRow) => number | null {
  const at = leadingAt(countColumns(table))
  return row => row.counts[at] ?? null
}

function countColumns(table: StatisticsTable): readonly Column[] {
  return table.columns.filter(column => column.field === 'count')
}

function leadingAt(columns: readonly Column[]): number {
  return Math.max(
    0,
    columns.findIndex(({ levels }) => TOTAL_HEADING.test(foldText(levels.at(-1) ?? ''))),
  )
}

/** What is counted: "Số hồ sơ" or "Số lượng (hồ sơ)" in the heading, else the unit note, else a known noun in the title; '' when neither says. */
export function nounOf(table: StatisticsTable): string {
  const counts = countColumns(table)
  const heading = counts[leadingAt(counts)]?.heading.replace(/\s+/g, ' ').trim() ?? ''
  const bracketed = /\(([^()]*)\)\s*$/.exec(heading)?.[1]?.trim()
  if (bracketed !== undefined && !/[%\d]/.test(bracketed))
    return bracketed.replace(/^đvt\s*:\s*/i, '').toLocaleLowerCase('vi')
  const said = countNouns.exec(heading)?.[1]?.trim()
  if (said !== undefined) return said.toLocaleLowerCase('vi')
  return table.unit?.unit ?? nounInTitle(table)
}

function nounInTitle(table: StatisticsTable): string {
  const title = ` ${(table.title ?? table.sheet).toLocaleLowerCase('vi').replace(/\s+/g, ' ')} `
  return knownNouns.find(noun => title.includes(` ${noun} `)) ?? ''
}

/** The clerk's title, else the sheet's name, whichever says more than the kind of the table. */
function titleOf(table: StatisticsTable): string {
  const own = cleanTitle(table.title)
  return titleInText(own === null || isBareTitle(own) ? table.sheet : own)
}

function withNoun(count: string, noun: string): string {
  return noun === '' ? count : `${count} ${noun}`
}
