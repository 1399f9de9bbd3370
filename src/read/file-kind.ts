import { isCompoundFile, kindOfCompoundFile } from './compound-file.js'

/** What a file is by its name and first bytes, whatever its extension says. */
export type FileKind =
  | 'zip'
  | 'lock'
  | 'empty'
  | 'xls'
  | 'password'
  | 'document'
  | 'html'
  | 'xml'
  | 'text'
  | 'unknown'

/** Tells what a file is; 'zip' may still be anything a zip can hold. */
export function fileKind(bytes: Uint8Array, fileName: string): FileKind {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  if (base.startsWith('~$')) return 'lock'
  if (bytes.length === 0) return 'empty'
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] ?? 3) === 3 || bytes[2] === 5)) return 'zip'
  if (isCompoundFile(bytes)) {
    const kind = kindOfCompoundFile(bytes)
    return kind === 'other' ? 'unknown' : kind
  }
  // The record that begins Excel 2–4 files, which came before the compound file.
  if (bytes[0] === 0x09 && (bytes[1] ?? 9) <= 4 && (bytes[1] ?? 9) % 2 === 0 && bytes[3] === 0) return 'xls'
  return textKind(bytes)
}

function textKind(bytes: Uint8Array): FileKind {
  const [a, b] = bytes
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  const start = new TextDecoder(wide ?? 'utf-8').decode(bytes.subarray(0, 4096))
  if (/^\s*(%PDF|\{\\rtf)/.test(start)) return 'document'
  if (
    /^\s*(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|table|meta|style)\b/is.test(start) ||
    /^MIME-Version:/im.test(start)
  ) {
    return 'html'
  }
  if (/^\s*<(\?xml|[A-Za-z])/.test(start)) return /<html\b/i.test(start) ? 'html' : 'xml'
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(start) ? 'unknown' : 'text'
}
