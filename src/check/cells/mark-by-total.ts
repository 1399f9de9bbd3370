import { countsByItself, partParents } from '../../model/part-rows.js'
import type { Cell } from '../../model/sheet.js'
import type { Column, SheetTable, SheetTableRow } from '../../model/table.js'
import { sum } from '../../vietnamese/numbers/decimal.js'
import { parseNumber } from '../../vietnamese/numbers/numbers.js'
import { SUMMED_FIELDS } from './figure-fields.js'

type Mark = ',' | '.'

/**
 * Settles "1.000" by the column's own total: with one decimal mark the rows add up to it, with the other they do not. Null where there is no
 * total, where both fit or none does, and where nothing needs settling.
 */
export function markByTotal(table: SheetTable, column: Column): Mark | null {
  if (column.field === null || !SUMMED_FIELDS.has(column.field)) return null
  const last = table.rows.findLast(row => row.kind === 'total')
  if (last === undefined || !table.rows.some(row => isOpen(cellOf(row, column)))) return null
  const items: SheetTableRow[] = []
  const groups: (number | null)[] = []
  let group: number | null = null
  for (const row of table.rows) {
    if (row.kind === 'group' || row.kind === 'subgroup') group = row.row.number
    if (row.kind === 'item') {
      items.push(row)
      groups.push(group)
    }
  }
  const parents = partParents(items.map(({ ordinal }, at) => ({ ordinal, group: groups[at] ?? null })))
  const fitting = ([',', '.'] as const).filter(mark => {
    const values = items.map(row => figureIn(cellOf(row, column), mark))
    const claimed = figureIn(cellOf(last, column), mark)
    if (claimed === null || values.includes(undefined)) return false
    const whole = countsByItself(parents, place => typeof values[place] === 'number')
    return claimed === sum(values.map((value, at) => (whole[at] === true ? (value ?? 0) : 0)))
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function isOpen(cell: Cell | null): boolean {
  return cell?.type === 'text' && parseNumber(cell.text).type === 'ambiguous'
}

function cellOf({ row }: SheetTableRow, column: Column): Cell | null {
  return row.cells.find(cell => cell.column === column.index) ?? null
}

/** Null for a cell without a figure, undefined for one that cannot be read. */
function figureIn(cell: Cell | null, mark: Mark): number | null | undefined {
  if (cell?.type === 'number') return cell.value
  if (cell?.type !== 'text') return null
  const read = parseNumber(cell.text, { decimalMark: mark })
  if (read.type === 'number') return read.value
  return /\d/.test(cell.text) ? undefined : null
}
