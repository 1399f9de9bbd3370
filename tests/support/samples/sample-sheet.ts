/** A sheet of a sample workbook as data: what a clerk would have typed, row by row. */

/** What one cell holds. `formula` carries the result a spreadsheet program would have stored. */
export type SampleCell =
  | string
  | number
  | null
  | { readonly value: number; readonly format: string }
  | { readonly date: string }
  | { readonly formula: string; readonly result: number; readonly format: string }

/** One row; `look` says how the row is set (bold and merged where it is a title or a group). */
export type SampleRow = {
  readonly look: 'title' | 'blank' | 'header' | 'group' | 'merged-group' | 'item' | 'total'
  readonly cells: readonly SampleCell[]
}

/** One sheet. `merges` are A1 ranges beyond those of titles and merged groups; `frozen` counts the rows kept in view. */
export type SampleSheet = {
  readonly name: string
  readonly widths: readonly number[]
  readonly rows: readonly SampleRow[]
  readonly merges: readonly string[]
  readonly frozen: number
}

/** A percentage as Excel keeps it: 98.4 becomes 0.984 shown with the given decimals. */
export function percent(value: number, decimals = 1): SampleCell {
  return {
    value: Math.round(value * 10_000) / 1_000_000,
    format: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`,
  }
}

/** A date cell, from 'YYYY-MM-DD'. */
export function day(date: string): SampleCell {
  return { date }
}

/** A number with thousands shown the Vietnamese way by the program that opens it. */
export function count(value: number): SampleCell {
  return { value, format: '#,##0' }
}

/** An item row. */
export function item(...cells: readonly SampleCell[]): SampleRow {
  return { look: 'item', cells }
}

/** A group row: its ordinal and its title. */
export function group(ordinal: string, title: string, ...rest: readonly SampleCell[]): SampleRow {
  return { look: 'group', cells: [ordinal, title, ...rest] }
}

/** A group whose title stands in one cell merged over the whole table. */
export function mergedGroup(title: string): SampleRow {
  return { look: 'merged-group', cells: [title] }
}

/** A title row, merged over the whole table. */
export function title(text: string): SampleRow {
  return { look: 'title', cells: [text] }
}

/** A header row. */
export function header(...cells: readonly SampleCell[]): SampleRow {
  return { look: 'header', cells }
}

/** A total row. */
export function total(...cells: readonly SampleCell[]): SampleRow {
  return { look: 'total', cells }
}

/** An empty row. */
export const blank: SampleRow = { look: 'blank', cells: [] }
