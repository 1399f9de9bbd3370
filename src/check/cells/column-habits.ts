import type { Cell } from '../../model/sheet.js'
import type { Column, SheetTable } from '../../model/table.js'

/** How a column writes: its decimal mark and the order of its typed dates; null when its cells do not tell, or tell both. */
export type ColumnHabits = {
  readonly decimalMark: ',' | '.' | null
  readonly dateOrder: 'dayFirst' | 'monthFirst' | 'both' | null
}

const GROUPS_OF_DOTS = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d.]|,\d{4})/
const GROUPS_OF_COMMAS = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3}){2,}(?![\d,]|\.\d{4})/
const DOT_THEN_COMMA = /\d\.\d{3},\d/
const COMMA_THEN_DOT = /\d,\d{3}\.\d/
/** A mark before other than three digits, or behind a zero or more than three digits, can only be decimal. */
const LONE_COMMA = /(?<![\d.,])(?:\d+,(?:\d{1,2}|\d{4,})|0,\d{3}|\d{4,},\d{3})(?![\d.,])/
const LONE_DOT = /(?<![\d.,])(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d{3}|\d{4,}\.\d{3})(?![\d.,])/
const TYPED_DATE = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/

/** Looks through a column's text cells for what settles `1.234` and `3/4/2024`. */
export function columnHabits(table: SheetTable, column: Column): ColumnHabits {
  const seen = { comma: false, dot: false, dayFirst: 0, monthFirst: 0 }
  for (const { row } of table.rows) {
    for (const cell of row.cells) if (cell.column === column.index) notice(cell, seen)
  }
  return {
    decimalMark: seen.comma === seen.dot ? null : seen.comma ? ',' : '.',
    dateOrder: orderSeen(seen.dayFirst, seen.monthFirst),
  }
}

/** One day typed month first is a slip among others; the column is month first when most of its telling cells are, two at least. */
function orderSeen(dayFirst: number, monthFirst: number): ColumnHabits['dateOrder'] {
  if (monthFirst < 2 || dayFirst >= monthFirst * 2) return dayFirst + monthFirst > 0 ? 'dayFirst' : null
  return monthFirst >= dayFirst * 2 ? 'monthFirst' : 'both'
}

function notice(
  cell: Cell,
  seen: { comma: boolean; dot: boolean; dayFirst: number; monthFirst: number },
): void {
  if (cell.type !== 'text' || cell.text.length > 200 || !/\d[.,/-]/.test(cell.text)) return
  const { text } = cell
  const date = TYPED_DATE.exec(text)
  if (date !== null) {
    if (Number(date[1]) > 12 && Number(date[2]) <= 12) seen.dayFirst += 1
    if (Number(date[2]) > 12 && Number(date[1]) <= 12) seen.monthFirst += 1
    return
  }
  if (GROUPS_OF_DOTS.test(text) || DOT_THEN_COMMA.test(text) || LONE_COMMA.test(text)) seen.comma = true
  if (GROUPS_OF_COMMAS.test(text) || COMMA_THEN_DOT.test(text) || LONE_DOT.test(text)) seen.dot = true
}
