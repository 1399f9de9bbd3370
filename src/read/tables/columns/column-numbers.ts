import type { Row } from '../../../model/sheet.js'
import { cellText } from '../rows/cell-text.js'

const TOKEN = /^\(?\s*(\d{1,2}|[A-ZĐ])\s*\)?(?:\s*=.*)?$/
const FORMULA = /^\(?\d{1,2}\)?\s*=\s*[\d()+\-*/x:% ]+$/

/** Tells a row that numbers the columns: `1 2 4 5 6`, `(1) (2) (3)`, `A B 1 2`, `(5)=(4)/(3)`. The numbers rise from 1 or 2, letters only stand before them. */
export function isColumnNumbers(row: Row): boolean {
  if (row.cells.length < 2) return false
  let last = 0
  let numbers = 0
  for (const cell of row.cells) {
    const text = cellText(cell).trim()
    const token = FORMULA.test(text) ? /\d+/.exec(text)?.[0] : TOKEN.exec(text)?.[1]
    if (token === undefined) return false
    const number = Number(token)
    if (Number.isNaN(number)) {
      if (numbers > 0) return false
      continue
    }
    if (number <= last || number > 60 || (numbers === 0 && number > 2)) return false
    last = number
    numbers += 1
  }
  return numbers >= 2 || row.cells.length >= 3
}
