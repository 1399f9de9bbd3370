import type { TableLine } from '../cells/table-line.js'
import type { ItemLine } from './table-frame.js'

/** Chooses the lines a total adds up: all items but the parts of an item (1.1 under 1, when both stand in one group). */
export function linesToSum(items: readonly ItemLine[]): readonly TableLine[] {
  const whole = new Set(items.map(({ line, group }) => `${String(group)}|${plainOrdinal(line)}`))
  return items
    .filter(({ line, group }) => {
      const parent = /^(\d+)[.,]\d/.exec(plainOrdinal(line))?.[1]
      return parent === undefined || !whole.has(`${String(group)}|${parent}`)
    })
    .map(({ line }) => line)
}

function plainOrdinal(line: TableLine): string {
  return line.row.ordinal.trim().replace(/[.)]$/, '')
}
