/** A cell by its 1-based row and column. */
export type CellReference = { readonly row: number; readonly column: number }

/** Excel's last row and column. */
const LAST_ROW = 1_048_576
const LAST_COLUMN = 16_384

/** Reads an A1 address; null for text that is none. */
export function parseReference(address: string): CellReference | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address.trim())
  if (found === null) return null
  const [column, row] = [columnOfAddress(found[1] ?? ''), Number(found[2])]
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null
}

/** Gives the 1-based column of an A1 address or of its letters. */
export function columnOfAddress(address: string): number {
  let column = 0
  for (const letter of address.toUpperCase().replace(/[^A-Z]/g, ''))
    column = column * 26 + letter.charCodeAt(0) - 64
  return column
}
