import { plainText } from '../../vietnamese/letters/plain-text.js'

/** Strips the dash before and the semicolon or full stop after each line of a list (Kính gửi, Nơi nhận, Căn cứ). */
export function bareLines(lines: readonly string[]): readonly string[] {
  return lines.map(bareLine).filter(line => line !== '')
}

/** Takes "Lưu: VT, VHXH." out of the recipients; `archive` is null when no line says so. */
export function splitArchive(lines: readonly string[]): {
  readonly recipients: readonly string[]
  readonly archive: string | null
} {
  const recipients: string[] = []
  let archive: string | null = null
  for (const line of bareLines(lines)) {
    const kept = archiveOf(line)
    if (kept === null) recipients.push(line)
    else archive = kept
  }
  return { recipients, archive }
}

/** Gives what follows "Lưu:", null when a line is no such line. */
export function archiveOf(line: string): string | null {
  const match = /^luu\s*(?::\s*|\s(?=vt\b))/.exec(plainText(line))
  return match === null ? null : line.normalize('NFC').slice(match[0].length).trim()
}

function bareLine(line: string): string {
  return line
    .replace(/^\s*[-–—+•]\s*/, '')
    .replace(/\s*(?:;|(?<!\.)\.)\s*$/, '')
    .trim()
}
