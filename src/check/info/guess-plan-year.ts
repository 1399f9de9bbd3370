import type { SheetTable } from '../../model/table.js'
import { findDates } from '../../vietnamese/dates/dates.js'
import { plainText } from '../../vietnamese/letters/plain-text.js'

const NAMED_YEAR = /(?<![a-z])(?:trong\s+|cho\s+)?nam\s*((?:19|20|21)\d{2})(?!\d)/g
/** "tháng 01 năm 2024" is the day of a document, not the plan's year. */
const OF_A_DATE = /(?:thang|ngay)[\s.…\d/]*,?\s*$/

/**
 * Guesses the plan's year from titles ("… NĂM 2023"), then from the day of the plan they cite ("(Kèm theo Kế hoạch số …
 * ngày 16/10/2023 …)"; a plan signed in December is next year's). Null when nothing names a year.
 */
export function guessPlanYear(citation: string | null, tables: readonly SheetTable[]): number | null {
  const titles = [...(citation === null ? [] : [citation]), ...tables.flatMap(table => table.titles)]
  for (const title of titles) {
    const year = namedYear(title)
    if (year !== null) return year
  }
  for (const title of titles) {
    const date = findDates(title)[0]?.reading
    if (date?.type !== 'date') continue
    return Number(date.date.slice(0, 4)) + (date.date.slice(5, 7) === '12' ? 1 : 0)
  }
  return null
}

function namedYear(title: string): number | null {
  const flat = plainText(title)
  for (const match of flat.matchAll(NAMED_YEAR)) {
    if (!OF_A_DATE.test(flat.slice(0, match.index))) return Number(match[1])
  }
  return null
}
