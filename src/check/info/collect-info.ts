import { type Message, message, type Place } from '../../messages/message.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { type ReadTable, textOf } from '../cells/table-line.js'
import { placeOf } from '../places.js'
import { type InfoKey, isOtherKey, keyLabel, keyOf, nearestKey } from './info-keys.js'
import { infoWording, sectionOfKey } from './section-keys.js'

/** What Thông tin says under one key: its lines and where the first stands (null: from the profile). */
export type InfoValues = { readonly lines: readonly string[]; readonly place: Place | null }

/** The rows of Thông tin by key, and the keys kept for others as written (folded key → value). */
export type CollectedInfo = {
  readonly known: ReadonlyMap<InfoKey, InfoValues>
  readonly others: Readonly<Record<string, string>>
}

/** Keys of which a workbook may have several rows. */
const LISTS: ReadonlySet<InfoKey> = new Set([
  'bases',
  'receivers',
  'recipients',
  'capacity',
  'body',
  'period',
])

/** Collects the keys of all Thông tin tables; what they leave out is taken from the office profile (folded key → values). */
export function collectInfo(
  tables: readonly ReadTable[],
  profile: ReadonlyMap<string, readonly string[]> | null,
  found: Message[],
): CollectedInfo {
  const known = new Map<InfoKey, { lines: string[]; place: Place | null }>()
  const others = new Map<string, string>()
  for (const table of tables) collectTable(table, known, others, found)
  for (const [wording, lines] of profile ?? []) {
    const written = lines.flatMap(line => line.split('\n')).filter(line => line.trim() !== '')
    const key = keyOf(wording)
    if (written.length === 0) continue
    if (key === null) {
      const folded = foldText(wording)
      if (!others.has(folded)) others.set(folded, written.join('\n'))
    } else if (!known.has(key)) known.set(key, { lines: [...written], place: null })
  }
  return { known, others: Object.fromEntries(others) }
}

function collectTable(
  table: ReadTable,
  known: Map<InfoKey, { lines: string[]; place: Place | null }>,
  others: Map<string, string>,
  found: Message[],
): void {
  let current: InfoKey | null = null
  for (const line of table.lines) {
    const row = line.row.row.number
    const wording = infoWording(table, line)
    const value = textOf(table, line, 'value')
    const place = placeOf(table.source, row, 'value')
    if (wording !== '') {
      current = keyOf(wording)
      if (current === null) {
        if (sectionOfKey(wording) === null) readOtherKey(table, row, wording, value, others, found)
        continue
      }
    }
    if (current === null || value === null) continue
    const lines = value
      .split('\n')
      .map(each => each.trim())
      .filter(each => each !== '')
    const before = known.get(current)
    if (before === undefined) known.set(current, { lines, place })
    else if (LISTS.has(current) || wording === '') before.lines.push(...lines)
    else if (before.lines.join('\n') !== lines.join('\n'))
      found.push(
        message(
          'info-key-repeated',
          place,
          { key: keyLabel(current), value: before.lines.join(' ') },
          before.place,
        ),
      )
  }
}

function readOtherKey(
  table: ReadTable,
  row: number,
  wording: string,
  value: string | null,
  others: Map<string, string>,
  found: Message[],
): void {
  if (value === null) return
  const folded = foldText(wording)
  if (!others.has(folded)) others.set(folded, value)
  if (isOtherKey(wording)) return
  const place = placeOf(table.source, row, 'key')
  const near = nearestKey(wording)
  if (near === null) found.push(message('info-key-unknown', place, { key: wording }))
  else found.push(message('info-key-near', place, { key: wording, nearest: keyLabel(near) }))
}
