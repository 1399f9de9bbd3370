import type { Cell, Range, Row } from '../../../model/sheet.js'
import type { SheetArea } from '../sheet-area.js'

/** Gives each row the cells of vertical merges that began above it (the first cell's value, in its column). In step with `rows`; rows without any are handed back as they are. One sweep. */
export function fillMerges(area: SheetArea, rows: readonly Row[]): readonly Row[] {
  const first = rows[0]
  if (first === undefined || area.mergesByTop.size === 0) return rows
  const open = new Map<number, { readonly merge: Range; readonly cell: Cell }>()
  return rows.map(row => {
    for (const [left, { merge }] of open) if (merge.bottom < row.number) open.delete(left)
    const filled =
      open.size === 0
        ? row
        : {
            ...row,
            cells: withOpen(
              row.cells,
              [...open.values()].map(({ cell }) => cell),
            ),
          }
    for (const merge of area.mergesByTop.get(row.number) ?? []) {
      if (merge.bottom === merge.top) continue
      const cell = row.cells.find(own => own.column === merge.left)
      if (cell !== undefined) open.set(merge.left, { merge, cell })
    }
    return filled
  })
}

function withOpen(own: readonly Cell[], from: readonly Cell[]): readonly Cell[] {
  const taken = new Set(own.map(cell => cell.column))
  const added = from.filter(cell => !taken.has(cell.column))
  return added.length === 0 ? own : [...own, ...added].sort((a, b) => a.column - b.column)
}
