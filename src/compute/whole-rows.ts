import { countsByItself, type NumberedRow, partParents } from '../model/part-rows.js'

/** Tells of each row whether it counts by itself. A part ("trong đó": 1.1 under 1, a under 1) does not when the row it belongs to has a value of its own. */
export function wholeRows<Row extends NumberedRow>(
  rows: readonly Row[],
  figureOf: (row: Row) => number | null,
): readonly boolean[] {
  const valued = rows.map(row => figureOf(row) !== null)
  // A long table without such figures is passed over quickly.
  if (!valued.includes(true)) return rows.map(() => true)
  return countsByItself(partParents(rows), place => valued[place] ?? false)
}

/** Keeps the rows that count by themselves. */
export function keepWhole<Row extends NumberedRow>(
  rows: readonly Row[],
  figureOf: (row: Row) => number | null,
): readonly Row[] {
  const whole = wholeRows(rows, figureOf)
  return rows.filter((_, index) => whole[index])
}
