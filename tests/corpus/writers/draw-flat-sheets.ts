import type { Cell, Row, Sheet } from '../../../src/model/sheet.js'
import { cellIn } from '../../../src/model/sheet.js'
import type { CorpusCase } from '../case-file.js'
import { escapeXml, type Look, lastColumn, lastRow, lookOf } from './writer.js'

const SPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
const VALUE_TYPE = 'office:value-type'

/** Draws a case as a flat OpenDocument spreadsheet (ODF 1.2), which LibreOffice then saves as .xlsx. */
export function drawFlatSheets(from: CorpusCase): string {
  const looks: Look[] = []
  const tables = from.sheets.map(sheet => tableOf(from, sheet, looks))
  const styles = looks.map(
    ({ format, font }, at) =>
      `${dataStyle(format, at)}<style:style style:name="c${at}" style:family="table-cell"${format === 'General' ? '' : ` style:data-style-name="n${at}"`}><style:text-properties fo:font-family="${font}"/></style:style>`,
  )
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${SPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>` +
    `<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document>`
  )
}

function tableOf(from: CorpusCase, sheet: Sheet, looks: Look[]): string {
  const width = lastColumn(sheet)
  const columns = Array.from(
    { length: width },
    (_, at) =>
      `<table:table-column${sheet.hiddenColumns.includes(at + 1) ? ' table:visibility="collapse"' : ''}/>`,
  )
  const rows = Array.from({ length: lastRow(sheet) }, (_, at) => {
    const row = sheet.rows.find(each => each.number === at + 1) ?? {
      number: at + 1,
      hidden: false,
      cells: [],
    }
    const cells = columns.map((_column, index) => cellOf(from, sheet, row, index + 1, looks))
    return `<table:table-row${row.hidden ? ' table:visibility="collapse"' : ''}>${cells.join('')}</table:table-row>`
  })
  const hidden = sheet.state === 'visible' ? '' : ' table:style-name="hidden"'
  return `<table:table table:name="${escapeXml(sheet.name)}"${hidden}>${columns.join('')}${rows.join('')}</table:table>`
}

function cellOf(from: CorpusCase, sheet: Sheet, row: Row, column: number, looks: Look[]): string {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      row.number >= top && row.number <= bottom && column >= left && column <= right,
  )
  if (merge !== undefined && (merge.top !== row.number || merge.left !== column))
    return '<table:covered-table-cell/>'
  const span =
    merge === undefined
      ? ''
      : ` table:number-columns-spanned="${merge.right - merge.left + 1}" table:number-rows-spanned="${merge.bottom - merge.top + 1}"`
  const cell = cellIn(row, column)
  if (cell === null) return `<table:table-cell${span}/>`
  const look = lookOf(from, sheet, row.number, cell)
  let style = looks.findIndex(each => each.format === look.format && each.font === look.font)
  if (style < 0) style = looks.push(look) - 1
  return `<table:table-cell table:style-name="c${style}"${span}${contentOf(cell)}</table:table-cell>`
}

function contentOf(cell: Cell): string {
  switch (cell.type) {
    case 'text':
      return ` ${VALUE_TYPE}="string">${cell.text
        .split('\n')
        .map(line => `<text:p>${escapeXml(line).replace(/ (?= )|^ | $/g, '<text:s/>')}</text:p>`)
        .join('')}`
    case 'number':
      return `${formulaOf(cell.formula)} ${VALUE_TYPE}="${cell.format.includes('%') ? 'percentage' : 'float'}" office:value="${cell.value}">`
    case 'date':
      return ` ${VALUE_TYPE}="date" office:date-value="${cell.date}">`
    case 'boolean':
      return ` ${VALUE_TYPE}="boolean" office:boolean-value="${cell.value}">`
    case 'error':
      return `${formulaOf(cell.error === '#DIV/0!' ? '1/0' : cell.error)}>`
    case 'uncomputed':
      return `${formulaOf(cell.formula)}>`
  }
}

/** Writes a formula the OpenDocument way: SUM(C2:C4) → of:=SUM([.C2:.C4]). */
function formulaOf(formula: string | null): string {
  if (formula === null) return ''
  const open = formula.replace(
    /\b([A-Z]{1,2}\d+)(?::([A-Z]{1,2}\d+))?\b/g,
    (_all, first: string, last?: string) => `[.${first}${last === undefined ? '' : `:.${last}`}]`,
  )
  return ` table:formula="of:=${escapeXml(open)}"`
}

function dataStyle(format: string, at: number): string {
  if (format === 'General') return ''
  const name = `style:name="n${at}"`
  const percent = /^0(?:\.(0+))?%$/.exec(format)
  if (percent !== null)
    return `<number:percentage-style ${name}><number:number number:decimal-places="${percent[1]?.length ?? 0}" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>`
  const number = /^(#,##)?0(?:\.(0+))?$/.exec(format)
  if (number !== null)
    return `<number:number-style ${name}><number:number number:decimal-places="${number[2]?.length ?? 0}" number:min-decimal-places="${number[2]?.length ?? 0}" number:min-integer-digits="1"${number[1] === undefined ? '' : ' number:grouping="true"'}/></number:number-style>`
  const parts = (format.match(/d+|m+|y+|[^dmy]/g) ?? []).map(part => {
    const long = part.length > 1 ? ' number:style="long"' : ''
    if (part.startsWith('d')) return `<number:day${long}/>`
    if (part.startsWith('m'))
      return part.length >= 3 ? '<number:month number:textual="true"/>' : `<number:month${long}/>`
    return part.startsWith('y') ? '<number:year number:style="long"/>' : `<number:text>${part}</number:text>`
  })
  return `<number:date-style ${name}>${parts.join('')}</number:date-style>`
}
