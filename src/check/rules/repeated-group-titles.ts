import { type Message, message } from '../../messages/message.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { placeOf } from '../places.js'
import type { CheckedTable } from './rule.js'

/** Finds groups under one parent with the same title (a typing mistake in real plans: group IV titled like group I). */
export function repeatedGroupTitles({ plan }: CheckedTable): readonly Message[] {
  const found: Message[] = []
  const first = new Map<string, (typeof plan.groups)[number]>()
  for (const group of plan.groups) {
    const folded = foldText(group.title.replace(/\([^)]*\)\s*$/, ''))
    if (folded === '') continue
    const key = `${String(group.parent)} ${group.depth} ${folded}`
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, group)
      continue
    }
    const main = ['name', 'content', 'category', 'ordinal'] as const
    const values = { ordinal: group.ordinal, title: group.title, first: before.ordinal }
    found.push(
      message(
        'group-title-repeated',
        placeOf(plan, group.at.row, ...main),
        values,
        placeOf(plan, before.at.row, ...main),
      ),
    )
  }
  return found
}
