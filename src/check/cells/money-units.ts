import type { Reading } from '../../model/plan.js'
import { cellAddress } from '../../model/sheet.js'
import type { SheetTable, UnitNote } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { divide, multiply } from '../../vietnamese/numbers/decimal.js'

const FACTORS: ReadonlyMap<string, number> = new Map(
  [
    ['đồng', 1],
    ['đ', 1],
    ['VND', 1],
    ['VNĐ', 1],
    ['nghìn đồng', 1e3],
    ['ngàn đồng', 1e3],
    ['nghìn', 1e3],
    ['ngàn', 1e3],
    ['1.000 đồng', 1e3],
    ['triệu đồng', 1e6],
    ['triệu', 1e6],
    ['tr', 1e6],
    ['trđ', 1e6],
    ['tr.đ', 1e6],
    ['tr đồng', 1e6],
    ['tỷ đồng', 1e9],
    ['tỷ', 1e9],
  ].map(([name, factor]) => [foldText(String(name)), Number(factor)]),
)

/** Gives how many đồng a unit of money is; null for a unit of things. */
export function moneyFactor(unit: string): number | null {
  return FACTORS.get(foldText(unit)) ?? null
}

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
