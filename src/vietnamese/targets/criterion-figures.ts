import { readDigits } from '../numbers/digits.js'
import type { Bound } from './criterion.js'

/** `unit`: what the unit column says, used where the text names none. `decimalMark`: the column's, to settle 1.234. */
export type CriterionContext = { readonly unit: string | null; readonly decimalMark: ',' | '.' | null }

/** A figure with the decimals written. */
export type Figure = { readonly value: number; readonly decimals: number }

const WORD_NUMBERS: Readonly<Record<string, number>> = { mot: 1, hai: 2 }
/** In the order they are tried; a longer wording before one that it contains. */
const COMPARATORS: readonly (readonly [type: Bound['type'], source: string])[] = [
  [
    'atLeast',
    '≥|>=|=>|(?:toi thieu|it nhat|thap nhat|khong duoi|khong thap hon|khong it hon|lon hon hoac bang)(?![a-z])',
  ],
  [
    'atMost',
    '≤|<=|=<|(?:khong (?:vuot )?qua|toi da|nhieu nhat|khong cao hon|khong lon hon|khong nhieu hon|nho hon hoac bang)(?![a-z])',
  ],
  ['lessThan', String.raw`<|(?:(?:giam\s+)?(?:xuong\s+)?(?:con\s+)?duoi|nho hon|it hon|thap hon)(?![a-z])`],
  ['atMost', String.raw`(?:(?:giam|ha)\s+)?xuong\s+con(?![a-z])|giam\s+(?:xuong|con)(?![a-z])`],
  ['moreThan', '>|(?:tren|hon|lon hon|cao hon)(?![a-z])'],
  ['atLeast', 'tu(?![a-z])'],
]

/** Sources of patterns over plain text: a number, a percent sign, a comparison, words before it and words between it and the figure. */
export const NUMBER = String.raw`(?:\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.])|\d+(?:[.,]\d+)*)`
export const PERCENT = '(?:%|phan tram(?![a-z]))'
export const COMPARATOR = `(?:${COMPARATORS.map(([, source]) => source).join('|')})`
export const LEAD = String.raw`(?:(?:phan dau|dat|dam bao|bao dam|muc tieu|chi tieu|ke hoach|ty le|ti le|muc|hoan thanh|duy tri|co|la)(?![a-z])\s*:?\s*)*`
export const FILL = String.raw`\s*(?:(?:la|dat|co|bang|duoc|phai|to chuc|ban hanh|xay dung)(?![a-z])\s*|:\s*)*`

const WHOLE_COMPARATORS = COMPARATORS.map(([type, source]) => ({
  type,
  pattern: new RegExp(`^(?:${source})$`),
}))

/** Reads a figure as written; null when it has no single meaning. */
export function readFigure(written: string, context: CriterionContext): Figure | null {
  const word = WORD_NUMBERS[written]
  if (word !== undefined) return { value: word, decimals: 0 }
  const digits = readDigits(written, context.decimalMark)
  return digits.type === 'value' ? { value: digits.value, decimals: digits.decimals } : null
}

/** Names the comparison that a wording makes. */
export function comparatorOf(written: string): Bound['type'] {
  return WHOLE_COMPARATORS.find(({ pattern }) => pattern.test(written))?.type ?? 'atLeast'
}
