import { plainText } from '../letters/plain-text.js'

/** Writes a text as a file name part: 'xã Tam Phước' → 'xa-tam-phuoc'. Empty when nothing is left. */
export function asciiSlug(text: string): string {
  return plainText(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
