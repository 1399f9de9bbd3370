/** Writes a sample workbook from its data; the same data always gives the same bytes. */
import ExcelJS from 'exceljs'
import { fixZipDates } from '../../../src/workbook/fix-zip-dates.js'
import type { SampleCell, SampleRow, SampleSheet } from './sample-sheet.js'

const FONT = { name: 'Times New Roman', size: 12 } as const
const THIN = { style: 'thin' } as const
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN } as const

/** Gives the bytes of a workbook with these sheets. */
export async function writeSample(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Văn phòng'
  workbook.lastModifiedBy = 'Văn phòng'
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ]
  workbook.created = new Date(Date.UTC(2024, 0, 2))
  workbook.modified = new Date(Date.UTC(2024, 0, 2))
  for (const sheet of sheets) addSheet(workbook, sheet)
  return fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

function addSheet(workbook: ExcelJS.Workbook, sheet: SampleSheet): void {
  const target = workbook.addWorksheet(sheet.name, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: sheet.frozen > 0 ? [{ state: 'frozen', ySplit: sheet.frozen }] : [],
  })
  target.columns = sheet.widths.map(width => ({ width }))
  sheet.rows.forEach((row, index) => {
    addRow(target, row, index + 1, sheet.widths.length)
    if (row.look === 'item' || row.look === 'header')
      target.getRow(index + 1).height = heightOf(row, sheet.widths)
  })
  for (const range of sheet.merges) target.mergeCells(range)
}

function addRow(target: ExcelJS.Worksheet, row: SampleRow, number: number, width: number): void {
  const spread = row.look === 'title' || row.look === 'merged-group'
  const boxed = row.look !== 'title' && row.look !== 'blank'
  for (let column = 1; column <= (boxed ? width : row.cells.length); column++) {
    const cell = target.getCell(number, column)
    const value = row.cells[column - 1] ?? null
    setValue(cell, value)
    cell.font = { ...FONT, bold: row.look !== 'item' }
    cell.alignment = {
      vertical: 'middle',
      wrapText: row.look !== 'title',
      horizontal:
        row.look === 'header' || row.look === 'title' || typeof value !== 'string' ? 'center' : 'left',
    }
    if (boxed) cell.border = BOX
  }
  if (spread && width > 1) target.mergeCells(number, 1, number, width)
}

/** Not every program fits the rows by itself when it opens the file. */
function heightOf(row: SampleRow, widths: readonly number[]): number {
  const lines = row.cells.map((cell, index) =>
    typeof cell === 'string'
      ? cell
          .split('\n')
          .reduce(
            (sum, line) => sum + Math.max(1, Math.ceil(line.length / ((widths[index] ?? 10) * 1.05))),
            0,
          )
      : 1,
  )
  return Math.max(...lines) * 16 + 2
}

function setValue(cell: ExcelJS.Cell, value: SampleCell): void {
  if (value === null || typeof value === 'string' || typeof value === 'number') {
    cell.value = value
    return
  }
  if ('date' in value) {
    cell.value = new Date(`${value.date}T00:00:00Z`)
    cell.numFmt = 'dd/mm/yyyy'
    return
  }
  cell.value = 'formula' in value ? { formula: value.formula, result: value.result } : value.value
  cell.numFmt = value.format
}
