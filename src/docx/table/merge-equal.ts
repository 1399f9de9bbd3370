/** Joins equal neighbouring cells of a text column into one, in pieces short enough to break over pages. */
import type { TableCell, TableRow } from '../../model/document.js'

const NUMBER_LIKE = /^[\s\d.,%/()+-]*$/

/** Gives rows with vertical spans; a piece is never taller than `limit`, measured by `heightOf` a row. Rows with spans of their own stay as they are. */
export function mergeEqualRows(
  rows: readonly TableRow[],
  columns: number,
  limit: number,
  heightOf: (row: TableRow) => number,
): readonly TableRow[] {
  const simple = rows.map(
    row =>
      row.kind === 'item' &&
      row.cells.length === columns &&
      row.cells.every(cell => cell.columns === 1 && cell.rows === 1),
  )
  const whole = rows.map(heightOf)
  const added = rows.map((row, index) => heightOf(withoutRepeats(row, rows[index - 1])))
  // spans[row][column]: rows the cell covers; 0 when covered by the cell above.
  const spans = rows.map(() => new Array<number>(columns).fill(1))
  for (let column = 0; column < columns; column += 1) {
    let first = 0
    let height = 0
    for (let row = 1; row < rows.length; row += 1) {
      if (height === 0) height = whole[first] ?? 0
      height += added[row] ?? 0
      const joins =
        simple[first] === true &&
        simple[row] === true &&
        height <= limit &&
        alike(rows[first]?.cells[column], rows[row]?.cells[column])
      const covering = spans[first]
      const covered = spans[row]
      if (joins && covering !== undefined && covered !== undefined) {
        covering[column] = (covering[column] ?? 1) + 1
        covered[column] = 0
      } else {
        first = row
        height = 0
      }
    }
  }
  return rows.map((row, index) => (simple[index] === true ? applySpans(row, spans[index] ?? []) : row))
}

/** What a row adds in height when the cells equal to those above are joined with them. */
function withoutRepeats(row: TableRow, above: TableRow | undefined): TableRow {
  if (above === undefined) return row
  const cells = row.cells.map((cell, column) =>
    alike(above.cells[column], cell) ? { ...cell, text: '' } : cell,
  )
  return { ...row, cells }
}

function alike(above: TableCell | undefined, below: TableCell | undefined): boolean {
  if (above === undefined || below === undefined) return false
  return (
    above.text === below.text &&
    above.text.trim() !== '' &&
    !NUMBER_LIKE.test(above.text) &&
    above.bold === below.bold &&
    above.italic === below.italic
  )
}

function applySpans(row: TableRow, spans: readonly number[]): TableRow {
  if (spans.every(span => span === 1)) return row
  const cells = row.cells.flatMap((cell, column) => {
    const span = spans[column] ?? 1
    return span === 0 ? [] : [{ ...cell, rows: span }]
  })
  return { ...row, cells }
}
