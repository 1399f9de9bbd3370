/** The marked copy of a clerk's workbook: the package's XML is edited in place, so that nothing else changes. */
import type { Language } from '../messages/entry.js'
import { fail, type Result, succeed } from '../messages/result.js'
import { type CellFindings, gatherCells } from './marks/cell-findings.js'
import { addNotes } from './marks/comments.js'
import { addFills, addFormats, type Fills, writeFindingsSheet } from './marks/findings-sheet.js'
import { addFirstSheet } from './marks/first-sheet.js'
import { markCells } from './marks/mark-cells.js'
import type { MarkedFinding } from './marks/marked-finding.js'
import { openStyleSheet, type StyleSheet } from './marks/style-sheet.js'
import { WORDING } from './marks/wording.js'
import { declarePart } from './package/content-types.js'
import { openParts, type Parts } from './package/parts.js'
import { addRelationship } from './package/relationships.js'
import { findWorkbook, type WorkbookParts } from './package/workbook-sheets.js'

/** More notes than this on one sheet only slow the program that opens it; the cells are coloured all the same. */
const MOST_NOTES = 2000
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'
const STRICT = 'http://purl.oclc.org/ooxml/'

/**
 * Writes a copy with the findings' cells coloured and noted and a first sheet that lists them with links. Formulas,
 * widths, validations, merges and print settings stay as they are. Fails without a message when the bytes are no
 * workbook whose parts can be edited.
 */
export function writeMarkedCopy(
  bytes: Uint8Array,
  findings: readonly MarkedFinding[],
  language: Language,
): Result<Uint8Array> {
  const parts = openParts(bytes)
  const found = parts === null ? null : findWorkbook(parts)
  if (parts === null || found === null) return fail([])
  const namespace = found.typeBase.startsWith(STRICT)
    ? `${STRICT}spreadsheetml/main`
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const styleName = found.styles ?? addStylesPart(parts, found, namespace)
  const styleXml = parts.read(styleName)
  if (styleXml === null) return fail([])
  const styles = openStyleSheet(styleXml)
  const fills = addFills(styles)
  for (const sheet of found.sheets) {
    const own = findings.filter(finding => sameName(finding.sheet, sheet.name))
    const cells = gatherCells(own, language)
    if (cells.length === 0 || parts.read(sheet.part) === null) continue
    colourCells(parts, sheet.part, cells, styles, fills)
    addNotes(parts, sheet.part, cells.slice(0, MOST_NOTES), WORDING[language].author, {
      namespace,
      typeBase: found.typeBase,
    })
  }
  const known = new Set(found.sheets.map(sheet => sheet.name))
  const list = writeFindingsSheet(findings, language, addFormats(styles, fills), known, namespace)
  parts.write(styleName, styles.toXml())
  addFirstSheet(parts, found, WORDING[language].sheet, list)
  return succeed(parts.toBytes())
}

/** Names from the reader are cleaned; the file's own may be in another Unicode form or padded. */
function sameName(found: string, own: string): boolean {
  return found === own || found.normalize('NFC').trim() === own.normalize('NFC').trim()
}

function colourCells(
  parts: Parts,
  sheet: string,
  cells: readonly CellFindings[],
  styles: StyleSheet,
  fills: Fills,
): void {
  const rows = new Map<number, number[]>()
  const severities = new Map<string, CellFindings['severity']>()
  for (const cell of cells) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell.column])
    severities.set(`${cell.row} ${cell.column}`, cell.severity)
  }
  const marked = markCells(parts.read(sheet) ?? '', {
    rows,
    formatOf: (row, column, format) =>
      styles.withFill(format, fills[severities.get(`${row} ${column}`) ?? 'warning']),
  })
  parts.write(sheet, marked)
}

function addStylesPart(parts: Parts, found: WorkbookParts, namespace: string): string {
  const name = parts.freeName('xl/styles', '.xml')
  parts.write(name, emptyStyles(namespace))
  declarePart(parts, name, STYLES_TYPE)
  addRelationship(parts, found.workbook, `${found.typeBase}styles`, name)
  return name
}

function emptyStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`
}
