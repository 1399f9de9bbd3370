import { plainText } from '../letters/plain-text.js'

const NUMBER_AHEAD = String.raw`(?:[a-z]+\s+){0,2}(?:toi thieu|it nhat|toi da|khong qua|tren|duoi|dat|tu)?\s*(?:[≥≤<>]=?\s*)?\d`
const BULLET = /^\s*(?:[-–—+*•●▪◦·]+|[a-zđ]\)|\d{1,2}\))\s*(?=\S)/i
const LINE_BULLET = /^\s*[-–—+*•●▪◦·]/
/** A dash within a line that begins the next item: a word before it (not a figure, which would make a range), a figure or comparison behind. */
const INNER_BULLET =
  /(?<=[a-z)"])\s+[-+•]\s*(?=(?:dam bao\s+|bao dam\s+|phan dau\s+|muc\s+)?(?:(?:toi thieu|it nhat|toi da|khong qua|tren|duoi|dat|tu)\s+(?:[a-z]+\s+)?|[≥≤<>]=?\s*)?\d)/g
/** Further criteria in one sentence: "…; 80% …", ", 40% …", "và tối thiểu 20% …", ". Trong đó, …". */
const JOINTS = new RegExp(
  [
    ';',
    String.raw`(?<=\d\s?%[^,]*),\s+(?=(?:(?:toi thieu|it nhat|tren|dat)\s+)*\d+(?:[.,]\d+)?\s*%\s*\S)`,
    String.raw`(?<=\d\s?%[^,]*),\s+(?=[^,;\d]*(?:toi thieu|it nhat|dat)\s+(?:toi thieu\s+|it nhat\s+)?\d+(?:[.,]\d+)?\s*%)`,
    String.raw`\s+va\s+(?=(?:dat\s+)?(?:toi thieu|it nhat|tren|duoi|khong qua)\s+(?:dat\s+)?\d)`,
    String.raw`\.\s+(?=trong do)`,
    String.raw`,\s+(?=trong do\b${NUMBER_AHEAD})`,
  ].join('|'),
  'g',
)

/** Splits a target cell into the pieces that can each state a criterion: lines, bullets, semicolons, joined figures. Bullets are taken off. */
export function splitTarget(text: string): readonly string[] {
  const pieces: string[] = []
  for (const line of text.split('\n')) {
    const bulleted = LINE_BULLET.test(line) || INNER_BULLET.test(plainText(line))
    for (const item of bulleted ? splitAt(line, INNER_BULLET) : [line]) {
      for (const piece of splitAt(item, JOINTS)) {
        const bare = piece.replace(BULLET, '').trim().replace(/[;,]$/, '')
        if (bare !== '') pieces.push(bare)
      }
    }
  }
  return pieces
}

/** Cuts where the pattern matches the plain form, outside brackets, and drops what matched. */
function splitAt(text: string, pattern: RegExp): readonly string[] {
  const own = text.normalize('NFC')
  const parts: string[] = []
  let from = 0
  for (const match of plainText(own).matchAll(pattern)) {
    if (isInBrackets(own, match.index) || isInList(own, from, match)) continue
    parts.push(own.slice(from, match.index))
    from = match.index + match[0].length
  }
  parts.push(own.slice(from))
  return parts
}

function isInBrackets(text: string, place: number): boolean {
  const open = text.lastIndexOf('(', place)
  return open >= 0 && text.lastIndexOf(')', place) < open && text.indexOf(')', place) >= 0
}

/** "tối thiểu 5 dịch vụ: A; B; C": behind a colon, items without figures belong to what stands before it. */
function isInList(text: string, from: number, match: RegExpExecArray): boolean {
  if (match[0] !== ';') return false
  const end = text.indexOf(';', match.index + 1)
  const next = text.slice(match.index + 1, end < 0 ? text.length : end)
  return /:\D*$/.test(text.slice(from, match.index)) && !/\d/.test(next)
}
