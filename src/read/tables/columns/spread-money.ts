import type { Field, TableKind } from '../../../model/table.js'
import type { HeadingColumn } from '../find-header.js'
import { foldHeading } from '../headings/fold-heading.js'
import { type HeadingReading, matchHeading } from '../headings/match-heading.js'
import { moneyOf, namesSource } from './money-sources.js'

const TOTAL = /^(?:tong(?: so| cong)?|cong)(?: |$)/
/**
 * Settles money that is spread over several columns of one heading, one a source: with a column of totals among them only that one
 * is the amount; without one all are, and are added up.
 */
export function turnSpreadMoney(
  kind: TableKind,
  readings: ReadonlyMap<HeadingColumn, HeadingReading | undefined>,
): ReadonlyMap<HeadingColumn, HeadingReading | undefined> {
  if (kind !== 'budget') return readings
  const totalled = new Map<string, HeadingColumn>()
  for (const column of readings.keys()) {
    const isTotal = TOTAL.test(foldHeading(column.levels.at(-1) ?? ''))
    if (isTotal && parentMoney(column) !== null) totalled.set(column.levels[0] ?? '', column)
  }
  return new Map(
    [...readings].map(([column, reading]) => {
      const total = totalled.get(column.levels[0] ?? '')
      const field = parentMoney(column)
      if (total === undefined || field === null) return [column, reading]
      if (column === total) return [column, { kind, fields: [field], weak: false, topic: null }]
      return [column, isSource(column) ? undefined : reading]
    }),
  )
}

/** Tells two columns that hold the parts of one amount: "Kinh phí" over "NS tỉnh" and "NS xã". */
export function isSpread(column: HeadingColumn, holder: HeadingColumn): boolean {
  return isSource(column) && isSource(holder) && column.levels[0] === holder.levels[0]
}

/** Says what a column of a source is a part of, by the heading above it or else of the amount; null for no source. */
export function sourceOf(column: HeadingColumn): 'amount' | 'disbursed' | null {
  if (!namesSource(column.levels.at(-1) ?? '')) return null
  return parentMoney(column) === 'disbursed' ? 'disbursed' : 'amount'
}

function isSource(column: HeadingColumn): boolean {
  return parentMoney(column) !== null && namesSource(column.levels.at(-1) ?? '')
}

function parentMoney({ levels }: HeadingColumn): Field | null {
  return levels.length < 2 ? null : moneyOf(matchHeading(levels[0] ?? '').readings)
}
