/** Reads and changes attributes in the text of a tag. */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Gives an attribute's value by its full name or, for `*:id`, by its local name; null when it is not there. */
export function attribute(tag: string, name: string): string | null {
  const wanted = name.startsWith('*:') ? `(?:[\\w.-]+:)?${name.slice(2)}` : name
  const found = new RegExp(`\\s${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found === null ? null : unescapeXml(found[1] ?? found[2] ?? '')
}

/** Sets an attribute of a tag, or takes it away with null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`)
  const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`
  if (pattern.test(tag)) return tag.replace(pattern, () => written)
  return tag.replace(/\s*(\/?>)$/, (_, end: string) => written + end)
}

/** Replaces the five named and the numeric references. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole
    const code = Number.parseInt(String(hex ?? decimal), hex === undefined ? 10 : 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Makes text safe for content and attributes; what XML 1.0 cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(LONE_SURROGATES, '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
}
