import { cleanText } from '../vietnamese/letters/clean-text.js'
import { convertLegacy, detectLegacy, type LegacyEncoding } from '../vietnamese/letters/encodings.js'
import type { TextRun } from './rich-text.js'
import type { StoredText } from './shared-strings.js'

/** Text ready for a cell: cleaned, with the old encoding it was converted from. */
export type TextValue = { readonly text: string; readonly legacy: LegacyEncoding | null }

/** Turns stored text into cell text; each shared string of a workbook is worked on once per font. */
export class TextValues {
  private readonly strings: readonly StoredText[]
  private readonly byFont = new Map<string | null, (TextValue | undefined)[]>()
  private lastFont: string | null = null
  private known: (TextValue | undefined)[] = []

  constructor(strings: readonly StoredText[]) {
    this.strings = strings
    this.byFont.set(null, this.known)
  }

  shared(index: number, font: string | null): TextValue | null {
    if (font !== this.lastFont) {
      this.known = this.byFont.get(font) ?? []
      this.byFont.set(font, this.known)
      this.lastFont = font
    }
    const before = this.known[index]
    if (before !== undefined) return before
    const stored = this.strings[index]
    if (stored === undefined) return null
    const value = this.own(stored, font)
    this.known[index] = value
    return value
  }

  own(stored: StoredText, font: string | null): TextValue {
    return typeof stored === 'string' ? plainValue(stored, font) : richValue(stored, font)
  }
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
