/** Writes one row of a bordered table (ECMA-376 Part 1, 17.4). What is the same for every row is put together once. */
import type { Align, TableCell, TableColumn, TableRow } from '../../model/document.js'
import { runXml } from '../run-xml.js'
import type { GridCell } from './table-grid.js'

const STYLES: Readonly<Record<Align, string>> = {
  left: 'CellLeft',
  centre: 'CellCentre',
  right: 'CellRight',
  justify: 'CellJustify',
}
const HEADER_STYLE = 'CellHeader'
/** Twips: 45 mm. */
const JUSTIFIED_FROM = 2551
const MIDDLE = '<w:vAlign w:val="center"/>'

/** `unbroken`: the row stays on one page; `keepNext`: it stays with the row below; `header`: it is repeated on every page; `height`: the least in twips. */
export type RowSettings = {
  readonly header: boolean
  readonly unbroken: boolean
  readonly keepNext: boolean
  readonly height: number | null
}

export type RowWriter = (row: TableRow, cells: readonly GridCell[], settings: RowSettings) => string

/** Prepares a writer for rows of the given columns (widths in twips); `size` is a type size in points other than the style's. */
export function rowWriter(
  columns: readonly TableColumn[],
  widths: readonly number[],
  size: number | null = null,
): RowWriter {
  const plainStarts = widths.map(
    width => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${MIDDLE}</w:tcPr>`,
  )
  return (row, cells, settings) => {
    let xml = `<w:tr>${rowProperties(settings)}`
    for (const place of cells) {
      const isPlain = place.span === 1 && place.merge === 'none'
      xml += isPlain ? (plainStarts[place.start] ?? '') : mergedStart(place, widths)
      const style = styleOf(place, row, alignOf(place, columns, widths))
      xml += contentXml(place.cell, row.kind, style, settings.keepNext, size)
      xml += '</w:tc>'
    }
    return `${xml}</w:tr>`
  }
}

function mergedStart(cell: GridCell, widths: readonly number[]): string {
  const width = widths.slice(cell.start, cell.start + cell.span).reduce((sum, each) => sum + each, 0)
  const span = cell.span > 1 ? `<w:gridSpan w:val="${cell.span}"/>` : ''
  const merge =
    cell.merge === 'none' ? '' : cell.merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${MIDDLE}</w:tcPr>`
}

function styleOf({ cell }: GridCell, row: TableRow, align: Align): string {
  return row.kind === 'header' && (cell === null || cell.align === null) ? HEADER_STYLE : STYLES[align]
}

/** Justified words stand far apart in a narrow column: there they start at the left. */
function alignOf(place: GridCell, columns: readonly TableColumn[], widths: readonly number[]): Align {
  const align = place.cell?.align ?? columns[place.start]?.align ?? 'left'
  const narrow = place.span === 1 && (widths[place.start] ?? 0) < JUSTIFIED_FROM
  return align === 'justify' && narrow ? 'left' : align
}

function rowProperties(settings: RowSettings): string {
  if (!settings.header && !settings.unbroken) return ''
  const height = settings.height === null ? '' : `<w:trHeight w:val="${settings.height}"/>`
  return `<w:trPr>${settings.unbroken ? '<w:cantSplit/>' : ''}${height}${settings.header ? '<w:tblHeader/>' : ''}</w:trPr>`
}

function contentXml(
  cell: TableCell | null,
  kind: TableRow['kind'],
  style: string,
  keepNext: boolean,
  size: number | null,
): string {
  const open = `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}</w:pPr>`
  if (cell === null || cell.text === '') return `${open}</w:p>`
  const bold =
    cell.bold || kind === 'group' || kind === 'total'
      ? true
      : kind === 'header' && style !== HEADER_STYLE
        ? true
        : null
  const italic = cell.italic ? true : null
  if (!cell.text.includes('\n')) return `${open}${runXml(cell.text, bold, italic, size)}</w:p>`
  return cell.text
    .split('\n')
    .map(paragraph => `${open}${runXml(paragraph, bold, italic, size)}</w:p>`)
    .join('')
}
