/** Rows that are summed: parts of a row ("trong đó": 1.1 and 1.2 under 1) are not counted a second time. */

/** Tells of each row whether it counts by itself. A part does not when the row it belongs to has a value of its own. */
export function wholeRows<Row extends { readonly ordinal: string; readonly group: number | null }>(
  rows: readonly Row[],
  figureOf: (row: Row) => number | null,
): readonly boolean[] {
  const valued = new Set(
    rows.filter(row => figureOf(row) !== null).map(row => `${row.group}|${plainOrdinal(row.ordinal)}`),
  )
  return rows.map(row => {
    const parent = /^(\d+)[.,]\d/.exec(plainOrdinal(row.ordinal))?.[1]
    return parent === undefined || !valued.has(`${row.group}|${parent}`)
  })
}

/** Keeps the rows that count by themselves. */
export function keepWhole<Row extends { readonly ordinal: string; readonly group: number | null }>(
  rows: readonly Row[],
  figureOf: (row: Row) => number | null,
): readonly Row[] {
  const whole = wholeRows(rows, figureOf)
  return rows.filter((_, index) => whole[index])
}

function plainOrdinal(ordinal: string): string {
  return ordinal.trim().replace(/[.)]$/, '')
}
