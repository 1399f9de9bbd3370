/** Finds the workbook part of a package and the parts of its worksheets. */
import { attribute } from '../xml/attributes.js'
import { tagsOf } from '../xml/tags.js'
import type { Parts } from './parts.js'
import { relationshipsOf } from './relationships.js'

/** A worksheet and the name of its part. */
export type SheetPart = { readonly name: string; readonly part: string }

/** The workbook part, its worksheets in order, its styles part, and the start of the relationship types the file uses (strict files have their own). */
export type WorkbookParts = {
  readonly workbook: string
  readonly sheets: readonly SheetPart[]
  readonly styles: string | null
  readonly typeBase: string
}

/** Finds the parts; null when the package is no workbook. */
export function findWorkbook(parts: Parts): WorkbookParts | null {
  const main = relationshipsOf(parts, '').find(each => each.kind === 'officeDocument')
  const xml = main === undefined ? null : parts.read(main.target)
  if (main === undefined || xml === null) return null
  const related = relationshipsOf(parts, main.target)
  const sheets: SheetPart[] = []
  for (const tag of tagsOf(xml)) {
    if (tag.local !== 'sheet' || tag.type === 'close') continue
    const text = xml.slice(tag.start, tag.end)
    const id = attribute(text, '*:id')
    const target = related.find(each => each.id === id && each.kind === 'worksheet')?.target
    const name = attribute(text, 'name')
    if (target !== undefined && name !== null && parts.has(target)) sheets.push({ name, part: target })
  }
  if (sheets.length === 0) return null
  return {
    workbook: main.target,
    sheets,
    styles: related.find(each => each.kind === 'styles' && parts.has(each.target))?.target ?? null,
    typeBase: main.type.slice(0, main.type.lastIndexOf('/') + 1),
  }
}
