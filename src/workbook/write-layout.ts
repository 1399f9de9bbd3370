/** Writes a workbook to be filled in from its layout. */
import type ExcelJS from 'exceljs'
import { fixZipDates } from './fix-zip-dates.js'
import { YEAR_KEY } from './info-layout.js'
import type { GuideLayout, InfoLayout, ListName, SheetLayout, TableLayout } from './layout.js'
import { boxed, FILL_HEADER, FILL_INPUT, font, prepareSheet } from './layout-look.js'
import { LISTS, LISTS_SHEET } from './lists.js'
import { addPrompt, type Prompt } from './prompts.js'

/** Width of the guide's text and about how many characters a line of it takes. */
const GUIDE_WIDTH = 105
const GUIDE_LINE = 112
const LINE_HEIGHT = 16.5

/** Gives the bytes of the workbook; `year` fills the plan year in advance. Same layout and year, same bytes. */
export async function writeLayout(sheets: readonly SheetLayout[], year: number | null): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs')
  const workbook = new Excel.Workbook()
  workbook.creator = 'baocao'
  workbook.lastModifiedBy = 'baocao'
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ]
  workbook.created = new Date(Date.UTC(2024, 0, 1))
  workbook.modified = new Date(Date.UTC(2024, 0, 1))
  let yearCell: string | null = null
  for (const sheet of sheets) {
    if (sheet.type === 'info') yearCell = writeInfo(workbook, sheet, year) ?? yearCell
    else if (sheet.type === 'table') writeTable(workbook, sheet)
    else writeGuide(workbook, sheet)
  }
  writeLists(workbook, yearCell, year)
  return fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

function writeInfo(workbook: ExcelJS.Workbook, layout: InfoLayout, year: number | null): string | null {
  const sheet = prepareSheet(workbook, layout.name, [32, 100], 2)
  addTitle(sheet, layout.title, 2)
  let yearCell: string | null = null
  let row = 3
  for (const entry of layout.entries) {
    if ('part' in entry) {
      const cell = sheet.getCell(row, 1)
      cell.value = entry.part
      cell.font = font({ bold: true })
      cell.alignment = { vertical: 'bottom' }
      sheet.getRow(row).height = LINE_HEIGHT + 10
      row += 1
      continue
    }
    for (let repeat = 0; repeat < entry.rows; repeat++, row++) {
      writeInfoRow(sheet, row, entry.key)
      addPrompt(sheet, `B${row}`, promptOf(entry.key, entry.help, entry.list))
    }
    if (entry.key === YEAR_KEY) {
      yearCell = `'${layout.name}'!$B$${row - 1}`
      sheet.getCell(row - 1, 2).value = year
    }
  }
  return yearCell
}

function writeInfoRow(sheet: ExcelJS.Worksheet, row: number, key: string): void {
  const [name, value] = [sheet.getCell(row, 1), sheet.getCell(row, 2)]
  name.value = key
  boxed(name, { bold: true })
  boxed(value, {})
  value.fill = FILL_INPUT
  value.numFmt = '@'
  value.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true }
  sheet.getRow(row).height = LINE_HEIGHT + 4
}

function writeTable(workbook: ExcelJS.Workbook, layout: TableLayout): void {
  const headerRow = 4
  const widths = layout.columns.map(column => column.width)
  const sheet = prepareSheet(workbook, layout.name, widths, headerRow)
  addTitle(sheet, layout.title, widths.length)
  if (layout.note !== null) {
    const cell = sheet.getCell(2, 1)
    cell.value = layout.note
    cell.font = font({ italic: true })
    cell.alignment = { horizontal: 'right' }
    sheet.mergeCells(2, 1, 2, widths.length)
  }
  const last = headerRow + layout.rows
  layout.columns.forEach((column, index) => {
    const header = sheet.getCell(headerRow, index + 1)
    header.value = column.heading
    boxed(header, { bold: true })
    header.fill = FILL_HEADER
    header.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true }
    for (let row = headerRow + 1; row <= last; row++) {
      const cell = sheet.getCell(row, index + 1)
      boxed(cell, {})
      if (column.keep === 'text') cell.numFmt = '@'
      cell.alignment = {
        vertical: 'top',
        wrapText: true,
        horizontal: column.width < 16 ? 'center' : 'left',
      }
    }
    const letter = header.address.replace(/\d+/, '')
    addPrompt(
      sheet,
      `${letter}${headerRow + 1}:${letter}${last + 500}`,
      promptOf(column.heading, column.help, column.list),
    )
  })
  sheet.getRow(headerRow).height = LINE_HEIGHT * 2 + 4
  layout.given.forEach((text, index) => {
    sheet.getCell(headerRow + 1 + index, 1).value = text
  })
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`
}

function writeGuide(workbook: ExcelJS.Workbook, layout: GuideLayout): void {
  const sheet = prepareSheet(workbook, layout.name, [32, GUIDE_WIDTH], 0)
  addTitle(sheet, layout.title, 2)
  let row = 3
  for (const line of layout.lines) {
    const cell = sheet.getCell(row, 1)
    cell.value = line
    cell.font = font({})
    cell.alignment = { wrapText: true, vertical: 'top' }
    sheet.mergeCells(row, 1, row, 2)
    sheet.getRow(row).height = LINE_HEIGHT * Math.ceil(line.length / (GUIDE_LINE + 32)) + 4
    row += 1
  }
  row += 1
  for (const entry of layout.keys) {
    const key = sheet.getCell(row, 1)
    key.value = 'part' in entry ? entry.part : entry.key
    key.font = font({ bold: 'part' in entry })
    key.alignment = { vertical: 'top', wrapText: true }
    if ('key' in entry) {
      const help = sheet.getCell(row, 2)
      help.value = entry.help
      help.font = font({ italic: true })
      help.alignment = { wrapText: true, vertical: 'top' }
      sheet.getRow(row).height = LINE_HEIGHT * Math.ceil(entry.help.length / GUIDE_LINE) + 3
    } else sheet.getRow(row).height = LINE_HEIGHT + 10
    row += 1
  }
}

/** Periods are formulas on the plan year, so that the list offers the year that was typed. */
function writeLists(workbook: ExcelJS.Workbook, yearCell: string | null, year: number | null): void {
  const sheet = workbook.addWorksheet(LISTS_SHEET, { state: 'veryHidden' })
  for (const [index, [name, entries]] of Object.entries(LISTS).entries()) {
    entries.forEach((entry, row) => {
      const before = entry.replace('{year}', '')
      const follows = before !== entry && yearCell !== null
      sheet.getCell(row + 1, index + 1).value = follows
        ? { formula: `"${before}"&${yearCell}`, result: before + (year ?? '') }
        : before.trim()
    })
    const letter = sheet.getColumn(index + 1).letter
    workbook.definedNames.add(`'${LISTS_SHEET}'!$${letter}$1:$${letter}$${entries.length}`, listRange(name))
  }
}

/** Name under which a list's cells are known. */
function listRange(list: string): string {
  return `danh_muc_${list}`
}

function promptOf(title: string, help: string, list: ListName | null): Prompt {
  return { title, help, range: list === null ? null : listRange(list) }
}

function addTitle(sheet: ExcelJS.Worksheet, text: string, width: number): void {
  const cell = sheet.getCell(1, 1)
  cell.value = text
  sheet.getRow(1).height = 26
  cell.font = font({ bold: true, size: 14 })
  cell.alignment = { horizontal: width > 1 ? 'center' : 'left', vertical: 'middle' }
  if (width > 1) sheet.mergeCells(1, 1, 1, width)
}
