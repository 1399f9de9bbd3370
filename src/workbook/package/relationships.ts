/** Relationships of a part: what it points at, and adding one. (ECMA-376-2, 6.5) */
import { attribute, escapeXml } from '../xml/attributes.js'
import { prefixOf, rootOf, tagsOf } from '../xml/tags.js'
import type { Parts } from './parts.js'

/** `type` is the whole URI; `kind` its last word ("worksheet"); `target` the name of the part, without a leading slash. */
export type Relationship = {
  readonly id: string
  readonly type: string
  readonly kind: string
  readonly target: string
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Names the part that holds the relationships of a part ('' is the package itself). */
export function relationshipsName(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** Lists the relationships of a part to other parts; links outside the package are left out. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const xml = parts.read(relationshipsName(part))
  if (xml === null) return []
  const found: Relationship[] = []
  for (const tag of tagsOf(xml)) {
    if (tag.local !== 'Relationship' || tag.type === 'close') continue
    const text = xml.slice(tag.start, tag.end)
    const [id, type, target] = [attribute(text, 'Id'), attribute(text, 'Type'), attribute(text, 'Target')]
    if (id === null || type === null || target === null || attribute(text, 'TargetMode') === 'External')
      continue
    found.push({ id, type, kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(part, target) })
  }
  return found
}

/** Adds a relationship to a part and gives its id; the target is written relative to the part, as most readers expect. */
export function addRelationship(parts: Parts, part: string, type: string, target: string): string {
  const name = relationshipsName(part)
  const xml =
    parts.read(name) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`
  const ids = new Set([...xml.matchAll(/\bId\s*=\s*["']([^"']*)["']/g)].map(found => found[1]))
  let number = 1
  while (ids.has(`rId${number}`)) number += 1
  const id = `rId${number}`
  const root = rootOf(xml)
  const prefix = root === null ? '' : prefixOf(root)
  const added = `<${prefix}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(relative(part, target))}"/>`
  parts.write(name, appendTo(xml, added))
  return id
}

/** Puts text right before the end of the outermost element. */
export function appendTo(xml: string, added: string): string {
  const root = rootOf(xml)
  if (root?.type === 'empty')
    return `${xml.slice(0, root.end).replace(/\s*\/>$/, '>')}${added}</${root.name}>${xml.slice(root.end)}`
  const at = xml.lastIndexOf('</')
  return xml.slice(0, at) + added + xml.slice(at)
}

function relative(part: string, target: string): string {
  const from = part.split('/').slice(0, -1)
  const to = target.split('/')
  let same = 0
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/')
}

function resolve(part: string, target: string): string {
  const clean = target.replaceAll('\\', '/')
  if (clean.startsWith('/')) return clean.slice(1)
  const steps = part.split('/').slice(0, -1)
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
