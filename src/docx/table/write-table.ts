/** Writes a bordered table as WordprocessingML text, piece by piece, without a tree of objects: it may have many thousand rows. */
import type { Table, TableRow } from '../../model/document.js'
import type { PageContext } from '../page-context.js'
import { escapeAttribute } from '../xml-text.js'
import { rowBinder } from './bind-brackets.js'
import { CELL_MARGIN, layColumns } from './column-widths.js'
import { mergeEqualRows } from './merge-equal.js'
import { headerHeights, innerWidth, type RowMeasure, rowMeasure } from './row-height.js'
import { type GridCell, gridRows } from './table-grid.js'
import { type RowWriter, rowWriter } from './write-row.js'

/** Word holds no more cells in a row ([MS-DOC] 2.4.3). */
export const MOST_COLUMNS = 63
/** A row taller than this share of the page may break over pages: unbroken it could lose text. */
const UNBROKEN_SHARE = 0.5
const MERGED_SHARE = 0.25
/** More totals than these are a table of their own. */
const MOST_CLOSING = 4
const ROWS_PER_PIECE = 100

/** Yields the table's XML; nothing for a table without columns or rows. Throws when it is wider than Word can hold. */
export function* writeTable(table: Table, page: PageContext): Generator<string> {
  const columns = table.columns.length
  if (columns > MOST_COLUMNS)
    throw new RangeError(`A table of ${columns} columns: Word holds ${MOST_COLUMNS}`)
  if (columns === 0 || table.header.length + table.rows.length === 0) return
  const { widths, size } = layColumns(table, page.textWidth, page.style.tableSize)
  const measure = rowMeasure(widths, size)
  const tall = page.textHeight * UNBROKEN_SHARE
  const surelyShort = measure.surelyBelow(tall)
  const write = rowWriter(table.columns, widths, size === page.style.tableSize ? null : size)
  const bind = rowBinder(cell => innerWidth(cell, widths), size)
  const header = [...gridRows(table.header, columns)].map(each => bind(each).row)
  yield openXml(table, widths)
  yield headerXml(header, widths, size, tall, write)
  const rows = page.style.mergeEqualCells
    ? mergeEqualRows(table.rows, columns, page.textHeight * MERGED_SHARE, row =>
        measure.height(row, ownCells(row)),
      )
    : table.rows
  const last = rows.length - 1
  const keptFrom = closingRows(rows)
  let piece = ''
  let index = 0
  // Rows before this one hold, or are reached by, a cell too tall to stay on one page.
  let looseTo = 0
  for (const found of gridRows(rows, columns)) {
    const { row, cells } = bind(found)
    if (!surelyShort(cells)) looseTo = Math.max(looseTo, index + tallReach(row, cells, measure, tall))
    const unbroken = index >= looseTo
    const keepNext = index === last ? page.keepWithNext : row.kind === 'group' || index >= keptFrom
    piece += write(row, cells, { header: false, unbroken, keepNext, height: null })
    index += 1
    if (index % ROWS_PER_PIECE === 0) {
      yield piece
      piece = ''
    }
  }
  yield `${piece}</w:tbl>`
}

/** Finds the row from which on a table stays together: the last one before its closing totals, so that they never stand alone on a page. */
function closingRows(rows: readonly TableRow[]): number {
  let first = rows.length
  while (rows[first - 1]?.kind === 'total') first -= 1
  const totals = rows.length - first
  return totals === 0 || totals > MOST_CLOSING ? rows.length : first - 1
}

/** Counts the rows, from this one, that a cell taller than `tall` covers; 0 when there is none. */
function tallReach(row: TableRow, cells: readonly GridCell[], measure: RowMeasure, tall: number): number {
  const reaches = cells.map(cell => {
    const rows = cell.merge === 'restart' ? (cell.cell?.rows ?? 1) : 1
    return measure.height(row, [{ ...cell, merge: 'none' }]) > tall ? rows : 0
  })
  return Math.max(0, ...reaches)
}

/** Headings are repeated on every page unless they would fill half of it. */
function headerXml(
  rows: readonly TableRow[],
  widths: readonly number[],
  size: number,
  tall: number,
  write: RowWriter,
): string {
  const heights = headerHeights(rows, widths.length, widths, size)
  const header = heights.reduce((sum, height) => sum + height, 0) <= tall
  const spans = rows.some(row => row.cells.some(cell => cell.rows > 1))
  return [...gridRows(rows, widths.length)]
    .map(({ row, cells }, index) =>
      write(row, cells, {
        header,
        unbroken: true,
        keepNext: true,
        height: spans ? (heights[index] ?? null) : null,
      }),
    )
    .join('')
}

/** A row's cells, each in the column of its place. */
function ownCells(row: TableRow): readonly GridCell[] {
  return row.cells.map((cell, start) => ({ cell, start, span: 1, merge: 'none' }))
}

function openXml(table: Table, widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')
  const description =
    table.description === '' ? '' : `<w:tblDescription w:val="${escapeAttribute(table.description)}"/>`
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${CELL_MARGIN}" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar>` +
    `<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>${description}</w:tblPr>` +
    `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  )
}
