/** The clerk's working folder (`vao/`, `ra/`, `mau/`, `co-quan.xlsx`) and the workbooks in it. */
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'

/** Names inside a working folder. */
export const folderNames = {
  inputs: 'vao',
  results: 'ra',
  templates: 'mau',
  profile: 'co-quan.xlsx',
} as const

/** Where the parts of a run stand; null when there is none. */
export type Places = {
  readonly inputs: readonly string[]
  readonly results: string
  readonly templates: string | null
  readonly profile: string | null
  /** True when a whole folder is worked on: then unchanged workbooks are skipped and result notes are written. */
  readonly folder: boolean
}

/** What is wrong with the arguments; the command explains it. */
export type PlacesProblem = {
  readonly problem: 'not-found' | 'no-workbooks' | 'not-a-working-folder'
  readonly path: string
}

/** Works out what a run reads and where it writes, from the arguments: files, one folder, or nothing (the folder one stands in). */
export async function findPlaces(
  args: readonly string[],
  out: string | null,
): Promise<Places | PlacesProblem> {
  if (args.length === 0) return folderPlaces('.', out)
  const first = args[0] ?? '.'
  if (args.length === 1 && (await isFolder(first))) return folderPlaces(first, out)
  const inputs: string[] = []
  for (const arg of args) {
    if (await isFolder(arg)) inputs.push(...(await listWorkbooks(arg)))
    else if (await exists(arg)) inputs.push(arg)
    else return { problem: 'not-found', path: arg }
  }
  if (inputs.length === 0) return { problem: 'no-workbooks', path: first }
  const home = dirname(dirname(resolve(inputs[0] ?? '.')))
  const inside = basename(dirname(resolve(inputs[0] ?? '.'))) === folderNames.inputs
  const besides = inside ? home : dirname(resolve(inputs[0] ?? '.'))
  return {
    inputs,
    results: out ?? (inside ? join(home, folderNames.results) : folderNames.results),
    // Only a working folder's own mau/ changes documents; any other folder of that name is not meant for us.
    templates: inside ? await whenThere(join(besides, folderNames.templates)) : null,
    profile: await whenThere(join(besides, folderNames.profile)),
    folder: false,
  }
}

async function folderPlaces(folder: string, out: string | null): Promise<Places | PlacesProblem> {
  const inputsFolder = join(folder, folderNames.inputs)
  const working = await isFolder(inputsFolder)
  const inputs = await listWorkbooks(working ? inputsFolder : folder)
  if (!working && inputs.length === 0) return { problem: 'not-a-working-folder', path: resolve(folder) }
  return {
    inputs: inputs.filter(path => working || basename(path) !== folderNames.profile),
    results: out ?? join(folder, folderNames.results),
    templates: await whenThere(join(folder, folderNames.templates)),
    profile: await whenThere(join(folder, folderNames.profile)),
    folder: true,
  }
}

/** Lists a folder's workbooks (and files that look like failed workbooks) in name order, without lock, temporary and hidden files. */
export async function listWorkbooks(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  return names
    .filter(isWorkbookName)
    .sort((a, b) => (a < b ? -1 : 1))
    .map(name => join(folder, name))
}

/** Says whether a dropped file is meant for us: Excel kinds (also those we must refuse with advice), not `~$…`, hidden or temporary. */
export function isWorkbookName(name: string): boolean {
  if (/^[~.]|^~\$|\.tmp$|\.crdownload$|\.part$/i.test(name)) return false
  return ['.xlsx', '.xlsm', '.xls', '.ods', '.xlsb'].includes(extname(name).toLowerCase())
}

/** Gives the path back when something stands there, else null. */
export async function whenThere(path: string): Promise<string | null> {
  return (await exists(path)) ? path : null
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}
