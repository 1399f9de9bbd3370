/** Lays a table's cells on its grid of columns, so that every row fills the grid exactly whatever the spans say. */
import type { TableCell, TableRow } from '../../model/document.js'

/** A cell on the grid. `merge` 'continue' shows nothing: it belongs to the cell above. */
export type GridCell = {
  readonly cell: TableCell | null
  readonly start: number
  readonly span: number
  readonly merge: 'none' | 'restart' | 'continue'
}

export type GridRow = { readonly row: TableRow; readonly cells: readonly GridCell[] }

type Pending = { span: number; rows: number }

/** Walks rows; spans are cut at the table's edges and at each other, missing cells are empty. */
export function* gridRows(rows: readonly TableRow[], columns: number): Generator<GridRow> {
  const pending = new Map<number, Pending>()
  let left = rows.length
  for (const row of rows) {
    yield { row, cells: layRow(row, columns, pending, left) }
    left -= 1
  }
}

function layRow(row: TableRow, columns: number, pending: Map<number, Pending>, rowsLeft: number): GridCell[] {
  const cells: GridCell[] = []
  let next = 0
  let start = 0
  while (start < columns) {
    const above = pending.get(start)
    if (above !== undefined) {
      cells.push({ cell: null, start, span: above.span, merge: 'continue' })
      above.rows -= 1
      if (above.rows === 0) pending.delete(start)
      start += above.span
      continue
    }
    const cell = row.cells[next] ?? null
    next += 1
    const span = cell === null ? 1 : freeSpan(cell.columns, start, columns, pending)
    const height = cell === null ? 1 : Math.min(Math.max(1, cell.rows), rowsLeft)
    cells.push({ cell, start, span, merge: height > 1 ? 'restart' : 'none' })
    start += span
    // Set after the row is past this column, so the row itself does not meet it.
    if (height > 1) pending.set(start - span, { span, rows: height - 1 })
  }
  return cells
}

function freeSpan(wanted: number, start: number, columns: number, pending: Map<number, Pending>): number {
  const most = Math.min(Math.max(1, wanted), columns - start)
  if (pending.size === 0) return most
  for (let span = 1; span < most; span += 1) if (pending.has(start + span)) return span
  return most
}
