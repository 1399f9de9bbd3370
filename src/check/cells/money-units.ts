import type { Reading } from '../../model/plan.js'
import type { UnitNote } from '../../model/table.js'
import { divide, multiply } from '../../vietnamese/decimal.js'
import { foldText } from '../../vietnamese/fold.js'

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
