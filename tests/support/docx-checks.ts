/** Finds what makes Word refuse or mangle a file although schema validators pass it. */
import { all, childrenOf, docxParts, type Element, parseXml } from './docx-parts.js'

/** Gives one sentence for each fault; none for a sound file. */
export function docxFaults(bytes: Uint8Array): string[] {
  const parts = docxParts(bytes)
  const trees = new Map<string, Element>()
  const faults: string[] = []
  for (const [path, content] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue
    try {
      trees.set(path, parsed(content))
    } catch (error) {
      faults.push(`${path} is not XML: ${String(error)}`)
    }
  }
  const document = trees.get('word/document.xml')
  if (document === undefined) return [...faults, 'no document part']
  return [
    ...faults,
    ...all(document, 'w:tbl').flatMap(tableFaults),
    ...all(document, 'w:tc').flatMap(cell =>
      cell.children.at(-1)?.name === 'w:p' ? [] : ['a cell does not end with a paragraph'],
    ),
    ...[document, ...all(document, 'w:tc'), ...all(document, 'w:body')].flatMap(neighbourFaults),
    ...idFaults(document),
    ...styleFaults(document, trees.get('word/styles.xml')),
    ...relationshipFaults(parts, trees),
    ...contentTypeFaults(parts, trees.get('[Content_Types].xml')),
  ]
}

/** Parts that every document shares are read once. */
const known = new Map<string, Element>()

function parsed(content: string): Element {
  const tree = known.get(content) ?? parseXml(content)
  if (known.size < 200) known.set(content, tree)
  return tree
}

const number = (element: Element | undefined, name: string): number =>
  Number(element?.attributes[name] ?? Number.NaN)

function tableFaults(table: Element): string[] {
  const faults: string[] = []
  const grid = all(table, 'w:tblGrid')[0]?.children.map(column => number(column, 'w:w')) ?? []
  const width = grid.reduce((sum, each) => sum + each, 0)
  if (number(all(table, 'w:tblW')[0], 'w:w') !== width) faults.push('the table is not as wide as its grid')
  if (grid.some(each => !(each > 0))) faults.push('a grid column has no width')
  if (grid.length > 63) faults.push('more than 63 columns')
  let above = new Map<number, number>()
  for (const row of childrenOf(table, 'w:tr')) {
    let start = 0
    const merged = new Map<number, number>()
    for (const cell of childrenOf(row, 'w:tc')) {
      const properties = childrenOf(cell, 'w:tcPr')[0]
      const span = Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1)
      const spanned = grid.slice(start, start + span).reduce((sum, each) => sum + each, 0)
      if (number(properties?.children[0], 'w:w') !== spanned)
        faults.push('a cell is not as wide as its columns')
      const merge = childrenOf(properties ?? cell, 'w:vMerge')[0]
      if (merge !== undefined) {
        if (merge.attributes['w:val'] !== 'restart' && above.get(start) !== span)
          faults.push('a merged cell continues nothing')
        merged.set(start, span)
      }
      start += span
    }
    if (start !== grid.length) faults.push(`a row spans ${start} of ${grid.length} columns`)
    above = merged
  }
  if (childrenOf(table, 'w:tr').length === 0) faults.push('a table has no rows')
  return faults
}

function neighbourFaults(parent: Element): string[] {
  return parent.children.flatMap((child, index) => {
    if (child.name !== 'w:tbl') return []
    const next = parent.children[index + 1]
    return next?.name === 'w:p' ? [] : ['a table is not followed by a paragraph']
  })
}

function idFaults(document: Element): string[] {
  const ids = all(document, 'wp:docPr').map(element => element.attributes['id'])
  return new Set(ids).size === ids.length ? [] : ['two drawings share an id']
}

function styleFaults(document: Element, styles: Element | undefined): string[] {
  const known = new Set(all(styles ?? document, 'w:style').map(style => style.attributes['w:styleId']))
  const used = new Set(all(document, 'w:pStyle').map(style => style.attributes['w:val']))
  return [...used].filter(style => !known.has(style)).map(style => `style ${style} is not defined`)
}

function relationshipFaults(
  parts: ReadonlyMap<string, string>,
  trees: ReadonlyMap<string, Element>,
): string[] {
  return [...trees].flatMap(([path, tree]) => {
    if (!path.endsWith('.rels')) return []
    const folder = path.replace(/_rels\/[^/]*$/, '')
    const source = path.replace('_rels/', '').replace(/\.rels$/, '')
    const relations = all(tree, 'Relationship').filter(each => each.attributes['TargetMode'] !== 'External')
    const ids = relations.map(each => each.attributes['Id'])
    const lost = relations
      .map(each => resolve(folder, each.attributes['Target'] ?? ''))
      .filter(target => !parts.has(target))
      .map(target => `${path} names ${target}, which is missing`)
    const used = [...(parts.get(source) ?? '').matchAll(/\br:(?:id|embed)="([^"]*)"/g)].map(match => match[1])
    const unknown = used
      .filter(id => !ids.includes(id))
      .map(id => `${source} uses ${id}, which its relationships lack`)
    return [...lost, ...unknown, ...(new Set(ids).size === ids.length ? [] : [`${path} repeats an id`])]
  })
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = folder.split('/').filter(step => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else path.push(step)
  }
  return path.join('/')
}

function contentTypeFaults(parts: ReadonlyMap<string, string>, types: Element | undefined): string[] {
  if (types === undefined) return ['no content types']
  const extensions = new Set(all(types, 'Default').map(each => each.attributes['Extension']))
  const overrides = all(types, 'Override').map(each => (each.attributes['PartName'] ?? '').slice(1))
  const missing = overrides
    .filter(path => !parts.has(path))
    .map(path => `a content type is given for ${path}, which is missing`)
  const untyped = [...parts.keys()].filter(
    path =>
      path !== '[Content_Types].xml' && !overrides.includes(path) && !extensions.has(path.split('.').at(-1)),
  )
  return [...missing, ...untyped.map(path => `${path} has no content type`)]
}
