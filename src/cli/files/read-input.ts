/** Reads a workbook that another program may be saving at this very moment. */
import { readFile } from 'node:fs/promises'

const busyCodes = new Set(['EBUSY', 'EPERM', 'EACCES'])
const tries = 10
const pause = 300

/** Reads the whole file; while another program holds it, looks again for three seconds. Throws the system's error. */
export async function readInput(path: string): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return new Uint8Array(await readFile(path))
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (!busyCodes.has(code) || attempt === tries) throw error
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
}
