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

/** Longer names than these are set as they come. */
const MOST_LINES = 4
const MOST_WORDS = 30

/** Breaks a text that needs several lines where they come out most alike, so that no word is left alone: "SỞ KHOA HỌC\nVÀ CÔNG NGHỆ". */
export function balanceText(text: string, width: number, look: TextLook): string {
  return text
    .split('\n')
    .map(line => {
      const count = wrapText(line, width, look).length
      const words = line.split(/[ \t]+/).filter(Boolean)
      if (count < 2 || count > MOST_LINES || words.length > MOST_WORDS) return line
      const best = splitEvenly(words, count, look)
      return best.longest <= width ? best.lines.join('\n') : line
    })
    .join('\n')
}

/** Names are broken before these words rather than within "NHÂN DÂN" or "CÔNG NGHỆ". */
const BREAKS_BEFORE = /^(?:tỉnh|thành|xã|phường|huyện|quận|thị|đặc|và|thuộc|của|trung|-|–)$/i
/** Another break counts as so much longer. */
const WORSE = 1.25

type Split = { readonly lines: readonly string[]; readonly longest: number; readonly cost: number }

/** Of all ways to set the words in so many lines, the one whose longest line is the shortest, broken at a good place if it can be. */
function splitEvenly(words: readonly string[], count: number, look: TextLook): Split {
  const whole = words.join(' ')
  const width = measureText(whole, look.size, look.bold, look.italic)
  let best: Split = { lines: [whole], longest: width, cost: count <= 1 ? width : width * 2 }
  if (count <= 1) return best
  for (let at = 1; at < words.length; at += 1) {
    const head = words.slice(0, at).join(' ')
    const first = measureText(head, look.size, look.bold, look.italic)
    if (first >= best.cost) break
    const rest = splitEvenly(words.slice(at), count - 1, look)
    const longest = Math.max(first, rest.longest)
    const isGood = BREAKS_BEFORE.test(words[at] ?? '')
    const cost = Math.max(first, rest.cost) * (isGood ? 1 : WORSE)
    if (cost < best.cost) best = { lines: [head, ...rest.lines], longest, cost }
  }
  return best
}
