/** Makes a file only where none stands. */
import { open } from 'node:fs/promises'

/** Writes the bytes and flushes them; says whether it did. What already stands there is never touched. Throws the system's error. */
export async function createOnce(path: string, bytes: Uint8Array, mode = 0o644): Promise<boolean> {
  try {
    const file = await open(path, 'wx', mode)
    await file.writeFile(bytes)
    await file.sync()
    await file.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
