/** Puts a result into the results folder without ever overwriting a person's work. */
import { readFile, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hashOf, type Ledger, openLedger } from './ledger.js'
import { numberedName, removeQuietly, writeTemporary } from './write-safely.js'

/** How a result was saved. `aside` says why it got another name: a person had changed the file, or it was open in another program. */
export type Saved = {
  readonly name: string
  readonly hash: string
  readonly aside: 'changed' | 'locked' | null
}

const lockedCodes = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'])

/** Saves one result as `<results>/<name>`: as `saveResult`, for a command that makes only one. */
export async function saveOneResult(results: string, name: string, bytes: Uint8Array): Promise<Saved> {
  const ledger = await openLedger(results)
  try {
    return await saveResult(ledger, name, bytes)
  } finally {
    await ledger.close()
  }
}

/**
 * Saves `bytes` as `<results>/<name>`. A file of that name which we wrote and nobody changed is replaced atomically;
 * one that a person changed, or that is locked, stays, and the new one gets " (2)", " (3)", … Without `flush` a loss of power
 * may leave it empty: for what is easily made again. Throws the system's error.
 */
export async function saveResult(
  ledger: Ledger,
  name: string,
  bytes: Uint8Array,
  { flush } = { flush: true },
): Promise<Saved> {
  const hash = hashOf(bytes)
  const path = join(ledger.results, name)
  const temporary = await writeTemporary(path, bytes, flush)
  let placed = false
  try {
    let aside: Saved['aside'] = null
    for (let n = 1; n < 1000; n += 1) {
      const target = n === 1 ? path : numberedName(path, n)
      const outcome = await place(ledger, temporary, target, hash)
      placed = outcome === 'placed'
      if (placed || outcome === 'same') return { name: basename(target), hash, aside }
      if (outcome !== 'placed') aside = aside ?? outcome
    }
    throw new Error(`no free name for ${name}`)
  } finally {
    if (!placed) await removeQuietly(temporary)
  }
}

async function place(
  ledger: Ledger,
  temporary: string,
  target: string,
  hash: string,
): Promise<'placed' | 'same' | 'changed' | 'locked'> {
  const name = basename(target)
  const standing = await readFile(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    if (error.code !== undefined && lockedCodes.has(error.code)) return 'locked' as const
    throw error
  })
  if (standing === 'locked') return 'locked'
  if (standing === null) await ledger.rememberOwn(name, [hash])
  else {
    const own = ledger.ownHashes(name)
    const there = hashOf(standing)
    if (there === hash && own.includes(hash)) return 'same'
    // An empty file holds nobody's work, unless somebody is just filling it.
    if (!own.includes(there) && standing.length > 0) return 'changed'
    if (await isOpenInOffice(target)) return 'locked'
    await ledger.rememberOwn(name, [there, hash])
  }
  try {
    await rename(temporary, target)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (standing !== null && code !== undefined && lockedCodes.has(code)) return 'locked'
    throw error
  }
  return 'placed'
}

/** Removes a result of ours that no longer holds; one that a person changed, or that is not ours, stays. */
export async function withdrawResult(ledger: Ledger, name: string): Promise<void> {
  const own = ledger.ownHashes(name)
  if (own.length === 0) return
  const path = join(ledger.results, name)
  const standing = await readFile(path).catch(() => null)
  if (standing !== null && own.includes(hashOf(standing))) await removeQuietly(path)
}

/** Word and LibreOffice leave a lock file beside a document that is open. */
async function isOpenInOffice(path: string): Promise<boolean> {
  const name = basename(path)
  const locks = [`~$${name.slice(2)}`, `~$${name}`, `.~lock.${name}#`]
  for (const lock of locks) {
    const found = await readFile(join(dirname(path), lock)).catch(() => null)
    if (found !== null) return true
  }
  return false
}
