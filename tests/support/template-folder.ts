/** Reads the repository's templates for tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TemplateSet, TemplateSource } from '../../src/template/template-set.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}templates/`

/** Gives the set of templates/ as it lies on disk. */
export function readTemplateFolder(): TemplateSet {
  return { documents: sources(folder, 'built-in'), partials: sources(`${folder}partials/`, 'built-in') }
}

/** Gives an office's folder (from the root of the repository) laid over the built-in templates. */
export function readOfficeTemplates(path: string): TemplateSet {
  const builtIn = readTemplateFolder()
  return {
    documents: new Map([...builtIn.documents, ...sources(`${root}${path}`, 'mau')]),
    partials: new Map([...builtIn.partials, ...sources(`${root}${path}partials/`, 'mau')]),
  }
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

function sources(path: string, origin: string): ReadonlyMap<string, TemplateSource> {
  const names = readdirSync(path)
    .filter(name => name.endsWith('.hbs'))
    .sort()
  return new Map(
    names.map(file => {
      const name = file.replace(/\.hbs$/, '')
      return [name, { name, text: readFileSync(`${path}${file}`, 'utf8'), origin }]
    }),
  )
}
