import type { Cell, Range, Row } from '../model/sheet.js'
import { lastColumn } from './limits.js'

/** Merges that do not overlap, in order of their top left cells, and how many were dropped because they did. */
export type TidyMerges = { readonly merges: readonly Range[]; readonly overlapping: number }

/** Sorts merged ranges, leaves out single cells, repeats and whatever overlaps an earlier range (Excel allows neither). */
export function tidyMerges(merges: readonly Range[]): TidyMerges {
  const sorted = merges
    .filter(range => range.top !== range.bottom || range.left !== range.right)
    .sort((a, b) => a.top - b.top || a.left - b.left)
  const takenTo = new Int32Array(lastColumn + 1)
  const kept: Range[] = []
  for (const range of sorted) {
    if (isTaken(takenTo, range)) continue
    takenTo.fill(range.bottom, range.left, range.right + 1)
    kept.push(range)
  }
  return { merges: kept, overlapping: sorted.length - kept.length }
}

/** A plain loop: sheets with thousands of merges over all columns exist. */
function isTaken(takenTo: Int32Array, range: Range): boolean {
  for (let column = range.left; column <= range.right; column++) {
    if ((takenTo[column] ?? 0) >= range.top) return true
  }
  return false
}

/** Rows without the values that lie unseen under merged cells, and the first of those (Excel shows only the top left cell). */
export type SeenRows = {
  readonly rows: readonly Row[]
  readonly unseen: number
  readonly first: { readonly row: number; readonly column: number } | null
}

/** Drops what Excel keeps under merged ranges; `merges` as given by `tidyMerges`. */
export function dropUnderMerges(rows: readonly Row[], merges: readonly Range[]): SeenRows {
  if (merges.length === 0) return { rows, unseen: 0, first: null }
  const covering = new Array<Range | undefined>(lastColumn + 1)
  let next = 0
  let unseen = 0
  let first: SeenRows['first'] = null
  const seen: Row[] = []
  const isSeen = (row: number, cell: Cell): boolean => {
    const range = covering[cell.column]
    if (range === undefined || row > range.bottom || (row === range.top && cell.column === range.left))
      return true
    unseen++
    first ??= { row, column: cell.column }
    return false
  }
  for (const row of rows) {
    for (let range = merges[next]; range !== undefined && range.top <= row.number; range = merges[++next]) {
      covering.fill(range, range.left, range.right + 1)
    }
    const before = unseen
    const cells = row.cells.filter(cell => isSeen(row.number, cell))
    if (unseen === before) seen.push(row)
    else if (cells.length > 0) seen.push({ ...row, cells })
  }
  return { rows: seen, unseen, first }
}
