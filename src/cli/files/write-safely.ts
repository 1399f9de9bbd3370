/** Writes files so that nothing is ever lost: a temporary file in the same folder, flushed, then renamed; a person's work is never overwritten. */
import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'

const temporaryMark = '.baocao-tam'

/** Says whether a file name is one of our unfinished files (or was, in a run that was killed). */
export function isTemporaryName(name: string): boolean {
  return name.endsWith(temporaryMark)
}

/** Writes the bytes under a temporary name beside `path` and (unless `flush` is false) flushes them to the disk; returns that name. Throws the system's error. */
export async function writeTemporary(path: string, bytes: Uint8Array, flush = true): Promise<string> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}${temporaryMark}`)
  const file = await openNew(temporary)
  try {
    await file.writeFile(bytes)
    if (flush) await file.sync()
  } catch (error) {
    await file.close()
    await removeQuietly(temporary)
    throw error
  }
  await file.close()
  return temporary
}

/** Opens a file that is not there yet; makes its folder when that is missing. */
async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await mkdir(dirname(path), { recursive: true })
    return open(path, 'wx')
  }
}

/** Writes a file in one atomic step, replacing what stands there. Throws the system's error and leaves the old file as it was. */
export async function replaceFile(path: string, bytes: Uint8Array, flush = true): Promise<void> {
  const temporary = await writeTemporary(path, bytes, flush)
  try {
    await rename(temporary, path)
  } catch (error) {
    await removeQuietly(temporary)
    throw error
  }
}

/** Removes what a killed run left unfinished in a folder; a file younger than ten minutes may belong to a living run when `all` is false. */
export async function removeLeftovers(folder: string, all: boolean, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter(isTemporaryName)) {
    const path = join(folder, name)
    const facts = await stat(path).catch(() => null)
    if (facts !== null && (all || now - facts.mtimeMs > 600_000)) await removeQuietly(path)
  }
}

/** Gives `report.docx` → `report (2).docx` for n = 2. */
export function numberedName(path: string, n: number): string {
  const { dir, name, ext } = parse(path)
  return join(dir, `${name} (${n})${ext}`)
}

/** Deletes a file and forgets about it when that fails. */
export async function removeQuietly(path: string): Promise<void> {
  await unlink(path).catch(() => undefined)
}
