import { builtInFormats, formatKind } from './number-format.js'
import { attributeOf, countOf } from './xml/attributes.js'
import type { XmlHandler } from './xml/scanner.js'

/** What a cell's style says about its value: number format code, whether that is a date's, and the font's name. */
export type CellStyle = { readonly format: string; readonly isDate: boolean; readonly font: string | null }

/** The style of a workbook without a styles part, or of a number the part does not list. */
export const plainStyle: CellStyle = { format: 'General', isDate: false, font: null }

/** Collects cellXfs, numFmts and fonts of styles.xml; `styles` is complete after the last call. */
export function createStylesHandler(): { readonly handler: XmlHandler; styles(): readonly CellStyle[] } {
  const formats = new Map<number, string>()
  const fonts: (string | null)[] = []
  const cells: { readonly format: number; readonly font: number }[] = []
  let section = ''
  const handler: XmlHandler = {
    wantsText: false,
    open(name, attributes, depth) {
      if (depth === 2) section = name
      else if (depth === 3 && section === 'numFmts' && name === 'numFmt') {
        const id = countOf(attributes, 'numFmtId')
        const code = attributeOf(attributes, 'formatCode')
        if (id !== null && code !== null) formats.set(id, code)
      } else if (depth === 3 && section === 'fonts' && name === 'font') fonts.push(null)
      else if (depth === 4 && section === 'fonts' && name === 'name') {
        fonts[fonts.length - 1] = attributeOf(attributes, 'val')
      } else if (depth === 3 && section === 'cellXfs' && name === 'xf') {
        cells.push({ format: countOf(attributes, 'numFmtId') ?? 0, font: countOf(attributes, 'fontId') ?? 0 })
      }
    },
    text() {},
    close() {},
  }
  const styles = (): CellStyle[] => {
    const kinds = new Map<string, boolean>()
    return cells.map(cell => {
      const format = formats.get(cell.format) ?? builtInFormats.get(cell.format) ?? 'General'
      const isDate = kinds.get(format) ?? formatKind(format) === 'date'
      kinds.set(format, isDate)
      return { format, isDate, font: fonts[cell.font] ?? null }
    })
  }
  return { handler, styles }
}
