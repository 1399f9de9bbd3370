/** Reads the repository's templates for tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TemplateSet, TemplateSource } from '../../src/template/template-set.js'

const folder = fileURLToPath(new URL('../../templates/', import.meta.url))

/** Gives the set of templates/ as it lies on disk. */
export function readTemplateFolder(): TemplateSet {
  return { documents: sources(folder), partials: sources(`${folder}partials/`) }
}

/** Makes a set of given texts. */
export function templateSet(
  documents: Readonly<Record<string, string>>,
  partials: Readonly<Record<string, string>> = {},
): TemplateSet {
  const byName = (texts: Readonly<Record<string, string>>) =>
    new Map(Object.entries(texts).map(([name, text]) => [name, { name, text, origin: 'test' }]))
  return { documents: byName(documents), partials: byName(partials) }
}

function sources(path: string): ReadonlyMap<string, TemplateSource> {
  const names = readdirSync(path)
    .filter(name => name.endsWith('.hbs'))
    .sort()
  return new Map(
    names.map(file => {
      const name = file.replace(/\.hbs$/, '')
      return [name, { name, text: readFileSync(`${path}${file}`, 'utf8'), origin: 'built-in' }]
    }),
  )
}
