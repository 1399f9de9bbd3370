import type { Range, Row, Sheet } from '../../model/sheet.js'
import { cellText } from './rows/cell-text.js'

/** A sheet with its rows and merges at hand. */
export type SheetArea = {
  readonly sheet: Sheet
  readonly rows: readonly Row[]
  /** Merged ranges by their first row. */
  readonly mergesByTop: ReadonlyMap<number, readonly Range[]>
}

/** Indexes a sheet once: linear in its merges. */
export function indexSheet(sheet: Sheet): SheetArea {
  const mergesByTop = new Map<number, Range[]>()
  for (const merge of sheet.merges) {
    if (merge.bottom === merge.top && merge.right === merge.left) continue
    const sameTop = mergesByTop.get(merge.top)
    if (sameTop === undefined) mergesByTop.set(merge.top, [merge])
    else sameTop.push(merge)
  }
  return { sheet, rows: sheet.rows, mergesByTop }
}

/** Finds the merge whose first cell stands at a row and column, or null. */
export function mergeFrom(area: SheetArea, row: number, column: number): Range | null {
  return area.mergesByTop.get(row)?.find(merge => merge.left === column) ?? null
}

/** Finds the merge that covers a cell and begins at most two rows above it, or null (headers have three levels at most). */
export function mergeOver(area: SheetArea, row: number, column: number): Range | null {
  for (let top = row; top >= row - 2; top -= 1) {
    const found = area.mergesByTop
      .get(top)
      ?.find(merge => merge.bottom >= row && merge.left <= column && merge.right >= column)
    if (found !== undefined) return found
  }
  return null
}

/** Counts the columns a cell is spread over. */
export function spanOf(area: SheetArea, row: number, column: number): number {
  const merge = mergeFrom(area, row, column)
  return merge === null ? 1 : merge.right - merge.left + 1
}

/** Joins the text of a row's cells. */
export function rowText(row: Row): string {
  return row.cells
    .map(cellText)
    .filter(text => text !== '')
    .join(' ')
}
