import { cellPlace, type Message, message } from '../../messages/message.js'
import { cellAddress, type Row, type Sheet } from '../../model/sheet.js'
import type { SheetTable } from '../../model/table.js'
import { type ChosenKind, chooseKind } from './columns/choose-kind.js'
import { sampleColumns } from './columns/sample-columns.js'
import { GROUPED_KINDS } from './columns/table-kinds.js'
import { isUnitNote, notesMoney } from './columns/unit-note.js'
import { findHeader, type Header } from './find-header.js'
import { buildTable, type HeadedDraft } from './headed-table.js'
import { foldHeading } from './headings/fold-heading.js'
import { findKeyValues } from './key-value.js'
import { cellText } from './rows/cell-text.js'
import { readOrdinal, splitTitle } from './rows/read-ordinal.js'
import { MAIN_WORDING, nameMain, type Recovered, recoverMain } from './rows/recover-main.js'
import { isTableTitle, isTotal } from './rows/row-words.js'
import { hasSections, isNamedAsSection, type Misfit, readSectionTexts, tellMisfit } from './section-texts.js'
import { indexSheet, rowText, type SheetArea, spanOf } from './sheet-area.js'
import { tellMissing } from './tell-missing.js'
import { tellHeader, tellUnclear } from './tell-unclear.js'
import { titlesOf } from './titles-above.js'

/** The tables of one sheet in the order of their rows, and what must be told: `forReport` only, or instead, when the workbook is to make a report. */
export type SheetTables = {
  readonly tables: readonly SheetTable[]
  readonly messages: readonly Message[]
  readonly forReport: readonly Message[]
}

type Found = Known | Unclear

/** A header below a table whose kind nobody can tell: it ends the table all the same, or its rows would be counted there. */
type Unclear = { readonly header: Header; readonly chosen: null }

type Known = {
  readonly header: Header
  readonly chosen: ChosenKind
  readonly recovered: Recovered | null
  readonly missing: readonly Message[]
}

/** Beyond so many rows a header must have two headings that are known as they stand. */
const THOROUGH_ROWS = 1000
/** No office draws more tables on a sheet; what follows the last one belongs to it. */
const MOST_TABLES = 200
/** Rows that look like headers and are none cost time; a sheet with so many has no further tables. */
const MOST_TRIALS = 400

/** The search for headers on one sheet. */
type Search = { readonly decisions: ReadonlyMap<string, string>; trials: number }

/** Finds every table of a sheet: headers first, then keys and values in the rows that are left above them. */
export function readSheetTables(sheet: Sheet, decisions: ReadonlyMap<string, string>): SheetTables {
  const area = indexSheet(sheet)
  const tables: SheetTable[] = []
  const messages: Message[] = []
  const forReport: Message[] = []
  let free = 0
  const search: Search = { decisions, trials: 0 }
  let next = findNext(area, 0, free, search, null)
  const until = next?.header.from ?? area.rows.length
  const { leading, misfit } = findLeading(area, until, next !== null)
  if (leading !== null) {
    const last = leading.rows.at(-1)?.row.number ?? 0
    const below = area.rows.findIndex(row => row.number > last)
    free = below < 0 ? until : below
    tables.push(next === null ? { ...leading, footers: area.rows.slice(free).map(rowText) } : leading)
  }
  if (next === null && leading === null) {
    if (misfit !== null) return { tables, messages: [tellMisfit(area, misfit)], forReport }
    return { tables, ...tellUnclear(area, decisions) }
  }
  while (next !== null) {
    if (next.chosen === null) {
      const unclear = tellHeader(area, next.header, decisions)
      messages.push(...unclear.messages)
      forReport.push(...unclear.forReport)
      const from = free
      const below = next.header.next
      next = findNext(area, below, below, search, next)
      free = next === null ? area.rows.length : titlesStart(area, below, next.header.from)
      const last = tables.at(-1)
      const unread = area.rows.slice(from, free).map(rowText)
      if (last !== undefined) tables.splice(-1, 1, { ...last, footers: [...last.footers, ...unread] })
      continue
    }
    const { draft, following, end }: Gathered = gather(
      area,
      next,
      free,
      search,
      tables.length + 1 < MOST_TABLES,
    )
    const built = buildTable(area, draft)
    tables.push(built.table)
    messages.push(...tellRecovered(sheet.name, next.recovered, draft), ...built.messages)
    forReport.push(...next.missing)
    free = end
    next = following
  }
  return { tables, messages, forReport }
}

/** What stands above the first header, or on a sheet without one: texts of the evaluation, or keys and values. */
function findLeading(area: SheetArea, until: number, isAbove: boolean): Leading {
  const named = !isAbove && isNamedAsSection(area) ? readSectionTexts(area, area.rows) : null
  if (named?.table) return { leading: named.table, misfit: null }
  const leading = findKeyValues(area, area.rows.slice(0, until))
  const isMute = leading?.kind === 'narrative' && !hasTexts(leading)
  if (isMute || (leading === null && !isAbove)) {
    const end = isAbove ? titlesAbove(area, until) : until
    const { table } = readSectionTexts(area, area.rows.slice(0, end))
    if (table !== null && hasSections(table)) return { leading: table, misfit: null }
  }
  return { leading, misfit: named?.misfit ?? null }
}

type Leading = { readonly leading: SheetTable | null; readonly misfit: Misfit | null }

/** Where the titles right above a header begin, told by their words: what is above them are texts. */
function titlesAbove(area: SheetArea, top: number): number {
  let start = top
  while (start > 0) {
    const [first, ...others] = area.rows[start - 1]?.cells ?? []
    const text = first === undefined || others.length > 0 ? '' : cellText(first)
    if (!isUnitNote(text) && !isTableTitle(text)) break
    start -= 1
  }
  return start
}

function hasTexts({ columns, rows }: SheetTable): boolean {
  const texts = columns.find(column => column.field === 'text')?.index
  return rows.some(({ row }) => row.cells.some(cell => cell.column === texts))
}

function tellRecovered(
  sheet: string,
  recovered: Recovered | null,
  { header, chosen }: HeadedDraft,
): readonly Message[] {
  const wording = MAIN_WORDING[chosen.kind]
  if (recovered === null || wording === undefined) return []
  const { index, heading } = recovered.column
  const cell = cellAddress(index, header.rows[0] ?? header.top)
  const code = heading === '' ? 'main-column-unnamed' : 'main-column-guessed'
  return [message(code, cellPlace(sheet, cell), { cell, heading, wording })]
}

/** A table's rows brought together, the header that follows it, and where its own rows end. */
type Gathered = { readonly draft: HeadedDraft; readonly following: Found | null; readonly end: number }

/** Follows a table down: a repeated header is passed over, alone or under the title of the next group; another header ends it. */
function gather(area: SheetArea, found: Known, free: number, search: Search, mayEnd: boolean): Gathered {
  const { header, chosen } = found
  const above = area.rows.slice(free, Math.max(free, header.from))
  const headerRows = [...header.rows]
  const body: Row[] = []
  let from = header.next
  for (;;) {
    const following = mayEnd ? findNext(area, from, from, search, found) : null
    const top = following?.header.from ?? area.rows.length
    const start = following === null ? top : titlesStart(area, from, top)
    const goesOn =
      following !== null &&
      repeats(header, following.header) &&
      area.rows.slice(start, top).every(isGroupTitle)
    const end = goesOn ? top : start
    for (const row of area.rows.slice(from, end)) body.push(row)
    if (following === null || !goesOn)
      return { draft: { header, chosen, above, headerRows, body }, following, end }
    const title = above.at(-1)
    if (start < top && title !== undefined && isGroupTitle(title)) body.unshift(...above.splice(-1))
    headerRows.push(...following.header.rows)
    from = following.header.next
  }
}

/** "II. THỂ CHẾ SỐ" above a repeated header is a group of the table, not the title of another. */
function isGroupTitle(row: Row): boolean {
  const first = row.cells[0]
  if (first === undefined || row.cells.length > 1) return false
  const { style } = splitTitle(cellText(first)).ordinal
  return style === 'roman' || style === 'letter'
}

/** The same headings in the same columns; some of them may be left blank the second time. */
function repeats(header: Header, other: Header): boolean {
  const own = new Map(header.columns.map(column => [column.index, foldHeading(column.heading)]))
  if (other.columns.length < Math.min(3, header.columns.length)) return false
  return other.columns.every(column => own.get(column.index) === foldHeading(column.heading))
}

/** Looks for the next header with a kind. Below a table (`current`) it repeats that table's header, or most of its cells are known headings. */
function findNext(
  area: SheetArea,
  from: number,
  free: number,
  search: Search,
  current: Found | null,
): Found | null {
  for (let index = from; index < area.rows.length && search.trials < MOST_TRIALS; index += 1) {
    const header = findHeader(area, index, index - from > THOROUGH_ROWS)
    if (header === null) continue
    if (current !== null && current.chosen !== null && repeats(current.header, header))
      return { header, chosen: current.chosen, recovered: null, missing: [] }
    search.trials += 1
    const known = header.columns.filter(column => column.match.readings.length > 0).length
    const isPoor = known < 3 || known < header.columns.length * 0.6
    const isPair = known === 2 && header.columns.length === 2
    if (current !== null && isPoor && !isPair && !startsWithOrdinal(header)) continue
    const above = area.rows.slice(Math.max(free, index - 8), index)
    const samples = sampleColumns(area.rows, header.next)
    const hints = { sheet: area.sheet.name, titles: titlesOf(above), money: notesMoney(above) }
    const choose = (of: Header) => chooseKind(of.columns, samples, hints, search.decisions)
    let chosen = choose(header)
    const recovered = chosen === null ? recoverMain(header, samples) : null
    if (recovered !== null) chosen = choose(recovered.header)
    if (chosen === null && current !== null && !isPoor && startsWithOrdinal(header)) return { header, chosen }
    if (chosen === null || (current !== null && isPair && GROUPED_KINDS.has(chosen.kind))) continue
    const own = recovered === null ? header : nameMain(recovered, chosen.kind)
    const missing = tellMissing(area.sheet.name, own, chosen.kind, chosen.columns, samples)
    return { header: own, chosen, recovered, missing }
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
