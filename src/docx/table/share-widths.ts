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
const FIRST_STEP = 1 / 16
const LAST_STEP = 1 / 128
const MOST_MOVES = 200

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
  const rows = [...sample.rows, ...headingRows(sizes, sample)]
  const ways = SHORT_SHARES.map(share =>
    sizes.map(size => (size.max <= total * share ? size.max : size.bound)),
  )
  const floors = [...ways, least].filter(
    (each, at, all) => sumOf(each) <= room && sumOf(each) !== sumOf(all[at - 1] ?? []),
  )
  const tried = floors.map(each => lowest(sizes, each, room, { rows, padding: sample.padding }))
  const heights = tried.map(widths => heightOf(widths, sizes, { rows, padding: sample.padding }))
  const best = heights.findIndex(height => height <= Math.min(...heights) * (1 + SAVING))
  return tried[Math.max(0, best)] ?? least
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

/** Moves width from the column that misses it least to the one that gains most, in ever smaller steps. */
function lowest(sizes: readonly Size[], floors: readonly number[], room: number, sample: Sample): number[] {
  const open = sizes.map((size, at) => Math.max(size.lines, floors[at] ?? 0) - (floors[at] ?? 0))
  const part = (room - sumOf(floors)) / Math.max(1, sumOf(open))
  const widths = floors.map((floor, at) => floor + (open[at] ?? 0) * part)
  const powersAt = (at: number, width: number): Float64Array =>
    powersOf(sample.rows, at, width, sizes[at], sample.padding)
  const sides = (at: number, step: number): Sides => {
    const width = widths[at] ?? 0
    const most = Math.max(sizes[at]?.lines ?? 0, sizes[at]?.heading ?? 0)
    return {
      here: powersAt(at, width),
      narrower: width - step >= (floors[at] ?? 0) ? powersAt(at, width - step) : null,
      // What fits already gains nothing.
      wider: width < most ? powersAt(at, width + step) : null,
    }
  }
  let step = room * FIRST_STEP
  let columns = widths.map((_, at) => sides(at, step))
  const rows = sample.rows.map((_, row) => columns.reduce((sum, { here }) => sum + (here[row] ?? 0), 0))
  for (let move = 0; move < MOST_MOVES; move += 1) {
    const { giver, taker } = bestMove(rows, columns)
    if (giver < 0 || taker < 0) {
      step /= 2
      if (step < room * LAST_STEP) break
      columns = widths.map((_, at) => sides(at, step))
      continue
    }
    for (const [at, change] of [
      [giver, -step],
      [taker, step],
    ] as const) {
      widths[at] = (widths[at] ?? 0) + change
      const before = columns[at]?.here
      const after = sides(at, step)
      for (const [row, power] of after.here.entries())
        rows[row] = (rows[row] ?? 0) + power - (before?.[row] ?? 0)
      columns[at] = after
    }
  }
  return widths
}

/** A column's powers as it is, and with a step less or more; null where it cannot or need not. */
type Sides = {
  readonly here: Float64Array
  readonly narrower: Float64Array | null
  readonly wider: Float64Array | null
}

/** Finds the two columns between which a step of width makes the rows lowest; -1 where none does. */
function bestMove(rows: readonly number[], columns: readonly Sides[]): { giver: number; taker: number } {
  const best = { giver: -1, taker: -1, loss: Number.POSITIVE_INFINITY, gain: 0 }
  for (const [at, { here, narrower, wider }] of columns.entries()) {
    const loss = narrower === null ? Number.POSITIVE_INFINITY : changeOf(rows, here, narrower)
    if (loss < best.loss) Object.assign(best, { giver: at, loss })
    const gain = wider === null ? 0 : changeOf(rows, here, wider)
    if (gain < best.gain) Object.assign(best, { taker: at, gain })
  }
  const { giver, taker } = best
  return giver !== taker && best.gain + best.loss < 0 ? { giver, taker } : { giver: -1, taker: -1 }
}

/** Lines to the fourth: the highest cell of a row counts most, yet the others are felt. */
function powersOf(
  rows: Sample['rows'],
  at: number,
  width: number,
  size: Size | undefined,
  padding: number,
): Float64Array {
  const powers = new Float64Array(rows.length)
  for (let row = 0; row < powers.length; row += 1) {
    const lines = linesOf(rows[row]?.[at] ?? emptyCell, width, size, padding)
    powers[row] = lines * lines * lines * lines
  }
  return powers
}

/** How much the rows' heights change when one column has other powers. */
function changeOf(rows: readonly number[], before: Float64Array, after: Float64Array): number {
  let change = 0
  for (let row = 0; row < after.length; row += 1) {
    const own = before[row] ?? 0
    const other = after[row] ?? 0
    if (own === other) continue
    const whole = rows[row] ?? 1
    change += Math.sqrt(Math.sqrt(whole - own + other)) - Math.sqrt(Math.sqrt(whole))
  }
  return change
}

/** Lines of a cell as a smooth figure: whole as long as they fit. */
function linesOf(cell: SampleCell, width: number, size: Size | undefined, padding: number): number {
  const inner = Math.max(1, width - padding)
  if (cell.line <= inner) return cell.paragraphs
  const ragged = Math.max(0, (size?.min ?? 0) - padding) * RAGGED_SHARE
  return Math.max(cell.paragraphs, cell.whole / Math.max(inner / 2, inner - ragged))
}

/** Whole lines of all rows together. */
function heightOf(widths: readonly number[], sizes: readonly Size[], sample: Sample): number {
  return sumOf(
    sample.rows.map(row =>
      Math.max(
        ...row.map((cell, at) => Math.ceil(linesOf(cell, widths[at] ?? 1, sizes[at], sample.padding))),
      ),
    ),
  )
}
