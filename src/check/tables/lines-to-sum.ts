import { countsByItself, partParents } from '../../model/part-rows.js'
import { add } from '../../vietnamese/numbers/decimal.js'
import type { ItemLine, TableLine } from '../cells/table-line.js'

/**
 * Chooses the lines that count by themselves: all items but the parts of an item (1.1 or a under 1 in one group). With `at`, a
 * place in the list of columns, an item without a figure there has no parts: they are counted instead.
 */
export function linesToSum(items: readonly ItemLine[], at: number | null = null): readonly TableLine[] {
  const whole = countsByItself(
    parentsOfLines(items),
    place => at === null || items[place]?.line.figures[at]?.type === 'quantity',
  )
  return items.flatMap(({ line }, place) => (whole[place] === true ? [line] : []))
}

/** Tells whether a row's parts are known to be its parts in a column: two or more, and they add up to it. */
export function hasProvenParts(items: readonly ItemLine[], at: number): boolean {
  const sums = new Map<number, { total: number; count: number }>()
  parentsOfLines(items).forEach((parent, place) => {
    const figure = items[place]?.line.figures[at]
    if (parent === null || figure?.type !== 'quantity') return
    const known = sums.get(parent) ?? { total: 0, count: 0 }
    sums.set(parent, { total: add(known.total, figure.value), count: known.count + 1 })
  })
  return [...sums].some(([parent, { total, count }]) => {
    const figure = items[parent]?.line.figures[at]
    return count > 1 && figure?.type === 'quantity' && figure.value === total && total !== 0
  })
}

/** Every rule asks again of the same table. */
const known = new WeakMap<readonly ItemLine[], readonly (number | null)[]>()

/** Gives of each item the item that it is a part of. */
export function parentsOfLines(items: readonly ItemLine[]): readonly (number | null)[] {
  const before = known.get(items)
  if (before !== undefined) return before
  const parents = partParents(items.map(({ line, group }) => ({ ordinal: line.row.ordinal, group })))
  known.set(items, parents)
  return parents
}
