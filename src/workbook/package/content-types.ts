/** Content types of added parts. (ECMA-376-2, 7.3) */
import { attribute } from '../xml/attributes.js'
import { prefixOf, rootOf, tagsOf } from '../xml/tags.js'
import type { Parts } from './parts.js'
import { appendTo } from './relationships.js'

const CONTENT_TYPES = '[Content_Types].xml'

/** Declares the type of one part. */
export function declarePart(parts: Parts, name: string, type: string): void {
  const xml = parts.read(CONTENT_TYPES) ?? ''
  const root = rootOf(xml)
  if (root === null) return
  parts.write(
    CONTENT_TYPES,
    appendTo(xml, `<${prefixOf(root)}Override PartName="/${name}" ContentType="${type}"/>`),
  )
}

/** Declares the type of every part with an extension, unless it is declared. Defaults stand before overrides. */
export function declareExtension(parts: Parts, extension: string, type: string): void {
  const xml = parts.read(CONTENT_TYPES) ?? ''
  const root = rootOf(xml)
  if (root === null) return
  for (const tag of tagsOf(xml)) {
    const text = xml.slice(tag.start, tag.end)
    if (tag.local === 'Default' && attribute(text, 'Extension')?.toLowerCase() === extension) return
  }
  const added = `<${prefixOf(root)}Default Extension="${extension}" ContentType="${type}"/>`
  parts.write(CONTENT_TYPES, xml.slice(0, root.end) + added + xml.slice(root.end))
}
