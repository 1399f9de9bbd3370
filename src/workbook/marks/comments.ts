/** Puts comments (notes) on cells of a worksheet, beside those that are there. (ECMA-376-1, 18.7) */
import { cellAddress } from '../../model/sheet.js'
import { declareExtension, declarePart } from '../package/content-types.js'
import type { Parts } from '../package/parts.js'
import { addRelationship, relationshipsOf } from '../package/relationships.js'
import { attribute, escapeXml } from '../xml/attributes.js'
import { applyEdits, type Edit } from '../xml/edits.js'
import { childrenOf, type Element, findTag, prefixOf } from '../xml/tags.js'
import { parseReference } from './cell-reference.js'
import { addLegacyDrawing, findLegacyDrawing } from './legacy-drawing.js'
import { addNoteShapes, emptyDrawing, type Note } from './note-shapes.js'

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** What the new parts need to know of the file: namespace of worksheets and start of relationship types. */
export type FileKind = { readonly namespace: string; readonly typeBase: string }

/** Adds notes to a sheet: its comments part and drawing are made where they are missing. The sheet itself is written too. */
export function addNotes(
  parts: Parts,
  sheet: string,
  notes: readonly Note[],
  author: string,
  kind: FileKind,
): void {
  if (notes.length === 0) return
  const related = relationshipsOf(parts, sheet)
  const own = related.find(each => each.kind === 'comments' && parts.has(each.target))?.target
  const comments = own ?? addCommentsPart(parts, sheet, kind)
  const before = parts.read(comments)
  if (before === null) return
  const merged = mergeNotes(before, notes, author)
  parts.write(comments, merged.xml)

  const xml = parts.read(sheet) ?? ''
  const legacy = findLegacyDrawing(xml)
  const id = legacy === null ? null : attribute(xml.slice(legacy.start, legacy.end), '*:id')
  const drawing = related.find(each => each.id === id && parts.has(each.target))?.target
  if (drawing !== undefined) {
    const shapes = parts.read(drawing)
    if (shapes !== null) parts.write(drawing, addNoteShapes(shapes, merged.added))
    return
  }
  const name = parts.freeName('xl/drawings/vmlDrawing', '.vml')
  parts.write(name, addNoteShapes(emptyDrawing(), own === undefined ? merged.added : merged.all))
  declareExtension(parts, 'vml', VML_TYPE)
  const added = addRelationship(parts, sheet, `${kind.typeBase}vmlDrawing`, name)
  parts.write(sheet, addLegacyDrawing(xml, added, kind.typeBase.replace(/\/$/, '')))
}

function addCommentsPart(parts: Parts, sheet: string, kind: FileKind): string {
  const name = parts.freeName('xl/comments', '.xml')
  parts.write(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${kind.namespace}"><authors></authors><commentList></commentList></comments>`,
  )
  declarePart(parts, name, COMMENTS_TYPE)
  addRelationship(parts, sheet, `${kind.typeBase}comments`, name)
  return name
}

type Merged = { readonly xml: string; readonly added: readonly Note[]; readonly all: readonly Note[] }

/** Notes on cells that have a comment are added to its text; the others are appended. */
function mergeNotes(xml: string, notes: readonly Note[], author: string): Merged {
  const authors = findTag(xml, 'authors')
  const list = findTag(xml, 'commentList')
  if (authors === null || list === null) return { xml, added: [], all: [] }
  const prefix = prefixOf(list)
  const authorId = authors.type === 'empty' ? 0 : childrenOf(xml, authors.end).length
  const edits: Edit[] = [insertInto(xml, authors, `<${prefix}author>${escapeXml(author)}</${prefix}author>`)]
  const present = new Map<string, Element>()
  if (list.type !== 'empty')
    for (const comment of childrenOf(xml, list.end))
      present.set(attribute(xml.slice(comment.tag.start, comment.tag.end), 'ref') ?? '', comment)
  const added: Note[] = []
  let appended = ''
  for (const note of notes) {
    const ref = cellAddress(note.column, note.row)
    const comment = present.get(ref)
    const text = comment === undefined ? null : findTag(xml.slice(0, comment.end), 'text', comment.tag.start)
    if (text !== null && text.type === 'open') {
      const close = textEnd(xml, text.end)
      edits.push({ start: close, end: close, text: runOf(prefix, `\n\n${note.text}`) })
    } else if (comment === undefined) {
      added.push(note)
      appended += `<${prefix}comment ref="${ref}" authorId="${authorId}"><${prefix}text>${runOf(prefix, note.text)}</${prefix}text></${prefix}comment>`
    }
  }
  edits.push(insertInto(xml, list, appended))
  return { xml: applyEdits(xml, edits), added, all: [...added, ...notesOf(present)] }
}

/** Where the runs of a text end: before phonetic runs, else at its closing tag. */
function textEnd(xml: string, from: number): number {
  const children = childrenOf(xml, from)
  const phonetic = children.find(child => child.tag.local === 'rPh' || child.tag.local === 'phoneticPr')
  return phonetic?.tag.start ?? children.at(-1)?.end ?? from
}

function runOf(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`
}

function insertInto(
  xml: string,
  tag: { start: number; end: number; type: string; name: string },
  text: string,
): Edit {
  if (tag.type !== 'empty') {
    const children = childrenOf(xml, tag.end)
    const at = children.at(-1)?.end ?? tag.end
    return { start: at, end: at, text }
  }
  const open = xml.slice(tag.start, tag.end).replace(/\s*\/>$/, '>')
  return { start: tag.start, end: tag.end, text: `${open}${text}</${tag.name}>` }
}

function notesOf(present: ReadonlyMap<string, Element>): readonly Note[] {
  return [...present.keys()].flatMap(ref => {
    const at = parseReference(ref)
    return at === null ? [] : [{ ...at, text: '' }]
  })
}
