/** The read stage: bytes → sheets → tables. */
import { hasErrors, type Result, succeed } from '../messages/result.js'
import { type Column, columnOf, type SheetTable } from '../model/table.js'
import { parsePeriod } from '../vietnamese/dates/periods.js'
import { foldText } from '../vietnamese/letters/fold.js'
import { readSheets } from './read-sheets.js'
import { PERIOD_KEY } from './tables/columns/decisions.js'
import { findTables } from './tables/find-tables.js'

/** What a workbook holds: its recognised tables, and its sheets' names in order. */
export type WorkbookTables = {
  readonly tables: readonly SheetTable[]
  readonly sheetNames: readonly string[]
}

/** Reads an .xlsx file into its recognised tables. Rows of Thông tin such as "Cột Kết quả là" settle ambiguous columns. */
export function readWorkbook(bytes: Uint8Array, fileName: string): Result<WorkbookTables> {
  const sheets = readSheets(bytes, fileName)
  if (!sheets.ok) return sheets
  const first = findTables(sheets.value, new Map())
  if (!first.ok) return { ok: false, messages: [...sheets.messages, ...first.messages] }
  const decisions = columnDecisions(first.value)
  const found = decisions.size === 0 ? first : findTables(sheets.value, decisions)
  const messages = [...sheets.messages, ...found.messages]
  if (!found.ok || hasErrors(sheets.messages)) return { ok: false, messages }
  return succeed({ tables: found.value, sheetNames: sheets.value.map(sheet => sheet.name) }, messages)
}

/** Keys that state the period, folded. */
const PERIOD_KEYS: ReadonlySet<string> = new Set(['ki bao cao', 'loai bao cao', 'loai ki bao cao', 'ki'])

/** Rows of Thông tin whose key starts with "Cột", and the period where columns are one a period: folded key → value as written, the period folded. */
function columnDecisions(tables: readonly SheetTable[]): ReadonlyMap<string, string> {
  const decisions = new Map<string, string>()
  const isTimed = tables.some(({ columns }) => {
    const timed = columns.filter(isOfPeriod)
    return timed.length > 1 || timed.some(column => column.field === null)
  })
  for (const table of tables) {
    if (table.kind !== 'info') continue
    const key = columnOf(table, 'key')?.index
    const value = columnOf(table, 'value')?.index
    for (const { row } of table.rows) {
      const texts = row.cells.filter(cell => cell.type === 'text')
      const keyText = foldText(texts.find(cell => cell.column === key)?.text ?? '')
      const written = texts.find(cell => cell.column === value)?.text ?? ''
      const valueText = foldText(written)
      if (keyText.startsWith('cot ') && valueText !== '') decisions.set(keyText, written)
      if (isTimed && PERIOD_KEYS.has(keyText) && valueText !== '') decisions.set(PERIOD_KEY, valueText)
    }
  }
  return decisions
}

function isOfPeriod({ heading }: Column): boolean {
  return /\d/.test(heading) || parsePeriod(heading, 2000) !== null
}
