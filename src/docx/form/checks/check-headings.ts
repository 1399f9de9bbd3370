/** Checks that parts, sections, clauses and points are numbered in order, with the numerals and letters that the decree names (II.6.đ). */
import type { MessageValues } from '../../../messages/entry.js'
import type { Message } from '../../../messages/message.js'
import type { OfficialRules } from '../../../model/official-rules.js'
import { letterOf, parseLetter, parseRoman, romanNumeral } from '../../../vietnamese/numbers/numerals.js'
import type { TextBlock } from '../structure/classify-text.js'
import { articles } from './articles.js'
import { findingAt } from './check-context.js'

/** Levels from wide to narrow: a heading starts those below it anew. */
const LEVELS = ['part', 'section', 'article', 'title', 'clause', 'point'] as const
type Level = (typeof LEVELS)[number]

type Counted = { readonly level: Level; readonly value: number | null }

const LARGEST_ROMAN = 3999

export function checkHeadings(blocks: readonly TextBlock[], rules: OfficialRules): readonly Message[] {
  const counts = new Map<Level, number>()
  const unread = new Set<Level>()
  return blocks.flatMap(block => {
    const counted = countOf(block)
    if (counted === null) return []
    const { level, value } = counted
    const before = counts.get(level) ?? null
    const next = (before ?? 0) + 1
    const follows = value === next || continuesOther(level, value, counts)
    counts.set(level, value ?? before ?? 0)
    // Behind a letter that does not count, the one it stands for may be taken as given or as left out.
    const skipped = unread.delete(level) && value === next + 1
    if (value === null) unread.add(level)
    // Articles count through the whole document: chapters do not start them anew.
    for (const lower of LEVELS.slice(LEVELS.indexOf(level) + 1)) if (lower !== 'article') counts.delete(lower)
    if (follows || skipped || isNewList(block, level, value, before)) return []
    return [findingOf(block, level, value, next, rules)]
  })
}

/** Clauses with and without titles may share one numbering. */
function continuesOther(level: Level, value: number | null, counts: ReadonlyMap<Level, number>): boolean {
  if (level !== 'title' && level !== 'clause') return false
  return value !== null && counts.get(level === 'title' ? 'clause' : 'title') === value - 1
}

/** Lists of clauses without titles and of points may begin anew at any place. */
function isNewList(block: TextBlock, level: Level, value: number | null, before: number | null): boolean {
  if (level === 'clause' || (level === 'title' && !isBold(block))) return value === 1 || before === null
  return level === 'point' && (value === 1 || (before === null && value !== null))
}

function isBold({ span }: TextBlock): boolean {
  return span.runs.every(run => run.bold || run.text.trim() === '')
}

function countOf({ kind, number, titled }: TextBlock): Counted | null {
  switch (kind) {
    case 'part':
      return { level: 'part', value: parseRoman(number) }
    case 'section':
      return { level: 'section', value: parseRoman(number) }
    case 'article':
      return { level: 'article', value: Number(/\d+/.exec(number)?.[0] ?? 1) }
    case 'clause':
      return { level: titled ? 'title' : 'clause', value: Number.parseInt(number, 10) }
    case 'point':
      return { level: 'point', value: parseLetter(number) }
    default:
      return null
  }
}

function findingOf(
  block: TextBlock,
  level: Level,
  value: number | null,
  next: number,
  rules: OfficialRules,
): Message {
  const expected = labelOf(block, level, Math.min(next, LARGEST_ROMAN))
  const values: MessageValues = { found: block.number, expected, article: articles.numbering }
  if (level === 'point' && value === null) return findingAt('form-point-letter', block.span, values)
  if (level === 'part' && value === null) {
    const word = block.span.text.split(/\s/)[0] ?? ''
    return findingAt('form-part-number', block.span, {
      found: block.span.text,
      expected: `${word} ${expected}`,
      article: rules.elements['part-label'].article,
    })
  }
  return findingAt('form-heading-order', block.span, values)
}

function labelOf(block: TextBlock, level: Level, next: number): string {
  switch (level) {
    case 'part':
      return romanNumeral(next)
    case 'section':
      return `${romanNumeral(next)}.`
    case 'article':
      return `${block.number.split(/\s/)[0] ?? ''} ${next}`
    case 'title':
    case 'clause':
      return `${next}.`
    case 'point':
      return `${letterOf(next)})`
  }
}
