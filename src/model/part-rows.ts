/** Rows that are parts of other rows: 1.1 and 1.2 under 1, a) and b) under 1, "-" under a). Told by the numbering alone. */

/** What tells a row's place in a numbered list. */
export type NumberedRow = { readonly ordinal: string; readonly group: number | null }

/** Small letters and marks stand below numbers, "+" below "-". */
const LEVELS: readonly (readonly [level: number, pattern: RegExp])[] = [
  [0, /^(?:[IVXLC]+|[A-ZĐ])$/],
  [1, /^\d+(?:\.\d+)*$/],
  [2, /^[a-zđ]$/],
  [3, /^[-–—]+$/],
  [4, /^[+•●▪*]+$/],
]
const FIRST_PART_LEVEL = 2

/** Gives of each row the row it is a part of, its place in the list; null for a row that stands by itself. Parts stay within their group. */
export function partParents(rows: readonly NumberedRow[]): readonly (number | null)[] {
  const numbered = new Map<number | null, Map<string, number>>()
  let above: { readonly level: number; readonly place: number }[] = []
  let group: number | null = null
  return rows.map((row, place) => {
    if (row.group !== group) above = []
    group = row.group
    const isWhole = WHOLE_NUMBER.test(row.ordinal)
    const ordinal = isWhole ? row.ordinal : plainOrdinal(row.ordinal)
    const level = isWhole ? 1 : levelOf(ordinal)
    if (level === null) return null
    if (level < FIRST_PART_LEVEL) {
      above = [{ level, place }]
      const places = numbered.get(group) ?? new Map<string, number>()
      numbered.set(group, places.set(ordinal, place))
      return isWhole ? null : dottedParent(ordinal, places)
    }
    above = above.filter(each => each.level < level)
    const parent = above.at(-1)?.place ?? null
    above.push({ level, place })
    return parent
  })
}

/** Most rows of a long table. */
const WHOLE_NUMBER = /^\d+$/

function levelOf(ordinal: string): number | null {
  return LEVELS.find(([, pattern]) => pattern.test(ordinal))?.[0] ?? null
}

/** Tells of each row whether it counts by itself: a part does not when a row above it in the numbering has a figure of its own. */
export function countsByItself(
  parents: readonly (number | null)[],
  hasFigure: (place: number) => boolean,
): readonly boolean[] {
  return parents.map(own => {
    for (let at = own; at !== null; at = parents[at] ?? null) if (hasFigure(at)) return false
    return true
  })
}

/** 1.2.3 stands below 1.2, or below 1 where there is no 1.2. */
function dottedParent(ordinal: string, places: ReadonlyMap<string, number>): number | null {
  const parts = ordinal.split('.')
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const place = places.get(parts.slice(0, length).join('.'))
    if (place !== undefined) return place
  }
  return null
}

function plainOrdinal(ordinal: string): string {
  return ordinal
    .trim()
    .replace(/^\(/, '')
    .replace(/[.):/]+$/, '')
    .replaceAll(',', '.')
}
