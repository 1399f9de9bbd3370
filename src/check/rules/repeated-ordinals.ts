import { type Message, message } from '../../messages/message.js'
import { parseRoman } from '../../vietnamese/numbers/numerals.js'
import { placeOf } from '../places.js'
import type { CheckedTable } from './rule.js'

/** One numbered row: the numbering it belongs to, its last number, and how it is written. */
type Numbered = {
  readonly series: string
  readonly number: number
  readonly text: string
  readonly row: number
}

type Series = { last: Numbered; rows: Map<number, number> }

/** Finds numbers that stand twice in one group and numbers that are skipped, among groups and among items. */
export function repeatedOrdinals({ plan }: CheckedTable): readonly Message[] {
  const found: Message[] = []
  const series = new Map<string, Series>()
  for (const { type, index } of plan.order) {
    if (type === 'total' || type === 'breakdown') continue
    const numbered = type === 'group' ? groupNumber(plan.groups[index]) : itemNumber(plan.items[index])
    if (numbered === null) continue
    const before = series.get(numbered.series)
    if (before === undefined) {
      series.set(numbered.series, { last: numbered, rows: new Map([[numbered.number, numbered.row]]) })
      continue
    }
    const first = before.rows.get(numbered.number)
    const place = () => placeOf(plan, numbered.row, 'ordinal')
    if (first !== undefined) {
      found.push(
        message('ordinal-repeated', place(), { ordinal: numbered.text }, placeOf(plan, first, 'ordinal')),
      )
      // A numbering that begins again is told once.
      if (numbered.number === 1) before.rows.clear()
    } else if (numbered.number > before.last.number + 1) {
      found.push(message('ordinal-missing', place(), gap(before.last, numbered)))
    }
    before.rows.set(numbered.number, numbered.row)
    before.last = numbered
  }
  return found
}

function gap(before: Numbered, after: Numbered) {
  const from = before.number + 1
  const to = after.number - 1
  return { before: before.text, after: after.text, missing: from === to ? String(from) : `${from} - ${to}` }
}

function itemNumber(item: CheckedTable['plan']['items'][number] | undefined): Numbered | null {
  const match = item === undefined ? null : /^((?:\w{1,4}\.)*)(\d{1,6})[.)]?$/.exec(item.ordinal.trim())
  if (item === undefined || match === null) return null
  const series = `item ${String(item.group)} ${match[1] ?? ''}`
  return { series, number: Number(match[2]), text: item.ordinal, row: item.at.row }
}

/** Groups are numbered I, II or 1, 2; letters are left alone, their alphabets differ. */
function groupNumber(group: CheckedTable['plan']['groups'][number] | undefined): Numbered | null {
  if (group === undefined) return null
  const bare = group.ordinal.trim().replace(/[.)]$/, '')
  const roman = /^[IVX]+$/.test(bare)
  const number = roman ? parseRoman(bare) : /^\d{1,4}$/.test(bare) ? Number(bare) : null
  if (number === null) return null
  const series = `group ${String(group.parent)} ${String(group.depth)} ${roman ? 'roman' : 'arabic'}`
  return { series, number, text: bare, row: group.at.row }
}
