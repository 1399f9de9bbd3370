/** Breaks text into the lines that Word sets, so that what is drawn below a heading can follow its last line. */
import { areBound } from './bound-words.js'
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
      const fewest = splitEvenly(words, count, width, look)
      // One line more is better than a word torn in two.
      const more =
        tearsWord(fewest) && count < MOST_LINES ? splitEvenly(words, count + 1, width, look) : fewest
      const best = tearsWord(more) ? fewest : more
      return best.longest <= width ? best.lines.join('\n') : line
    })
    .join('\n')
}

/** Names are broken before these words rather than within "NHÂN DÂN" or "CÔNG NGHỆ". */
const BREAKS_BEFORE = /^(?:tỉnh|thành|xã|phường|huyện|quận|thị|đặc|và|thuộc|của|trung|-|–)$/i
/** Another break counts as so much longer. */
const WORSE = 1.25
/** A break within a word, and a line too wide for the column. */
const WORST = 2.5
const TOO_WIDE = 100

type Split = { readonly lines: readonly string[]; readonly longest: number; readonly cost: number }

/** Of all ways to set the words in so many lines, the one whose longest line is the shortest, broken at a good place if it can be. */
function splitEvenly(words: readonly string[], count: number, width: number, look: TextLook): Split {
  const whole = words.join(' ')
  const length = measureText(whole, look.size, look.bold, look.italic)
  const lineCost = (own: number) => (own > width ? own * TOO_WIDE : own)
  let best: Split = { lines: [whole], longest: length, cost: lineCost(length) * (count <= 1 ? 1 : 2) }
  if (count <= 1) return best
  for (let at = 1; at < words.length; at += 1) {
    const head = words.slice(0, at).join(' ')
    const first = measureText(head, look.size, look.bold, look.italic)
    if (lineCost(first) >= best.cost) break
    const rest = splitEvenly(words.slice(at), count - 1, width, look)
    const longest = Math.max(first, rest.longest)
    const cost = Math.max(lineCost(first), rest.cost) * breakFactor(words[at - 1] ?? '', words[at] ?? '')
    if (cost < best.cost) best = { lines: [head, ...rest.lines], longest, cost }
  }
  return best
}

function tearsWord({ lines }: Split): boolean {
  return lines.some((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && areBound(line.split(' ').at(-1) ?? '', next.split(' ')[0] ?? '')
  })
}

function breakFactor(before: string, after: string): number {
  if (areBound(before, after)) return WORST
  return BREAKS_BEFORE.test(after) || before.endsWith(',') ? 1 : WORSE
}
