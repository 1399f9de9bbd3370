import type { Row } from '../../../model/sheet.js'
import { cellAddress } from '../../../model/sheet.js'
import type { UnitNote } from '../../../model/table.js'
import { parseMoneyUnit } from '../../../vietnamese/numbers/money.js'
import { cellText } from '../rows/cell-text.js'
import { isUnit } from './evidence.js'

const NOTE = /(?:^|[\s(])(ĐVT|Đ\.V\.T|đơn vị tính|đơn vị)\s*[:：]\s*([^()\n]+?)\)?\.?\s*$/iu
const BRACKETED = /[([]\s*(?:ĐVT|đơn vị tính|đơn vị)?\s*[:：]?\s*([^()[\]]+?)\s*[)\]]\s*$/iu

/** Nothing but a unit of money: "đồng bộ" and "Đồng Tháp" are none. */
const ONLY_MONEY =
  /^\s*(?:1[.,]?000\s*|nghìn\s+|ngàn\s+|triệu\s+|tỷ\s+|tỉ\s+)?(?:đồng|đ|vnđ|vnd)\s*$|^\s*tr\.?\s?đ\s*$/iu
const UNMARKED = /(?:^|[\s(])(?:ĐVT|Đ\.V\.T|đơn vị tính|tính bằng|đơn vị)\s*[:：]?\s*([^()\n:]+?)\)?\.?\s*$/iu

/** Bodies are counted too, but behind "Đơn vị:" they are who reports. */
const BODY = /^\s*(?:xã|phường|thôn|khu phố|ấp|trường|trạm|cơ quan|đơn vị|doanh nghiệp|tổ)\s*$/iu

/** Finds "ĐVT: triệu đồng" among the rows above a table, or money in brackets behind a title; null when there is neither. */
export function findUnitNote(rows: readonly Row[]): UnitNote | null {
  return findAbove(rows, notedUnit) ?? findAbove(rows, moneyInTitle)
}

function moneyInTitle(text: string): string | null {
  const unit = BRACKETED.exec(text)?.[1] ?? UNMARKED.exec(text)?.[1]
  return unit !== undefined && ONLY_MONEY.test(unit) && parseMoneyUnit(unit) !== null ? unit : null
}

function findAbove(rows: readonly Row[], unitIn: (text: string) => string | null): UnitNote | null {
  for (const row of [...rows].reverse()) {
    for (const cell of row.cells) {
      const unit = unitIn(cellText(cell))
      if (unit !== null) return unitNote(unit, cellAddress(cell.column, row.number))
    }
  }
  return null
}

/** Tells rows above a table that give a unit of money. */
export function notesMoney(rows: readonly Row[]): boolean {
  const note = findUnitNote(rows)
  return note !== null && parseMoneyUnit(note.unit) !== null
}

/** Tells a text that only gives the unit. */
export function isUnitNote(text: string): boolean {
  return text.length <= 60 && /^[([\s]*(?:ĐVT|Đ\.V\.T|đơn vị)/iu.test(text) && notedUnit(text) !== null
}

/** "Đơn vị: …" gives a unit only when it is one of money or of measure ("hồ sơ", "người, %"); otherwise it names the office. */
function notedUnit(text: string): string | null {
  const [, word = '', unit] = NOTE.exec(text) ?? []
  if (unit === undefined) return null
  const isUnitWord = word.length > 6 || /^đ\.?v/iu.test(word)
  return isUnitWord || parseMoneyUnit(unit) !== null || areUnits(unit) ? unit : null
}

function areUnits(text: string): boolean {
  return text.split(/[,;/]/).every(part => part.trim() !== '' && !BODY.test(part) && isUnit(part.trim()))
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
