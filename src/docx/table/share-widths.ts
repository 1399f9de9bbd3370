/** Shares the width of a table among its columns so that its rows come out as low as they can. */

/** Twips, cell margins included, of one column. `min`: longest word, `bound`: longest short bracket, `max`: longest line, `lines`: the same with the heading in few lines, `heading`: the heading in one line. */
export type Size = { readonly [Key in 'min' | 'bound' | 'max' | 'lines' | 'heading']: number }

/** A cell's text in twips: its longest line, all its lines together, and how many they are. */
export type SampleCell = { readonly line: number; readonly whole: number; readonly paragraphs: number }

/** What stands in some rows, column by column. `padding` is what a cell's margins take. */
export type Sample = { readonly rows: readonly (readonly SampleCell[])[]; readonly padding: number }

export const emptyCell: SampleCell = { line: 0, whole: 0, paragraphs: 1 }

/** A column whose longest line takes less than this share of the table is not wrapped if it can be helped; smaller shares are tried too. */
const SHORT_SHARES = [0.14, 0.1, 0.07, 0]
/** Wrapping what could stand in one line must save this share of the table's height. */
const SAVING = 0.08
/** Lines end ragged: of the longest word, this share is lost in each. */
const RAGGED_SHARE = 0.4
/** The headings weigh as one row in so many. */
const ROWS_PER_HEADING = 10
/** Widths are moved in these shares of the table. */
const FIRST_STEP = 1 / 8
const LAST_STEP = 1 / 64
const MOST_MOVES = 200
/** A move must save this share of the rows' height. */
const LEAST_GAIN = 0.002

export function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

/** Gives `room` twips to the columns: what fits in single lines stands so, other text wraps to rows as low as possible. */
export function shareWidths(
  sizes: readonly Size[],
  room: number,
  total: number,
  sample: Sample,
): readonly number[] {
  const most = sizes.map(size => size.lines)
  if (sumOf(most) <= room) return spread(sizes, most, room)
  const least = sizes.map(size => size.min)
  if (sumOf(least) >= room) return least.map(width => (width * room) / sumOf(least))
  const columns = columnsOf(sizes, { ...sample, rows: [...sample.rows, ...headingRows(sizes, sample)] })
  const free = lowest(columns, least, room)
  const height = heightOf(columns, free)
  for (const share of SHORT_SHARES) {
    const floors = sizes.map(size => (size.max <= total * share ? size.max : size.bound))
    if (sumOf(floors) > room) continue
    const widths = lowest(columns, floors, room)
    if (heightOf(columns, widths) <= height * (1 + SAVING)) return widths
  }
  return free
}

/** Room to spare goes to headings that are set in several lines first, then to wide text, not to numbers. */
function spread(sizes: readonly Size[], most: readonly number[], room: number): readonly number[] {
  const missing = sizes.map((size, at) => Math.max(0, size.heading - (most[at] ?? 0)))
  const share = Math.min(1, (room - sumOf(most)) / Math.max(1, sumOf(missing)))
  const eased = most.map((width, at) => width + (missing[at] ?? 0) * share)
  const rest = Math.max(0, room - sumOf(eased))
  const weights = most.map(width => width ** 1.5)
  return eased.map((width, at) => width + (rest * (weights[at] ?? 0)) / sumOf(weights))
}

function headingRows(sizes: readonly Size[], sample: Sample): readonly (readonly SampleCell[])[] {
  const count = Math.max(1, Math.round(sample.rows.length / ROWS_PER_HEADING))
  const cells = sizes.map(size => {
    const line = Math.max(0, size.heading - sample.padding)
    return { line, whole: line, paragraphs: 1 }
  })
  return Array.from({ length: count }, () => cells)
}

/** What a column's lines depend on, row by row, in twips without margins. `most`: width beyond which it gains nothing, margins included. */
type ColumnSample = {
  readonly lines: Float64Array
  readonly wholes: Float64Array
  readonly paragraphs: Float64Array
  readonly ragged: number
  readonly padding: number
  readonly most: number
  readonly ample: number
}

function columnsOf(sizes: readonly Size[], { rows, padding }: Sample): readonly ColumnSample[] {
  return sizes.map((size, at) => {
    const figures = (of: keyof SampleCell): Float64Array => {
      const values = new Float64Array(rows.length)
      for (let row = 0; row < values.length; row += 1) values[row] = (rows[row]?.[at] ?? emptyCell)[of]
      return values
    }
    return {
      lines: figures('line'),
      wholes: figures('whole'),
      paragraphs: figures('paragraphs'),
      ragged: Math.max(0, size.min - padding) * RAGGED_SHARE,
      padding,
      most: size.lines,
      ample: Math.max(size.lines, size.heading),
    }
  })
}

/** Moves width from the column that misses it least to the one that gains most, in ever smaller steps. */
function lowest(
  columns: readonly ColumnSample[],
  floors: readonly number[],
  room: number,
): readonly number[] {
  const open = columns.map(({ most }, at) => Math.max(0, most - (floors[at] ?? 0)))
  const part = (room - sumOf(floors)) / Math.max(1, sumOf(open))
  const widths = floors.map((floor, at) => floor + (open[at] ?? 0) * part)
  // Nobody gives below its floor; what fits already gains nothing.
  const narrowerAt = (column: ColumnSample, at: number, step: number): Float64Array | null => {
    const width = (widths[at] ?? 0) - step
    return width >= (floors[at] ?? 0) ? powersOf(column, width) : null
  }
  const widerAt = (column: ColumnSample, at: number, step: number): Float64Array | null => {
    const width = widths[at] ?? 0
    return width < column.ample ? powersOf(column, width + step) : null
  }
  const sides = (column: ColumnSample, at: number, step: number): Sides => ({
    here: powersOf(column, widths[at] ?? 0),
    narrower: narrowerAt(column, at, step),
    wider: widerAt(column, at, step),
  })
  let step = room * FIRST_STEP
  let all = columns.map((column, at) => sides(column, at, step))
  const rows = new Float64Array(columns[0]?.lines.length ?? 0)
  for (const { here } of all) addTo(rows, here, 1)
  for (let move = 0; move < MOST_MOVES; move += 1) {
    const { giver, taker } = bestMove(rows, all)
    if (giver < 0 || taker < 0) {
      step /= 2
      if (step < room * LAST_STEP) break
      all = columns.map((column, at) => sides(column, at, step))
      continue
    }
    all = all.map((before, at) => {
      const column = columns[at]
      const powers = at === giver ? before.narrower : at === taker ? before.wider : null
      if (column === undefined || powers === null) return before
      widths[at] = (widths[at] ?? 0) + (at === giver ? -step : step)
      addTo(rows, before.here, -1)
      addTo(rows, powers, 1)
      return at === giver
        ? { here: powers, narrower: narrowerAt(column, at, step), wider: before.here }
        : { here: powers, narrower: before.here, wider: widerAt(column, at, step) }
    })
  }
  return widths
}

function addTo(rows: Float64Array, powers: Float64Array, sign: 1 | -1): void {
  for (let row = 0; row < rows.length; row += 1) rows[row] = (rows[row] ?? 0) + sign * (powers[row] ?? 0)
}

/** A column's powers as it is, and with a step less or more; null where it cannot or need not. */
type Sides = {
  readonly here: Float64Array
  readonly narrower: Float64Array | null
  readonly wider: Float64Array | null
}

/** Finds the two columns between which a step of width makes the rows lowest; -1 where none does. */
function bestMove(rows: Float64Array, columns: readonly Sides[]): { giver: number; taker: number } {
  const roots = rows.map(row => Math.sqrt(Math.sqrt(row)))
  let giver = -1
  let taker = -1
  let least = Number.POSITIVE_INFINITY
  let most = 0
  columns.forEach(({ here, narrower, wider }, at) => {
    const loss = narrower === null ? Number.POSITIVE_INFINITY : changeOf(rows, roots, here, narrower)
    if (loss < least) [giver, least] = [at, loss]
    const gain = wider === null ? 0 : changeOf(rows, roots, here, wider)
    if (gain < most) [taker, most] = [at, gain]
  })
  return giver !== taker && most + least < -LEAST_GAIN * roots.reduce((sum, root) => sum + root, 0)
    ? { giver, taker }
    : { giver: -1, taker: -1 }
}

/** Lines to the fourth: the highest cell of a row counts most, yet the others are felt. */
function powersOf(column: ColumnSample, width: number): Float64Array {
  const powers = new Float64Array(column.lines.length)
  for (let row = 0; row < powers.length; row += 1) {
    const square = linesOf(column, row, width) ** 2
    powers[row] = square * square
  }
  return powers
}

/** How much the rows' heights change when one column has other powers; `roots` are the heights as they are. */
function changeOf(
  rows: Float64Array,
  roots: Float64Array,
  before: Float64Array,
  after: Float64Array,
): number {
  let change = 0
  for (let row = 0; row < after.length; row += 1) {
    const own = before[row] ?? 0
    const other = after[row] ?? 0
    if (own !== other) change += Math.sqrt(Math.sqrt((rows[row] ?? 1) - own + other)) - (roots[row] ?? 1)
  }
  return change
}

/** Lines of a cell as a smooth figure: whole as long as they fit. */
function linesOf(column: ColumnSample, row: number, width: number): number {
  const inner = Math.max(1, width - column.padding)
  const paragraphs = column.paragraphs[row] ?? 1
  if ((column.lines[row] ?? 0) <= inner) return paragraphs
  return Math.max(paragraphs, (column.wholes[row] ?? 0) / Math.max(inner / 2, inner - column.ragged))
}

/** Whole lines of all rows together. */
function heightOf(columns: readonly ColumnSample[], widths: readonly number[]): number {
  let height = 0
  const count = columns[0]?.lines.length ?? 0
  for (let row = 0; row < count; row += 1) {
    height += columns.reduce(
      (most, column, at) => Math.max(most, Math.ceil(linesOf(column, row, widths[at] ?? 1))),
      0,
    )
  }
  return height
}
