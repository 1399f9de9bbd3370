import { cellPlace, type Message, message } from '../../../messages/message.js'
import { cellAddress, type Row } from '../../../model/sheet.js'
import type { Column, SheetTableRow } from '../../../model/table.js'
import {
  GROUP_FIELDS,
  GROUPED_KINDS,
  type HeadedKind,
  MAIN_FIELD,
  SUMMED_KINDS,
} from '../columns/table-kinds.js'
import { rowText, type SheetArea } from '../sheet-area.js'
import { cellText } from './cell-text.js'
import { classifyRows } from './classify-rows.js'
import { describeRows, type RowLayout } from './describe-rows.js'
import { fillMerges } from './fill-merges.js'
import { readOrdinal } from './read-ordinal.js'
import { recoverOrdinals } from './recover-ordinals.js'
import { isFooter, isNote, isSigning, isTotal } from './row-words.js'

/** A table's rows, the texts that stand below its end, and what must be told. */
export type Body = {
  readonly rows: readonly SheetTableRow[]
  readonly footers: readonly string[]
  readonly messages: readonly Message[]
}

const LONGEST_NOTE = 80

/** Reads the rows below a header up to its footer. `rows` reach to the next table's titles or the sheet's end. */
export function readBody(
  area: SheetArea,
  kind: HeadedKind,
  columns: readonly Column[],
  rows: readonly Row[],
): Body {
  const layout = layoutOf(kind, columns)
  const end = findEnd(rows, layout)
  const body = end === rows.length ? rows : rows.slice(0, end)
  const below = rows.slice(end)
  const lost = tellLostRows(area, below, layout)
  const messages = lost.length > 0 ? lost : tellNotes(area, below)
  const footers = below.map(rowText).filter(text => text !== '')
  if (!GROUPED_KINDS.has(kind)) return { rows: plainRows(area, body, layout), footers, messages }
  const heading = columns.find(column => column.index === layout.ordinal)?.heading ?? ''
  const described = describeRows(area, body, layout)
  const { facts, messages: recovered } = recoverOrdinals(described, area.sheet.name, heading)
  const classified = classifyRows(facts, layout.ordinal !== null, SUMMED_KINDS.has(kind), kind === 'budget')
  return {
    rows: classified,
    footers,
    messages: [...recovered, ...tellBreakdowns(area.sheet.name, classified), ...messages],
  }
}

function layoutOf(kind: HeadedKind, columns: readonly Column[]): RowLayout {
  const indexOf = (field: string): number | null =>
    columns.find(column => column.field === field)?.index ?? null
  const carried = columns.filter(column => column.field !== null && GROUP_FIELDS.has(column.field))
  return {
    ordinal: indexOf('ordinal'),
    main: indexOf(MAIN_FIELD[kind]),
    groupColumns: new Set(carried.map(column => column.index)),
  }
}

function plainRows(area: SheetArea, rows: readonly Row[], layout: RowLayout): readonly SheetTableRow[] {
  const filled = fillMerges(area, rows)
  return rows.map((row, index): SheetTableRow => {
    const cell = row.cells.find(own => own.column === layout.ordinal)
    const ordinal = cell === undefined ? '' : cellText(cell)
    return { kind: 'item', ordinal, title: '', depth: 0, row: filled[index] ?? row }
  })
}

/** The index of the footer's first row: "Ghi chú:" and the like, or lone texts behind a blank row or a total with nothing after them. */
function findEnd(rows: readonly Row[], layout: RowLayout): number {
  let end = rows.findIndex(row => startsFooter(row, layout))
  if (end < 0) end = rows.length
  let lone = end
  while (lone > 0 && isLone(rows[lone - 1], layout)) lone -= 1
  for (let index = lone; index < end; index += 1) {
    if (index > 0 && (isBehindGap(rows, index) || isTotalRow(rows[index - 1]))) return index
  }
  return end
}

function startsFooter(row: Row, layout: RowLayout): boolean {
  const first = row.cells[0]
  if (first === undefined || first.type !== 'text') return false
  if (first.column === layout.ordinal && first.text.length <= 3) return false
  if (row.cells.length > 3) return false
  return isFooter(first.text)
}

/** One text, no ordinal, not alone in the main column of a list without ordinals. */
function isLone(row: Row | undefined, layout: RowLayout): boolean {
  const cell = row?.cells[0]
  if (row === undefined || cell === undefined || row.cells.length !== 1 || cell.type !== 'text') return false
  return (
    layout.ordinal !== null &&
    readOrdinal(cell.text).style === 'text' &&
    !/^[IVXLC]+\.|^[A-Z]\./.test(cell.text)
  )
}

function isTotalRow(row: Row | undefined): boolean {
  const text = row?.cells.find(cell => cell.type === 'text' && readOrdinal(cell.text).style === 'text')
  return text !== undefined && isTotal(cellText(text))
}

function isBehindGap(rows: readonly Row[], index: number): boolean {
  const own = rows[index]
  const above = rows[index - 1]
  return own !== undefined && above !== undefined && own.number > above.number + 1
}

function shorten(text: string): string {
  return text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE - 1)}…` : text
}

/** Text below the table is the clerk's own and gets into no document: said, so that it is not missed. Names and titles of those who sign are no loss. */
function tellNotes(area: SheetArea, below: readonly Row[]): readonly Message[] {
  const signing = below.findIndex(row => row.cells.some(cell => isSigning(cellText(cell))))
  return below.flatMap((row, index) => {
    const [cell] = row.cells
    if (cell === undefined || rowText(row) === '') return []
    if (signing >= 0 && index >= signing && !isNote(cellText(cell))) return []
    const place = cellPlace(area.sheet.name, cellAddress(cell.column, row.number))
    return [message('note-below-table', place, { note: shorten(rowText(row).replace(/\s+/g, ' ')) })]
  })
}

/** Rows that split up a total are printed as they stand and never added up: said once for each total. */
function tellBreakdowns(sheet: string, rows: readonly SheetTableRow[]): readonly Message[] {
  return rows.flatMap((own, index) => {
    if (own.kind !== 'breakdown' || rows[index - 1]?.kind === 'breakdown') return []
    const length = rows.slice(index).findIndex(({ kind }) => kind !== 'breakdown')
    const last = rows[length < 0 ? rows.length - 1 : index + length - 1] ?? own
    const numbers = [own.row.number, last.row.number]
    const place = cellPlace(sheet, cellAddress(own.row.cells[0]?.column ?? 1, own.row.number))
    const lines = [...new Set(numbers)].join('–')
    return [message('total-breakdown', place, { title: shorten(own.title), lines })]
  })
}

/** Numbered rows with data below a footer were hardly meant to be left out. */
function tellLostRows(area: SheetArea, below: readonly Row[], layout: RowLayout): readonly Message[] {
  const footer = below[0]
  if (footer === undefined || layout.ordinal === null) return []
  const lost = below.find(row => {
    const cell = row.cells.find(own => own.column === layout.ordinal)
    if (cell === undefined || row.cells.length < 2 || !row.cells.some(own => own.column === layout.main))
      return false
    const { style } = readOrdinal(cellText(cell))
    return style === 'number' || style === 'dotted' || style === 'roman'
  })
  const first = footer.cells[0]
  if (lost === undefined || first === undefined) return []
  const place = cellPlace(area.sheet.name, cellAddress(lost.cells[0]?.column ?? 1, lost.number))
  const text = cellText(first)
  return [
    message('rows-after-footer', place, {
      footer: text.length > 60 ? `${text.slice(0, 57)}…` : text,
      cell: cellAddress(first.column, footer.number),
    }),
  ]
}
