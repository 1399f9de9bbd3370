/** Saves a file that the user named: atomically, and never over a file that stands there with other content. */
import { readFile, rename } from 'node:fs/promises'
import { numberedName, removeQuietly, writeTemporary } from './write-safely.js'

/** Writes the bytes and returns the path used: the one asked for, or " (2)", " (3)", … when a different file stands there. Throws the system's error. */
export async function saveFile(path: string, bytes: Uint8Array): Promise<string> {
  const temporary = await writeTemporary(path, bytes)
  try {
    for (let n = 1; n < 1000; n += 1) {
      const target = n === 1 ? path : numberedName(path, n)
      const standing = await readFile(target).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      if (standing !== null && Buffer.compare(standing, bytes) === 0) return target
      if (standing !== null) continue
      await rename(temporary, target)
      return target
    }
    throw new Error(`no free name for ${path}`)
  } finally {
    await removeQuietly(temporary)
  }
}
