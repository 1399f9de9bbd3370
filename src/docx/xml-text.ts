/** Makes any text fit for an XML 1.0 part. */

// Characters that XML 1.0 forbids (C0 controls, lone surrogates, U+FFFE and U+FFFF), the three that are markup, and what NFC may change.
const SUSPECT = /[\u0000-\u0008\u000b-\u001f&<>\ud800-\udfff\ufffe\uffff]|[\u0300-\u036f]/
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Drops what XML 1.0 forbids and composes the letters (NFC, as TCVN 6909 expects). */
export function cleanText(value: string): string {
  if (!SUSPECT.test(value)) return value
  return value.replace(FORBIDDEN, '').normalize('NFC')
}

/** Escapes text for element content after cleaning it. */
export function escapeText(value: string): string {
  if (!SUSPECT.test(value)) return value
  return cleanText(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** Escapes text for an attribute in double quotes after cleaning it. */
export function escapeAttribute(value: string): string {
  return escapeText(value)
    .replace(/"/g, '&quot;')
    .replace(/[\n\t]+/g, ' ')
}
