import ExcelJS from 'exceljs'
import type { Cell } from '../../../src/model/sheet.js'
import type { CorpusCase } from '../case-file.js'
import { lookOf } from './writer.js'

/** Writes a case with exceljs. */
export async function writeByExceljs(from: CorpusCase): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  for (const sheet of from.sheets) {
    const written = workbook.addWorksheet(sheet.name, { state: sheet.state })
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        const target = written.getCell(row.number, cell.column)
        const { format, font } = lookOf(from, sheet, row.number, cell)
        target.value = excelValue(cell)
        target.numFmt = format
        target.font = { name: font, size: 12 }
      }
      written.getRow(row.number).hidden = row.hidden
    }
    for (const column of sheet.hiddenColumns) written.getColumn(column).hidden = true
    for (const { top, left, bottom, right } of sheet.merges) written.mergeCells(top, left, bottom, right)
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function excelValue(cell: Cell): ExcelJS.CellValue {
  switch (cell.type) {
    case 'text':
      return cell.text
    case 'number':
      return cell.formula === null ? cell.value : { formula: cell.formula, result: cell.value }
    case 'date':
      return new Date(`${cell.date}T00:00:00Z`)
    case 'boolean':
      return cell.value
    case 'error':
      return { error: errorOf(cell.error) }
    case 'uncomputed':
      return { formula: cell.formula }
  }
}

function errorOf(text: string): ExcelJS.CellErrorValue['error'] {
  const known = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const
  return known.find(each => each === text) ?? '#VALUE!'
}
