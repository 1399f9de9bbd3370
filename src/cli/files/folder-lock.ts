/** One run at a time in a folder: a lock file that names its process, taken over when that process is gone. */
import { mkdir, open, readFile, rename, stat, unlink, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import * as z from 'zod'

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() })

const beat = 10_000

/** Who holds a lock. */
export type LockHolder = z.infer<typeof holderSchema>

/** Takes the lock, or says who holds it. `since` is printed to people who wait. */
export async function takeLock(
  path: string,
  since: string,
): Promise<{ readonly release: () => Promise<void> } | LockHolder> {
  await mkdir(dirname(path), { recursive: true })
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), since })
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      const file = await open(path, 'wx')
      await file.writeFile(mine)
      await file.close()
      return { release: keepLock(path, mine) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const standing = await readFile(path, 'utf8').catch(() => null)
    if (standing === null) continue
    const holder = readHolder(standing)
    if (holder !== null && (await isAlive(path, holder))) return holder
    // A lock just being written is empty for a moment: look again before taking it over.
    if (holder === null && attempt < 10) {
      await new Promise(resolve => setTimeout(resolve, 20))
      continue
    }
    await takeAway(path, standing)
  }
  return { pid: 0, host: hostname(), since }
}

/** Waits for the lock; `onWait` is told once who holds it. */
export async function waitForLock(
  path: string,
  since: string,
  onWait: (holder: LockHolder) => void,
): Promise<() => Promise<void>> {
  let told = false
  for (;;) {
    const got = await takeLock(path, since)
    if ('release' in got) return got.release
    if (!told) onWait(got)
    told = true
    await new Promise(resolve => setTimeout(resolve, 150))
  }
}

/** Freshens the lock's time stamp while it is held; returns what releases it. */
function keepLock(path: string, mine: string): () => Promise<void> {
  const timer = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch(() => undefined)
  }, beat)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await releaseLock(path, mine)
  }
}

async function releaseLock(path: string, mine: string): Promise<void> {
  const standing = await readFile(path, 'utf8').catch(() => null)
  if (standing === mine) await unlink(path).catch(() => undefined)
}

/** Moves a dead lock aside first, so that of two who see it dead only one removes it, and never a fresh one. */
async function takeAway(path: string, dead: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
  } catch {
    return
  }
  const moved = await readFile(aside, 'utf8').catch(() => '')
  if (moved !== dead && moved !== '') {
    await rename(aside, path).catch(() => undefined)
    return
  }
  await unlink(aside).catch(() => undefined)
}

function readHolder(text: string): LockHolder | null {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** On this computer the process is asked; another computer is known to live by the lock's fresh time stamp. */
async function isAlive(path: string, holder: LockHolder): Promise<boolean> {
  if (holder.host !== hostname()) {
    const facts = await stat(path).catch(() => null)
    return facts !== null && Date.now() - facts.mtimeMs < 12 * beat
  }
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
