/** Reads the page set-up of sections with the headers and footers they show (ECMA-376 Part 1, 17.6 and 17.10). */
import { readSwitch, twipsOf } from '../look/measures.js'
import { attributeOf, childOf, childrenOf, type XmlNode } from '../package/xml-tree.js'
import type { Margin, SectionPage } from './form-document.js'

/** Reads a header's or footer's paragraphs by relationship id; null when the file lacks the part. */
export type MarginReader = (relationship: string, section: number) => Margin

type Kind = 'headers' | 'footers'

const LETTER = { width: 12240, height: 15840 }

/** Reads the sections in order: a section without a header of its own shows that of the section before. */
export function readSections(nodes: readonly (XmlNode | null)[], read: MarginReader): readonly SectionPage[] {
  const sections: SectionPage[] = []
  for (const node of nodes) {
    const size = childOf(node, 'pgSz')
    const margins = childOf(node, 'pgMar')
    const before = sections.at(-1) ?? null
    const start = Number(attributeOf(childOf(node, 'pgNumType'), 'start') ?? Number.NaN)
    sections.push({
      width: twipsOf(size, 'w') ?? LETTER.width,
      height: twipsOf(size, 'h') ?? LETTER.height,
      top: Math.abs(twipsOf(margins, 'top') ?? 1440),
      bottom: Math.abs(twipsOf(margins, 'bottom') ?? 1440),
      left: (twipsOf(margins, 'left', 'start') ?? 1440) + (twipsOf(margins, 'gutter') ?? 0),
      right: twipsOf(margins, 'right', 'end') ?? 1440,
      ownFirstPage: readSwitch(childOf(node, 'titlePg')) ?? false,
      start: Number.isFinite(start) ? start : null,
      headers: marginsOf(node, 'headers', before, sections.length, read),
      footers: marginsOf(node, 'footers', before, sections.length, read),
    })
  }
  return sections
}

function marginsOf(
  node: XmlNode | null,
  kind: Kind,
  before: SectionPage | null,
  section: number,
  read: MarginReader,
): SectionPage[Kind] {
  const references = childrenOf(node, kind === 'headers' ? 'headerReference' : 'footerReference')
  const own = (type: string): Margin => {
    const reference = references.find(each => (attributeOf(each, 'type') ?? 'default') === type)
    const id = attributeOf(reference ?? null, 'id')
    return id === null ? null : read(id, section)
  }
  return {
    usual: own('default') ?? before?.[kind].usual ?? null,
    first: own('first') ?? before?.[kind].first ?? null,
  }
}
