import { type Message, message } from '../../messages/message.js'
import { editDistance, foldText } from '../../vietnamese/fold.js'
import { placeOf } from '../places.js'
import type { CheckedTable } from './rule.js'

type Name = {
  readonly written: string
  readonly words: readonly string[]
  readonly row: number
  count: number
}

/** A typing error is looked for in words of this length; shorter ones are too often other names (An, Anh). */
const SHORTEST_WORD = 4

/**
 * Finds units that are probably one spelt two ways: names that differ in one word by one letter, the rarer against the
 * commoner. Capital abbreviations and numbers (VHTT and VHXH, Tổ 1 and Tổ 2) are different units.
 */
export function leadsSpeltTwoWays({ plan }: CheckedTable): readonly Message[] {
  if (plan.kind !== 'indicators' && plan.kind !== 'tasks') return []
  const names = new Map<string, Name>()
  for (const item of plan.items) {
    for (const part of (item.lead ?? '').split(/[;,\n]/)) collectName(part.trim(), item.at.row, names)
  }
  const byGap = new Map<string, Name[]>()
  const found = new Map<Name, Message>()
  for (const name of names.values()) {
    name.words.forEach((_word, at) => {
      const gap = `${at} ${name.words.toSpliced(at, 1, '*').join(' ')}`
      const alike = byGap.get(gap) ?? []
      for (const other of alike.slice(0, 20)) {
        if (!isNear(name.words[at] ?? '', other.words[at] ?? '')) continue
        const [rare, common] = name.count > other.count ? [other, name] : [name, other]
        if (found.has(rare) || (rare.count > 1 && rare.count * 3 > common.count)) continue
        const values = { name: rare.written, other: common.written }
        const place = placeOf(plan, rare.row, 'lead')
        found.set(rare, message('lead-spelt-two-ways', place, values, placeOf(plan, common.row, 'lead')))
      }
      alike.push(name)
      byGap.set(gap, alike)
    })
  }
  return [...found.values()]
}

function collectName(written: string, row: number, names: Map<string, Name>): void {
  const folded = foldText(written)
  if (folded.length < 6) return
  const known = names.get(folded)
  if (known === undefined) names.set(folded, { written, words: wordsOf(written), row, count: 1 })
  else known.count += 1
}

const PLACE_TYPES: ReadonlySet<string> = new Set([
  'xa',
  'phuong',
  'thon',
  'ap',
  'xom',
  'khu',
  'pho',
  'huyen',
  'tran',
  'tinh',
  'quan',
  'ban',
])

/** Capital abbreviations and the names of places keep capitals, so that they never come near a word. */
function wordsOf(written: string): readonly string[] {
  let isPlace = false
  let before = ''
  return written
    .split(/[\s\-–()./]+/)
    .filter(word => word !== '')
    .map(word => {
      const folded = foldText(word)
      const capital = /^\p{Lu}/u.test(word)
      isPlace = capital && (isPlace || PLACE_TYPES.has(before))
      before = folded
      return isPlace || /^\p{Lu}[\p{Lu}\d]+$/u.test(word) ? word.toUpperCase() : folded
    })
}

function isNear(a: string, b: string): boolean {
  if (
    a === b ||
    Math.min(a.length, b.length) < SHORTEST_WORD - 1 ||
    Math.max(a.length, b.length) < SHORTEST_WORD
  )
    return false
  if (/[\p{Lu}\d]/u.test(a + b)) return false
  return editDistance(a, b, 1) === 1
}
