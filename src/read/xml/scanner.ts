import type { Attributes } from './attributes.js'
import { decodeEntities } from './entities.js'
import { createTagReader } from './tag-reader.js'

/**
 * What an XML part is read with. Names are local (prefix removed), depth is 1 for the root.
 * `wantsText` is asked before each piece of text; pieces arrive decoded and a text may come in several.
 */
export type XmlHandler = {
  wantsText: boolean
  open(name: string, attributes: Attributes, depth: number): void
  text(piece: string): void
  close(name: string, depth: number): void
}

/** `at` counts characters from the part's beginning. */
export type XmlFault = { readonly reason: 'broken' | 'doctype'; readonly at: number }

/** Takes the text of a part in pieces; false once it is broken. `end` says whether the document was complete. */
export type XmlScanner = {
  write(piece: string): boolean
  end(): boolean
  fault(): XmlFault | null
}

/** Longest tag, in characters; a longer one is no worksheet's. */
const longestTag = 2_000_000
const deepest = 200

/**
 * Makes a strict, streaming scanner for the XML that OOXML allows: well-formed, no DTD, predefined entities only.
 * Checks nesting, attributes, entities of wanted text and that there is one root.
 */
export function createXmlScanner(handler: XmlHandler): XmlScanner {
  const tags = createTagReader()
  const open: string[] = []
  const locals: string[] = []
  let skipping: '-->' | '?>' | ']]>' | null = null
  let rest = ''
  let before = 0
  let rooted = false
  let fault: XmlFault | null = null

  const stop = (at: number, reason: XmlFault['reason'] = 'broken'): false => {
    fault ??= { reason, at: before + at }
    return false
  }

  /** Keeps the text from `at` on for the next piece. */
  const keep = (text: string, at: number): boolean => {
    if (text.length - at > longestTag) return stop(at)
    before += at
    rest = text.slice(at)
    return true
  }

  const pass = (text: string, from: number, to: number, literal: boolean): boolean => {
    if (from === to) return true
    if (open.length === 0) return (!literal && isBlank(text, from, to)) || stop(from)
    if (!handler.wantsText) return true
    const piece = text.slice(from, to)
    const decoded = literal ? piece : decodeEntities(piece)
    if (decoded === null) return stop(from)
    handler.text(decoded)
    return true
  }

  const closeTag = (text: string, at: number): number => {
    const name = open.at(-1)
    if (name === undefined) return -2
    let end = at + 2 + name.length
    if (!text.startsWith(name, at + 2))
      return text.length < end && name.startsWith(text.slice(at + 2)) ? -1 : -2
    while (isSpace(text.charCodeAt(end))) end++
    if (end >= text.length) return -1
    if (text.charCodeAt(end) !== 62) return -2
    const depth = open.length
    open.pop()
    handler.close(locals.pop() ?? '', depth)
    return end + 1
  }

  const openTag = (text: string, at: number): number => {
    const end = tags.read(text, at)
    if (end < 0) return end
    if ((open.length === 0 && rooted) || open.length >= deepest) return -2
    rooted = true
    const local = tags.local()
    handler.open(local, tags.attributes, open.length + 1)
    if (tags.empty()) handler.close(local, open.length + 1)
    else {
      open.push(tags.name())
      locals.push(local)
    }
    return end
  }

  /** Reads one piece of markup; where it ends, -1 when it is not complete yet, -2 when it is broken. */
  const markup = (text: string, at: number): number => {
    const next = text.charCodeAt(at + 1)
    if (next === 47) return closeTag(text, at)
    if (next === 63) return begin('?>', at + 2)
    if (next !== 33) return Number.isNaN(next) ? -1 : openTag(text, at)
    if (text.startsWith('<!--', at)) return begin('-->', at + 4)
    if (text.startsWith('<![CDATA[', at)) return open.length === 0 ? -2 : begin(']]>', at + 9)
    if (text.startsWith('<!DOCTYPE', at)) {
      stop(at, 'doctype')
      return -2
    }
    return text.length - at < 9 ? -1 : -2
  }

  const begin = (terminator: '-->' | '?>' | ']]>', at: number): number => {
    skipping = terminator
    return at
  }

  const write = (piece: string): boolean => {
    if (fault !== null) return false
    const text = rest === '' ? piece : rest + piece
    rest = ''
    let at = 0
    while (at < text.length) {
      if (skipping !== null) {
        const literal = skipping === ']]>'
        const end = text.indexOf(skipping, at)
        const to = end < 0 ? Math.max(at, text.length - 2) : end
        if (literal && !pass(text, at, to, true)) return false
        if (end < 0) return keep(text, to)
        at = end + skipping.length
        skipping = null
        continue
      }
      const tag = text.indexOf('<', at)
      if (tag < 0) {
        const to = wholeUpTo(text, at)
        return pass(text, at, to, false) && keep(text, to)
      }
      if (tag > at && !pass(text, at, tag, false)) return false
      const end = markup(text, tag)
      if (end === -1) return keep(text, tag)
      if (end === -2) return stop(tag)
      at = end
    }
    before += text.length
    return true
  }

  return {
    write,
    end: () =>
      (fault === null && rooted && open.length === 0 && skipping === null && rest.trim() === '') ||
      stop(rest.length),
    fault: () => fault,
  }
}

/** Where text may be cut without cutting an entity. */
function wholeUpTo(text: string, from: number): number {
  const ampersand = text.lastIndexOf('&')
  return ampersand >= from && text.length - ampersand < 16 && !text.includes(';', ampersand)
    ? ampersand
    : text.length
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}
