import type { SheetTable, SheetTableRow } from '../../model/table.js'
import { parseNumber } from '../../vietnamese/numbers/numbers.js'
import { printCell } from './print-cell.js'
import { shownNumber } from './shown-number.js'
import type { ReadTable, TableLine } from './table-line.js'

/** The a and b of a ratio written in rows of their own under an indicator. */
export type RatioParts = { readonly numerator: number | null; readonly denominator: number | null }

const PART = /^\s*([ab])\s*[=:]\s*(.*)$/is

/** Tells a row such as "a = Số hồ sơ trực tuyến" or "b = 8.447" without a number of its own. */
export function isPartRow(table: SheetTable, row: SheetTableRow): boolean {
  if (row.ordinal !== '' || (row.kind !== 'item' && row.kind !== 'continuation')) return false
  if (table.kind !== 'indicators' && table.kind !== 'tasks') return false
  return PART.test(mainText(table, row))
}

/** Reads the parts of a ratio below an indicator: the number behind "a =", or the one in the row's result or numerator cell. */
export function ratioParts(table: ReadTable, line: TableLine): RatioParts {
  const parts: { a: number | null; b: number | null } = { a: null, b: null }
  for (const row of line.more) {
    const match = isPartRow(table.source, row) ? PART.exec(mainText(table.source, row)) : null
    if (match === null) continue
    const letter = (match[1] ?? '').toLowerCase() === 'a' ? 'a' : 'b'
    const written = parseNumber(match[2] ?? '', { decimalMark: ',' })
    parts[letter] ??= written.type === 'number' ? written.value : figureBeside(table.source, row)
  }
  return { numerator: parts.a, denominator: parts.b }
}

function figureBeside(table: SheetTable, row: SheetTableRow): number | null {
  for (const field of ['actual', 'numerator', 'denominator'] as const) {
    const column = table.columns.find(each => each.field === field)
    const cell = row.row.cells.find(each => each.column === column?.index)
    if (cell?.type === 'number') return shownNumber(cell).value
    if (cell?.type !== 'text') continue
    const read = parseNumber(cell.text, { decimalMark: ',' })
    if (read.type === 'number') return read.value
  }
  return null
}

function mainText(table: SheetTable, row: SheetTableRow): string {
  const column = table.columns.find(each => each.field === 'name' || each.field === 'content')
  const cell = row.row.cells.find(each => each.column === column?.index)
  return cell === undefined ? '' : printCell(cell, false)
}
