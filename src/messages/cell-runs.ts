/** Writes cells of one sheet shortest, neighbours of one column as runs: D8, D9, D10, F3 → "D8:D10, F3". Addresses keep their order; what is no address stands as it is. */
export function formatCellRuns(cells: readonly string[]): string {
  const runs: { column: string; from: number; to: number; text: string | null }[] = []
  for (const cell of cells) {
    const match = /^([A-Z]{1,3})(\d+)$/.exec(cell)
    const column = match?.[1] ?? ''
    const row = Number(match?.[2] ?? 0)
    const last = runs.at(-1)
    if (match === null) runs.push({ column: '', from: 0, to: 0, text: cell })
    else if (last !== undefined && last.text === null && last.column === column && last.to + 1 === row)
      last.to = row
    else runs.push({ column, from: row, to: row, text: null })
  }
  return runs
    .map(
      ({ column, from, to, text }) =>
        text ?? (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`),
    )
    .join(', ')
}
