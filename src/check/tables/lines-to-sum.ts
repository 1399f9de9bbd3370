import type { ItemLine, TableLine } from '../cells/table-line.js'

/**
 * Chooses the lines that count by themselves: all items but the parts of an item (1.1 under 1 in one group). With `at`, a
 * place in the list of columns, an item without a figure there has no parts: they are counted instead.
 */
export function linesToSum(items: readonly ItemLine[], at: number | null = null): readonly TableLine[] {
  const whole = new Set<string>()
  for (const { line, group } of items) {
    if (at === null || line.figures[at]?.type === 'quantity')
      whole.add(`${String(group)}|${plainOrdinal(line)}`)
  }
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
