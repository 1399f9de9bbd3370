/** Loads an office's own templates from a folder: documents at its top, partials in `partials/`. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeTemplateSet, type TemplateSet } from '../../index.js'

/** Reads `*.hbs` of a folder over the built-in templates; null gives the built-in ones alone. Throws when the folder cannot be read. */
export async function loadTemplates(folder: string | null): Promise<TemplateSet> {
  if (folder === null) return makeTemplateSet([], [])
  return makeTemplateSet(await readHbs(folder), await readHbs(join(folder, 'partials')).catch(() => []))
}

async function readHbs(folder: string): Promise<{ name: string; text: string; origin: string }[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.hbs') && !name.startsWith('.')).sort()
  return Promise.all(
    names.map(async name => {
      const origin = join(folder, name)
      return { name: name.replace(/\.hbs$/, ''), text: await readFile(origin, 'utf8'), origin }
    }),
  )
}
