/** Gives cells of a worksheet another format; cells and rows that do not exist yet are put in, in order. */
import { cellAddress } from '../../model/sheet.js'
import { attribute, withAttribute } from '../xml/attributes.js'
import { applyEdits, type Edit } from '../xml/edits.js'
import { findSheetData, type RowElement, rowsOf } from '../xml/sheet-data.js'
import { tagsOf } from '../xml/tags.js'
import { columnOfAddress } from './cell-reference.js'

/** Row to columns to mark (1-based). `formatOf` gives the format for a cell that has the given one now. */
export type CellMarks = {
  readonly rows: ReadonlyMap<number, readonly number[]>
  readonly formatOf: (row: number, column: number, format: number) => number
}

/** What a row's new cells need: the prefix of the part, and the format that a blank cell of a column has. */
type Sheet = {
  readonly xml: string
  readonly prefix: string
  readonly marks: CellMarks
  readonly columns: readonly ColumnFormat[]
}
type ColumnFormat = { readonly min: number; readonly max: number; readonly format: number }

/** Changes the worksheet's XML; nothing but the marked cells is touched. */
export function markCells(xml: string, marks: CellMarks): string {
  const data = findSheetData(xml)
  if (data === null || marks.rows.size === 0) return xml
  const sheet: Sheet = { xml, prefix: data.prefix, marks, columns: readColumnFormats(xml) }
  const waiting = [...marks.rows.keys()].sort((a, b) => a - b)
  if (data.tag.type === 'empty') {
    const open = xml.slice(data.tag.start, data.tag.end).replace(/\s*\/>$/, '>')
    const text = `${open}${newRows(sheet, waiting)}</${data.tag.name}>`
    return applyEdits(xml, [{ start: data.tag.start, end: data.tag.end, text }])
  }
  const edits: Edit[] = []
  let number = 0
  let next = 0
  for (const row of rowsOf(xml, data)) {
    number = Number(attribute(xml.slice(row.tag.start, row.tag.end), 'r') ?? number + 1)
    const from = next
    while ((waiting[next] ?? number) < number) next += 1
    if (next > from) edits.push(insertion(row.tag.start, newRows(sheet, waiting.slice(from, next))))
    if (next >= waiting.length) break
    if (waiting[next] === number) {
      edits.push(...markRow(sheet, row, number))
      next += 1
    }
  }
  if (next < waiting.length) edits.push(insertion(data.close, newRows(sheet, waiting.slice(next))))
  return applyEdits(xml, edits)
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

function markRow(sheet: Sheet, row: RowElement, number: number): readonly Edit[] {
  const text = sheet.xml.slice(row.tag.start, row.tag.end)
  const own = attribute(text, 'customFormat') === '1' ? Number(attribute(text, 's') ?? 0) : null
  // `spans` is a hint that new cells could make untrue.
  const plain = withAttribute(text, 'spans', null)
  const waiting = columnsOf(sheet.marks, number)
  if (row.tag.type === 'empty') {
    const cells = newCells(sheet, number, waiting, own)
    const whole = `${plain.replace(/\s*\/>$/, '>')}${cells}</${row.tag.name}>`
    return [{ start: row.tag.start, end: row.tag.end, text: whole }]
  }
  const edits: Edit[] = [{ start: row.tag.start, end: row.tag.end, text: plain }]
  let column = 0
  let next = 0
  for (const tag of tagsOf(sheet.xml, row.tag.end)) {
    if (tag.start >= row.close) break
    if (tag.local !== 'c' || tag.type === 'close') continue
    const cell = sheet.xml.slice(tag.start, tag.end)
    const address = attribute(cell, 'r')
    column = address === null ? column + 1 : columnOfAddress(address)
    const from = next
    while ((waiting[next] ?? column) < column) next += 1
    if (next > from) edits.push(insertion(tag.start, newCells(sheet, number, waiting.slice(from, next), own)))
    if (waiting[next] !== column) continue
    next += 1
    const format = sheet.marks.formatOf(number, column, Number(attribute(cell, 's') ?? 0))
    edits.push({ start: tag.start, end: tag.end, text: withAttribute(cell, 's', String(format)) })
  }
  if (next < waiting.length)
    edits.push(insertion(row.close, newCells(sheet, number, waiting.slice(next), own)))
  return edits
}

function newRows(sheet: Sheet, numbers: readonly number[]): string {
  return numbers
    .map(number => {
      const cells = newCells(sheet, number, columnsOf(sheet.marks, number), null)
      return `<${sheet.prefix}row r="${number}">${cells}</${sheet.prefix}row>`
    })
    .join('')
}

/** Blank cells take the format of their row, else of their column. */
function newCells(sheet: Sheet, row: number, columns: readonly number[], own: number | null): string {
  return columns
    .map(column => {
      const inherited =
        own ?? sheet.columns.find(each => each.min <= column && column <= each.max)?.format ?? 0
      const format = sheet.marks.formatOf(row, column, inherited)
      return `<${sheet.prefix}c r="${cellAddress(column, row)}" s="${format}"/>`
    })
    .join('')
}

function columnsOf(marks: CellMarks, row: number): readonly number[] {
  return [...new Set(marks.rows.get(row) ?? [])].sort((a, b) => a - b)
}

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
