import type { Cell, Sheet } from '../../src/model/sheet.js'
import { cellAddress } from '../../src/model/sheet.js'
import { readSheets } from '../../src/read/read-sheets.js'
import { type BuiltSheet, type BuiltWorkbook, workbookOf } from './xlsx-xml.js'

/** Reads a workbook that must be good. */
export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const result = readSheets(bytes, 'thu.xlsx')
  if (!result.ok) throw new Error(result.messages.map(found => found.code).join(' '))
  return result.value
}

/** Shows the cells of the first sheet as `A1 type value` with its formula after it. */
export function cellsOf(data: string, extra: BuiltWorkbook = {}, around: BuiltSheet = {}): string[] {
  const [sheet] = sheetsOf(workbookOf([{ ...around, data }], extra))
  return (sheet?.rows ?? []).flatMap(row =>
    row.cells.map(cell => `${cellAddress(cell.column, row.number)} ${shown(cell)}`),
  )
}

function shown(cell: Cell): string {
  const formula = cell.formula === null ? '' : ` =${cell.formula}`
  switch (cell.type) {
    case 'text':
      return `text ${JSON.stringify(cell.text)}${cell.legacy === null ? '' : ` (${cell.legacy})`}${formula}`
    case 'number':
      return `number ${cell.value} ${cell.format}${formula}`
    case 'date':
      return `date ${cell.date} ${cell.serial}${formula}`
    case 'boolean':
      return `boolean ${cell.value}${formula}`
    case 'error':
      return `error ${cell.error}${formula}`
    case 'uncomputed':
      return `uncomputed${formula}`
  }
}
