/** Adds fonts, fills and cell formats to the styles part, without touching those that are there. */
import { attribute, withAttribute } from '../xml/attributes.js'
import { applyEdits, type Edit } from '../xml/edits.js'
import { childrenOf, type Element, prefixOf, rootOf } from '../xml/tags.js'

/** Collections of the styles part that we add to, in the order the schema asks for (ECMA-376-1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const
type Collection = (typeof ORDER)[number]

/** What a collection must hold at least when the file has none; `{p}` is the prefix. */
const FIRST: Readonly<Record<Collection, string>> = {
  numFmts: '',
  fonts: '<{p}font/>',
  fills:
    '<{p}fill><{p}patternFill patternType="none"/></{p}fill><{p}fill><{p}patternFill patternType="gray125"/></{p}fill>',
  borders: '<{p}border/>',
  cellStyleXfs: '<{p}xf/>',
  cellXfs: '<{p}xf/>',
}

/** A styles part being added to. */
export type StyleSheet = {
  /** Adds an entry and gives its index; `{p}` in it is replaced by the file's prefix. Equal entries are added once. */
  add(collection: 'fonts' | 'fills' | 'borders' | 'cellXfs', xml: string): number
  /** Adds a copy of a cell format with another fill and gives its index. */
  withFill(format: number, fill: number): number
  toXml(): string
}

/** Opens a styles part. */
export function openStyleSheet(xml: string): StyleSheet {
  const root = rootOf(xml)
  const prefix = root === null ? '' : prefixOf(root)
  const present = new Map<string, Element>()
  for (const child of root === null ? [] : childrenOf(xml, root.end)) present.set(child.tag.local, child)
  const entries = new Map<Collection, string[]>()
  const before = new Map<Collection, number>()
  for (const collection of ORDER) {
    const element = present.get(collection)
    const found =
      element === undefined
        ? splitFirst(FIRST[collection].replaceAll('{p}', prefix))
        : childrenOf(xml, element.tag.end).map(child => xml.slice(child.tag.start, child.end))
    entries.set(collection, element?.tag.type === 'empty' ? [] : found)
    before.set(collection, element === undefined ? 0 : found.length)
  }
  const add = (collection: Collection, entry: string): number => {
    const list = entries.get(collection) ?? []
    const start = before.get(collection) ?? 0
    const text = entry.replaceAll('{p}', prefix)
    const known = list.indexOf(text, start)
    return known >= 0 ? known : list.push(text) - 1
  }
  return {
    add,
    withFill(format, fill) {
      const formats = entries.get('cellXfs') ?? []
      const source = formats[format] ?? formats[0] ?? `<${prefix}xf/>`
      const tag = rootOf(source)
      const opening = source.slice(0, tag?.end ?? source.length)
      const changed = withAttribute(withAttribute(opening, 'fillId', String(fill)), 'applyFill', '1')
      return add('cellXfs', changed + source.slice(opening.length))
    },
    toXml: () => write(xml, root?.end ?? 0, prefix, present, entries, before),
  }
}

function splitFirst(xml: string): string[] {
  return childrenOf(xml, 0).map(child => xml.slice(child.tag.start, child.end))
}

function write(
  xml: string,
  start: number,
  prefix: string,
  present: ReadonlyMap<string, Element>,
  entries: ReadonlyMap<Collection, readonly string[]>,
  before: ReadonlyMap<Collection, number>,
): string {
  const edits: Edit[] = []
  let place = start
  for (const collection of ORDER) {
    const list = entries.get(collection) ?? []
    const element = present.get(collection)
    const added = list.slice(before.get(collection) ?? 0)
    if (element === undefined) {
      if (added.length > 0 && collection !== 'numFmts')
        edits.push({
          start: place,
          end: place,
          text: `<${prefix}${collection} count="${list.length}">${added.join('')}</${prefix}${collection}>`,
        })
      continue
    }
    place = element.end
    if (added.length === 0) continue
    const opening = xml.slice(element.tag.start, element.tag.end).replace(/\s*\/>$/, '>')
    const counted =
      attribute(opening, 'count') === null ? opening : withAttribute(opening, 'count', String(list.length))
    edits.push({ start: element.tag.start, end: element.tag.end, text: counted })
    const closing = element.tag.type === 'empty' ? `</${element.tag.name}>` : ''
    edits.push({ start: element.close, end: element.close, text: added.join('') + closing })
  }
  return applyEdits(xml, edits)
}
