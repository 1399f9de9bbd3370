/** Measures what stands in table cells: longest word, longest line, lines when wrapped. */
import { measureUnits, type WidthTable } from '../measure-text.js'
import { bracketsIn, SHORT_BRACKET } from './bind-brackets.js'

const SPACE = 0x20
const NEWLINE = 0x0a

/** Widths in 1/2048 of the type size. */
export type CellMeasure = { word: number; line: number; bound: number; whole: number; paragraphs: number }

/** Measures the longest word, the longest unwrapped line, the longest short bracket and all lines together of a cell's text. */
export function measureCell(text: string, widths: WidthTable): CellMeasure {
  const result = { word: 0, line: 0, bound: 0, whole: 0, paragraphs: 1 }
  let line = 0
  let word = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === SPACE || code === NEWLINE) {
      if (word > result.word) result.word = word
      word = 0
      if (code === NEWLINE) {
        result.whole += line
        result.paragraphs += 1
      }
      line = code === NEWLINE ? 0 : line + (widths[SPACE] ?? 0)
      continue
    }
    const advance = widths[code] ?? measureUnits(text, widths, at, at + 1)
    word += advance
    line += advance
    if (line > result.line) result.line = line
  }
  if (word > result.word) result.word = word
  result.whole += line
  if (!text.includes('(')) return result
  for (const bracket of bracketsIn(text, SHORT_BRACKET))
    result.bound = Math.max(result.bound, measureUnits(bracket, widths))
  return result
}

/** Counts the lines that text takes in a width (units of 1/2048 of the type size), on the safe side. */
export function countLines(text: string, width: number, widths: WidthTable): number {
  const room = Math.max(1, width)
  let lines = 0
  for (const paragraph of text.split('\n')) {
    let used = 0
    let here = 1
    for (const word of paragraph.split(' ')) {
      const advance = measureUnits(word, widths) + (used === 0 ? 0 : (widths[SPACE] ?? 0))
      if (used + advance <= room) used += advance
      else {
        const pieces = Math.ceil(advance / room)
        here += used === 0 ? pieces - 1 : pieces
        used = advance - (pieces - 1) * room
      }
    }
    lines += here
  }
  return lines
}
