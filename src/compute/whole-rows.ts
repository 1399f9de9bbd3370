/** Rows that are summed: parts of a row ("trong đó": 1.1 and 1.2 under 1) are not counted a second time. */

/** Tells of each row whether it counts by itself. A part does not when the row it belongs to has a value of its own. */
export function wholeRows<Row extends { readonly ordinal: string; readonly group: number | null }>(
  rows: readonly Row[],
  figureOf: (row: Row) => number | null,
): readonly boolean[] {
  const valued = new Set(
    rows.filter(row => figureOf(row) !== null).map(row => `${row.group}|${plainOrdinal(row.ordinal)}`),
  )
  return rows.map(
    row => !ancestors(plainOrdinal(row.ordinal)).some(each => valued.has(`${row.group}|${each}`)),
  )
}

/** Keeps the rows that count by themselves. */
export function keepWhole<Row extends { readonly ordinal: string; readonly group: number | null }>(
  rows: readonly Row[],
  figureOf: (row: Row) => number | null,
): readonly Row[] {
  const whole = wholeRows(rows, figureOf)
  return rows.filter((_, index) => whole[index])
}

/** Gives 1.2 and 1 for 1.2.3; none for 1. */
function ancestors(ordinal: string): readonly string[] {
  if (!/^\d+(?:[.,]\d+)+$/.test(ordinal)) return []
  const parts = ordinal.split(/[.,]/)
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
}

function plainOrdinal(ordinal: string): string {
  return ordinal.trim().replace(/[.)]$/, '').replaceAll(',', '.')
}
