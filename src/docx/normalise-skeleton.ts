/** Takes chance out of the skeleton: identifiers in order, no dates, embedded workbooks packed anew. */
import { openPackage, partText, writePackage } from './package.js'

const RELATIONSHIPS = /\/_rels\/[^/]+\.rels$|^_rels\/\.rels$/
const PROPERTIES = 'docProps/core.xml'
/** The library's own random ids: "rId" and 21 characters. */
const CHANCE_ID = /\bId="(rId[A-Za-z0-9_-]{21})"/g
const DATES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g
const DRAWING_ID = /(<wp:docPr\b[^>]*?\bid=")[^"]*(")/g

/** Gives the parts under the same names, the same on every run. */
export async function normaliseSkeleton(
  parts: ReadonlyMap<string, Uint8Array | string>,
): Promise<Map<string, Uint8Array | string>> {
  const result = new Map<string, Uint8Array | string>()
  for (const [path, bytes] of parts) {
    if (path === PROPERTIES) result.set(path, partText(parts, path).replace(DATES, ''))
    else if (path.endsWith('.xlsx') && typeof bytes !== 'string')
      result.set(path, await repackWorkbook(bytes))
    else result.set(path, bytes)
  }
  for (const path of parts.keys()) {
    if (RELATIONSHIPS.test(path)) orderIds(path, parts, result)
  }
  const body = 'word/document.xml'
  let drawing = 0
  result.set(
    body,
    partText(result, body).replace(
      DRAWING_ID,
      (_, before: string, after: string) => `${before}${++drawing}${after}`,
    ),
  )
  return result
}

/** Renames the chance ids of one relationships part, and where its source part uses them. */
function orderIds(
  path: string,
  parts: ReadonlyMap<string, Uint8Array | string>,
  result: Map<string, Uint8Array | string>,
): void {
  const text = partText(parts, path)
  const names = new Map<string, string>()
  for (const match of text.matchAll(CHANCE_ID)) names.set(match[1] ?? '', `rIdX${names.size + 1}`)
  if (names.size === 0) return
  const rename = (xml: string): string =>
    xml.replace(/(?<==")rId[A-Za-z0-9_-]{21}(?=")/g, id => names.get(id) ?? id)
  result.set(path, rename(text))
  const source = path.replace('_rels/', '').replace(/\.rels$/, '')
  if (parts.has(source)) result.set(source, rename(partText(result, source)))
}

function repackWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = openPackage(bytes)
  const result = new Map<string, Uint8Array | string>(parts)
  if (parts.has(PROPERTIES)) result.set(PROPERTIES, partText(parts, PROPERTIES).replace(DATES, ''))
  return writePackage(result)
}
