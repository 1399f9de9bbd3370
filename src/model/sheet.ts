/** A worksheet as read from the file, before anybody asked what it means. */

/** One cell with something in it. `column` is 1-based; the row number is its row's. Blank cells are not listed. */
export type Cell = TextCell | NumberCell | DateCell | BooleanCell | ErrorCell | UncomputedCell

/** Text, already cleaned: NFC, no zero-width or control characters, NBSP to space, line breaks '\n', trimmed. `legacy` names the old encoding it was converted from. */
export type TextCell = {
  readonly type: 'text'
  readonly column: number
  readonly text: string
  readonly legacy: 'TCVN3' | 'VNI' | null
  readonly formula: string | null
}
/** A number with its Excel number format code, e.g. value 0.98 with format '0%'. */
export type NumberCell = {
  readonly type: 'number'
  readonly column: number
  readonly value: number
  readonly format: string
  readonly formula: string | null
}
/** A date without time zone, 'YYYY-MM-DD'; `serial` is Excel's number (1900 system), `format` the number format code. */
export type DateCell = {
  readonly type: 'date'
  readonly column: number
  readonly date: string
  readonly serial: number
  readonly format: string
  readonly formula: string | null
}
export type BooleanCell = {
  readonly type: 'boolean'
  readonly column: number
  readonly value: boolean
  readonly formula: string | null
}
/** An error value such as #REF!, typed or as a formula's result. */
export type ErrorCell = {
  readonly type: 'error'
  readonly column: number
  readonly error: string
  readonly formula: string | null
}
/** A formula that has no stored result. */
export type UncomputedCell = {
  readonly type: 'uncomputed'
  readonly column: number
  readonly formula: string
}

/** One row: its 1-based number and its non-blank cells by ascending column. Rows without cells are not listed. */
export type Row = { readonly number: number; readonly hidden: boolean; readonly cells: readonly Cell[] }

/** A merged range, 1-based and inclusive. */
export type Range = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One worksheet in workbook order. `hiddenColumns` are 1-based. */
export type Sheet = {
  readonly name: string
  readonly state: 'visible' | 'hidden' | 'veryHidden'
  readonly rows: readonly Row[]
  readonly merges: readonly Range[]
  readonly hiddenColumns: readonly number[]
}

/** Finds the cell of a row in a column (1-based), or null when it is blank. Rows are short, so this walks. */
export function cellIn(row: Row, column: number): Cell | null {
  for (const cell of row.cells) {
    if (cell.column === column) return cell
    if (cell.column > column) return null
  }
  return null
}

/** Writes a 1-based column as its letters: 1 → A, 28 → AB. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Writes an A1 address from a 1-based column and row: (4, 12) → D12. */
export function cellAddress(column: number, row: number): string {
  return columnLetters(column) + String(row)
}
