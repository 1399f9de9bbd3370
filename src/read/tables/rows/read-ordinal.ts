import { parseLetter, parseRoman } from '../../../vietnamese/numbers/numerals.js'

/** How a row is numbered: Phần I · I · A · 1 · 1.1 · a) · - · CT01; `none` for a blank, `text` for what is no number. */
export type OrdinalStyle =
  | 'none'
  | 'worded'
  | 'roman'
  | 'letter'
  | 'number'
  | 'dotted'
  | 'small'
  | 'mark'
  | 'code'
  | 'text'

/** An ordinal: as displayed, its style, and its numbers (1.12 → [1, 12]; II.3 → [2, 3]; b → [2]). */
export type Ordinal = {
  readonly text: string
  readonly style: OrdinalStyle
  readonly parts: readonly number[]
}

/** The ordinal of a row without one. */
export const NO_ORDINAL: Ordinal = { text: '', style: 'none', parts: [] }

const MARKS = /^[-–—+•●▪*]+$/
const NUMBER = /^\d{1,6}$/
const DOTTED = /^(\d{1,4}|[IVXLC]+)((?:[.,]\d{1,4})+)$/
const CODE = /^(?=\S*\d)[\p{L}\d][\p{L}\d._/-]{0,14}$/u
const WORDED = /^(?:phần|mục|tiểu mục|chương|nhóm|khối|lĩnh vực|trụ cột)\s+([IVXLC]{1,6}|[A-ZĐ]|\d{1,2})$/iu
const PREFIX =
  /^\(?([IVXLC]{1,6}|[A-ZĐ]|\d{1,3}(?:\.\d{1,3}){0,3})(?:[.):/]+\s*|\s*[-–]\s+|\s+(?=[-–]))(?=\D)(.+)$/s

/** Reads the text of an ordinal cell. A capital such as I or C is read as Roman; its neighbours may say otherwise. */
export function readOrdinal(shown: string): Ordinal {
  const text = shown.trim()
  if (text === '') return NO_ORDINAL
  if (NUMBER.test(text)) return { text, style: 'number', parts: [Number(text)] }
  if (MARKS.test(text)) return { text, style: 'mark', parts: [] }
  if (text.length > 20) return { text, style: 'text', parts: [] }
  const bare = text.replace(/^\(/, '').replace(/[.):/]+$/, '')
  if (NUMBER.test(bare)) return { text, style: 'number', parts: [Number(bare)] }
  const dotted = DOTTED.exec(bare)
  if (dotted !== null) return { text, style: 'dotted', parts: partsOf(dotted[1] ?? '', dotted[2] ?? '') }
  const worded = WORDED.exec(bare)?.[1]
  if (worded !== undefined) return { text, style: 'worded', parts: [countOf(worded)] }
  const roman = parseRoman(bare)
  if (roman !== null) return { text, style: 'roman', parts: [roman] }
  if (/^[A-ZĐ]$/.test(bare)) return { text, style: 'letter', parts: [parseLetter(bare) ?? 0] }
  if (/^[a-zđ]$/.test(bare)) return { text, style: 'small', parts: [parseLetter(bare) ?? 0] }
  return { text, style: CODE.test(text) ? 'code' : 'text', parts: [] }
}

/** Splits "I. NHẬN THỨC SỐ" or "2.1. Hạ tầng" into ordinal and title; no ordinal when the title has none. */
export function splitTitle(title: string): { readonly ordinal: Ordinal; readonly title: string } {
  const found = PREFIX.exec(title.trim())
  if (found === null) return { ordinal: NO_ORDINAL, title: title.trim() }
  return { ordinal: readOrdinal(found[1] ?? ''), title: (found[2] ?? '').trim() }
}

/** Tells an ordinal that begins a count below it: 1, a, 1.1. */
export function startsCount(ordinal: Ordinal): boolean {
  return ordinal.style !== 'roman' && ordinal.style !== 'letter' && ordinal.parts.at(-1) === 1
}

/** Tells whether `inner` is numbered below `outer`: 1 → 1.1, 2.1 → 2.1.3, 1 → a), I → I.1. */
export function isNumberedBelow(inner: Ordinal, outer: Ordinal): boolean {
  if (inner.style === 'mark') return outer.style !== 'mark'
  if (inner.style === 'small') return outer.style !== 'small'
  return (
    inner.style === 'dotted' &&
    inner.parts.length > outer.parts.length &&
    outer.parts.length > 0 &&
    outer.parts.every((part, place) => inner.parts[place] === part)
  )
}

/** Phần III and Phần C are both the third. */
function countOf(number: string): number {
  if (NUMBER.test(number)) return Number(number)
  const upper = number.toUpperCase()
  const isLetter = upper.length === 1 && !'IVX'.includes(upper)
  return (isLetter ? parseLetter(upper) : (parseRoman(upper) ?? parseLetter(upper))) ?? 0
}

function partsOf(first: string, rest: string): readonly number[] {
  const head = NUMBER.test(first) ? Number(first) : (parseRoman(first) ?? 0)
  return [head, ...rest.slice(1).split(/[.,]/).map(Number)]
}
