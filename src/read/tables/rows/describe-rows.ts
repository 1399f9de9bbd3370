import type { Cell, Row } from '../../../model/sheet.js'
import { type SheetArea, spanOf } from '../sheet-area.js'
import { cellText } from './cell-text.js'
import { fillMerges } from './fill-merges.js'
import { NO_ORDINAL, type Ordinal, readOrdinal, splitTitle } from './read-ordinal.js'

/** Where a table's meaning stands: its ordinal column and main column (1-based, null for none), and the columns a group row may fill. */
export type RowLayout = {
  readonly ordinal: number | null
  readonly main: number | null
  readonly groupColumns: ReadonlySet<number>
}

/** What can be said of a row by itself, before its neighbours are asked. */
export type RowFacts = {
  readonly row: Row
  /** The row with the values of vertical merges that began above it. */
  readonly filled: Row
  readonly ordinalCell: Cell | null
  readonly ordinal: Ordinal
  /** Text of the main column. */
  readonly main: string
  /** First text of the row, whatever its column. */
  readonly first: string
  /** Filled cells beside ordinal and main, those a group may have left out. */
  readonly others: number
  /** Set when the row is a title by its shape: one text, with an ordinal at most. */
  readonly title: string | null
  /** The title's cell is merged over several columns, or stands in the ordinal column. */
  readonly spread: boolean
}

/** Describes the rows of a table's body, each once. */
export function describeRows(area: SheetArea, rows: readonly Row[], layout: RowLayout): readonly RowFacts[] {
  const filled = fillMerges(area, rows)
  return rows.map((row, index) => describeRow(area, row, filled[index] ?? row, layout))
}

function describeRow(area: SheetArea, row: Row, filled: Row, layout: RowLayout): RowFacts {
  let ordinalCell: Cell | null = null
  let mainCell: Cell | null = null
  let otherCell: Cell | null = null
  let others = 0
  let first = ''
  for (const cell of row.cells) {
    if (first === '') first = cellText(cell)
    if (cell.column === layout.ordinal) ordinalCell = cell
    else if (cell.column === layout.main) mainCell = cell
    else if (!layout.groupColumns.has(cell.column)) {
      otherCell ??= cell
      others += 1
    }
  }
  if (filled !== row) others += countFilled(row, filled, layout)
  const shown = ordinalCell === null ? NO_ORDINAL : readOrdinal(cellText(ordinalCell))
  const main = mainCell === null ? '' : cellText(mainCell)
  const facts = { row, filled, ordinalCell, ordinal: shown, main, first, others, title: null, spread: false }
  if (shown.style === 'text') return titleInOrdinal(facts, mainCell === null && others === 0)
  const titleCell = mainCell ?? otherCell
  if (titleCell === null || others > (mainCell === null ? 1 : 0)) return facts
  const spread = spanOf(area, row.number, titleCell.column) > 1
  const covers =
    mainCell !== null ||
    (spread && coversMain(area, row, titleCell, layout)) ||
    isBeforeMain(titleCell, layout)
  if (!covers || titleCell.type !== 'text') return facts
  return asTitle(facts, titleCell.text, spread)
}

function countFilled(row: Row, filled: Row, layout: RowLayout): number {
  return filled.cells.filter(
    cell =>
      cell.column !== layout.ordinal &&
      cell.column !== layout.main &&
      !layout.groupColumns.has(cell.column) &&
      !row.cells.includes(cell),
  ).length
}

/** "I. NHẬN THỨC SỐ" in the ordinal column, alone in its row. */
function titleInOrdinal(facts: RowFacts, alone: boolean): RowFacts {
  return alone ? asTitle({ ...facts, ordinal: NO_ORDINAL }, facts.ordinal.text, true) : facts
}

function asTitle(facts: RowFacts, text: string, spread: boolean): RowFacts {
  if (facts.ordinal.style !== 'none') return { ...facts, title: text, spread }
  const split = splitTitle(text)
  const own = split.ordinal.style === 'none' || split.ordinal.style === 'text' ? null : split
  return { ...facts, ordinal: own?.ordinal ?? NO_ORDINAL, title: own?.title ?? text.trim(), spread }
}

function coversMain(area: SheetArea, row: Row, cell: Cell, layout: RowLayout): boolean {
  return layout.main !== null && cell.column + spanOf(area, row.number, cell.column) - 1 >= layout.main
}

function isBeforeMain(cell: Cell, layout: RowLayout): boolean {
  return layout.main !== null && cell.column < layout.main
}
