import type { Row, Sheet } from '../../model/sheet.js'
import { isOrdinalHeading } from './headings/match-heading.js'

const ROWS_LOOKED_AT = 60

/** Cuts a sheet into the tables that stand side by side: where a header row begins to number anew ("STT") behind a blank column. One sheet for most. */
export function splitSides(sheet: Sheet): readonly Sheet[] {
  for (const row of sheet.rows.slice(0, ROWS_LOOKED_AT)) {
    const cuts = cutsOf(row)
    if (cuts.length > 0)
      return [0, ...cuts].map((from, side) => sideOf(sheet, from, cuts[side] ?? Number.POSITIVE_INFINITY))
  }
  return [sheet]
}

/** Columns of the ordinal headings behind the first, each with a blank column on its left and two headings on its right. */
function cutsOf(row: Row): readonly number[] {
  if (row.cells.length < 6 || row.cells.length > 100 || !hasGap(row)) return []
  const starts = row.cells.filter(
    cell => cell.type === 'text' && cell.text.length <= 20 && isOrdinalHeading(cell.text),
  )
  return starts.slice(1).flatMap(({ column }) => {
    const gap = row.cells.every(cell => cell.column !== column - 1)
    const more = row.cells.filter(cell => cell.column > column && cell.column <= column + 2).length
    return gap && more === 2 ? [column] : []
  })
}

function hasGap({ cells }: Row): boolean {
  return cells.some(({ column }, at) => column > (cells[at - 1]?.column ?? column) + 1)
}

function sideOf(sheet: Sheet, from: number, to: number): Sheet {
  const rows = sheet.rows.flatMap(row => {
    const cells = row.cells.filter(cell => cell.column >= from && cell.column < to)
    return cells.length === 0 ? [] : [{ ...row, cells }]
  })
  return { ...sheet, rows, merges: sheet.merges.filter(merge => merge.left >= from && merge.left < to) }
}
