import { type Message, message } from '../../messages/message.js'
import type { IndicatorTable, PlanTable, TaskTable } from '../../model/plan.js'
import { editDistance, foldText } from '../../vietnamese/letters/fold.js'
import { placeOf } from '../places.js'
import type { CheckedTable } from './rule.js'

type Name = {
  readonly written: string
  readonly words: readonly string[]
  readonly row: number
  count: number
  /** How the name is written where folding hides it: case, place of the tone, kind of dash. */
  readonly spellings: Map<string, Spelling>
}

type Spelling = { readonly written: string; readonly row: number; count: number }

/** A typing error is looked for in words of this length; shorter ones are too often other names (An, Anh). */
const SHORTEST_WORD = 4

/**
 * Finds units that are probably one spelt two ways: names that differ in one word by one letter, the rarer against the
 * commoner, and names that differ in case, the place of a tone or the kind of dash. Capital abbreviations and numbers (VHTT and VHXH, Tổ 1 and Tổ 2) are different units.
 */
export function leadsSpeltTwoWays({ plan }: CheckedTable): readonly Message[] {
  if (plan.kind !== 'indicators' && plan.kind !== 'tasks') return []
  const names = new Map<string, Name>()
  for (const [lead, { row, count }] of distinctLeads(plan)) {
    for (const part of lead.split(/[;,\n]/)) collectName(part.trim(), row, count, names)
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
  return [...found.values(), ...[...names.values()].flatMap(name => spellingsOf(plan, name))]
}

/** The cells as written, each with its first row and how often it stands. */
function distinctLeads(
  plan: IndicatorTable | TaskTable,
): ReadonlyMap<string, { row: number; count: number }> {
  const leads = new Map<string, { row: number; count: number }>()
  for (const { lead, at } of plan.items) {
    const known = leads.get(lead ?? '')
    if (known === undefined) leads.set(lead ?? '', { row: at.row, count: 1 })
    else known.count += 1
  }
  return leads
}

/** One name in several spellings that mean the same: the rarer ones against the commonest. */
function spellingsOf(plan: PlanTable, { spellings }: Name): readonly Message[] {
  if (spellings.size < 2) return []
  const [common, ...others] = [...spellings.values()].sort((a, b) => b.count - a.count || a.row - b.row)
  if (common === undefined) return []
  return others.flatMap(rare => {
    if (!isSameName(rare.written, common.written)) return []
    const values = { name: rare.written, other: common.written }
    const place = placeOf(plan, rare.row, 'lead')
    return [message('lead-spelt-two-ways', place, values, placeOf(plan, common.row, 'lead'))]
  })
}

/** Names with the same marks word by word, wherever these stand, or one without any: "hoá" and "hóa", never "Phú" and "Phụ". */
function isSameName(a: string, b: string): boolean {
  const marks = [a, b].map(marksOf)
  return marks[0] === marks[1] || marks.includes('')
}

function marksOf(written: string): string {
  const words = written
    .toLowerCase()
    .normalize('NFD')
    .split(/[^\p{L}\p{M}\d]+/u)
  const marked = words.map(word => [...word.replace(/[^\p{M}đ]/gu, '')].sort().join(''))
  return marked.join('') === '' ? '' : marked.join(' ')
}

function collectName(written: string, row: number, count: number, names: Map<string, Name>): void {
  const folded = foldText(written)
  if (folded.length < 6) return
  const known = names.get(folded) ?? { written, words: wordsOf(written), row, count: 0, spellings: new Map() }
  names.set(folded, known)
  known.count += count
  const plain = written
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-–—/&]) ?/g, '$1')
    // Inside a list a name may begin small.
    .replace(/^\p{Ll}/u, letter => letter.toUpperCase())
  const spelling = known.spellings.get(plain)
  if (spelling === undefined) known.spellings.set(plain, { written, row, count })
  else spelling.count += count
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
