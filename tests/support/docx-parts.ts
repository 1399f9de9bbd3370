/** Opens a DOCX for the tests: its parts, and the XML of a part as a plain tree. */
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
}

/** Parses a part; throws on anything that is not well-formed XML 1.0. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open: Element[] = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', tag => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', text => {
    const top = open.at(-1)
    if (top !== undefined) top.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const [first] = root.children
  if (first === undefined) throw new Error('no element')
  return first
}

/** The document part as a tree. */
export function bodyOf(bytes: Uint8Array): Element {
  const xml = docxParts(bytes).get('word/document.xml')
  if (xml === undefined) throw new Error('no word/document.xml')
  return first(parseXml(xml), 'w:body')
}

/** All elements of a name below `element`, in document order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)])
}

/** The first element of a name below `element`; throws when there is none. */
export function first(element: Element, name: string): Element {
  const [found] = all(element, name)
  if (found === undefined) throw new Error(`no ${name} in ${element.name}`)
  return found
}

export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter(child => child.name === name)
}

/** The words of an element: breaks are '\n'. */
export function words(element: Element): string {
  if (element.name === 'w:t') return element.text
  if (element.name === 'w:br') return '\n'
  return element.children.map(words).join('')
}

/** Paragraph style id, or ''. */
export function styleOf(paragraph: Element): string {
  return all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''
}

/** Paragraphs of one style. */
export function styled(body: Element, style: string): Element[] {
  return all(body, 'w:p').filter(paragraph => styleOf(paragraph) === style)
}
