import { cellPlace, type Place } from '../messages/message.js'
import type { RowPlace } from '../model/plan.js'
import { cellAddress } from '../model/sheet.js'
import { type Column, columnOf, type Field } from '../model/table.js'

/** Points at the cell of a row in the first of these columns that the table has; else at the row's first column. */
export function placeInRow(at: RowPlace, columns: readonly Column[], ...fields: readonly Field[]): Place {
  for (const field of fields) {
    const column = columnOf({ columns }, field)
    if (column !== null) return cellPlace(at.sheet, cellAddress(column.index, at.row), column.heading)
  }
  const [first] = columns
  return cellPlace(at.sheet, cellAddress(first?.index ?? 1, at.row), first?.heading ?? null)
}
