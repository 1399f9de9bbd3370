import type { MergedArea, MergedIndicator } from '../../model/consolidation.js'
import type { IndicatorCounts, TaskCounts } from '../../model/report.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { sum } from '../../vietnamese/numbers/decimal.js'
import { achievedOf } from '../counts.js'

/** Gathers the joined indicators by area, in their order, and adds their counts. */
export function mergeAreas(indicators: readonly MergedIndicator[]): readonly MergedArea[] {
  const areas = new Map<string, MergedIndicator[]>()
  for (const indicator of indicators) {
    const key = foldText(indicator.area)
    const list = areas.get(key)
    if (list === undefined) areas.set(key, [indicator])
    else list.push(indicator)
  }
  return [...areas.values()].flatMap(items => {
    const counts = addCounts(items.map(each => each.counts))
    return counts === null ? [] : [{ title: items[0]?.area ?? '', counts, ...achievedOf(counts), items }]
  })
}

/** The indicators on which units differ: those that most units missed first, in print order among equals. */
export function spreadOf(indicators: readonly MergedIndicator[]): readonly MergedIndicator[] {
  return indicators
    .filter(each => each.lowest !== null && each.highest !== null && each.lowest.text !== each.highest.text)
    .sort((a, b) => b.assessed - b.achieved - (a.assessed - a.achieved))
}

/** Adds counts key by key; null when nothing was counted. */
export function addCounts<T extends IndicatorCounts | TaskCounts>(list: readonly (T | null)[]): T | null {
  const known = list.flatMap(each => (each === null ? [] : [each]))
  const [first] = known
  if (first === undefined) return null
  const keys = Object.keys(first) as (keyof T)[]
  return Object.fromEntries(keys.map(key => [key, sum(known.map(each => Number(each[key])))])) as unknown as T
}
