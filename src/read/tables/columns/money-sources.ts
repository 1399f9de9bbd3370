import type { Field } from '../../../model/table.js'
import { foldHeading } from '../headings/fold-heading.js'
import { type HeadingMatch, type HeadingReading, matchHeading } from '../headings/match-heading.js'

/** Where money comes from: "NS tỉnh", "Vốn trung ương", "Xã hội hóa". */
const SOURCE =
  /^(?:von |nguon )?(?:ns|nsnn|nstw|nsdp|nst|nsh|nsx|ngan sach|tw|trung uong|tinh|huyen|xa|phuong|dia phuong|xa hoi hoa|tai tro|ho tro|su nghiep|dau tu|thuong xuyen|hop phap khac|khac)(?: |$)|^(?:von|nguon|quy) \S+/
const MONEY: readonly Field[] = ['amount', 'disbursed']

/** Reads a heading of two levels whose lower one only says where the money comes from: it is the money of the upper one. */
export function matchSource(texts: readonly string[], own: string): HeadingMatch | null {
  const [parent] = texts
  if (parent === undefined || texts.length < 2 || !namesSource(own)) return null
  const match = matchHeading(parent)
  return moneyOf(match.readings) === null ? null : match
}

/** "Nguồn vốn" is a column that names sources, not one source. */
export function namesSource(heading: string): boolean {
  const isKnown = matchHeading(heading).readings.some(({ kind }) => kind === 'budget')
  return !isKnown && SOURCE.test(foldHeading(heading))
}

/** Finds whether readings mean money of a budget: what was given or what was spent. */
export function moneyOf(readings: readonly HeadingReading[]): Field | null {
  const own = readings.find(({ kind, fields }) => kind === 'budget' && MONEY.includes(fields[0] ?? 'note'))
  return own?.fields[0] ?? null
}
