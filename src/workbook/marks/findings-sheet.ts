/** The first sheet of a marked copy: every finding with a link to its cell. */
import type { Language } from '../../messages/entry.js'
import { cellAddress } from '../../model/sheet.js'
import { escapeXml } from '../xml/attributes.js'
import { parseReference } from './cell-reference.js'
import type { MarkedFinding } from './marked-finding.js'
import type { StyleSheet } from './style-sheet.js'
import { WORDING } from './wording.js'

/** Formats of the sheet, as indexes into the file's cell formats. */
export type SheetFormats = {
  readonly title: number
  readonly note: number
  readonly plain: number
  readonly heading: number
  readonly link: number
  readonly error: number
  readonly warning: number
}

/** Fills for marked cells: light red and light yellow. */
export type Fills = { readonly error: number; readonly warning: number }

const WIDTHS = [6, 11, 20, 10, 64, 64, 26]
const HEADER_ROW = 4

/** Adds the fills of marked cells. */
export function addFills(styles: StyleSheet): Fills {
  const fill = (rgb: string): number =>
    styles.add(
      'fills',
      `<{p}fill><{p}patternFill patternType="solid"><{p}fgColor rgb="${rgb}"/><{p}bgColor indexed="64"/></{p}patternFill></{p}fill>`,
    )
  return { error: fill('FFFFC7CE'), warning: fill('FFFFEB9C') }
}

/** Adds the formats that the sheet of findings uses. */
export function addFormats(styles: StyleSheet, fills: Fills): SheetFormats {
  const font = (look: string, size = 12, after = ''): number =>
    styles.add(
      'fonts',
      `<{p}font>${look}<{p}sz val="${size}"/>${after}<{p}name val="Times New Roman"/></{p}font>`,
    )
  const plain = font('')
  const bold = font('<{p}b/>')
  const title = font('<{p}b/>', 14)
  const link = font('<{p}u/>', 12, '<{p}color rgb="FF0563C1"/>')
  const side = (name: string): string => `<{p}${name} style="thin"><{p}color rgb="FF7F7F7F"/></{p}${name}>`
  const box = styles.add(
    'borders',
    `<{p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<{p}diagonal/></{p}border>`,
  )
  const format = (fontId: number, fillId: number, borderId: number, wrap: boolean, middle: boolean): number =>
    styles.add(
      'cellXfs',
      `<{p}xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><{p}alignment${middle ? ' horizontal="center"' : ''} vertical="top"${wrap ? ' wrapText="1"' : ''}/></{p}xf>`,
    )
  return {
    title: format(title, 0, 0, false, false),
    note: format(plain, 0, 0, true, false),
    plain: format(plain, 0, box, true, false),
    heading: format(bold, 0, box, true, true),
    link: format(link, 0, box, true, true),
    error: format(plain, fills.error, box, true, true),
    warning: format(plain, fills.warning, box, true, true),
  }
}

/** Writes the sheet's XML. `namespace` is that of the file's worksheets; `known` are the names of sheets that exist. */
export function writeFindingsSheet(
  findings: readonly MarkedFinding[],
  language: Language,
  formats: SheetFormats,
  known: ReadonlySet<string>,
  namespace: string,
): string {
  const words = WORDING[language]
  const links: string[] = []
  const rows = [
    rowOf(1, [[words.title, formats.title]], 22),
    rowOf(2, [[words.advice, formats.note]], 36),
    rowOf(
      HEADER_ROW,
      words.headings.map(heading => [heading, formats.heading] as const),
    ),
    ...findings.map((finding, index) => {
      const row = HEADER_ROW + 1 + index
      const target = linkOf(finding, known)
      if (target !== null)
        links.push(
          `<hyperlink ref="D${row}" location="${escapeXml(target)}" display="${escapeXml(target)}"/>`,
        )
      const isError = finding.severity === 'error'
      return rowOf(
        row,
        [
          [String(index + 1), formats.heading],
          [isError ? words.error : words.warning, isError ? formats.error : formats.warning],
          [finding.sheet, formats.plain],
          [shownCells(finding) || words.wholeSheet, target === null ? formats.plain : formats.link],
          [finding.text, formats.plain],
          [finding.hint, formats.plain],
          [finding.code, formats.plain],
        ],
        heightOf(finding),
      )
    }),
  ]
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  ).join('')
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="${HEADER_ROW}" topLeftCell="A${HEADER_ROW + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${HEADER_ROW + 1}" sqref="A${HEADER_ROW + 1}"/></sheetView></sheetViews>` +
    `<cols>${columns}</cols><sheetData>${rows.join('')}</sheetData>` +
    '<mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="A2:G2"/></mergeCells>' +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  )
}

function rowOf(
  row: number,
  cells: readonly (readonly [text: string, format: number])[],
  height: number | null = null,
): string {
  const written = cells.map(
    ([text, format], index) =>
      `<c r="${cellAddress(index + 1, row)}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
  )
  const fixed = height === null ? '' : ` ht="${height}" customHeight="1"`
  return `<row r="${row}"${fixed}>${written.join('')}</row>`
}

/** Programs do not all fit rows by themselves: about 62 characters stand on a line of the wide columns. */
function heightOf(finding: MarkedFinding): number {
  const lines = Math.max(...[finding.text, finding.hint].map(text => Math.ceil(text.length / 62)), 1)
  return Math.min(400, lines * 16 + 2)
}

/** A few cells by name, the rest as a number. */
function shownCells(finding: MarkedFinding): string {
  const cells = [finding.cell, ...finding.more].filter(cell => cell !== '')
  const shown = cells.slice(0, 4).join(', ')
  return cells.length > 4 ? `${shown} (+${cells.length - 4})` : shown
}

function linkOf(finding: MarkedFinding, known: ReadonlySet<string>): string | null {
  if (!known.has(finding.sheet)) return null
  const cell = parseReference(finding.cell) === null ? 'A1' : finding.cell
  return `'${finding.sheet.replaceAll("'", "''")}'!${cell}`
}
