/** LibreOffice as a second reader; tests that need it skip where it is missing and say so. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const OFFICE = 'soffice'

/** Says whether LibreOffice can be run here. */
export function hasSpreadsheetProgram(): boolean {
  try {
    execFileSync(OFFICE, ['--version'], { stdio: 'ignore', timeout: 60_000 })
    return true
  } catch {
    console.log('LibreOffice is not installed: the tests that open files with it are skipped.')
    return false
  }
}

/** Opens a workbook with LibreOffice and saves it again (`xlsx`) or prints it (`pdf`). */
export function convertWorkbook(bytes: Uint8Array, format: 'xlsx' | 'pdf'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'baocao-calc-'))
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes)
    const profile = pathToFileURL(join(folder, 'profile')).href
    const filter = format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf'
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter]
    execFileSync(OFFICE, [...args, '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')], {
      stdio: 'ignore',
      timeout: 120_000,
    })
    return new Uint8Array(readFileSync(join(folder, 'out', `in.${format}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
