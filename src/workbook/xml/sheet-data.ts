/** Finds the rows of a worksheet by searching for their tags only: sheets can have a hundred megabytes of cells. */
import { findTag, prefixOf, type Tag, tagEnding } from './tags.js'

/** The `sheetData` element: its tag, where its content ends and where the element ends. */
export type SheetData = {
  readonly tag: Tag
  readonly prefix: string
  readonly close: number
  readonly end: number
}

/** Finds it; null when the sheet has none or breaks off inside it. */
export function findSheetData(xml: string): SheetData | null {
  const tag = findTag(xml, 'sheetData')
  if (tag === null) return null
  const prefix = prefixOf(tag)
  if (tag.type === 'empty') return { tag, prefix, close: tag.end, end: tag.end }
  const close = xml.indexOf(`</${tag.name}`, tag.end)
  const end = close < 0 ? -1 : xml.indexOf('>', close) + 1
  return end <= 0 ? null : { tag, prefix, close, end }
}

/** A row: its opening tag and where its content ends (its tag's end when it is empty). */
export type RowElement = { readonly tag: Tag; readonly close: number }

/** Yields the rows in the order in which they stand. */
export function* rowsOf(xml: string, data: SheetData): Generator<RowElement> {
  const name = `${data.prefix}row`
  let at = xml.indexOf(`<${name}`, data.tag.end)
  while (at >= 0 && at < data.close) {
    const after = xml[at + name.length + 1] ?? ''
    const end = tagEnding(xml, at)
    if (end < 0) return
    if (!/[\s/>]/.test(after)) {
      at = xml.indexOf(`<${name}`, end)
      continue
    }
    const empty = xml[end - 2] === '/'
    const close = empty ? end : xml.indexOf(`</${name}`, end)
    if (close < 0) return
    yield { tag: { type: empty ? 'empty' : 'open', name, local: 'row', start: at, end }, close }
    at = xml.indexOf(`<${name}`, close)
  }
}
