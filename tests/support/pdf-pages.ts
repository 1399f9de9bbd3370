/** Turns a DOCX into pages of text with LibreOffice and poppler; says when the machine has none. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const OFFICE = 'soffice'
const TO_TEXT = 'pdftotext'
const TO_FACTS = 'pdfinfo'

/** One page: its lines of text in reading order, and its size in points. */
export type PdfPage = { readonly text: string; readonly width: number; readonly height: number }

/** Gives the pages, or null (with the reason printed) where soffice or pdftotext is missing. */
export function pdfPages(bytes: Uint8Array): readonly PdfPage[] | null {
  const missing = [OFFICE, TO_TEXT, TO_FACTS].filter(command => !has(command))
  if (missing.length > 0) {
    console.warn(`Skipped: ${missing.join(', ')} missing`)
    return null
  }
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  try {
    writeFileSync(join(folder, 'a.docx'), bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'a.docx')]
    execFileSync(OFFICE, [profile, ...convert], { stdio: 'ignore', timeout: 100_000 })
    const pdf = join(folder, 'a.pdf')
    const texts = execFileSync(TO_TEXT, ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
    const sizes = execFileSync(TO_FACTS, ['-f', '1', '-l', String(texts.length), pdf], { encoding: 'utf8' })
    const found = [...sizes.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)]
    return texts.map((text, index) => ({
      text: text.normalize('NFC'),
      width: Number(found[index]?.[1]),
      height: Number(found[index]?.[2]),
    }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function has(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
