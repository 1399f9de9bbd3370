import { limits } from './limits.js'
import { type Attributes, attributeOf } from './xml/attributes.js'
import { decodeEscapes } from './xml/entities.js'

/** A stretch of text in one font; null is the cell's own font. */
export type TextRun = { readonly text: string; readonly font: string | null }

/** Collects the text of one `<si>` or `<is>` from what stands inside it; depths count from its children (1). */
export type RichTextReader = {
  open(name: string, attributes: Attributes, depth: number): void
  /** Whether the text that follows belongs to the cell (phonetic guides do not). */
  wantsText(): boolean
  text(piece: string): void
  close(name: string, depth: number): void
  /** Whether the text went beyond the limit; the rest of it was left out. */
  tooLong(): boolean
  /** Hands over the text read and starts anew: a plain string when no run has a font of its own. */
  take(): string | readonly TextRun[]
}

/** Makes a reader of string items: plain `<t>`, runs `<r>` with their fonts, phonetic `<rPh>` left out (ECMA-376 part 1, 18.4). */
export function createRichTextReader(): RichTextReader {
  let runs: TextRun[] = []
  let text = ''
  let font: string | null = null
  let parent = ''
  let inText = false
  let length = 0

  const finishRun = (): void => {
    const last = runs.at(-1)
    if (last !== undefined && last.font === font) runs[runs.length - 1] = { text: last.text + text, font }
    else if (text !== '') runs.push({ text, font })
    text = ''
  }

  return {
    open(name, attributes, depth) {
      if (depth === 1) {
        parent = name
        inText = name === 't'
      } else if (depth === 2) inText = parent === 'r' && name === 't'
      else if (depth === 3 && parent === 'r' && (name === 'rFont' || name === 'name'))
        font = attributeOf(attributes, 'val')
    },
    wantsText: () => inText,
    text(piece) {
      length += piece.length
      if (length <= limits.characters) text += piece
    },
    close(_name, depth) {
      inText = false
      if (depth !== 1) return
      finishRun()
      font = null
    },
    tooLong: () => length > limits.characters,
    take() {
      const [first] = runs
      const taken =
        first === undefined
          ? ''
          : runs.length === 1 && first.font === null
            ? decodeEscapes(first.text)
            : runs.map(decodeRun)
      runs = []
      length = 0
      text = ''
      font = null
      inText = false
      return taken
    },
  }
}

function decodeRun(run: TextRun): TextRun {
  return { text: decodeEscapes(run.text), font: run.font }
}
