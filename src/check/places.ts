import { cellPlace, type Place } from '../messages/message.js'
import { cellAddress } from '../model/sheet.js'
import { type Column, columnOf, type Field } from '../model/table.js'

/** Points at the cell of a column in a row, with the clerk's heading. */
export function placeIn(sheet: string, row: number, column: Pick<Column, 'index' | 'heading'>): Place {
  return cellPlace(sheet, cellAddress(column.index, row), column.heading === '' ? null : column.heading)
}

/** Points at the first of the given fields that the table has, in a row; at the row's first column when it has none. */
export function placeOf(
  table: { readonly sheet: string; readonly columns: readonly Column[] },
  row: number,
  ...fields: readonly Field[]
): Place {
  for (const field of fields) {
    const column = columnOf(table, field)
    if (column !== null) return placeIn(table.sheet, row, column)
  }
  const first = table.columns[0]
  return first === undefined ? cellPlace(table.sheet, cellAddress(1, row)) : placeIn(table.sheet, row, first)
}
