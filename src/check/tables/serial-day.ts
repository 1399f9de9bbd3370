import type { Cell } from '../../model/sheet.js'
import { addDays, type IsoDate } from '../../vietnamese/dates/dates.js'

/** Days of the years 2000 to 2099 as Excel counts them. */
const FIRST = 36_526
const LAST = 73_050
const DAY_ZERO = '1899-12-30'

/** Reads 45900 in a column of days as the day it is in Excel when the cell lost its date format; null for any other cell. */
export function serialDay(cell: Cell): IsoDate | null {
  const number =
    cell.type === 'number'
      ? cell.value
      : cell.type === 'text' && /^\d{5}$/.test(cell.text.trim())
        ? Number(cell.text)
        : null
  if (number === null || !Number.isInteger(number) || number < FIRST || number > LAST) return null
  return addDays(DAY_ZERO, number)
}
