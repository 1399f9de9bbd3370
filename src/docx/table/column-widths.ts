/** Works out column widths from what stands in the columns: numbers narrow, text wide, the sum exactly the text width. */
import type { Table, TableCell, TableRow } from '../../model/document.js'
import { rulesNd30 } from '../../model/rules-nd30.js'
import {
  mmToTwips,
  TWIPS_PER_POINT,
  UNITS_PER_EM,
  unitsToTwips,
  type WidthTable,
  widthsOf,
} from '../measure-text.js'
import { bindBrackets, SHORT_BRACKET } from './bind-brackets.js'
import { type CellMeasure, countLines, measureCell } from './cell-measure.js'
import { emptyCell, type Sample, type SampleCell, type Size, shareWidths } from './share-widths.js'
import { gridRows } from './table-grid.js'

/** Left and right margin inside a bordered cell, twips. */
export const CELL_MARGIN = 70
/** Beyond the measured width: the borders, and what programs differ by. */
const SLACK = 30
const PADDING = 2 * CELL_MARGIN + SLACK
const LONGEST_WORD_SHARE = 0.3
/** Rows of which every line is weighed: enough for a judgement, few enough for a table of many thousands. */
const MOST_SAMPLED = 24
/** A heading may take this many lines before it widens its column. */
const HEADER_LINES = 3

/** Twips, unpadded. `min`: longest word, `max`: longest line, `bound`: longest short bracket; of the heading `lines`: width at which it is set in few lines, `heading`: in one. */
type Demand = { min: number; max: number; bound: number; lines: number; heading: number }

/** Whole twips that add up to the width asked for, and the type size in points: the one given, or one at which words need not break. */
export type ColumnLayout = { readonly widths: readonly number[]; readonly size: number }

/** Shares out `total` twips at the type size `size` (points); a table of many columns is set smaller where its words need it. */
export function layColumns(table: Table, total: number, size: number): ColumnLayout {
  const measured: Measured = { text: new Map(), size }
  const demands = table.columns.map((): Demand => ({ min: 0, max: 0, bound: 0, lines: 0, heading: 0 }))
  takeHeadings(table, demands, measured)
  const sampled = takeRows(table.rows, demands, measured)
  const longest = total * Math.min(LONGEST_WORD_SHARE, 1.5 / Math.max(1, table.columns.length))
  const words = demands.reduce((sum, demand) => sum + Math.min(demand.min, longest), 0)
  const fitting = (total - demands.length * PADDING) / Math.max(1, words)
  const scale = scaleOf(table.columns.length, fitting, size)
  const sizes = demands.map(demand => ({
    // A web address may break: it takes no more than its share.
    min: Math.min(demand.min, longest) * scale + PADDING,
    max: Math.max(demand.max, demand.min, demand.bound) * scale + PADDING,
    bound: Math.min(Math.max(demand.bound, demand.min), longest) * scale + PADDING,
    lines: Math.max(demand.max, demand.min, demand.bound, demand.lines) * scale + PADDING,
    heading: demand.heading * scale + PADDING,
  }))
  const fixed = table.columns.map(column => (column.width === null ? null : mmToTwips(column.width)))
  const sample = { rows: sampled.map(row => row.map(cell => scaled(cell, scale))), padding: PADDING }
  return { widths: toWhole(distribute(sizes, fixed, total, sample), total), size: size * scale }
}

/** Headings of several levels stand below cells that span rows; in the body such spans are few and only widen a neighbour. */
function takeHeadings(table: Table, demands: readonly Demand[], measured: Measured): void {
  for (const { cells } of gridRows(table.header, table.columns.length)) {
    for (const { cell, start } of cells) if (cell !== null) takeHeading(cell, demands[start], measured)
  }
}

/** Gives what is weighed line by line: some rows, spread evenly. */
function takeRows(rows: readonly TableRow[], demands: readonly Demand[], measured: Measured): SampleCell[][] {
  const sampled: SampleCell[][] = []
  const every = Math.max(1, Math.ceil(rows.length / MOST_SAMPLED))
  for (let index = 0; index < rows.length; index += 1) {
    const lengths = index % every === 0 ? demands.map(() => emptyCell) : null
    takeRow(rows[index] as TableRow, demands, measured, lengths)
    if (lengths !== null) sampled.push(lengths)
  }
  return sampled
}

function takeRow(
  row: TableRow,
  demands: readonly Demand[],
  measured: Measured,
  lengths: SampleCell[] | null,
): void {
  let column = 0
  for (const cell of row.cells) {
    const length = takeCell(cell, row, demands[column], measured)
    if (lengths !== null && column < lengths.length) lengths[column] = length
    column += Math.max(1, cell.columns)
  }
}

/** Gives what the cell's text measures, without a size's scale. */
function takeCell(cell: TableCell, row: TableRow, demand: Demand | undefined, known: Measured): SampleCell {
  if (demand === undefined || cell.columns > 1 || cell.text === '') return emptyCell
  const measure = measureOf(cell.text, cell.bold || row.kind !== 'item', cell.italic, known)
  if (measure.word > demand.min) demand.min = measure.word
  if (measure.line > demand.max) demand.max = measure.line
  if (measure.bound > demand.bound) demand.bound = measure.bound
  return measure
}

function scaled(cell: SampleCell, scale: number): SampleCell {
  return { line: cell.line * scale, whole: cell.whole * scale, paragraphs: cell.paragraphs }
}

/** A heading asks for the width at which it takes no more lines than it may. */
function takeHeading(cell: TableCell, demand: Demand | undefined, known: Measured): void {
  if (demand === undefined || cell.columns > 1 || cell.text === '') return
  const { word, line, bound } = measureOf(cell.text, true, cell.italic, known)
  const least = Math.max(word, bound, line / HEADER_LINES)
  const lines = linesWidth(cell.text, least, line, widthsOf(true, cell.italic), known.size)
  demand.min = Math.max(demand.min, word)
  demand.lines = Math.max(demand.lines, lines)
  demand.bound = Math.max(demand.bound, bound)
  demand.heading = Math.max(demand.heading, line)
}

const STEP = 1.05

/** Finds the width from `least` up to `most` (twips) at which the text takes no more lines than a heading may. */
function linesWidth(text: string, least: number, most: number, widths: WidthTable, size: number): number {
  const bound = bindBrackets(text, Number.POSITIVE_INFINITY, widths, SHORT_BRACKET)
  let width = least
  while (
    width < most &&
    countLines(bound, (width * UNITS_PER_EM) / (size * TWIPS_PER_POINT), widths) > HEADER_LINES
  )
    width *= STEP
  return Math.min(width, Math.max(least, most))
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
  const { word, line, bound, whole, paragraphs } = measureCell(text, widthsOf(bold, italic))
  const measure = {
    word: unitsToTwips(word, known.size),
    line: unitsToTwips(line, known.size),
    bound: unitsToTwips(bound, known.size),
    whole: unitsToTwips(whole, known.size),
    paragraphs,
  }
  if (isKept && known.text.size < MOST_KEPT) known.text.set(text, measure)
  return measure
}

function distribute(
  sizes: readonly Size[],
  fixed: readonly (number | null)[],
  total: number,
  sample: Sample,
): number[] {
  const given = fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const open = sizes.flatMap((_, index) => (fixed[index] === null ? [index] : []))
  if (open.length === 0) return fixed.map(width => ((width ?? 0) * total) / Math.max(1, given))
  const openMin = open.reduce((sum, index) => sum + (sizes[index]?.min ?? 0), 0)
  // Given widths that leave too little for the others give way.
  const scale = given > 0 ? Math.min(1, Math.max(total - openMin, total * 0.2) / given) : 1
  const widths = fixed.map(width => (width ?? 0) * scale)
  const room = total - widths.reduce((sum, width) => sum + width, 0)
  const shared = shareWidths(
    open.flatMap(index => sizes[index] ?? []),
    room,
    total,
    { ...sample, rows: sample.rows.map(row => open.map(index => row[index] ?? emptyCell)) },
  )
  open.forEach((index, at) => {
    widths[index] = shared[at] ?? 0
  })
  return widths
}

function toWhole(widths: readonly number[], total: number): number[] {
  const whole = widths.map(width => Math.max(1, Math.floor(width)))
  const rest = total - whole.reduce((sum, width) => sum + width, 0)
  const widest = whole.indexOf(Math.max(...whole))
  return whole.map((width, at) => (at === widest ? width + rest : width))
}
