import { attributeOf } from './xml/attributes.js'
import type { XmlHandler } from './xml/scanner.js'

/** One relationship: `type` is the last word of its type address (`worksheet`), `target` the part's full name in the zip. */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string }

/** Gives the name of the relationships part of a part: xl/workbook.xml → xl/_rels/workbook.xml.rels. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** Collects the internal relationships of a part (ECMA-376 part 2, 9.3); targets are resolved against the part. */
export function createRelationshipsHandler(part: string): {
  readonly handler: XmlHandler
  readonly found: Relationship[]
} {
  const found: Relationship[] = []
  const handler: XmlHandler = {
    wantsText: false,
    open(name, attributes) {
      if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return
      const type = attributeOf(attributes, 'Type') ?? ''
      found.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(part, attributeOf(attributes, 'Target') ?? ''),
      })
    },
    text() {},
    close() {},
  }
  return { handler, found }
}

/** Resolves a target as writers spell it: relative, from the root, with '\', '..' or %20. */
export function resolveTarget(part: string, target: string): string {
  const path = unescaped(target.replaceAll('\\', '/'))
  const from = path.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') from.pop()
    else if (step !== '' && step !== '.') from.push(step)
  }
  return from.join('/')
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
