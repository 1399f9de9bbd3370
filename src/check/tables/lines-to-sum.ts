import type { ItemLine, TableLine } from '../cells/table-line.js'

/**
 * Chooses the lines that count by themselves: all items but the parts of an item (1.1 under 1 in one group). With `at`, a
 * place in the list of columns, an item without a figure there has no parts: they are counted instead.
 */
export function linesToSum(items: readonly ItemLine[], at: number | null = null): readonly TableLine[] {
  const parents = items.map(({ line }) => parentOf(line))
  if (parents.every(parent => parent === undefined)) return items.map(({ line }) => line)
  const whole = new Set<string>()
  for (const { line, group } of items) {
    if (at === null || line.figures[at]?.type === 'quantity')
      whole.add(`${String(group)}|${plainOrdinal(line)}`)
  }
  return items
    .filter(({ group }, index) => {
      const parent = parents[index]
      return parent === undefined || !whole.has(`${String(group)}|${parent}`)
    })
    .map(({ line }) => line)
}

/** "1.2" stands under "1". */
function parentOf(line: TableLine): string | undefined {
  return /^(\d+)[.,]\d/.exec(plainOrdinal(line))?.[1]
}

function plainOrdinal(line: TableLine): string {
  return line.row.ordinal.trim().replace(/[.)]$/, '')
}
