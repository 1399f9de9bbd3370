import type { MessageCode } from '../messages/catalogue.js'
import { cellPlace, type Message, message, sheetPlace } from '../messages/message.js'
import { fail, hasErrors, type Result, succeed } from '../messages/result.js'
import { cellAddress, type Sheet } from '../model/sheet.js'
import type { CellContext } from './cell-value.js'
import { tellLegacyTexts } from './legacy-texts.js'
import { limits } from './limits.js'
import { dropUnderMerges, tidyMerges } from './merges.js'
import { openPackage, type WorkbookPackage } from './package.js'
import { openWorkbookFile } from './preflight.js'
import { type CellBudget, type SheetFault, SheetReader } from './sheet-part.js'
import { TextValues } from './text-values.js'

/**
 * Reads an .xlsx file into its worksheets in workbook order, each with its non-blank cells.
 * Anything else, and whatever is broken or beyond src/read/limits.ts, is told with a code `file-…` or `sheet-xml-…`.
 */
export function readSheets(bytes: Uint8Array, fileName: string): Result<readonly Sheet[]> {
  const archive = openWorkbookFile(bytes, fileName)
  if ('code' in archive) return fail([archive])
  const opened = openPackage(archive, fileName)
  if ('code' in opened) return fail([opened])
  const context: CellContext = {
    styles: opened.styles,
    texts: new TextValues(opened.strings),
    date1904: opened.date1904,
    days: new Map(),
  }
  const budget = { left: limits.cells }
  const messages: Message[] = []
  const sheets: Sheet[] = []
  for (const { name, state, part } of opened.sheets) {
    const sheet = readSheet(opened, { name, state }, part, context, budget, messages)
    if (sheet !== null) sheets.push(sheet)
  }
  if (hasErrors(messages)) return fail(messages)
  if (opened.recalculates && sheets.some(hasResults))
    messages.push(message('file-not-recalculated', null, { file: fileName }))
  return succeed(sheets, messages)
}

function readSheet(
  workbook: WorkbookPackage,
  named: Pick<Sheet, 'name' | 'state'>,
  part: string,
  context: CellContext,
  budget: CellBudget,
  messages: Message[],
): Sheet | null {
  const reader = new SheetReader(context, budget)
  const fault = workbook.read(
    part,
    limits.sheetBytes,
    reader,
    sheetPlace(named.name),
    () => reader.fault() === null,
  )
  if (fault !== null) {
    messages.push(fault)
    return null
  }
  const content = reader.content()
  const wrong = reader.fault()
  if (wrong !== null) {
    messages.push(sheetMessage(wrong, named.name, part))
    return null
  }
  const tidy = tidyMerges(content.merges)
  const dropped = content.badMerges + tidy.overlapping
  if (dropped > 0)
    messages.push(message('sheet-xml-merges-dropped', sheetPlace(named.name), { count: dropped }))
  const seen = dropUnderMerges(content.rows, tidy.merges)
  if (seen.first !== null) {
    const place = cellPlace(named.name, cellAddress(seen.first.column, seen.first.row))
    messages.push(message('sheet-xml-under-merge', place, { count: seen.unseen }))
  }
  const sheet = { ...named, rows: seen.rows, merges: tidy.merges, hiddenColumns: content.hiddenColumns }
  messages.push(...tellLegacyTexts(sheet))
  return sheet
}

const faultCodes: Readonly<Record<SheetFault['reason'], MessageCode>> = {
  'not-a-sheet': 'sheet-xml-broken',
  'bad-value': 'sheet-xml-bad-value',
  'bad-address': 'sheet-xml-bad-address',
  'too-long': 'sheet-xml-too-long',
  'repeated-cell': 'sheet-xml-repeated-cell',
  'too-many-rows': 'sheet-xml-too-many-rows',
  'too-many-cells': 'sheet-xml-too-many-cells',
}

function sheetMessage(fault: SheetFault, sheet: string, part: string): Message {
  const atCell =
    fault.reason === 'bad-value' || fault.reason === 'too-long' || fault.reason === 'repeated-cell'
  const place = atCell ? cellPlace(sheet, cellAddress(fault.column, fault.row)) : sheetPlace(sheet)
  const written = fault.written.slice(0, 60)
  return message(faultCodes[fault.reason], place, { part, at: 1, written, row: fault.row, limit: written })
}

function hasResults(sheet: Sheet): boolean {
  return sheet.rows.some(row => row.cells.some(cell => cell.formula !== null && cell.type !== 'uncomputed'))
}
