import type { MessageCode } from '../messages/catalogue.js'
import { type Message, message, type Place } from '../messages/message.js'
import { type Archive, partKey } from './archive.js'
import { limits } from './limits.js'
import { createRelationshipsHandler, type Relationship, relationshipsName } from './relationships.js'
import { type StoredText, StringsHandler } from './shared-strings.js'
import { type CellStyle, createStylesHandler } from './styles.js'
import { createWorkbookHandler, type SheetEntry } from './workbook-part.js'
import { type PartFault, readPart } from './xml/read-part.js'
import type { XmlHandler } from './xml/scanner.js'

/** A workbook's package with everything read but its sheets. */
export type WorkbookPackage = {
  readonly sheets: readonly (SheetEntry & { readonly part: string })[]
  readonly styles: readonly CellStyle[]
  readonly strings: readonly StoredText[]
  readonly date1904: boolean
  readonly recalculates: boolean
  /** Reads a part of at most so many inflated bytes; the message when it cannot be read, else null. */
  read(
    part: string,
    most: number,
    handler: XmlHandler,
    place: Place | null,
    goOn: () => boolean,
  ): Message | null
}

const always = (): boolean => true

/** Follows the relationships from the package's root to the workbook, its styles and shared strings, and reads them (ECMA-376 part 2). */
export function openPackage(archive: Archive, fileName: string): WorkbookPackage | Message {
  const budget = { left: limits.totalBytes }
  const tell = (code: MessageCode, part = ''): Message => message(code, null, { file: fileName, part })

  const read: WorkbookPackage['read'] = (part, most, handler, place, goOn) => {
    const entry = archive.entries.get(partKey(part))
    if (entry === undefined) return message('file-part-missing', place, { file: fileName, part })
    const fault = readPart(entry, most, budget, handler, goOn)
    if (fault === null) return null
    return message(partCodes[fault.reason], place, { file: fileName, part, at: fault.at })
  }
  const readSmall = (part: string, handler: XmlHandler): Message | null =>
    read(part, limits.smallPartBytes, handler, null, always)

  const relationshipsOf = (part: string): readonly Relationship[] | Message => {
    const name = relationshipsName(part)
    if (!archive.entries.has(partKey(name))) return []
    const { handler, found } = createRelationshipsHandler(part)
    return readSmall(name, handler) ?? found
  }

  const roots = relationshipsOf('')
  if ('code' in roots) return roots
  const main = roots.find(one => one.type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!archive.entries.has(partKey(main))) return tell('file-no-workbook')
  const { handler, workbook } = createWorkbookHandler()
  const broken = readSmall(main, handler)
  if (broken !== null) return broken
  const { isWorkbook, sheets, date1904, recalculates } = workbook()
  if (!isWorkbook) return tell('file-no-workbook')
  const relationships = relationshipsOf(main)
  if ('code' in relationships) return relationships

  const styles = createStylesHandler()
  const stylesPart = relationships.find(one => one.type === 'styles')?.target
  if (stylesPart !== undefined && archive.entries.has(partKey(stylesPart))) {
    const unread = readSmall(stylesPart, styles.handler)
    if (unread !== null) return unread
  }
  const strings = new StringsHandler()
  const stringsPart = relationships.find(one => one.type === 'sharedStrings')?.target
  if (stringsPart !== undefined && archive.entries.has(partKey(stringsPart))) {
    const unread = read(stringsPart, limits.stringsBytes, strings, null, () => !strings.full())
    if (unread !== null) return unread
    if (strings.full()) return tell('file-inflates-too-much', stringsPart)
  }

  const byId = new Map(relationships.map(one => [one.id, one]))
  const worksheets = sheets.flatMap(sheet => {
    const found = byId.get(sheet.relationship)
    // Chart and dialog sheets hold no cells.
    if (found !== undefined && found.type !== 'worksheet') return []
    return [{ ...sheet, part: found?.target ?? sheet.relationship }]
  })
  if (worksheets.length === 0) return tell('file-no-sheets')
  return {
    sheets: worksheets,
    styles: styles.styles(),
    strings: strings.strings,
    date1904,
    recalculates,
    read,
  }
}

const partCodes: Readonly<Record<PartFault['reason'], MessageCode>> = {
  truncated: 'file-truncated',
  corrupt: 'file-corrupt',
  'too-large': 'file-inflates-too-much',
  encrypted: 'file-zip-encrypted',
  broken: 'sheet-xml-broken',
  doctype: 'sheet-xml-doctype',
  encoding: 'sheet-xml-encoding',
}
