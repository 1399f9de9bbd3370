import { type Message, message, sheetPlace } from '../../messages/message.js'
import { type Result, succeed } from '../../messages/result.js'
import type { Sheet } from '../../model/sheet.js'
import type { SheetTable } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { NO_DATA_SHEETS } from './columns/table-kinds.js'
import { readSheetTables, type SheetTables } from './read-sheet-tables.js'
import { splitSides } from './split-sides.js'
import { tellHidden } from './tell-hidden.js'
import { tellUnparted } from './tell-unparted.js'

/**
 * Finds the tables of a workbook by what their header rows say, in the order of sheets and rows. `decisions` settle
 * ambiguous columns by hand: folded key ('cot ket qua la') → value (sản phẩm | thực hiện | mục tiêu …). Only a table that a report would lack is an error.
 */
export function findTables(
  sheets: readonly Sheet[],
  decisions: ReadonlyMap<string, string>,
): Result<readonly SheetTable[]> {
  const tables: SheetTable[] = []
  const messages: Message[] = []
  const read = sheets
    .filter(sheet => sheet.rows.length > 0 && !explainsOnly(sheet))
    .map(sheet => ({ sheet, sides: splitSides(sheet).map(side => readSheetTables(side, decisions)) }))
  const makesReport = read.some(({ sides }) => sides.some(side => side.tables.some(isInfo)))
  for (const { sheet, sides } of read) {
    const own = sides.flatMap(side => side.tables)
    const told = sides.flatMap(side => (makesReport ? toldOfReport(side) : side.messages))
    for (const table of own) tables.push(table)
    for (const each of [...told, ...tellHidden(sheet, own)]) messages.push(each)
    if (own.length > 0 || told.length > 0 || sheet.state === 'veryHidden') continue
    const unparted = tellUnparted(sheet)
    for (const each of unparted) messages.push(each)
    if (unparted.length === 0)
      messages.push(message('sheet-unused', sheetPlace(sheet.name), { sheet: sheet.name }))
  }
  return succeed(tables, messages)
}

/** A table that the report would lack is an error, and more than an unclear header. */
function toldOfReport({ messages, forReport }: SheetTables): readonly Message[] {
  const lacks = forReport.some(each => each.code === 'main-column-missing')
  return [...messages.filter(each => !lacks || each.code !== 'header-unclear'), ...forReport]
}

function isInfo({ kind }: SheetTable): boolean {
  return kind === 'info'
}

/** Sheets of instructions and of lists for dropdowns hold no data. */
function explainsOnly(sheet: Sheet): boolean {
  const name = foldText(sheet.name)
  return NO_DATA_SHEETS.some(start => name.startsWith(start))
}
