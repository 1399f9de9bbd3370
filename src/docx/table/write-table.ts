/** Writes a bordered table as WordprocessingML text, piece by piece, without a tree of objects: it may have many thousand rows. */
import type { Table, TableRow } from '../../model/document.js'
import { TWIPS_PER_POINT, widthsOf } from '../measure-text.js'
import type { PageContext } from '../page-context.js'
import { escapeAttribute } from '../xml-text.js'
import { countLines } from './cell-measure.js'
import { CELL_MARGIN, columnWidths } from './column-widths.js'
import { mergeEqualRows } from './merge-equal.js'
import { gridRows } from './table-grid.js'
import { rowWriter } from './write-row.js'

/** Word holds no more cells in a row ([MS-DOC] 2.4.3). */
export const MOST_COLUMNS = 63
/** Times New Roman's single line, as a multiple of its size. */
const LINE_HEIGHT = 1.15
/** A row taller than this share of the page may break over pages: unbroken it could lose text. */
const UNBROKEN_SHARE = 0.5
const MERGED_SHARE = 0.35
const ROWS_PER_PIECE = 100

/** Yields the table's XML; nothing for a table without columns or rows. Throws when it is wider than Word can hold. */
export function* writeTable(table: Table, page: PageContext): Generator<string> {
  const columns = table.columns.length
  if (columns > MOST_COLUMNS)
    throw new RangeError(`A table of ${columns} columns: Word holds ${MOST_COLUMNS}`)
  if (columns === 0 || table.header.length + table.rows.length === 0) return
  const size = page.style.tableSize
  const widths = columnWidths(table, page.textWidth, size)
  const heightOf = (row: TableRow): number => rowHeight(row, widths, size)
  const tall = page.textHeight * UNBROKEN_SHARE
  yield openXml(table, widths)
  const repeats = table.header.reduce((sum, row) => sum + heightOf(row), 0) <= tall
  const write = rowWriter(table.columns, widths)
  for (const { row, cells } of gridRows(table.header, columns)) {
    yield write(row, cells, { header: repeats, unbroken: true, keepNext: true })
  }
  const rows = page.style.mergeEqualCells
    ? mergeEqualRows(table.rows, columns, page.textHeight * MERGED_SHARE, heightOf)
    : table.rows
  const shortText = shortTextLength(widths, size, tall)
  const last = rows.length - 1
  let piece = ''
  let index = 0
  for (const { row, cells } of gridRows(rows, columns)) {
    const unbroken = row.cells.every(cell => cell.text.length < shortText) || heightOf(row) <= tall
    const keepNext = index === last ? page.keepWithNext : row.kind === 'group'
    piece += write(row, cells, { header: false, unbroken, keepNext })
    index += 1
    if (index % ROWS_PER_PIECE === 0) {
      yield piece
      piece = ''
    }
  }
  yield `${piece}</w:tbl>`
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

/** Estimates a row's height in twips from its wrapped lines. */
function rowHeight(row: TableRow, widths: readonly number[], size: number): number {
  let column = 0
  let lines = 1
  for (const cell of row.cells) {
    const span = Math.max(1, cell.columns)
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0)
    column += span
    const room = ((width - 2 * CELL_MARGIN) * 2048) / (size * TWIPS_PER_POINT)
    const face = widthsOf(cell.bold || row.kind !== 'item', cell.italic)
    lines = Math.max(lines, countLines(cell.text, room, face) / Math.max(1, cell.rows))
  }
  return lines * size * LINE_HEIGHT * TWIPS_PER_POINT
}

/** Gives a length below which no text can be taller than `tall`, even in the narrowest column set in the widest letter. */
function shortTextLength(widths: readonly number[], size: number, tall: number): number {
  const narrowest = Math.min(...widths) - 2 * CELL_MARGIN
  const perLine = Math.max(1, Math.floor(narrowest / (size * TWIPS_PER_POINT) / 2))
  return Math.floor(tall / (size * LINE_HEIGHT * TWIPS_PER_POINT)) * perLine
}
