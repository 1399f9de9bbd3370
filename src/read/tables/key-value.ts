import type { Row } from '../../model/sheet.js'
import type { Column, Field, SheetTable, TableKind } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { namesSection } from '../../vietnamese/words/report-sections.js'
import { isInfoKey } from './info-words.js'
import { partPairs } from './pairs-in-cell.js'
import type { SheetArea } from './sheet-area.js'
import { ownTitlesOf, titlesOf } from './titles-above.js'

type Shape = {
  readonly kind: TableKind
  readonly fields: readonly [Field, Field]
  readonly test: (text: string) => boolean
}

const SHAPES: readonly Shape[] = [
  { kind: 'info', fields: ['key', 'value'], test: isInfoKey },
  { kind: 'narrative', fields: ['section', 'text'], test: namesSection },
]
const HEADINGS = new Set(
  [
    'muc',
    'thong tin',
    'ten muc',
    'khoa',
    'truong',
    'truong thong tin',
    'noi dung',
    'gia tri',
    'noi dung thong tin',
  ].map(foldText),
)
const INFO_SHEET = /^thong tin(?: chung| bao cao| co quan)?$|^co quan$|^ho so co quan$/

/** Finds a list of keys and values without a header among rows that no table took: Thông tin, or Đánh giá by section. Null when there is none. */
export function findKeyValues(area: SheetArea, whole: readonly Row[]): SheetTable | null {
  const named = INFO_SHEET.test(foldText(area.sheet.name))
  for (const shape of SHAPES) {
    const column = keyColumn(whole, shape)
    if (column === null) continue
    const isInfo = shape.kind === 'info'
    const rows = isInfo ? partPairs(whole, column, valueColumn(whole, column)) : whole
    const least = isInfo && named ? 1 : 2
    const hits = rows.flatMap((row, index) => (isKeyRow(row, column, shape) ? [index] : []))
    const first = hits[0]
    const last = hits.at(-1)
    if (first === undefined || last === undefined || hits.length < least) continue
    const takesAll = named && isInfo
    const from = takesAll ? bodyStart(rows, column, first) : first
    const to = takesAll ? rows.length - 1 : lastValue(rows, column, last)
    return build(area, shape, column, rows.slice(0, from), rows.slice(from, to + 1))
  }
  return null
}

/** The column in which most keys stand, among the first three that are used. */
function keyColumn(rows: readonly Row[], shape: Shape): number | null {
  const hits = new Map<number, number>()
  for (const row of rows.slice(0, 300)) {
    const cell = row.cells.slice(0, 2).find(own => own.type === 'text' && shape.test(own.text))
    if (cell !== undefined) hits.set(cell.column, (hits.get(cell.column) ?? 0) + 1)
  }
  const best = [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return best?.[0] ?? null
}

function isKeyRow(row: Row, column: number, shape: Shape): boolean {
  const cell = row.cells.find(own => own.column === column)
  return cell?.type === 'text' && shape.test(cell.text)
}

/** Keys nobody knows yet stand above the first known one too; titles and a heading row do not. */
function bodyStart(rows: readonly Row[], column: number, first: number): number {
  let from = first
  while (from > 0 && isPair(rows[from - 1], column)) from -= 1
  return from
}

function isPair(row: Row | undefined, column: number): boolean {
  const cell = row?.cells.find(own => own.column === column)
  return (
    row !== undefined && row.cells.length > 1 && cell?.type === 'text' && !HEADINGS.has(foldText(cell.text))
  )
}

/** Values without a key go on below the last key. */
function lastValue(rows: readonly Row[], column: number, last: number): number {
  let to = last
  while (to + 1 < rows.length) {
    const row = rows[to + 1]
    const before = rows[to]
    if (row === undefined || before === undefined || row.number !== before.number + 1) break
    if (row.cells.some(cell => cell.column <= column)) break
    to += 1
  }
  return to
}

function build(
  area: SheetArea,
  shape: Shape,
  key: number,
  above: readonly Row[],
  rows: readonly Row[],
): SheetTable {
  const value = valueColumn(rows, key)
  const heading = above.at(-1)?.cells.some(cell => cell.type === 'text' && HEADINGS.has(foldText(cell.text)))
    ? above.at(-1)
    : undefined
  const used = new Set([key, value])
  for (const row of rows) for (const cell of row.cells) used.add(cell.column)
  const columns = [...used]
    .sort((a, b) => a - b)
    .map((index): Column => {
      const cell = heading?.cells.find(own => own.column === index)
      const title = cell?.type === 'text' ? cell.text : ''
      const field = index === key ? shape.fields[0] : index === value ? shape.fields[1] : null
      return {
        index,
        heading: title,
        levels: [title],
        field,
        issued: true,
        hidden: area.sheet.hiddenColumns.includes(index),
      }
    })
  const titleRows = heading === undefined ? above : above.slice(0, -1)
  return {
    type: 'table',
    kind: shape.kind,
    sheet: area.sheet.name,
    sheetHidden: area.sheet.state !== 'visible',
    titles: titlesOf(titleRows),
    ownTitles: ownTitlesOf(titleRows),
    unit: null,
    headerRows: heading === undefined ? [] : [heading.number],
    columns,
    rows: rows.map(row => ({ kind: 'item', ordinal: '', title: '', depth: 0, row })),
    footers: [],
  }
}

/** The column right of the keys that is filled in most rows. */
function valueColumn(rows: readonly Row[], key: number): number {
  const filled = new Map<number, number>()
  for (const row of rows) {
    const cell = row.cells.find(own => own.column > key)
    if (cell !== undefined) filled.set(cell.column, (filled.get(cell.column) ?? 0) + 1)
  }
  return [...filled].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? key + 1
}
