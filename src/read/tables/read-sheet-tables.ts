import { cellPlace, type Message, message } from '../../messages/message.js'
import { cellAddress, type Row, type Sheet } from '../../model/sheet.js'
import type { SheetTable } from '../../model/table.js'
import { cellText } from './cell-text.js'
import { type ChosenKind, chooseKind } from './choose-kind.js'
import { findHeader, type Header } from './find-header.js'
import { foldHeading } from './fold-heading.js'
import { buildTable, type HeadedDraft, titlesOf } from './headed-table.js'
import { findKeyValues } from './key-value.js'
import { readOrdinal } from './read-ordinal.js'
import { isTableTitle, isTotal } from './row-words.js'
import { sampleColumns } from './sample-columns.js'
import { indexSheet, type SheetArea, spanOf } from './sheet-area.js'
import { isUnitNote } from './unit-note.js'

/** The tables of one sheet in the order of their rows, and what must be told. */
export type SheetTables = { readonly tables: readonly SheetTable[]; readonly messages: readonly Message[] }

type Found = { readonly at: number; readonly header: Header; readonly chosen: ChosenKind }

/** Finds every table of a sheet: headers first, then keys and values in the rows that are left above them. */
export function readSheetTables(sheet: Sheet, decisions: ReadonlyMap<string, string>): SheetTables {
  const area = indexSheet(sheet)
  const tables: SheetTable[] = []
  const messages: Message[] = []
  let free = 0
  let next = findNext(area, 0, free, decisions, false)
  const leading = findKeyValues(
    area,
    area.rows.slice(0, next === null ? area.rows.length : firstRowOf(area, next)),
  )
  if (leading !== null) {
    tables.push(leading)
    const last = leading.rows.at(-1)?.row.number ?? 0
    const below = area.rows.findIndex(row => row.number > last)
    free = below < 0 ? area.rows.length : below
  }
  if (next === null && leading === null) return { tables, messages: tellUnclear(area) }
  while (next !== null) {
    const { draft, following, until } = gather(area, next, free, decisions)
    const built = buildTable(area, draft)
    tables.push(built.table)
    messages.push(...built.messages)
    free = until
    next = following
  }
  return { tables, messages }
}

function firstRowOf(area: SheetArea, found: Found): number {
  const index = area.rows.findIndex(row => row.number >= found.header.top)
  return index < 0 ? area.rows.length : index
}

/** Follows a table down: repeated headers are passed over, another header ends it. `until` is where the next table's titles begin. */
function gather(area: SheetArea, found: Found, free: number, decisions: ReadonlyMap<string, string>) {
  const { header, chosen } = found
  const above = area.rows.slice(free, Math.max(free, firstRowOf(area, found)))
  const headerRows = [...header.rows]
  const body: Row[] = []
  let from = header.next
  let following = findNext(area, from, from, decisions, true)
  let until = area.rows.length
  while (following !== null) {
    const top = firstRowOf(area, following)
    until = titlesStart(area, from, top)
    if (until < top || !repeats(header, following.header)) break
    body.push(...area.rows.slice(from, top))
    headerRows.push(...following.header.rows)
    from = following.header.next
    following = findNext(area, from, from, decisions, true)
    until = area.rows.length
  }
  body.push(...area.rows.slice(from, until))
  const draft: HeadedDraft = { header, chosen, above, headerRows, body }
  return { draft, following, until }
}

function repeats(header: Header, other: Header): boolean {
  const text = (of: Header): string =>
    of.columns.map(column => `${column.index}:${foldHeading(column.heading)}`).join('|')
  return text(header) === text(other)
}

/** Looks for the next header with a kind. Within a table (`strict`) most of its cells must be known headings. */
function findNext(
  area: SheetArea,
  from: number,
  free: number,
  decisions: ReadonlyMap<string, string>,
  strict: boolean,
): Found | null {
  for (let index = from; index < area.rows.length; index += 1) {
    const header = findHeader(area, index)
    if (header === null) continue
    const known = header.columns.filter(column => column.match.readings.length > 0).length
    if (strict && (known < 3 || known < header.columns.length * 0.6) && !startsWithOrdinal(header)) continue
    const titles = titlesOf(area.rows.slice(Math.max(free, index - 8), index))
    const samples = sampleColumns(area.rows, header.next)
    const chosen = chooseKind(header.columns, samples, { sheet: area.sheet.name, titles }, decisions)
    if (chosen !== null) return { at: index, header, chosen }
  }
  return null
}

function startsWithOrdinal(header: Header): boolean {
  return (
    header.columns[0]?.match.readings.some(reading => reading.fields[0] === 'ordinal' && !reading.weak) ??
    false
  )
}

/** Where the titles above a header begin: lone texts that are merged, in capitals, named like titles, or behind a blank row. */
function titlesStart(area: SheetArea, from: number, top: number): number {
  let start = top
  for (let index = top - 1; index >= from; index -= 1) {
    const row = area.rows[index]
    const below = area.rows[index + 1]
    if (row === undefined || below === undefined || !isTitleRow(row)) break
    const gap = below.number > row.number + 1
    const cell = row.cells[0]
    const text = cell === undefined ? '' : cellText(cell)
    const titled =
      isUnitNote(text) ||
      isTableTitle(text) ||
      (cell !== undefined && spanOf(area, row.number, cell.column) > 1)
    const above = area.rows[index - 1]
    const behindGap = above !== undefined && row.number > above.number + 1
    if (!titled && !behindGap && !gap) break
    start = index
    if (behindGap && !(above !== undefined && isTitleRow(above) && index > from)) break
  }
  return start
}

function isTitleRow(row: Row): boolean {
  const first = row.cells[0]
  if (first === undefined || row.cells.length > 2 || first.type !== 'text') return false
  if (row.cells.length === 2 && readOrdinal(first.text).style !== 'text') return false
  return row.cells.every(cell => cell.type === 'text') && !isTotal(first.text)
}

/** On a sheet without tables, tells the row that comes nearest to a header. */
function tellUnclear(area: SheetArea): readonly Message[] {
  for (let index = 0; index < Math.min(area.rows.length, 200); index += 1) {
    const header = findHeader(area, index)
    if (header === null) continue
    const known = header.columns
      .filter(column => column.match.readings.length > 0)
      .map(column => `«${column.levels.at(-1) ?? ''}»`)
    const near = header.columns.filter(column => column.match.wording !== '')
    const suggestion = near
      .map(column => `«${column.levels.at(-1) ?? ''}» → «${column.match.wording}»`)
      .join('; ')
    const place = cellPlace(area.sheet.name, cellAddress(header.columns[0]?.index ?? 1, header.top))
    return [
      message('header-unclear', place, {
        sheet: area.sheet.name,
        row: header.top,
        known: known.join(', '),
        suggestion: suggestion === '' ? '' : ` (${suggestion})`,
      }),
    ]
  }
  return []
}
