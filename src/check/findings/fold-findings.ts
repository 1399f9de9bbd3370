import type { Message } from '../../messages/message.js'

/**
 * Folds findings that say the same of several cells of one column into the first of them; the other cells go to `more`.
 * The same means: code, sheet, column, values, acceptance, and no second place of its own.
 */
export function foldFindings(found: readonly Message[]): readonly Message[] {
  const first = new Map<string, { readonly message: Message; readonly more: string[] }>()
  const kept: { readonly message: Message; readonly more: string[] }[] = []
  for (const each of found) {
    const key = keyOf(each)
    const before = key === null ? undefined : first.get(key)
    if (before !== undefined && each.place?.in === 'workbook') {
      const { cell } = each.place
      const known = before.message.place?.in === 'workbook' && before.message.place.cell === cell
      if (!known && before.more.at(-1) !== cell) before.more.push(cell)
      continue
    }
    const fresh = { message: each, more: [...each.more] }
    if (key !== null) first.set(key, fresh)
    kept.push(fresh)
  }
  return kept.map(({ message, more }) =>
    more.length === message.more.length ? message : { ...message, more },
  )
}

function keyOf(message: Message): string | null {
  const { place, other } = message
  if (place === null || place.in !== 'workbook' || place.cell === '' || other !== null) return null
  const column = place.cell.replace(/\d+$/, '')
  const values = Object.entries(message.values).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([message.code, place.sheet, column, place.heading, message.accepted, values])
}
