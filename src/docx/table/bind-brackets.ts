/** Keeps what stands in brackets on one line of a cell: "42,88% (xã An Hải)" breaks before its bracket, not before "Hải)". */
import type { TableCell, TableRow } from '../../model/document.js'
import { measureUnits, TWIPS_PER_POINT, UNITS_PER_EM, type WidthTable, widthsOf } from '../measure-text.js'
import type { GridCell, GridRow } from './table-grid.js'

/** A bracket that holds no other; longer ones are text to read. */
const BRACKET = /\([^()\n]+\)[.,;:]?/g
const SPACES = / +/g
const NO_BREAK = '\u00a0'
/** Programs differ in what fits: a bracket must leave this much of its line. */
const SURE_SHARE = 0.97
/** Letters of a bracket for which a column is made wide enough. */
export const SHORT_BRACKET = 16

/** Gives the brackets of a text that hold several words and at most `letters` letters. */
export function* bracketsIn(text: string, letters: number): Generator<string> {
  for (const [bracket] of text.matchAll(BRACKET))
    if (bracket.length <= letters && bracket.includes(' ')) yield bracket
}

/** Binds the words of each bracket that fits into a line of the width (1/2048 of the type size). */
export function bindBrackets(
  text: string,
  width: number,
  widths: WidthTable,
  letters: number = Number.POSITIVE_INFINITY,
): string {
  if (!text.includes('(')) return text
  return text.replace(BRACKET, bracket =>
    bracket.length <= letters && measureUnits(bracket, widths) <= width
      ? bracket.replace(SPACES, spaces => NO_BREAK.repeat(spaces.length))
      : bracket,
  )
}

/** Prepares binding brackets in rows whose columns have these widths (twips inside the cells' margins) at a type size (points). */
export function rowBinder(inner: (cell: GridCell) => number, size: number): (row: GridRow) => GridRow {
  const toUnits = (UNITS_PER_EM * SURE_SHARE) / (size * TWIPS_PER_POINT)
  const bind = (place: GridCell, cell: TableCell, row: TableRow): TableCell => {
    const face = widthsOf(cell.bold || row.kind !== 'item', cell.italic)
    return { ...cell, text: bindBrackets(cell.text, inner(place) * toUnits, face) }
  }
  return found => {
    if (!found.row.cells.some(cell => cell.text.includes('('))) return found
    const cells = found.cells.map(place =>
      place.cell?.text.includes('(') ? { ...place, cell: bind(place, place.cell, found.row) } : place,
    )
    return { row: { ...found.row, cells: cells.flatMap(place => place.cell ?? []) }, cells }
  }
}
