import { limits } from './limits.js'
import { type Attributes, attributeOf } from './xml/attributes.js'
import { decodeEscapes } from './xml/entities.js'

/** A stretch of text in one font; null is the cell's own font. */
export type TextRun = { readonly text: string; readonly font: string | null }

/**
 * Collects the text of string items from what stands inside one `<si>` or `<is>`: plain `<t>`, runs `<r>` with their fonts,
 * phonetic `<rPh>` left out (ECMA-376 part 1, 18.4). Depths count from its children (1).
 */
export class RichTextReader {
  private runs: TextRun[] = []
  private piece = ''
  private font: string | null = null
  private parent = ''
  private length = 0
  /** Whether the text that follows belongs to the cell (phonetic guides do not). */
  wantsText = false

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) {
      this.parent = name
      this.wantsText = name === 't'
    } else if (depth === 2) this.wantsText = this.parent === 'r' && name === 't'
    else if (depth === 3 && this.parent === 'r' && (name === 'rFont' || name === 'name'))
      this.font = attributeOf(attributes, 'val')
  }

  text(piece: string): void {
    this.length += piece.length
    if (this.length <= limits.characters) this.piece = this.piece === '' ? piece : this.piece + piece
  }

  close(depth: number): void {
    this.wantsText = false
    if (depth !== 1) return
    this.finishRun()
    this.font = null
  }

  /** Whether the text went beyond the limit; the rest of it was left out. */
  tooLong(): boolean {
    return this.length > limits.characters
  }

  /** Hands over the text read and starts anew: a plain string when no run has a font of its own. */
  take(): string | readonly TextRun[] {
    const { runs } = this
    const [first] = runs
    this.length = 0
    this.piece = ''
    this.font = null
    this.wantsText = false
    if (first === undefined) return ''
    this.runs = []
    return runs.length === 1 && first.font === null ? decodeEscapes(first.text) : runs.map(decodeRun)
  }

  private finishRun(): void {
    const { runs, piece, font } = this
    const last = runs.at(-1)
    if (last !== undefined && last.font === font) runs[runs.length - 1] = { text: last.text + piece, font }
    else if (piece !== '') runs.push({ text: piece, font })
    this.piece = ''
  }
}

function decodeRun(run: TextRun): TextRun {
  return { text: decodeEscapes(run.text), font: run.font }
}
