/** Opens a DOCX and reads what the form is checked on. */

import { readNumbering } from '../look/numbering.js'
import { readStyleSheet } from '../look/style-sheet.js'
import { type Archive, type ArchiveFault, openArchive } from '../package/archive.js'
import {
  attributeOf,
  childOf,
  childrenOf,
  parseXmlTree,
  type XmlFault,
  type XmlNode,
} from '../package/xml-tree.js'
import type { FormDocument, Margin } from './form-document.js'
import { readBody } from './read-body.js'
import type { ReadContext } from './read-paragraph.js'
import { readSections } from './read-sections.js'

/** Why a file cannot be checked. */
export type FileFault = ArchiveFault | XmlFault | 'old-word' | 'not-docx'

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const MAIN_PART = 'word/document.xml'

/** Reads a file; a fault when it is no DOCX, is damaged, or is larger than the limits. */
export function readFormDocument(bytes: Uint8Array): FormDocument | FileFault {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return 'old-word'
  const archive = openArchive(bytes)
  if (typeof archive === 'string') return archive
  const main = mainPart(archive)
  const root = readXml(archive, main)
  if (root === null || root === undefined) return 'not-docx'
  if (typeof root === 'string') return root
  const body = childOf(root, 'body')
  if (root.name !== 'document' || body === null) return 'not-docx'

  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const links = relationships(archive, main)
  const part = (type: string): XmlNode | null => {
    const target = [...links.values()].find(link => link.type.endsWith(`/${type}`))?.target
    const node = target === undefined ? null : readXml(archive, resolvePath(folder, target))
    return typeof node === 'string' ? null : node
  }
  const context: ReadContext = {
    styles: readStyleSheet(part('styles'), part('theme')),
    numbering: readNumbering(part('numbering')),
  }
  const { paragraphs, tables, sectionNodes } = readBody(body, context)
  const margins = new Map<string, Margin>()
  const sections = readSections(sectionNodes, (id, section) => {
    const known = margins.get(id)
    if (known !== undefined) return known
    const target = links.get(id)?.target
    const node = target === undefined ? null : readXml(archive, resolvePath(folder, target))
    const margin =
      node === null || typeof node === 'string' ? null : readBody(node, context, section).paragraphs
    margins.set(id, margin)
    return margin
  })
  return { paragraphs, tables, sections }
}

function readXml(archive: Archive, path: string): XmlNode | XmlFault | ArchiveFault | null {
  const bytes = archive.read(path)
  if (bytes === null || typeof bytes === 'string') return bytes
  return parseXmlTree(bytes)
}

type Links = ReadonlyMap<string, { readonly type: string; readonly target: string }>

function relationships(archive: Archive, path: string): Links {
  const cut = path.lastIndexOf('/') + 1
  const node = readXml(archive, `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`)
  if (node === null || typeof node === 'string') return new Map()
  return new Map(
    childrenOf(node, 'Relationship').map(link => [
      attributeOf(link, 'Id') ?? '',
      { type: attributeOf(link, 'Type') ?? '', target: attributeOf(link, 'Target') ?? '' },
    ]),
  )
}

function mainPart(archive: Archive): string {
  const links = relationships(archive, '')
  const main = [...links.values()].find(link => link.type.endsWith('/officeDocument'))
  return main === undefined ? MAIN_PART : main.target.replace(/^\//, '')
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
