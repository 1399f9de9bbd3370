/** Breaks text into the lines that Word sets, so that what is drawn below a heading can follow its last line. */
import { measureText } from './measure-text.js'

/** The look that decides a text's width. */
export type TextLook = { readonly size: number; readonly bold: boolean; readonly italic: boolean }

/** One line as set, with its width in points. */
export type SetLine = { readonly text: string; readonly width: number }

/** Fills lines greedily up to `width` points; '\n' starts a new line. A word wider than the line stands alone on it. */
export function wrapText(text: string, width: number, look: TextLook): readonly SetLine[] {
  const space = measureText(' ', look.size, look.bold, look.italic)
  return text.split('\n').flatMap(paragraph => {
    const lines: SetLine[] = []
    let line = ''
    let lineWidth = 0
    for (const word of paragraph.split(/[ \t]+/).filter(part => part !== '')) {
      const wordWidth = measureText(word, look.size, look.bold, look.italic)
      if (line !== '' && lineWidth + space + wordWidth > width) {
        lines.push({ text: line, width: lineWidth })
        line = ''
        lineWidth = 0
      }
      lineWidth += (line === '' ? 0 : space) + wordWidth
      line = line === '' ? word : `${line} ${word}`
    }
    lines.push({ text: line, width: lineWidth })
    return lines
  })
}
