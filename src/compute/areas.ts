import type { Group } from '../model/plan.js'
import { foldText } from '../vietnamese/letters/fold.js'

/** Rows under one top group; title '' for rows without a group. */
export type Area<T> = { readonly ordinal: string; readonly title: string; readonly items: readonly T[] }

type Grouped<T> = { readonly groups: readonly Group[]; readonly items: readonly T[] }

/** Splits rows by their top group, in the order of the workbook; a group that goes on in another sheet stays one area. */
export function splitByArea<T extends { readonly group: number | null }>(
  tables: readonly Grouped<T>[],
): readonly Area<T>[] {
  const areas = new Map<string, { ordinal: string; title: string; items: T[] }>()
  for (const table of tables) {
    for (const item of table.items) {
      const top = topGroupOf(table.groups, item.group)
      const key = top === null ? '' : `${foldText(top.ordinal)}|${foldText(top.title)}`
      const area = areas.get(key) ?? { ordinal: top?.ordinal ?? '', title: areaTitle(top), items: [] }
      area.items.push(item)
      areas.set(key, area)
    }
  }
  return [...areas.values()]
}

const ANNOUNCED = /\s*[([][^()[\]]*\d[^()[\]]*[)\]]\s*[:.]?\s*$/

/** Gives a group's title without the count that it announces ("(05 chỉ tiêu)"): the report counts for itself. '' for no group. */
export function areaTitle(group: Group | null): string {
  if (group === null) return ''
  const bare = group.announced === null ? group.title : group.title.replace(ANNOUNCED, '')
  return bare.trim().replace(/[:;,.]$/, '')
}

/** Finds the outermost group of a row, or null. */
export function topGroupOf(groups: readonly Group[], index: number | null): Group | null {
  let top: Group | null = null
  const seen = new Set<number>()
  for (let at = index; at !== null && !seen.has(at); ) {
    seen.add(at)
    const group: Group | undefined = groups[at]
    if (group === undefined) break
    top = group
    at = group.parent
  }
  return top
}

/** Lists for each group the rows that it encloses, those of its subgroups included, by index. */
export function rowsByGroup(
  groups: readonly Group[],
  rows: readonly { readonly group: number | null }[],
): readonly (readonly number[])[] {
  const enclosed: number[][] = groups.map(() => [])
  for (const [index, row] of rows.entries()) {
    const seen = new Set<number>()
    for (let at = row.group; at !== null && !seen.has(at); at = groups[at]?.parent ?? null) {
      seen.add(at)
      enclosed[at]?.push(index)
    }
  }
  return enclosed
}
