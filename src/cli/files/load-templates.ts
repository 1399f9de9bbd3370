/** Loads an office's own templates from a folder: documents at its top, partials in `partials/`. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeTemplateSet, type TemplateSet } from '../../index.js'

type Source = { readonly name: string; readonly text: string; readonly origin: string }

/**
 * Reads `*.hbs` of a folder over the built-in templates; null gives the built-in ones alone. A document's own file stands over
 * those, with the partials beside it where no folder is given. Throws the system's error when something cannot be read.
 */
export async function loadTemplates(folder: string | null, file: string | null = null): Promise<TemplateSet> {
  const documents = folder === null ? [] : await readFolder(folder)
  const own = file === null ? [] : [await readTemplate(file)]
  const home = folder ?? (file === null ? null : dirname(file))
  const partials = home === null ? [] : await readFolder(join(home, 'partials')).catch(() => [])
  return makeTemplateSet([...documents, ...own], partials)
}

/** Tells a template's file from the name of one that is known: `--template NAME|FILE`. */
export function templateFile(written: string | null): string | null {
  return written?.endsWith('.hbs') === true ? written : null
}

/** The name by which a template's file is known. */
export function templateName(file: string): string {
  return basename(file).replace(/\.hbs$/, '')
}

async function readFolder(folder: string): Promise<Source[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.hbs') && !name.startsWith('.')).sort()
  return Promise.all(names.map(name => readTemplate(join(folder, name))))
}

async function readTemplate(origin: string): Promise<Source> {
  return { name: templateName(origin), text: decode(await readFile(origin)), origin }
}

/** UTF-8, or UTF-16 with the mark that Notepad puts before what it calls Unicode. */
function decode(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(marked).decode(bytes)
}
