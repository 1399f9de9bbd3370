/** Reads a part's XML into a plain tree with one spelling of its names, whatever prefixes the program chose. */
import { SaxesParser } from 'saxes'

/** An element; `name` is its local name, `attributes` by local name. Text stands in `text` of the element around it. */
export type XmlNode = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
  text: string
}

/** `unsafe`: the part carries a document type, which an office document never does. */
export type XmlFault = 'broken' | 'unsafe' | 'too-large'

const MOST_NODES = 2_000_000
const DEEPEST = 400

/** Parses UTF-8 or UTF-16 bytes; a fault instead of an exception. */
export function parseXmlTree(bytes: Uint8Array): XmlNode | XmlFault {
  const root: XmlNode = { name: '', attributes: new Map(), children: [], text: '' }
  const open: XmlNode[] = [root]
  let fault: XmlFault | null = null
  let nodes = 0
  const parser = new SaxesParser({ position: false, xmlns: false })
  const stop = (found: XmlFault): never => {
    fault ??= found
    throw new Error(found)
  }
  parser.on('error', () => stop('broken'))
  parser.on('doctype', () => stop('unsafe'))
  parser.on('opentag', tag => {
    nodes += 1
    if (nodes > MOST_NODES || open.length > DEEPEST) stop('too-large')
    const element: XmlNode = {
      name: localName(tag.name),
      attributes: attributesOf(tag.attributes),
      children: [],
      text: '',
    }
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
  try {
    parser.write(decode(bytes)).close()
  } catch {
    return fault ?? 'broken'
  }
  return root.children[0] ?? 'broken'
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const NONE: ReadonlyMap<string, string> = new Map()

function attributesOf(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const entries = Object.entries(attributes)
  return entries.length === 0 ? NONE : new Map(entries.map(([name, value]) => [localName(name), value]))
}

/** The first child of a name. */
export function childOf(node: XmlNode | null, name: string): XmlNode | null {
  return node?.children.find(child => child.name === name) ?? null
}

/** Children of a name. */
export function childrenOf(node: XmlNode | null, name: string): readonly XmlNode[] {
  return node?.children.filter(child => child.name === name) ?? []
}

/** The first element of a name anywhere below; null when there is none. */
export function findBelow(node: XmlNode, name: string): XmlNode | null {
  for (const child of node.children) {
    if (child.name === name) return child
    const found = findBelow(child, name)
    if (found !== null) return found
  }
  return null
}

/** An attribute's value; null when it is absent. */
export function attributeOf(node: XmlNode | null, name: string): string | null {
  return node?.attributes.get(name) ?? null
}
