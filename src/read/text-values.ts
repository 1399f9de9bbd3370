import { cleanText } from '../vietnamese/clean-text.js'
import { convertLegacy, detectLegacy, type LegacyEncoding } from '../vietnamese/encodings.js'
import type { TextRun } from './rich-text.js'
import type { StoredText } from './shared-strings.js'

/** Text ready for a cell: cleaned, with the old encoding it was converted from. */
export type TextValue = { readonly text: string; readonly legacy: LegacyEncoding | null }

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

  const own = (stored: StoredText, font: string | null): TextValue =>
    typeof stored === 'string' ? plainValue(stored, font) : richValue(stored, font)

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

function plainValue(text: string, font: string | null): TextValue {
  const legacy = detectLegacy(text, font)
  return { text: cleanText(legacy === null ? text : convertLegacy(text, legacy, font)), legacy }
}

/** Converts each run by its own font, else by the cell's; text that no font gives away is judged as a whole. */
function richValue(runs: readonly TextRun[], cellFont: string | null): TextValue {
  let text = ''
  let legacy: LegacyEncoding | null = null
  for (const run of runs) {
    const font = run.font ?? cellFont
    const found = detectLegacy(run.text, font)
    text += found === null ? run.text : convertLegacy(run.text, found, font)
    legacy ??= found
  }
  return legacy === null ? plainValue(text, null) : { text: cleanText(text), legacy }
}
