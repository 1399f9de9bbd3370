import { type Message, message } from '../../messages/message.js'
import type { Cell } from '../../model/sheet.js'
import type { Column, SheetTable } from '../../model/table.js'
import { sum } from '../../vietnamese/numbers/decimal.js'
import { formatNumber, formatPercent, parseNumber } from '../../vietnamese/numbers/numbers.js'
import { placeIn } from '../places.js'
import { shownNumber } from './shown-number.js'

type Bare = { readonly row: number; readonly value: number }

/**
 * Settles whether the bare numbers of a column of percentages are fractions (0,98 for 98 %): gives the factor that makes
 * them per cent. Fractions beside whole percentages are reported with both readings; so is a column read as fractions.
 */
export function percentColumn(table: SheetTable, column: Column, found: Message[]): 1 | 100 {
  const bare: Bare[] = []
  let percents = 0
  for (const { kind, row } of table.rows) {
    if (kind === 'total' || kind === 'breakdown') continue
    const cell = row.cells.find(each => each.column === column.index)
    const value = cell === undefined ? null : bareValue(cell)
    if (value === 'percent') percents += 1
    else if (value !== null) bare.push({ row: row.number, value })
  }
  const fraction = bare.find(({ value }) => value > 0 && value < 1)
  // Ones and zeros alone are work done and not begun.
  const onlyDone = column.field === 'progress' && percents === 0 && bare.every(({ value }) => value <= 1)
  const first = fraction ?? (onlyDone ? bare.find(({ value }) => value === 1) : undefined)
  if (first === undefined) return 1
  const whole = bare.find(({ value }) => value > 1)
  // Small shares of a whole (0,4 %) are common; they are checked against the counts instead.
  if (column.field === 'share') return whole === undefined && percents === 0 && addUpToOne(bare) ? 100 : 1
  if (whole === undefined && percents === 0) {
    found.push(
      message('fractions-read-as-percent', placeIn(table.sheet, first.row, column), readings(first.value)),
    )
    return 100
  }
  for (const { row, value } of bare.filter(each => each.value > 0 && each.value <= 1))
    found.push(message('percent-or-fraction', placeIn(table.sheet, row, column), readings(value)))
  return 1
}

/** Gives both readings of a bare number between 0 and 1 in a column of percentages. */
export function readings(value: number): {
  readonly asPercent: string
  readonly asFraction: string
  readonly text: string
} {
  return {
    text: formatNumber(value),
    asPercent: formatPercent(value, 10),
    asFraction: formatPercent(value * 100, 8),
  }
}

function addUpToOne(bare: readonly Bare[]): boolean {
  return Math.abs(sum(bare.map(({ value }) => value)) - 1) <= 0.03
}

/** Gives the number of a cell without any percent sign, 'percent' for one with it, null for all else. */
export function bareValue(cell: Cell): number | 'percent' | null {
  if (cell.type === 'number') {
    const shown = shownNumber(cell)
    return shown.percent ? 'percent' : shown.value
  }
  if (cell.type !== 'text') return null
  const read = parseNumber(cell.text)
  if (read.type !== 'number') return null
  if (read.percent) return 'percent'
  return read.unit === null ? read.value : null
}
