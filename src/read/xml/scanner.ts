import type { Attributes } from './attributes.js'
import { decodeEntities } from './entities.js'
import { TagReader } from './tag-reader.js'

/**
 * What an XML part is read with. Names are local (prefix removed), depth is 1 for the root.
 * `wantsText` is asked before each piece of text; pieces arrive decoded and a text may come in several.
 * Inside an element of depth `wholeIn`, `takeWhole` is shown where each child begins and may take it as a whole: it gives
 * where the child ends, or -1 to have it read tag by tag. It may only take what is well-formed.
 */
export type XmlHandler = {
  wantsText: boolean
  readonly wholeIn?: number
  takeWhole?(text: string, at: number): number
  open(name: string, attributes: Attributes, depth: number): void
  text(piece: string): void
  close(name: string, depth: number): void
}

/** `at` counts characters from the part's beginning. */
export type XmlFault = { readonly reason: 'broken' | 'doctype'; readonly at: number }

/** Longest tag, in characters; a longer one is no worksheet's. */
const longestTag = 2_000_000
const deepest = 200

type Terminator = '-->' | '?>' | ']]>'

/**
 * A strict, streaming scanner for the XML that OOXML allows: well-formed, no DTD, predefined entities only.
 * Checks nesting, attributes, entities of wanted text and that there is one root.
 */
export class XmlScanner {
  private readonly handler: XmlHandler
  private readonly wholeIn: number
  private readonly tags = new TagReader()
  private readonly open: string[] = []
  private readonly locals: string[] = []
  private skipping: Terminator | null = null
  private rest = ''
  private before = 0
  private rooted = false
  private found: XmlFault | null = null

  constructor(handler: XmlHandler) {
    this.handler = handler
    this.wholeIn = handler.wholeIn ?? -1
  }

  /** Takes the text of a part in pieces; false once it is broken. */
  write(piece: string): boolean {
    if (this.found !== null) return false
    const text = this.rest === '' ? piece : this.rest + piece
    this.rest = ''
    let at = 0
    while (at < text.length) {
      if (this.skipping !== null) {
        const literal = this.skipping === ']]>'
        const end = text.indexOf(this.skipping, at)
        const to = end < 0 ? Math.max(at, text.length - 2) : end
        if (literal && !this.pass(text, at, to, true)) return false
        if (end < 0) return this.keep(text, to)
        at = end + this.skipping.length
        this.skipping = null
        continue
      }
      const tag = text.indexOf('<', at)
      if (tag < 0) {
        const to = wholeUpTo(text, at)
        return this.pass(text, at, to, false) && this.keep(text, to)
      }
      if (tag > at && !this.pass(text, at, tag, false)) return false
      const whole = this.open.length === this.wholeIn ? (this.handler.takeWhole?.(text, tag) ?? -1) : -1
      const end = whole > 0 ? whole : this.markup(text, tag)
      if (end === -1) return this.keep(text, tag)
      if (end === -2) return this.stop(tag)
      at = end
    }
    this.before += text.length
    return true
  }

  /** Says whether the document was complete. */
  end(): boolean {
    const complete =
      this.found === null &&
      this.rooted &&
      this.open.length === 0 &&
      this.skipping === null &&
      this.rest.trim() === ''
    return complete || this.stop(this.rest.length)
  }

  fault(): XmlFault | null {
    return this.found
  }

  private stop(at: number, reason: XmlFault['reason'] = 'broken'): false {
    this.found ??= { reason, at: this.before + at }
    return false
  }

  /** Keeps the text from `at` on for the next piece. */
  private keep(text: string, at: number): boolean {
    if (text.length - at > longestTag) return this.stop(at)
    this.before += at
    this.rest = text.slice(at)
    return true
  }

  private pass(text: string, from: number, to: number, literal: boolean): boolean {
    if (from === to) return true
    if (this.open.length === 0) return (!literal && isBlank(text, from, to)) || this.stop(from)
    if (!this.handler.wantsText) return true
    const piece = text.slice(from, to)
    const decoded = literal ? piece : decodeEntities(piece)
    if (decoded === null) return this.stop(from)
    this.handler.text(decoded)
    return true
  }

  /** Reads one piece of markup; where it ends, -1 when it is not complete yet, -2 when it is broken. */
  private markup(text: string, at: number): number {
    const next = text.charCodeAt(at + 1)
    if (next === 47) return this.closeTag(text, at)
    if (next === 63) return this.begin('?>', at + 2)
    if (next !== 33) return Number.isNaN(next) ? -1 : this.openTag(text, at)
    if (text.startsWith('<!--', at)) return this.begin('-->', at + 4)
    if (text.startsWith('<![CDATA[', at)) return this.open.length === 0 ? -2 : this.begin(']]>', at + 9)
    if (text.startsWith('<!DOCTYPE', at)) {
      this.stop(at, 'doctype')
      return -2
    }
    return text.length - at < 9 ? -1 : -2
  }

  private begin(terminator: Terminator, at: number): number {
    this.skipping = terminator
    return at
  }

  private closeTag(text: string, at: number): number {
    const { open } = this
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
    this.handler.close(this.locals.pop() ?? '', depth)
    return end + 1
  }

  private openTag(text: string, at: number): number {
    const { tags, open } = this
    const end = tags.read(text, at)
    if (end < 0) return end
    if ((open.length === 0 && this.rooted) || open.length >= deepest) return -2
    this.rooted = true
    const { local } = tags
    this.handler.open(local, tags.attributes, open.length + 1)
    if (tags.empty) this.handler.close(local, open.length + 1)
    else {
      open.push(tags.name)
      this.locals.push(local)
    }
    return end
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
