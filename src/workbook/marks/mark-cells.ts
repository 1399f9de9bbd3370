/** Gives cells of a worksheet another format; cells and rows that do not exist yet are put in, in order. */
import { cellAddress } from '../../model/sheet.js'
import { attribute, withAttribute } from '../xml/attributes.js'
import { applyEdits, type Edit } from '../xml/edits.js'
import { findTag, prefixOf, type Tag, tagsOf } from '../xml/tags.js'
import { columnOfAddress } from './cell-reference.js'

/** Row to columns to mark (1-based). `formatOf` gives the format for a cell that has the given one now. */
export type CellMarks = {
  readonly rows: ReadonlyMap<number, readonly number[]>
  readonly formatOf: (row: number, column: number, format: number) => number
}

/** Changes the worksheet's XML; nothing but the marked cells is touched. */
export function markCells(xml: string, marks: CellMarks): string {
  const data = findTag(xml, 'sheetData')
  if (data === null || marks.rows.size === 0) return xml
  const writer = new CellWriter(xml, prefixOf(data), marks)
  if (data.type === 'empty') {
    const open = xml.slice(data.start, data.end).replace(/\s*\/>$/, '>')
    const text = open + writer.newRowsBelow(Number.POSITIVE_INFINITY) + `</${data.name}>`
    return applyEdits(xml, [{ start: data.start, end: data.end, text }])
  }
  for (const tag of tagsOf(xml, data.end)) {
    if (tag.local === 'row') writer.atRow(tag)
    else if (tag.local === 'c' && tag.type !== 'close') writer.atCell(tag)
    else if (tag.local === 'sheetData') {
      writer.insert(tag.start, writer.newRowsBelow(Number.POSITIVE_INFINITY))
      break
    }
  }
  return applyEdits(xml, writer.edits)
}

/** Keeps the place in the sheet while its tags go by. */
class CellWriter {
  readonly edits: Edit[] = []
  private readonly waitingRows: number[]
  private readonly columnFormats: readonly ColumnFormat[]
  private lastRow = 0
  private lastColumn = 0
  private row = 0
  private rowFormat: number | null = null
  /** Columns still to be marked in the row that is open; null when none are. */
  private waiting: number[] | null = null
  private readonly xml: string
  private readonly prefix: string
  private readonly marks: CellMarks

  constructor(xml: string, prefix: string, marks: CellMarks) {
    this.xml = xml
    this.prefix = prefix
    this.marks = marks
    this.waitingRows = [...marks.rows.keys()].sort((a, b) => a - b)
    this.columnFormats = readColumnFormats(xml)
  }

  insert(at: number, text: string): void {
    if (text !== '') this.edits.push({ start: at, end: at, text })
  }

  atRow(tag: Tag): void {
    if (tag.type === 'close') {
      this.insert(tag.start, this.newCellsBefore(Number.POSITIVE_INFINITY))
      this.waiting = null
      return
    }
    const text = this.xml.slice(tag.start, tag.end)
    this.row = Number(attribute(text, 'r') ?? this.lastRow + 1)
    this.lastRow = this.row
    this.lastColumn = 0
    this.insert(tag.start, this.newRowsBelow(this.row))
    this.waiting = null
    if (this.waitingRows[0] !== this.row) return
    this.waitingRows.shift()
    this.waiting = columnsOf(this.marks, this.row)
    this.rowFormat = attribute(text, 'customFormat') === '1' ? Number(attribute(text, 's') ?? 0) : null
    // `spans` is a hint that new cells could make untrue.
    const plain = withAttribute(text, 'spans', null)
    if (tag.type === 'empty') {
      const open = plain.replace(/\s*\/>$/, '>')
      const cells = this.newCellsBefore(Number.POSITIVE_INFINITY)
      this.edits.push({ start: tag.start, end: tag.end, text: `${open}${cells}</${tag.name}>` })
      this.waiting = null
    } else this.edits.push({ start: tag.start, end: tag.end, text: plain })
  }

  atCell(tag: Tag): void {
    if (this.waiting === null) return
    const text = this.xml.slice(tag.start, tag.end)
    const address = attribute(text, 'r')
    const column = address === null ? this.lastColumn + 1 : columnOfAddress(address)
    this.lastColumn = column
    this.insert(tag.start, this.newCellsBefore(column))
    if (this.waiting[0] !== column) return
    this.waiting.shift()
    const format = this.marks.formatOf(this.row, column, Number(attribute(text, 's') ?? 0))
    this.edits.push({ start: tag.start, end: tag.end, text: withAttribute(text, 's', String(format)) })
  }

  /** Rows that must stand before the row of this number. */
  newRowsBelow(number: number): string {
    let text = ''
    while ((this.waitingRows[0] ?? number) < number) {
      this.row = this.waitingRows.shift() ?? 0
      this.rowFormat = null
      this.waiting = columnsOf(this.marks, this.row)
      const cells = this.newCellsBefore(Number.POSITIVE_INFINITY)
      text += `<${this.prefix}row r="${this.row}">${cells}</${this.prefix}row>`
    }
    this.waiting = null
    if (Number.isFinite(number)) this.row = number
    return text
  }

  private newCellsBefore(column: number): string {
    let text = ''
    while (this.waiting !== null && (this.waiting[0] ?? column) < column) {
      const next = this.waiting.shift() ?? 0
      const inherited =
        this.rowFormat ?? this.columnFormats.find(each => each.min <= next && next <= each.max)?.format ?? 0
      const format = this.marks.formatOf(this.row, next, inherited)
      text += `<${this.prefix}c r="${cellAddress(next, this.row)}" s="${format}"/>`
    }
    return text
  }
}

function columnsOf(marks: CellMarks, row: number): number[] {
  return [...new Set(marks.rows.get(row) ?? [])].sort((a, b) => a - b)
}

type ColumnFormat = { readonly min: number; readonly max: number; readonly format: number }

function readColumnFormats(xml: string): readonly ColumnFormat[] {
  const formats: ColumnFormat[] = []
  for (const tag of tagsOf(xml)) {
    if (tag.local === 'sheetData') break
    if (tag.local !== 'col' || tag.type === 'close') continue
    const text = xml.slice(tag.start, tag.end)
    formats.push({
      min: Number(attribute(text, 'min') ?? 0),
      max: Number(attribute(text, 'max') ?? 0),
      format: Number(attribute(text, 'style') ?? 0),
    })
  }
  return formats
}
