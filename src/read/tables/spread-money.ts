import type { Field, TableKind } from '../../model/table.js'
import type { HeadingColumn } from './find-header.js'
import { foldHeading } from './fold-heading.js'
import { type HeadingMatch, type HeadingReading, matchHeading } from './match-heading.js'

/** Where money comes from: "NS tỉnh", "Vốn trung ương", "Xã hội hóa". */
const SOURCE =
  /^(?:von |nguon )?(?:ns|nsnn|nstw|nsdp|nst|nsh|nsx|ngan sach|tw|trung uong|tinh|huyen|xa|phuong|dia phuong|xa hoi hoa|tai tro|ho tro|su nghiep|dau tu|thuong xuyen|hop phap khac|khac)(?: |$)|^(?:von|nguon|quy) \S+/
const TOTAL = /^(?:tong(?: so| cong)?|cong)(?: |$)/
const MONEY: readonly Field[] = ['amount', 'disbursed']

/** Reads a heading of two levels whose lower one only says where the money comes from: it is the money of the upper one. */
export function matchSource(texts: readonly string[], own: string): HeadingMatch | null {
  const [parent] = texts
  if (parent === undefined || texts.length < 2 || !namesSource(own)) return null
  const match = matchHeading(parent)
  return moneyOf(match.readings) === null ? null : match
}

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

function isSource(column: HeadingColumn): boolean {
  return parentMoney(column) !== null && namesSource(column.levels.at(-1) ?? '')
}

/** "Nguồn vốn" is a column that names sources, not one source. */
function namesSource(heading: string): boolean {
  const isKnown = matchHeading(heading).readings.some(({ kind }) => kind === 'budget')
  return !isKnown && SOURCE.test(foldHeading(heading))
}

function parentMoney({ levels }: HeadingColumn): Field | null {
  return levels.length < 2 ? null : moneyOf(matchHeading(levels[0] ?? '').readings)
}

function moneyOf(readings: readonly HeadingReading[]): Field | null {
  const own = readings.find(({ kind, fields }) => kind === 'budget' && MONEY.includes(fields[0] ?? 'note'))
  return own?.fields[0] ?? null
}
