import ExcelJS from 'exceljs'
import { cleanText } from '../../src/vietnamese/letters/clean-text.js'

/** Reads a workbook with exceljs into `sheet!A1` → value as text, blanks left out: the reference for the reader's tests. */
export async function cellsByExceljs(bytes: Uint8Array): Promise<Map<string, string>> {
  const workbook = new ExcelJS.Workbook()
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  await workbook.xlsx.load(copy)
  const cells = new Map<string, string>()
  for (const sheet of workbook.worksheets) {
    sheet.eachRow(row => {
      row.eachCell(cell => {
        if (cell.isMerged && cell.master !== cell) return
        const shown = shownValue(cell.formula ? cell.result : cell.value)
        if (shown !== '') cells.set(`${sheet.name}!${cell.address}`, shown)
      })
    })
  }
  return cells
}

function shownValue(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return `date ${value.toISOString().slice(0, 10)}`
  if (typeof value === 'string') return shownText(value)
  if (typeof value !== 'object') return `${typeof value} ${value}`
  if ('richText' in value && Array.isArray(value.richText)) {
    return shownText(value.richText.map((run: { text: string }) => run.text).join(''))
  }
  if ('error' in value) return `error ${value.error}`
  if ('text' in value) return shownValue(value.text)
  return ''
}

function shownText(text: string): string {
  const cleaned = cleanText(text)
  return cleaned === '' ? '' : `text ${cleaned}`
}
