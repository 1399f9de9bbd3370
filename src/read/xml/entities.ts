/** Replaces the five predefined entities and character references; null when there is any other or a bare '&' (XML 1.0, 4.1 and 4.6). */
export function decodeEntities(text: string): string | null {
  if (!text.includes('&')) return text
  let broken = false
  const decoded = text.replace(/&([^;&]{0,12};)?/g, (_all, name: string | undefined) => {
    const value = name === undefined ? null : characterOf(name.slice(0, -1))
    if (value === null) broken = true
    return value ?? ''
  })
  return broken ? null : decoded
}

function characterOf(name: string): string | null {
  const known = predefined.get(name)
  if (known !== undefined) return known
  const digits = /^#(?:([0-9]+)|x([0-9A-Fa-f]+))$/.exec(name)
  if (digits === null) return null
  const code = digits[1] === undefined ? Number.parseInt(digits[2] ?? '', 16) : Number.parseInt(digits[1], 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : null
}

const predefined = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Decodes Excel's `_xHHHH_` escapes in cell text: `_x000D_` is a carriage return, `_x005F_` an underscore (ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
