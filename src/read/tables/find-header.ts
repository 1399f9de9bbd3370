import type { Cell, Row } from '../../model/sheet.js'
import { isColumnNumbers } from './columns/column-numbers.js'
import { matchSource } from './columns/money-sources.js'
import { type HeadingMatch, isKnownHeading, matchHeading } from './headings/match-heading.js'
import { cellText } from './rows/cell-text.js'
import { mergeOver, type SheetArea, spanOf } from './sheet-area.js'

/** One heading of a header: 1-based column, its levels from the top, the text it is matched by and what that can mean. */
export type HeadingColumn = {
  readonly index: number
  readonly levels: readonly string[]
  readonly heading: string
  readonly match: HeadingMatch
}

/** A header: the number of its first row, the indexes of its first row and of the first row below it (column numbers passed over), and the numbers of all rows it takes. */
export type Header = {
  readonly top: number
  readonly from: number
  readonly next: number
  readonly rows: readonly number[]
  readonly columns: readonly HeadingColumn[]
}

const LONGEST_HEADING = 200
const MOST_LEVELS = 3
const ORDINAL_START = /^[(\s]*\d/
const MOST_COLUMNS = 256

/**
 * Finds the header that begins at the row of this index; null when the row cannot be one. Needs two known headings;
 * `quick` takes only those known as they stand (for sheets where many rows look like headers and are none).
 */
export function findHeader(area: SheetArea, index: number, quick = false): Header | null {
  const row = area.rows[index]
  if (row === undefined || !mayBeHeader(row, quick)) return null
  const below = levelsBelow(area, index)
  const lowest = area.rows[index + below]
  if (lowest === undefined) return null
  const above = hasLevelAbove(area, index) ? 1 : 0
  const levels = area.rows.slice(index - above, index + below + 1)
  const columns = readHeadings(area, levels)
  if (columns.filter(column => column.match.readings.length > 0).length < 2) return null
  const numbers = levels.map(level => level.number)
  let next = index + below + 1
  const after = area.rows[next]
  if (after !== undefined && isColumnNumbers(after)) {
    numbers.push(after.number)
    next += 1
  }
  return { top: numbers[0] ?? row.number, from: index - above, next, rows: numbers, columns }
}

/** Two or more short texts, no figures but years, no ordinal in front, one heading known as it stands at least: cheap, for it is asked of every row. */
function mayBeHeader(row: Row, quick: boolean): boolean {
  const first = row.cells[0]
  if (first === undefined || row.cells.length < 2 || row.cells.length > MOST_COLUMNS) return false
  if (first.type === 'text' && ORDINAL_START.test(first.text)) return false
  let texts = 0
  for (const cell of row.cells) {
    if (!isHeadingCell(cell)) return false
    if (cell.type === 'text') texts += 1
  }
  if (texts < 2) return false
  let known = 0
  for (const cell of row.cells) {
    if (cell.type !== 'text' || !isKnownHeading(cell.text)) continue
    known += 1
    if (known === 2 || !quick) return true
  }
  return false
}

function isHeadingCell(cell: Cell): boolean {
  if (cell.type === 'number') return Number.isInteger(cell.value) && cell.value >= 1990 && cell.value <= 2100
  return cell.type === 'text' && cell.text.length <= LONGEST_HEADING
}

/** Counts the rows below that belong to the header: those its merged cells reach and those with sub-headings. */
function levelsBelow(area: SheetArea, index: number): number {
  const first = area.rows[index]
  if (first === undefined) return 0
  let reach = 0
  while (reach + 1 < MOST_LEVELS) {
    const level = area.rows[index + reach]
    const next = area.rows[index + reach + 1]
    if (level === undefined || next === undefined || next.number > level.number + 1) break
    if (!next.cells.every(isHeadingCell) || isColumnNumbers(next)) break
    if (!isSubLevel(area, area.rows.slice(index, index + reach + 1), next)) break
    reach += 1
  }
  return reach
}

/** Every cell of the row below stands under a spread heading, or beside one in a blank place; beside several spread ones also under a single heading ("So sánh" over "Tỷ lệ"). */
function isSubLevel(area: SheetArea, levels: readonly Row[], next: Row): boolean {
  const level = levels.at(-1)
  if (level === undefined) return false
  // A heading that reaches down from a higher level leaves no blank place under it.
  const taken = new Set(levels.flatMap(each => each.cells.map(cell => cell.column)))
  let spread = 0
  let beside = 0
  let under = 0
  for (const cell of next.cells) {
    const over = mergeOver(area, level.number, cell.column)
    if (over !== null && over.bottom >= next.number) return false
    if (over !== null && over.right > over.left) spread += 1
    else if (!taken.has(cell.column)) beside += 1
    else if (next.cells.some(other => other.column === cell.column + 1 && !taken.has(other.column)))
      beside += 1
    else under += 1
  }
  if (under > 0 || spread > 0) return spread > under
  const first = level.cells[0]?.column ?? 0
  return beside >= 2 && next.cells.every(cell => cell.column !== first)
}

/** A row of spread headings right above ("Năm 2023" over two columns) is the top level of this header. */
function hasLevelAbove(area: SheetArea, index: number): boolean {
  const row = area.rows[index]
  const above = area.rows[index - 1]
  if (row === undefined || above === undefined || above.number !== row.number - 1) return false
  if (!above.cells.every(isHeadingCell) || above.cells.length >= row.cells.length) return false
  const left = row.cells[0]?.column ?? 0
  const right = row.cells.at(-1)?.column ?? 0
  return above.cells.every(cell => {
    const span = spanOf(area, above.number, cell.column)
    return cell.column > left && span > 1 && cell.column + span - 1 <= right && !/[:]$/.test(cellText(cell))
  })
}

function readHeadings(area: SheetArea, levels: readonly Row[]): readonly HeadingColumn[] {
  const places = new Set<number>()
  for (const level of levels) for (const cell of level.cells) places.add(cell.column)
  const columns: HeadingColumn[] = []
  for (const index of [...places].sort((a, b) => a - b)) {
    const texts = levelTexts(area, levels, index)
    const own = texts.at(-1)
    if (own === undefined) continue
    columns.push({ index, levels: texts, heading: texts.join(' / '), match: matchLevels(texts, own) })
  }
  return columns
}

/** A column's headings from the top. A blank top cell takes the heading to its left when it has a sub-heading of its own. */
function levelTexts(area: SheetArea, levels: readonly Row[], column: number): readonly string[] {
  const texts: string[] = []
  levels.forEach((level, depth) => {
    const own = level.cells.find(cell => cell.column === column)
    const text = own === undefined ? spreadText(area, levels, depth, column) : cellText(own)
    if (text !== '') texts.push(text)
  })
  return texts
}

function spreadText(area: SheetArea, levels: readonly Row[], depth: number, column: number): string {
  const level = levels[depth]
  if (level === undefined || depth === levels.length - 1) return ''
  const merge = mergeOver(area, level.number, column)
  if (merge !== null) {
    const master =
      level.number === merge.top ? level.cells.find(cell => cell.column === merge.left) : undefined
    return master === undefined ? '' : cellText(master)
  }
  const left = [...level.cells].reverse().find(cell => cell.column < column)
  const hasOwnBelow = levels
    .slice(depth + 1)
    .some(below => below.cells.some(cell => cell.column === left?.column))
  return left !== undefined && hasOwnBelow ? cellText(left) : ''
}

/** "Kế hoạch" under "Kinh phí" is money in a budget, whatever it is elsewhere. */
function withKindsOf(match: HeadingMatch, whole: HeadingMatch): HeadingMatch {
  const kinds = new Set(match.readings.map(({ kind }) => kind))
  return { ...match, readings: [...match.readings, ...whole.readings.filter(({ kind }) => !kinds.has(kind))] }
}

/** The lowest level speaks first; with its parents where it says nothing by itself, or only what its parents make clear. */
function matchLevels(texts: readonly string[], own: string): HeadingMatch {
  const match = matchHeading(own)
  if (texts.length === 1) return match
  const source = matchSource(texts, own)
  if (source !== null) return source
  const whole = matchHeading(texts.join(' '))
  if (match.how === 'exact') return whole.how === 'exact' ? withKindsOf(match, whole) : match
  if (whole.how === 'exact') return whole
  return match.issued && !whole.issued ? whole : match
}
