import type { Cell } from '../../../src/model/sheet.js'
import { cellIn } from '../../../src/model/sheet.js'
import type { CorpusCase } from '../case-file.js'
import { lastColumn, lastRow } from './writer.js'

/** Tells a case that CSV can say: one sheet of texts, plain numbers and days, nothing merged, hidden or styled. */
export function fitsCsv({ sheets, fonts }: CorpusCase): boolean {
  const [sheet, second] = sheets
  if (sheet === undefined || second !== undefined || fonts.size > 0) return false
  if (sheet.merges.length > 0 || sheet.hiddenColumns.length > 0 || sheet.state !== 'visible') return false
  return sheet.rows.every(row => !row.hidden && row.cells.every(isPlain))
}

function isPlain(cell: Cell): boolean {
  if (cell.type === 'number') return cell.formula === null && cell.format === 'General'
  return cell.type === 'text'
    ? !cell.text.includes('\n')
    : cell.type === 'date' && cell.format === 'dd/mm/yyyy'
}

/** Draws the sheet as CSV; texts in quotation marks stay texts. */
export function drawCsv({ sheets }: CorpusCase): string {
  const [sheet] = sheets
  if (sheet === undefined) return ''
  const columns = Array.from({ length: lastColumn(sheet) }, (_, at) => at + 1)
  return Array.from({ length: lastRow(sheet) }, (_, at) => {
    const row = sheet.rows.find(each => each.number === at + 1)
    return columns.map(column => (row === undefined ? '' : field(cellIn(row, column)))).join(',')
  }).join('\n')
}

function field(cell: Cell | null): string {
  if (cell?.type === 'number') return String(cell.value)
  if (cell?.type === 'date') return cell.date
  return cell?.type === 'text' ? `"${cell.text.replaceAll('"', '""')}"` : ''
}
