import type { Reading } from '../../model/plan.js'
import type { Cell } from '../../model/sheet.js'
import type { Column, Field, SheetTable, SheetTableRow } from '../../model/table.js'

/** A printed line of a table: the sheet row it starts in with its continuations, read column by column. `texts` and `figures` are in step with the table's columns; a figure is null where the column holds none. */
export type TableLine = {
  readonly kind: 'group' | 'item' | 'total' | 'breakdown'
  readonly row: SheetTableRow
  readonly more: readonly SheetTableRow[]
  readonly texts: readonly string[]
  readonly figures: readonly (Reading | null)[]
}

/** A data line with the index of its innermost group, or null. */
export type ItemLine = { readonly line: TableLine; readonly group: number | null }

/** A table with its lines read. */
export type ReadTable = {
  readonly source: SheetTable
  readonly lines: readonly TableLine[]
}

/** Finds the place of the first column with a field in the table's list of columns; -1 when there is none. */
export function columnAt(columns: readonly Column[], field: Field): number {
  let known = places.get(columns)
  if (known === undefined) {
    known = new Map()
    places.set(columns, known)
  }
  let place = known.get(field)
  if (place === undefined) {
    place = columns.findIndex(column => column.field === field)
    known.set(field, place)
  }
  return place
}

/** Looked up for every cell of a table. */
const places = new WeakMap<readonly Column[], Map<Field, number>>()

/** Gives the printable text of a field, null when the table has no such column or the cell is blank. */
export function textOf(table: ReadTable, line: TableLine, field: Field): string | null {
  const text = line.texts[columnAt(table.source.columns, field)] ?? ''
  return text === '' ? null : text
}

/** Gives the figure of a field; no data when the table has no such column. */
export function figureOf(table: ReadTable, line: TableLine, field: Field): Reading {
  return line.figures[columnAt(table.source.columns, field)] ?? { type: 'noData' }
}

/** Gives the plain number of a field's figure, null for anything that is not one. */
export function numberOf(table: ReadTable, line: TableLine, field: Field): number | null {
  const figure = figureOf(table, line, field)
  return figure.type === 'quantity' ? figure.value : null
}

/** Finds the first cell of a line in a column that is not blank. */
export function cellOfLine(line: TableLine, column: Column): Cell | null {
  for (const { row } of [line.row, ...line.more]) {
    for (const cell of row.cells) if (cell.column === column.index) return cell
  }
  return null
}
