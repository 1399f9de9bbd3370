import type { Cell, Sheet } from '../../../src/model/sheet.js'
import { cellAddress } from '../../../src/model/sheet.js'
import type { CorpusCase } from '../case-file.js'

/** How a cell looks: its number format and its font. */
export type Look = { readonly format: string; readonly font: string }

export const PLAIN_FONT = 'Times New Roman'

/** Gives the look of a cell of a case. */
export function lookOf(from: CorpusCase, sheet: Sheet, row: number, cell: Cell): Look {
  const format = cell.type === 'number' || cell.type === 'date' ? cell.format : 'General'
  return { format, font: from.fonts.get(`${sheet.name}!${cellAddress(cell.column, row)}`) ?? PLAIN_FONT }
}

/** Excel's number of a day, in the 1900 system. */
export function serialOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 25_569
}

/** The last column of a sheet with anything in it. */
export function lastColumn(sheet: Sheet): number {
  return Math.max(
    1,
    ...sheet.rows.flatMap(row => row.cells.map(cell => cell.column)),
    ...sheet.merges.map(merge => merge.right),
  )
}

/** The last row of a sheet with anything in it. */
export function lastRow(sheet: Sheet): number {
  return Math.max(1, ...sheet.rows.map(row => row.number), ...sheet.merges.map(merge => merge.bottom))
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
