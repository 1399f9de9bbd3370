import type { SheetTable } from '../model/table.js'
import { foldText } from '../vietnamese/letters/fold.js'
import { readLines } from './cells/read-lines.js'
import { textOf } from './cells/table-line.js'
import { keyLabel, keyOf } from './info/info-keys.js'

/** Reads the office profile (co-quan.xlsx): the keys of its Thông tin tables (a synonym as the key itself), folded, with their values in order. Blank values are left out. */
export function readProfile(tables: readonly SheetTable[]): ReadonlyMap<string, readonly string[]> {
  const profile = new Map<string, string[]>()
  for (const source of tables) {
    if (source.kind !== 'info') continue
    const table = readLines(source, [])
    let key = ''
    for (const line of table.lines) {
      const wording = textOf(table, line, 'key') ?? line.row.title
      if (wording !== '') {
        const known = keyOf(wording)
        key = foldText(known === null ? wording : keyLabel(known))
      }
      const value = textOf(table, line, 'value')
      if (key === '' || value === null) continue
      const values = profile.get(key)
      if (values === undefined) profile.set(key, [value])
      else values.push(value)
    }
  }
  return profile
}
