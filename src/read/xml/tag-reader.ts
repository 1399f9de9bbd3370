import type { Attributes } from './attributes.js'

/** Reads opening tags; what it found is kept until the next one. */
export type TagReader = {
  /** Reads the tag whose '<' stands at `at`: where it ends, -1 when the text ends first, -2 when it is broken. */
  read(text: string, at: number): number
  name(): string
  /** The name without its prefix. */
  local(): string
  /** Whether it is written `<a/>`. */
  empty(): boolean
  readonly attributes: Attributes
}

const mostAttributes = 256
const slash = 47
const greater = 62

/** Makes a reader of opening tags that checks names, quotes and repeated attributes (XML 1.0, 3.1). */
export function createTagReader(): TagReader {
  const names: string[] = []
  const raws: string[] = []
  let name = ''
  let local = ''
  let empty = false

  const read = (text: string, start: number): number => {
    names.length = 0
    raws.length = 0
    let colon = -1
    let at = start + 1
    if (!startsName(text.charCodeAt(at))) return -2
    for (let code = text.charCodeAt(at); inName(code); code = text.charCodeAt(++at))
      if (code === 58) colon = at
    name = text.slice(start + 1, at)
    local = colon < 0 ? name : text.slice(colon + 1, at)
    for (;;) {
      const spaced = at
      while (isSpace(text.charCodeAt(at))) at++
      const code = text.charCodeAt(at)
      if (code === greater) {
        empty = false
        return at + 1
      }
      if (code === slash) {
        empty = true
        return at + 1 >= text.length ? -1 : text.charCodeAt(at + 1) === greater ? at + 2 : -2
      }
      if (Number.isNaN(code)) return -1
      if (at === spaced || !startsName(code)) return -2
      at = attribute(text, at)
      if (at < 0) return at
    }
  }

  const attribute = (text: string, start: number): number => {
    let at = start
    while (inName(text.charCodeAt(at))) at++
    const found = text.slice(start, at)
    while (isSpace(text.charCodeAt(at))) at++
    if (at >= text.length) return -1
    if (text.charCodeAt(at) !== 61) return -2
    at++
    while (isSpace(text.charCodeAt(at))) at++
    if (at >= text.length) return -1
    const quote = text.charCodeAt(at)
    if (quote !== 34 && quote !== 39) return -2
    const end = text.indexOf(quote === 34 ? '"' : "'", at + 1)
    if (end < 0) return -1
    const raw = text.slice(at + 1, end)
    if (raw.includes('<') || names.includes(found) || names.length === mostAttributes) return -2
    names.push(found)
    raws.push(raw)
    return end + 1
  }

  return { read, name: () => name, local: () => local, empty: () => empty, attributes: { names, raws } }
}

function startsName(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128 || code === 58
  )
}

/** Everything but white space and the characters that end or spoil a name. */
function inName(code: number): boolean {
  return (
    code > 32 &&
    code !== greater &&
    code !== slash &&
    code !== 61 &&
    code !== 34 &&
    code !== 39 &&
    code !== 60 &&
    code !== 38
  )
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}
