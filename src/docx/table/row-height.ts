/** Estimates row heights (twips) from wrapped lines: decides what stays on one page and how tall repeated headings must be. */
import type { TableRow } from '../../model/document.js'
import { TWIPS_PER_POINT, widthsOf } from '../measure-text.js'
import { countLines } from './cell-measure.js'
import { CELL_MARGIN } from './column-widths.js'
import { type GridCell, gridRows } from './table-grid.js'

/** Times New Roman's single line, as a multiple of its size. */
const LINE_HEIGHT = 1.15
/** Space above and below the text of a cell's paragraph, and a border. */
export const CELL_SPACE = 20
const BORDER = 10

/** Measures rows of one table. */
export type RowMeasure = {
  /** The row's height, spans over several rows left out. */
  readonly height: (row: TableRow, cells: readonly GridCell[]) => number
  /** Says quickly that no cell can be taller than `limit`. */
  readonly surelyBelow: (limit: number) => (cells: readonly GridCell[]) => boolean
}

/** Gives the room for text in a cell, twips. */
export function innerWidth(cell: GridCell, widths: readonly number[]): number {
  const width = widths.slice(cell.start, cell.start + cell.span).reduce((sum, each) => sum + each, 0)
  return width - 2 * CELL_MARGIN
}

/** Prepares measuring for columns of the given widths (twips) at a type size (points). */
export function rowMeasure(widths: readonly number[], size: number): RowMeasure {
  const line = size * LINE_HEIGHT * TWIPS_PER_POINT
  const em = size * TWIPS_PER_POINT
  const inner = (cell: GridCell): number => Math.max(em, innerWidth(cell, widths))
  const cellHeight = (row: TableRow, cell: GridCell): number => {
    if (cell.cell === null) return 0
    const face = widthsOf(cell.cell.bold || row.kind !== 'item', cell.cell.italic)
    const paragraphs = cell.cell.text.split('\n').length
    return (
      countLines(cell.cell.text, (inner(cell) * 2048) / em, face) * line +
      paragraphs * 2 * CELL_SPACE +
      BORDER
    )
  }
  return {
    height: (row, cells) =>
      cells.reduce(
        (most, cell) => (cell.merge === 'none' ? Math.max(most, cellHeight(row, cell)) : most),
        line,
      ),
    surelyBelow: limit => {
      // Half the letters that fit when each is an em wide: room for ragged lines.
      const letters = widths.map(
        width =>
          Math.floor(limit / (line + 2 * CELL_SPACE)) *
          Math.max(1, Math.floor((width - 2 * CELL_MARGIN) / em / 2)),
      )
      return cells =>
        cells.every(({ cell, start }) => cell === null || isShort(cell.text, letters[start] ?? 0))
    },
  }
}

function isShort(text: string, letters: number): boolean {
  return text.length < letters && !text.includes('\n')
}

/** Gives heights for heading rows that hold cells spanning several of them, so that the repeated copy is tall enough too (LibreOffice). */
export function headerHeights(
  rows: readonly TableRow[],
  columns: number,
  widths: readonly number[],
  size: number,
): readonly number[] {
  const measure = rowMeasure(widths, size)
  const grid = [...gridRows(rows, columns)]
  const heights = grid.map(({ row, cells }) => measure.height(row, cells))
  for (const [index, { row, cells }] of grid.entries()) {
    for (const cell of cells) {
      if (cell.merge !== 'restart' || cell.cell === null) continue
      const last = Math.min(grid.length, index + cell.cell.rows) - 1
      const need = measure.height(row, [{ ...cell, merge: 'none' }])
      const have = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0)
      heights[last] = (heights[last] ?? 0) + Math.max(0, need - have)
    }
  }
  return heights.map(Math.ceil)
}
