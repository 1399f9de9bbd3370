/** Puts a sheet before all others of a workbook. */
import { declarePart } from '../package/content-types.js'
import type { Parts } from '../package/parts.js'
import { addRelationship } from '../package/relationships.js'
import type { WorkbookParts } from '../package/workbook-sheets.js'
import { attribute, escapeXml, withAttribute } from '../xml/attributes.js'
import { applyEdits, type Edit } from '../xml/edits.js'
import { prefixOf, tagsOf } from '../xml/tags.js'

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

/** Adds the sheet's part, ties it to the workbook and makes it the one that opens. `name` gets a number when it is taken. */
export function addFirstSheet(parts: Parts, found: WorkbookParts, name: string, sheet: string): void {
  const part = parts.freeName('xl/worksheets/sheet', '.xml')
  parts.write(part, sheet)
  declarePart(parts, part, WORKSHEET_TYPE)
  const id = addRelationship(parts, found.workbook, `${found.typeBase}worksheet`, part)
  parts.write(found.workbook, withFirstSheet(parts.read(found.workbook) ?? '', name, id, found.typeBase))
  for (const other of found.sheets) deselect(parts, other.part)
}

function withFirstSheet(xml: string, name: string, id: string, typeBase: string): string {
  const edits: Edit[] = []
  const names = new Set<string>()
  let place: { at: number; prefix: string } | null = null
  let lastId = 0
  for (const tag of tagsOf(xml)) {
    if (tag.type === 'close') continue
    const text = xml.slice(tag.start, tag.end)
    if (tag.local === 'sheets') place = { at: tag.end, prefix: prefixOf(tag) }
    if (tag.local === 'sheet') {
      names.add((attribute(text, 'name') ?? '').toLowerCase())
      lastId = Math.max(lastId, Number(attribute(text, 'sheetId') ?? 0))
    }
    const changed = shifted(tag.local, text)
    if (changed !== text) edits.push({ start: tag.start, end: tag.end, text: changed })
  }
  if (place === null) return xml
  const shown = freeSheetName(name, names)
  const namespace = typeBase.replace(/\/$/, '')
  edits.push({
    start: place.at,
    end: place.at,
    text: `<${place.prefix}sheet xmlns:r="${namespace}" name="${escapeXml(shown)}" sheetId="${lastId + 1}" r:id="${id}"/>`,
  })
  return applyEdits(xml, edits)
}

/** Names of one sheet count its place; views open the new first sheet. */
function shifted(local: string, text: string): string {
  if (local === 'definedName') {
    const place = attribute(text, 'localSheetId')
    return place === null ? text : withAttribute(text, 'localSheetId', String(Number(place) + 1))
  }
  if (local !== 'workbookView' && local !== 'customWorkbookView') return text
  return local === 'workbookView'
    ? withAttribute(withAttribute(text, 'activeTab', null), 'firstSheet', null)
    : text
}

function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  let shown = name
  for (let number = 2; taken.has(shown.toLowerCase()); number++) shown = `${name} (${number})`
  return shown
}

/** Sheets that are selected together are edited together: only the new first one may stay selected. */
function deselect(parts: Parts, part: string): void {
  const xml = parts.read(part)
  if (xml === null) return
  for (const tag of tagsOf(xml)) {
    if (tag.local === 'sheetData') return
    if (tag.local !== 'sheetView' || tag.type === 'close') continue
    const text = xml.slice(tag.start, tag.end)
    if (attribute(text, 'tabSelected') === null) continue
    parts.write(part, xml.slice(0, tag.start) + withAttribute(text, 'tabSelected', null) + xml.slice(tag.end))
    return
  }
}
