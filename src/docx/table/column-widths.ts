/** Works out column widths from what stands in the columns: numbers narrow, text wide, the sum exactly the text width. */
import type { Table, TableCell, TableRow } from '../../model/document.js'
import { rulesNd30 } from '../../model/rules-nd30.js'
import { mmToTwips, unitsToTwips, widthsOf } from '../measure-text.js'
import { type CellMeasure, measureCell } from './cell-measure.js'
import { gridRows } from './table-grid.js'

/** Left and right margin inside a bordered cell, twips. */
export const CELL_MARGIN = 70
/** Beyond the measured width: the borders, and what programs differ by. */
const SLACK = 30
const PADDING = 2 * CELL_MARGIN + SLACK
/** A column whose longest line takes less than this share of the table is not wrapped if it can be helped. */
const SHORT_SHARE = 0.14
const LONGEST_WORD_SHARE = 0.3
/** Lines end ragged: of the longest word, this share is lost in each. */
const RAGGED_SHARE = 0.7
/** A heading may take this many lines before it widens its column. */
const HEADER_LINES = 3

/** Twips. `min`: longest word, `max`: longest line, `want`: root mean square of the lines, unpadded; `heading`: the heading in one line. */
type Demand = { min: number; max: number; squares: number; count: number; heading: number }

/** Whole twips that add up to the width asked for, and the type size in points: the one given, or one at which words need not break. */
export type ColumnLayout = { readonly widths: readonly number[]; readonly size: number }

/** Shares out `total` twips at the type size `size` (points); a table of many columns is set smaller where its words need it. */
export function layColumns(table: Table, total: number, size: number): ColumnLayout {
  const measured: Measured = { text: new Map(), size }
  const demands = table.columns.map((): Demand => ({ min: 0, max: 0, squares: 0, count: 0, heading: 0 }))
  // Headings of several levels stand below cells that span rows; in the body such spans are few and only widen a neighbour.
  for (const { row, cells } of gridRows(table.header, table.columns.length)) {
    for (const { cell, start } of cells)
      if (cell !== null) takeCell(cell, row, demands[start], measured, HEADER_LINES)
  }
  for (const row of table.rows) {
    let column = 0
    for (const cell of row.cells) {
      takeCell(cell, row, demands[column], measured, 1)
      column += Math.max(1, cell.columns)
    }
  }
  const longest = total * Math.min(LONGEST_WORD_SHARE, 1.5 / Math.max(1, table.columns.length))
  const words = demands.reduce((sum, demand) => sum + Math.min(demand.min, longest), 0)
  const fitting = (total - demands.length * PADDING) / Math.max(1, words)
  const scale = scaleOf(table.columns.length, fitting, size)
  const sizes = demands.map(demand => ({
    // A web address may break: it takes no more than its share.
    min: Math.min(demand.min, longest) * scale + PADDING,
    max: Math.max(demand.max, demand.min) * scale + PADDING,
    want: Math.sqrt(demand.squares / Math.max(1, demand.count)) * scale,
    heading: demand.heading * scale + PADDING,
  }))
  const fixed = table.columns.map(column => (column.width === null ? null : mmToTwips(column.width)))
  return { widths: toWhole(distribute(sizes, fixed, total), total), size: size * scale }
}

function takeCell(
  cell: TableCell,
  row: TableRow,
  demand: Demand | undefined,
  known: Measured,
  lines: number,
): void {
  if (demand === undefined || cell.columns > 1 || cell.text === '') return
  const measure = measureOf(cell.text, cell.bold || row.kind !== 'item', cell.italic, known)
  const { word } = measure
  const line = measure.line / lines
  if (word > demand.min) demand.min = word
  if (line > demand.max) demand.max = line
  if (lines > 1) demand.heading = Math.max(demand.heading, measure.line)
  if (lines === 1) {
    demand.squares += line * line
    demand.count += 1
  }
}

/** In half points, as Word sets type; no smaller than the rules allow for so many columns. */
function scaleOf(columns: number, fitting: number, size: number): number {
  const { crowdedTable } = rulesNd30.page
  if (fitting >= 1 || columns < crowdedTable.columns) return 1
  const fit = Math.max(crowdedTable.size.min, Math.floor(fitting * size * 2) / 2)
  return Math.min(1, fit / size)
}

/** Names and states come again and again: what they measure is kept, in twips, for plain short texts. */
type Measured = { readonly text: Map<string, CellMeasure>; readonly size: number }

const SHORT = 60
const MOST_KEPT = 5000

function measureOf(text: string, bold: boolean, italic: boolean, known: Measured): CellMeasure {
  const isKept = !bold && !italic && text.length <= SHORT
  const before = isKept ? known.text.get(text) : undefined
  if (before !== undefined) return before
  const { word, line } = measureCell(text, widthsOf(bold, italic))
  const measure = { word: unitsToTwips(word, known.size), line: unitsToTwips(line, known.size) }
  if (isKept && known.text.size < MOST_KEPT) known.text.set(text, measure)
  return measure
}

type Size = { readonly min: number; readonly max: number; readonly want: number; readonly heading: number }

function distribute(sizes: readonly Size[], fixed: readonly (number | null)[], total: number): number[] {
  const given = fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const open = sizes.flatMap((_, index) => (fixed[index] === null ? [index] : []))
  if (open.length === 0) return fixed.map(width => ((width ?? 0) * total) / Math.max(1, given))
  const openMin = open.reduce((sum, index) => sum + (sizes[index]?.min ?? 0), 0)
  // Given widths that leave too little for the others give way.
  const scale = given > 0 ? Math.min(1, Math.max(total - openMin, total * 0.2) / given) : 1
  const widths = fixed.map(width => (width ?? 0) * scale)
  const room = total - widths.reduce((sum, width) => sum + width, 0)
  const shared = share(
    open.map(index => sizes[index] ?? { min: 1, max: 1, want: 1, heading: 1 }),
    room,
    total,
  )
  open.forEach((index, at) => {
    widths[index] = shared[at] ?? 0
  })
  return widths
}

/** Short columns take what they ask for; the others share the rest so that their usual cells wrap into equally many lines. */
function share(sizes: readonly Size[], room: number, total: number): number[] {
  const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0)
  const most = sizes.map(size => size.max)
  const mostSum = sum(most)
  if (mostSum <= room) {
    // Room to spare goes to headings that are set in several lines first, then to wide text, not to numbers.
    const missing = sizes.map(size => Math.max(0, size.heading - size.max))
    const share = Math.min(1, (room - mostSum) / Math.max(1, sum(missing)))
    const eased = most.map((width, at) => width + (missing[at] ?? 0) * share)
    const rest = Math.max(0, room - sum(eased))
    const weights = most.map(width => width ** 1.5)
    return eased.map((width, at) => width + (rest * (weights[at] ?? 0)) / sum(weights))
  }
  const least = sizes.map(size => size.min)
  const comfortable = sizes.map(size => (size.max <= total * SHORT_SHARE ? size.max : size.min))
  const floors = sum(comfortable) <= room ? comfortable : least
  if (sum(floors) >= room) return floors.map(width => (width * room) / sum(floors))
  return fillTo(sizes, floors, room)
}

/** Finds the scale at which the widths, held between floor and longest line, fill the room. */
function fillTo(sizes: readonly Size[], floors: readonly number[], room: number): number[] {
  const at = (scale: number): number[] =>
    sizes.map((size, index) =>
      Math.max(floors[index] ?? 0, Math.min(size.max, size.want * scale + size.min * RAGGED_SHARE)),
    )
  let low = 0
  let high = 1
  while (at(high).reduce((all, width) => all + width, 0) < room && high < 1e6) high *= 2
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    if (at(middle).reduce((all, width) => all + width, 0) < room) low = middle
    else high = middle
  }
  return at(low)
}

function toWhole(widths: readonly number[], total: number): number[] {
  const whole = widths.map(width => Math.max(1, Math.floor(width)))
  const rest = total - whole.reduce((sum, width) => sum + width, 0)
  const widest = whole.indexOf(Math.max(...whole))
  return whole.map((width, at) => (at === widest ? width + rest : width))
}
