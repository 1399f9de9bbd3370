import type { Reading } from '../../model/plan.js'
import { cellAddress } from '../../model/sheet.js'
import type { SheetTable, UnitNote } from '../../model/table.js'
import { divide, multiply } from '../../vietnamese/numbers/decimal.js'
import { moneyFactor } from '../../vietnamese/numbers/unit-scales.js'

const NAMED = /^[\d.,\s]+(\p{L}[\p{L}.\s]*)$/u

/** Takes the unit of money that the cells themselves name, every sum or the column of units, where no note and no heading does; null when they differ. */
export function unitOfCells(table: SheetTable): UnitNote | null {
  const sums = new Set(
    table.columns.flatMap(column =>
      column.field === 'amount' || column.field === 'disbursed' ? [column.index] : [],
    ),
  )
  const units = table.columns.find(column => column.field === 'unit')?.index
  let found: UnitNote | null = null
  for (const { row } of table.rows) {
    for (const cell of row.cells) {
      const isSum = sums.has(cell.column)
      if (!isSum && cell.column !== units) continue
      if (isSum && units === undefined && cell.type === 'number') return null
      const unit =
        cell.type === 'text' ? (isSum ? NAMED.exec(cell.text.trim())?.[1] : cell.text.trim()) : undefined
      const factor = unit === undefined ? null : moneyFactor(unit)
      if (unit === undefined || factor === null) continue
      if (found !== null && found.factor !== factor) return null
      found ??= { unit, factor, cell: cellAddress(cell.column, row.number) }
    }
  }
  return found
}

/** Brings a sum with a unit of its own ("1,5 tỷ đồng") to the table's unit; `converted` tells whether anything changed. */
export function inTableUnit(
  reading: Reading,
  note: UnitNote | null,
): { readonly reading: Reading; readonly converted: boolean } {
  if (reading.type !== 'quantity' || reading.unit === null || note === null)
    return { reading, converted: false }
  const factor = moneyFactor(reading.unit)
  if (factor === null || factor === note.factor) return { reading, converted: false }
  const value = divide(multiply(reading.value, factor), note.factor)
  return { reading: { ...reading, value, unit: note.unit }, converted: true }
}
