import type { Range } from '../model/sheet.js'
import { lastColumn, lastRow } from './limits.js'

/** Reads the column of the A1 address at text[from, to); 0 when it is no address of a worksheet or stands in another row. `$` is not allowed. */
export function columnOfAddress(text: string, from: number, to: number, row: number): number {
  let column = 0
  let at = from
  for (; at < to; at++) {
    const letter = text.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
    if (column > lastColumn) return 0
  }
  if (at === to || at === from) return 0
  let number = 0
  for (; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9 || number > lastRow) return 0
    number = number * 10 + digit
  }
  return number === row ? column : 0
}

/** Reads a range such as A1:C4 (corners in any order, `$` allowed); null when it is not one of a worksheet. */
export function rangeOf(reference: string): Range | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(reference.trim())
  if (found === null) return null
  const [, letters = '', digits = '', letters2 = letters, digits2 = digits] = found
  const rows = [Number(digits), Number(digits2)]
  const columns = [columnOf(letters), columnOf(letters2)]
  const range = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  }
  return range.top >= 1 && range.left >= 1 && range.bottom <= lastRow ? range : null
}

function columnOf(letters: string): number {
  return columnOfAddress(`${letters}1`, 0, letters.length + 1, 1)
}
