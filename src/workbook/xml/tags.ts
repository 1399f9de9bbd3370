/** Walks the tags of an XML part without building a tree, so that everything between them stays as it is. */

/** One tag: where it stands, its name with and without the prefix. */
export type Tag = {
  readonly type: 'open' | 'close' | 'empty'
  readonly name: string
  readonly local: string
  readonly start: number
  readonly end: number
}

/** Yields the tags from a place on; comments, CDATA sections and instructions are passed over. Ends early where the XML breaks off. */
export function* tagsOf(xml: string, from = 0): Generator<Tag> {
  let at = xml.indexOf('<', from)
  while (at >= 0) {
    const next = xml[at + 1]
    if (next === '!' || next === '?') {
      at = afterAside(xml, at)
      if (at < 0) return
    } else {
      const end = tagEnding(xml, at)
      if (end < 0) return
      yield tagAt(xml, at, end)
      at = end
    }
    at = xml.indexOf('<', at)
  }
}

function afterAside(xml: string, at: number): number {
  const [mark, skip] = xml.startsWith('<!--', at)
    ? ['-->', 3]
    : xml.startsWith('<![CDATA[', at)
      ? [']]>', 3]
      : xml[at + 1] === '?'
        ? ['?>', 2]
        : ['>', 1]
  const end = xml.indexOf(mark, at + 2)
  return end < 0 ? -1 : end + skip
}

/** Gives the place behind the tag that starts here, -1 where the XML breaks off; '>' may stand inside a quoted value. */
export function tagEnding(xml: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < xml.length; at++) {
    const letter = xml[at] ?? ''
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at + 1
  }
  return -1
}

function tagAt(xml: string, start: number, end: number): Tag {
  const close = xml[start + 1] === '/'
  let at = start + (close ? 2 : 1)
  const from = at
  while (at < end && !/[\s/>]/.test(xml[at] ?? '>')) at += 1
  const name = xml.slice(from, at)
  return {
    type: close ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open',
    name,
    local: name.slice(name.indexOf(':') + 1),
    start,
    end,
  }
}

/** One element: its opening tag and the place right behind its closing tag. */
export type Element = { readonly tag: Tag; readonly close: number; readonly end: number }

/** Lists the direct children of the element whose opening tag ends at `from`, up to its closing tag. */
export function childrenOf(xml: string, from: number): readonly Element[] {
  const children: Element[] = []
  let depth = 0
  let open: Tag | null = null
  for (const tag of tagsOf(xml, from)) {
    if (tag.type === 'close') {
      depth -= 1
      if (depth < 0) break
      if (depth === 0 && open !== null) children.push({ tag: open, close: tag.start, end: tag.end })
    } else if (tag.type === 'empty') {
      if (depth === 0) children.push({ tag, close: tag.end, end: tag.end })
    } else {
      if (depth === 0) open = tag
      depth += 1
    }
  }
  return children
}

/** Finds the outermost element of a part. */
export function rootOf(xml: string): Tag | null {
  const first = tagsOf(xml).next()
  return first.done === true ? null : first.value
}

/** Finds the first element of this local name from a place on. */
export function findTag(xml: string, local: string, from = 0): Tag | null {
  for (const tag of tagsOf(xml, from)) if (tag.local === local && tag.type !== 'close') return tag
  return null
}

/** Gives the prefix of a tag's name with its colon, '' when there is none. */
export function prefixOf(tag: Tag): string {
  return tag.name.slice(0, tag.name.length - tag.local.length)
}
