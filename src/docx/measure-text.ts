/** Measures text as Times New Roman sets it, without opening a font. */
import { type Face, timesWidths } from './times-widths.js'

/** Points per inch are 72, twips per point 20; 1 mm is 56.6929 twips. */
export const TWIPS_PER_POINT = 20

/** Advance widths are given in these. */
export const UNITS_PER_EM = 2048
const TABLE_END = 0x2200
const UNLISTED = 1024
const WIDE_SCRIPTS = 0x2e80
const HORN = '\u031b'
const HORNED: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư', O: 'Ơ', U: 'Ư' }

/** Advance widths by UTF-16 code unit, of one face. */
export type WidthTable = Uint16Array

/** Made when first asked for: most documents need two. */
const tables = new Map<Face, WidthTable>()

function widthTable(face: Face): WidthTable {
  const table = new Uint16Array(TABLE_END).fill(UNLISTED)
  const listed = new Map<string, number>()
  for (const [width, characters] of timesWidths[face]) {
    for (const character of characters) {
      listed.set(character, width)
      if (character.charCodeAt(0) < TABLE_END) table[character.charCodeAt(0)] = width
    }
  }
  for (let code = 0xc0; code < 0x1f00; code += code === 0x17f ? 0x1d00 - 0x17f : 1) {
    const character = String.fromCharCode(code)
    const parts = character.normalize('NFD')
    if (listed.has(character) || parts.length === 1) continue
    const base = parts.charAt(0)
    table[code] = listed.get(parts.includes(HORN) ? (HORNED[base] ?? base) : base) ?? UNLISTED
  }
  table.fill(0, 0x300, 0x370)
  table.fill(0, 0x200b, 0x2010)
  return table
}

/** Picks the width table of a face. */
export function widthsOf(bold: boolean, italic: boolean): WidthTable {
  const face: Face = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
  const known = tables.get(face)
  if (known !== undefined) return known
  const table = widthTable(face)
  tables.set(face, table)
  return table
}

/** Adds up the advances of `text` from `start` to `end`, in 1/2048 of the type size. */
export function measureUnits(text: string, widths: WidthTable, start = 0, end = text.length): number {
  let sum = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    sum += code < TABLE_END ? (widths[code] ?? UNLISTED) : code >= WIDE_SCRIPTS ? UNITS_PER_EM : UNLISTED
  }
  return sum
}

/** Gives the width of one line of text in points. */
export function measureText(text: string, sizePt: number, bold = false, italic = false): number {
  return (measureUnits(text, widthsOf(bold, italic)) * sizePt) / UNITS_PER_EM
}

/** Turns advance units at a type size into twips. */
export function unitsToTwips(units: number, sizePt: number): number {
  return (units * sizePt * TWIPS_PER_POINT) / UNITS_PER_EM
}

/** Turns millimetres into whole twips. */
export function mmToTwips(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}
