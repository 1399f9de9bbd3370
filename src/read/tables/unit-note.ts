import type { Row } from '../../model/sheet.js'
import { cellAddress } from '../../model/sheet.js'
import type { UnitNote } from '../../model/table.js'
import { parseMoneyUnit } from '../../vietnamese/money.js'
import { cellText } from './cell-text.js'

const NOTE = /(?:^|[\s(])(?:ĐVT|Đ\.V\.T|đơn vị tính|đơn vị)\s*[:：]\s*([^()\n]+?)\)?\.?\s*$/iu
const BRACKETED = /[([]\s*(?:ĐVT|đơn vị tính|đơn vị)?\s*[:：]?\s*([^()[\]]+?)\s*[)\]]\s*$/iu

/** Finds "ĐVT: triệu đồng" among the rows above a table; null when there is none. */
export function findUnitNote(rows: readonly Row[]): UnitNote | null {
  for (const row of [...rows].reverse()) {
    for (const cell of row.cells) {
      const unit = NOTE.exec(cellText(cell))?.[1]
      if (unit !== undefined) return unitNote(unit, cellAddress(cell.column, row.number))
    }
  }
  return null
}

/** Tells a text that only gives the unit. */
export function isUnitNote(text: string): boolean {
  return text.length <= 60 && /^[([\s]*(?:ĐVT|Đ\.V\.T|đơn vị tính|đơn vị)\s*[:：]/iu.test(text)
}

/** Reads the money unit that a heading gives in brackets: "Kinh phí (triệu đồng)"; null for anything but money. */
export function headingUnit(heading: string, column: number, row: number): UnitNote | null {
  const unit = BRACKETED.exec(heading)?.[1]
  if (unit === undefined || parseMoneyUnit(unit) === null) return null
  return unitNote(unit, cellAddress(column, row))
}

function unitNote(unit: string, cell: string): UnitNote {
  return { unit: unit.trim(), factor: parseMoneyUnit(unit)?.factor ?? 1, cell }
}
