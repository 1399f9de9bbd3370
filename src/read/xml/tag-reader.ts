import type { Attributes } from './attributes.js'

/** Names of one letter, which most tags of a sheet have, made once. */
const oneLetter = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
const mostAttributes = 256
const slash = 47
const greater = 62
const equals = 61
const less = 60

/**
 * Reads opening tags, checking names, quotes and repeated attributes (XML 1.0, 3.1); what it found is kept until the next one.
 * A class: its code is compiled once for all parts of all workbooks.
 */
export class TagReader {
  private readonly places: number[] = []
  private readonly found = { text: '', count: 0, places: this.places }
  readonly attributes: Attributes = this.found
  name = ''
  /** The name without its prefix. */
  local = ''
  /** Whether it is written `<a/>`. */
  empty = false

  /** Reads the tag whose '<' stands at `start`: where it ends, -1 when the text ends first, -2 when it is broken. */
  read(text: string, start: number): number {
    this.found.text = text
    this.found.count = 0
    let colon = -1
    let at = start + 1
    let code = text.charCodeAt(at)
    if (!startsName(code)) return -2
    while (inName(code)) {
      if (code === 58) colon = at
      code = text.charCodeAt(++at)
    }
    this.name =
      at === start + 2
        ? (oneLetter[text.charCodeAt(start + 1)] ?? text.charAt(start + 1))
        : text.slice(start + 1, at)
    this.local = colon < 0 ? this.name : text.slice(colon + 1, at)
    for (;;) {
      const spaced = at
      while (isSpace(code)) code = text.charCodeAt(++at)
      if (code === greater) {
        this.empty = false
        return at + 1
      }
      if (code === slash) {
        this.empty = true
        return at + 1 >= text.length ? -1 : text.charCodeAt(at + 1) === greater ? at + 2 : -2
      }
      if (at >= text.length) return -1
      if (at === spaced || !startsName(code)) return -2
      at = this.attribute(text, at)
      if (at < 0) return at
      code = text.charCodeAt(at)
    }
  }

  private attribute(text: string, start: number): number {
    const { places } = this
    let at = start
    let code = text.charCodeAt(at)
    while (inName(code)) code = text.charCodeAt(++at)
    const end = at
    while (isSpace(code)) code = text.charCodeAt(++at)
    if (at >= text.length) return -1
    if (code !== equals) return -2
    do code = text.charCodeAt(++at)
    while (isSpace(code))
    if (at >= text.length) return -1
    if (code !== 34 && code !== 39) return -2
    const quote = code
    const from = at + 1
    do code = text.charCodeAt(++at)
    while (code !== quote && code !== less && at < text.length)
    if (at >= text.length) return -1
    if (code === less || this.isRepeated(text, start, end)) return -2
    const { count } = this.found
    if (count === mostAttributes) return -2
    places[4 * count] = start
    places[4 * count + 1] = end
    places[4 * count + 2] = from
    places[4 * count + 3] = at
    this.found.count = count + 1
    return at + 1
  }

  private isRepeated(text: string, from: number, to: number): boolean {
    const { places } = this
    for (let n = 0; n < this.found.count; n++) {
      const other = places[4 * n] ?? 0
      if ((places[4 * n + 1] ?? 0) - other !== to - from) continue
      let same = 0
      while (same < to - from && text.charCodeAt(other + same) === text.charCodeAt(from + same)) same++
      if (same === to - from) return true
    }
    return false
  }
}

function startsName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128 || code === 58
  )
}

/** Everything but white space and the characters that end or spoil a name; false past the end. */
function inName(code: number): boolean {
  return (
    code > greater ||
    (code > 32 &&
      code !== greater &&
      code !== slash &&
      code !== equals &&
      code !== 34 &&
      code !== 39 &&
      code !== less &&
      code !== 38)
  )
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}
