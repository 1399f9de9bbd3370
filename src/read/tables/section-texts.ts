import { cellPlace, type Message, message } from '../../messages/message.js'
import { type Cell, cellAddress, type Row } from '../../model/sheet.js'
import type { Column, SheetTable, SheetTableRow } from '../../model/table.js'
import { namesSection, sectionOf, sectionsIn } from '../../vietnamese/words/report-sections.js'
import { isColumnNumbers } from './columns/column-numbers.js'
import { isOrdinalHeading } from './headings/match-heading.js'
import { cellText } from './rows/cell-text.js'
import { readOrdinal } from './rows/read-ordinal.js'
import { isCapitals, isSigning } from './rows/row-words.js'
import { rowText, type SheetArea, spanOf } from './sheet-area.js'
import { titlesOf } from './titles-above.js'

/** Texts of the evaluation that stand row under row, or the first cell that does not fit among them. */
export type SectionTexts =
  | { readonly table: SheetTable; readonly misfit: null }
  | { readonly table: null; readonly misfit: Misfit | null }

/** A cell that is neither a text nor its number. */
export type Misfit = Cell & { readonly row: number }

/** What the rows of texts have beside them: an ordinal at most. */
type Line = { readonly ordinal: Cell | null; readonly texts: readonly Cell[] }

const LETTERHEAD = /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|\((?:kèm theo|ban hành))/iu
const TEXT_HEADING =
  /^(?:(?:các |những )?(?:nội dung|ý kiến|diễn giải|chi tiết|mô tả|lời văn)(?: cụ thể| chi tiết| đánh giá)?)$/iu
const LONGEST_SIGNING = 60
/** No evaluation is longer; a sheet of so many rows holds data. */
const MOST_ROWS = 2000

/** Tells a sheet whose name is a section of the evaluation, or joins several. */
export function isNamedAsSection(area: SheetArea): boolean {
  return sectionsIn(area.sheet.name).length > 0
}

/**
 * Reads free text in rows, one text a row, perhaps numbered: under the name of its sheet ("Thuận lợi"), under headings that
 * stand in rows of their own, or under headings of columns. Titles that say the name again and signatures are no texts.
 */
export function readSectionTexts(area: SheetArea, rows: readonly Row[]): SectionTexts {
  if (rows.length > MOST_ROWS) return { table: null, misfit: null }
  const start = startOf(area, rows)
  const { header, from } = headerAt(rows, start)
  const to = signingFrom(rows, from)
  const columns = new Set<number>(header?.keys())
  const numbered = new Set<number>()
  const alone: Misfit[] = []
  const body: SheetTableRow[] = []
  for (const row of rows.slice(from, to)) {
    const { ordinal, texts } = lineOf(row, header)
    const allowed = header === null ? 1 : header.size
    const misfit = texts[allowed] ?? texts.find(cell => !mayBeText(cell, header))
    if (misfit !== undefined) return { table: null, misfit: { ...misfit, row: row.number } }
    for (const cell of texts) columns.add(cell.column)
    if (ordinal !== null && texts.length > 0) numbered.add(ordinal.column)
    else if (ordinal !== null) alone.push({ ...ordinal, row: row.number })
    body.push(rowOf(row, ordinal, texts))
  }
  // A number by itself numbers a form ahead, unless it stands where the texts do.
  const misfit = alone.find(({ column }) => columns.has(column) && !numbered.has(column))
  if (misfit !== undefined) return { table: null, misfit }
  const used = new Set([...columns, ...numbered])
  return {
    misfit: null,
    table: {
      type: 'table',
      kind: 'narrative',
      sheet: area.sheet.name,
      sheetHidden: area.sheet.state !== 'visible',
      titles: titlesOf(rows.slice(0, start)),
      unit: null,
      headerRows: rows.slice(start, from).map(row => row.number),
      columns: [...used]
        .sort((a, b) => a - b)
        .map(index => columnOf(area, index, header?.get(index) ?? '', !columns.has(index))),
      rows: body,
      footers: rows.slice(to).map(rowText),
    },
  }
}

/** Tells texts that are parted by headings of sections, in rows of their own or above their columns. */
export function hasSections({ columns, rows }: SheetTable): boolean {
  const headings = rows.filter(row => row.kind === 'group').length
  return headings + columns.filter(column => namesSection(column.heading)).length > 1
}

/** Tells that a cell keeps a sheet of that name from being read as texts. */
export function tellMisfit(area: SheetArea, misfit: Misfit): Message {
  const cell = cellAddress(misfit.column, misfit.row)
  return message('section-sheet-unread', cellPlace(area.sheet.name, cell), { sheet: area.sheet.name, cell })
}

function columnOf(area: SheetArea, index: number, heading: string, isOrdinal: boolean): Column {
  return {
    index,
    heading,
    levels: [heading],
    field: isOrdinal ? 'ordinal' : 'text',
    issued: true,
    hidden: area.sheet.hiddenColumns.includes(index),
  }
}

function rowOf(row: Row, ordinal: Cell | null, texts: readonly Cell[]): SheetTableRow {
  const [text] = texts
  const isHeading = texts.length === 1 && text?.type === 'text' && namesSection(text.text)
  return {
    kind: isHeading ? 'group' : 'item',
    ordinal: ordinal === null ? '' : cellText(ordinal),
    title: isHeading ? text.text : '',
    depth: 0,
    row: { ...row, cells: texts },
  }
}

/** An ordinal stands in front of a text; alone it is a form numbered ahead. */
function lineOf({ cells }: Row, header: ReadonlyMap<number, string> | null): Line {
  const filled = cells.filter(cell => cellText(cell).trim() !== '')
  const [first, ...others] = filled
  if (first === undefined || header?.has(first.column) === true) return { ordinal: null, texts: filled }
  const isOrdinal = readOrdinal(cellText(first)).style !== 'text' && !isSentence(first)
  return isOrdinal ? { ordinal: first, texts: others } : { ordinal: null, texts: filled }
}

function isSentence(cell: Cell): boolean {
  return cell.type === 'text' && /\s/.test(cell.text.trim())
}

function mayBeText(cell: Cell, header: ReadonlyMap<number, string> | null): boolean {
  return cell.type === 'text' && (header === null || header.has(cell.column))
}

/** Passes over what stands above the texts: letterhead, titles in capitals, the sheet's own name. */
function startOf(area: SheetArea, rows: readonly Row[]): number {
  const hasSmall = rows.some(row => row.cells.some(cell => cell.type === 'text' && !isCapitals(cell.text)))
  let start = 0
  while (start < rows.length && isTitle(area, rows[start] as Row, hasSmall)) start += 1
  return start
}

function isTitle(area: SheetArea, { cells, number }: Row, hasSmall: boolean): boolean {
  const texts = cells.flatMap(cell => (cell.type === 'text' ? [cell.text] : []))
  if (texts.length < cells.length) return false
  if (texts.some(text => LETTERHEAD.test(text))) return true
  const [text] = texts
  if (text === undefined || texts.length > 1 || /[.;,]$/.test(text)) return false
  if (isOwnName(area, text)) return true
  if (namesSection(text)) return false
  const isSpread = spanOf(area, number, cells[0]?.column ?? 1) > 1
  return (hasSmall && isCapitals(text)) || (isSpread && startsWithSection(text))
}

/** The name of the sheet again, in whatever words. */
function isOwnName({ sheet }: SheetArea, text: string): boolean {
  const named = sectionsIn(sheet.name)
  const sections = sectionsIn(text)
  return sections.length > 0 && (sections.length > 1 || (named.length === 1 && named[0] === sections[0]))
}

/** "Khó khăn, vướng mắc của đơn vị" */
function startsWithSection(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length <= 20 && words.some((_, count) => namesSection(words.slice(0, count).join(' ')))
}

/** A row of headings above the texts: "STT | Nội dung", "Thuận lợi | Khó khăn"; its columns of texts by their headings. */
function headerAt(
  rows: readonly Row[],
  start: number,
): { readonly header: ReadonlyMap<number, string> | null; readonly from: number } {
  const none = { header: null, from: start }
  const row = rows[start]
  const [first, ...others] = row?.cells ?? []
  if (row === undefined || first === undefined || row.cells.some(cell => cell.type !== 'text')) return none
  const isNumbered = isOrdinalHeading(cellText(first))
  const texts = isNumbered ? others : row.cells
  const meant = texts.filter(cell => isTextHeading(cellText(cell)))
  const isOne = texts.length === 1 && meant.length === 1 && sectionOf(cellText(first)) === null
  const isHeader = isNumbered
    ? texts.length > 0
    : isOne || (texts.length > 1 && meant.length === texts.length)
  if (!isHeader) return none
  const after = rows[start + 1]
  const from = start + (after !== undefined && isColumnNumbers(after) ? 2 : 1)
  const own = meant.length > 0 ? meant : texts.slice(0, 1)
  return { header: new Map(own.map(cell => [cell.column, cellText(cell)])), from }
}

function isTextHeading(text: string): boolean {
  return sectionOf(text) !== null || TEXT_HEADING.test(text)
}

/** Where the signing block at the end begins: short texts to the last row, the first of them a signature's. */
function signingFrom(rows: readonly Row[], from: number): number {
  let signing = rows.length
  for (let index = rows.length - 1; index > from; index -= 1) {
    const texts = (rows[index] as Row).cells.map(cellText)
    if (texts.some(text => text.length > LONGEST_SIGNING || /[.;]\s*$/.test(text))) break
    if (texts.some(isSigning)) signing = index
  }
  return signing
}
