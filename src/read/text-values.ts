import { cleanText } from '../vietnamese/clean-text.js'
import type { StoredText } from './shared-strings.js'

/** Text ready for a cell: cleaned, with the old encoding it was converted from. */
export type TextValue = { readonly text: string; readonly legacy: 'TCVN3' | 'VNI' | null }

/** Turns stored text into cell text; each shared string is worked on once per font. */
export type TextValues = {
  shared(index: number, font: string | null): TextValue | null
  own(stored: StoredText, font: string | null): TextValue
}

/** Makes the converter for one workbook's shared strings. */
export function createTextValues(strings: readonly StoredText[]): TextValues {
  const byFont = new Map<string | null, (TextValue | undefined)[]>()
  let lastFont: string | null = null
  let known: (TextValue | undefined)[] = []
  byFont.set(null, known)

  const own = (stored: StoredText, _font: string | null): TextValue => {
    const text = typeof stored === 'string' ? stored : stored.map(run => run.text).join('')
    return { text: cleanText(text), legacy: null }
  }

  const shared = (index: number, font: string | null): TextValue | null => {
    if (font !== lastFont) {
      known = byFont.get(font) ?? []
      byFont.set(font, known)
      lastFont = font
    }
    const before = known[index]
    if (before !== undefined) return before
    const stored = strings[index]
    if (stored === undefined) return null
    const value = own(stored, font)
    known[index] = value
    return value
  }
  return { shared, own }
}
