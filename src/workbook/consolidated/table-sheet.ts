/** One table of the consolidated workbook: title, frozen header, boxed rows, filter. */
import type ExcelJS from 'exceljs'
import { FILL_HEADER, font, prepareSheet } from '../layout-look.js'

/** Row of the headings, and of the first line under them. */
export const headerRow = 4
export const firstRow = headerRow + 1

/** What a column holds; it settles width-wise alignment and number format. */
export type TableColumn = {
  readonly heading: string
  readonly width: number
  readonly holds: 'ordinal' | 'text' | 'words' | 'number' | 'percent' | 'date'
}

export type CellValue =
  | string
  | number
  | Date
  | { readonly formula: string; readonly result: string | number }
  | null

const thin: ExcelJS.Border = { style: 'thin', color: { argb: 'FF7F7F7F' } }
const box: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin }
const plain = font({})
const bold = font({ bold: true })
const alignments: Readonly<Record<TableColumn['holds'], Partial<ExcelJS.Alignment>>> = {
  ordinal: { vertical: 'middle', horizontal: 'center' },
  text: { vertical: 'middle', horizontal: 'left', wrapText: true },
  words: { vertical: 'middle', horizontal: 'center', wrapText: true },
  number: { vertical: 'middle', horizontal: 'right' },
  percent: { vertical: 'middle', horizontal: 'right' },
  date: { vertical: 'middle', horizontal: 'center' },
}
const formats: Readonly<Partial<Record<TableColumn['holds'], string>>> = {
  number: '#,##0.####',
  percent: '0.0#%',
  date: 'dd/mm/yyyy',
}
/** Whole numbers must not end in a bare decimal mark. */
const wholeFormat = '#,##0'

/** Starts a sheet with title and header; number and name stay in view when one scrolls. */
export function startTable(
  workbook: ExcelJS.Workbook,
  name: string,
  title: string,
  columns: readonly TableColumn[],
): ExcelJS.Worksheet {
  const sheet = prepareSheet(
    workbook,
    name,
    columns.map(column => column.width),
    headerRow,
  )
  sheet.views = [{ state: 'frozen', ySplit: headerRow, xSplit: 2 }]
  sheet.getCell('A1').value = title
  sheet.getCell('A1').font = font({ bold: true, size: 14 })
  columns.forEach((column, at) => {
    const cell = sheet.getCell(headerRow, at + 1)
    cell.value = column.heading
    cell.font = bold
    cell.border = box
    cell.fill = FILL_HEADER
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true }
  })
  sheet.getRow(headerRow).height = heightFor(
    columns.map(column => column.heading),
    columns,
  )
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`
  return sheet
}

/** Writes one line; `look` bold for groups and totals. */
export function writeLine(
  sheet: ExcelJS.Worksheet,
  row: number,
  columns: readonly TableColumn[],
  values: readonly CellValue[],
  look: 'item' | 'bold' = 'item',
): void {
  columns.forEach(({ holds }, at) => {
    const cell = sheet.getCell(row, at + 1)
    const value = values[at] ?? null
    cell.value = value === '' ? null : value
    cell.font = look === 'bold' ? bold : plain
    cell.border = box
    cell.alignment = alignments[holds]
    const format = formatOf(holds, value)
    if (format !== undefined) cell.numFmt = format
  })
  const height = heightFor(
    values.map(value => (typeof value === 'string' ? value : '')),
    columns,
  )
  if (height > lineHeight) sheet.getRow(row).height = height
}

/** Lets readers filter the lines of the table. */
export function addFilter(sheet: ExcelJS.Worksheet, columns: readonly TableColumn[], lastRow: number): void {
  sheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: Math.max(lastRow, firstRow), column: columns.length },
  }
}

function formatOf(holds: TableColumn['holds'], value: CellValue): string | undefined {
  if (holds !== 'number') return formats[holds]
  const number = typeof value === 'object' && value !== null && 'result' in value ? value.result : value
  return typeof number === 'number' && !Number.isInteger(number) ? formats.number : wholeFormat
}

const lineHeight = 18

/** Not every program fits the rows by itself when it opens the file. */
function heightFor(texts: readonly string[], columns: readonly TableColumn[]): number {
  const lines = texts.map((text, at) =>
    text
      .split('\n')
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil(line.length / ((columns[at]?.width ?? 10) * 0.95))),
        0,
      ),
  )
  return Math.max(1, ...lines) * 16 + 2
}
