import type { Cell, Sheet } from '../../../src/model/sheet.js'
import { cellAddress, columnLetters } from '../../../src/model/sheet.js'
import { type BuiltSheet, stylesFor, workbookOf } from '../../support/xlsx-xml.js'
import type { CorpusCase } from '../case-file.js'
import { escapeXml, type Look, lookOf, PLAIN_FONT, serialOf } from './writer.js'

/** What a hand-made file does with texts, days and styles; what the format allows but no common program writes together. */
export type XmlHabit = {
  readonly texts: 'inline' | 'shared' | 'rich'
  readonly date1904: boolean
  readonly styles: boolean
}

const DAYS_1904 = 1462

/** Writes a case as XML by hand. Without styles days are ISO texts of type `d`. */
export function writeXml(from: CorpusCase, habit: XmlHabit): Uint8Array {
  const looks: Look[] = []
  const strings: string[] = []
  const style = (look: Look): string => {
    if (!habit.styles || (look.format === 'General' && look.font === PLAIN_FONT)) return ''
    const known = looks.findIndex(each => each.format === look.format && each.font === look.font)
    if (known < 0) looks.push(look)
    return ` s="${known < 0 ? looks.length : known + 1}"`
  }
  const text = (own: string): string => {
    if (habit.texts === 'inline') return ` t="inlineStr"><is>${plain(own)}</is></c>`
    strings.push(habit.texts === 'rich' ? rich(own) : plain(own))
    return ` t="s"><v>${strings.length - 1}</v></c>`
  }
  const sheets = from.sheets.map((sheet): BuiltSheet => {
    const rows = sheet.rows.map(row => {
      const cells = row.cells.map(cell => {
        const opened = `<c r="${cellAddress(cell.column, row.number)}"${style(lookOf(from, sheet, row.number, cell))}`
        return opened + (cell.type === 'text' ? text(cell.text) : contentOf(cell, habit))
      })
      return `<row r="${row.number}"${row.hidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`
    })
    return {
      name: escapeXml(sheet.name),
      attributes: sheet.state === 'visible' ? '' : `state="${sheet.state}"`,
      data: rows.join(''),
      before: columnsOf(sheet),
      after: mergesOf(sheet),
    }
  })
  return workbookOf(sheets, {
    ...(habit.texts === 'inline' ? {} : { strings: strings.map(each => `<si>${each}</si>`).join('') }),
    ...(habit.styles
      ? {
          styles: stylesFor(
            looks.map(look => look.format),
            looks.map(look => look.font),
          ),
        }
      : {}),
    ...(habit.date1904 ? { workbookPr: '<workbookPr date1904="1"/>' } : {}),
  })
}

function plain(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text)}</t>`
}

/** Two runs that part in the middle of a word, as Excel writes a cell with one bold word. */
function rich(text: string): string {
  const at = Math.floor(text.length / 2)
  return `<r>${plain(text.slice(0, at))}</r><r><rPr><b/></rPr>${plain(text.slice(at))}</r>`
}

function contentOf(cell: Exclude<Cell, { type: 'text' }>, { styles, date1904 }: XmlHabit): string {
  const formula = cell.formula === null ? '' : `<f>${escapeXml(cell.formula)}</f>`
  switch (cell.type) {
    case 'number':
      return `>${formula}<v>${cell.value}</v></c>`
    case 'date':
      return styles
        ? `>${formula}<v>${serialOf(cell.date) - (date1904 ? DAYS_1904 : 0)}</v></c>`
        : ` t="d">${formula}<v>${cell.date}</v></c>`
    case 'boolean':
      return ` t="b">${formula}<v>${cell.value ? 1 : 0}</v></c>`
    case 'error':
      return ` t="e">${formula}<v>${cell.error}</v></c>`
    case 'uncomputed':
      return `>${formula}</c>`
  }
}

function columnsOf({ hiddenColumns }: Sheet): string {
  if (hiddenColumns.length === 0) return ''
  return `<cols>${hiddenColumns.map(column => `<col min="${column}" max="${column}" width="9" hidden="1"/>`).join('')}</cols>`
}

function mergesOf({ merges }: Sheet): string {
  if (merges.length === 0) return ''
  const refs = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnLetters(left)}${top}:${columnLetters(right)}${bottom}"/>`,
  )
  return `<mergeCells count="${merges.length}">${refs.join('')}</mergeCells>`
}
