import type { SheetTableRow } from '../../../model/table.js'
import { foldText } from '../../../vietnamese/letters/fold.js'
import { findBreakdowns, type PartKind } from './breakdown-rows.js'
import type { RowFacts } from './describe-rows.js'
import { isNumberedBelow, NO_ORDINAL, type Ordinal, startsCount } from './read-ordinal.js'
import { isPart, isTitleLike, isTotal, namesItsCount } from './row-words.js'
import { findWhole } from './whole-totals.js'

type Kind = SheetTableRow['kind']

/** What the whole table says about its numbering. */
type Habits = {
  /** One row with data in five is numbered at least: a row without a number goes on from the one above. */
  readonly numbered: boolean
  /** Some rows are numbered 1, 2, 3 or by codes: Roman numerals and capitals then mark groups even when they carry data. */
  readonly hasItemNumbers: boolean
  /** Some row is a title by its shape. */
  readonly hasOrdinalColumn: boolean
}

/** Sorts the rows of a grouped table into groups, subgroups, items, continuations, totals and their breakdowns; a part "a = …" stands as an item without a number. One row in, one row out, in order. */
export function classifyRows(
  facts: readonly RowFacts[],
  hasOrdinalColumn: boolean,
  summed: boolean,
  isMoney: boolean,
): readonly SheetTableRow[] {
  const ordinals = raiseOrdinals(facts, settleLetters(facts))
  const habits = habitsOf(facts, ordinals, hasOrdinalColumn)
  const whole = summed ? findWhole(facts, ordinals, isMoney) : null
  const titles = facts.map((fact, index) =>
    index === whole ? wholeTitle(fact) : totalTitle(fact, ordinals[index] ?? fact.ordinal, summed),
  )
  const numbered = hasOrdinalColumn && habits.numbered
  const parts = findBreakdowns({
    facts,
    ordinals,
    totals: titles.map(title => title !== null),
    numbered,
    summed,
  })
  const next = nextNumbered(ordinals, parts)
  const levels: string[] = []
  const rows: SheetTableRow[] = []
  facts.forEach((fact, index) => {
    const ordinal = ordinals[index] ?? fact.ordinal
    const total = titles[index] ?? null
    const before = rows.at(-1)?.kind ?? null
    const part = parts[index] ?? null
    const kind = total !== null ? 'total' : (part ?? kindOf(facts, ordinals, next, index, habits, before))
    if (kind === 'group') {
      const depth = depthOf(levels, fact, ordinal)
      const title = titleOf(fact)
      rows.push(tableRow(depth === 0 ? 'group' : 'subgroup', ordinal.text, title, depth, fact))
    } else if (kind === 'total') rows.push(tableRow('total', '', total ?? '', 0, fact))
    else if (kind === 'breakdown') rows.push(tableRow(kind, ordinal.text, titleOf(fact), 0, fact))
    else rows.push(tableRow(kind, ordinal.text, '', 0, fact))
  })
  return rows
}

function tableRow(kind: Kind, ordinal: string, title: string, depth: number, fact: RowFacts): SheetTableRow {
  const joins = kind === 'continuation' || kind === 'total' || kind === 'breakdown'
  return { kind, ordinal, title, depth, row: joins ? fact.row : fact.filled }
}

/** Where rows are not added up, "Tổng số hồ sơ tiếp nhận" with a plan and a result is an indicator. */
function totalTitle(fact: RowFacts, ordinal: Ordinal, summed: boolean): string | null {
  if (ordinal.style !== 'none' && ordinal.style !== 'text') return null
  const title = ordinal.style === 'text' ? ordinal.text : titleOf(fact)
  if (!isTotal(title)) return null
  return !summed && fact.others >= 2 && namesItsCount(title) ? null : title
}

function wholeTitle(fact: RowFacts): string {
  return fact.ordinal.style === 'text' ? fact.ordinal.text : titleOf(fact)
}

function titleOf(fact: RowFacts): string {
  return fact.title ?? (fact.main === '' ? fact.first : fact.main)
}

function kindOf(
  facts: readonly RowFacts[],
  ordinals: readonly Ordinal[],
  next: readonly number[],
  index: number,
  habits: Habits,
  before: Kind | null,
): Kind {
  const fact = facts[index]
  const ordinal = ordinals[index]
  if (fact === undefined || ordinal === undefined) return 'item'
  const follower = ordinals[next[index] ?? -1] ?? null
  switch (ordinal.style) {
    case 'none':
      return unnumberedKind(facts, ordinals, next, index, habits, before)
    case 'roman':
    case 'letter':
      if (fact.title !== null)
        return habits.hasItemNumbers || follower === null || fact.spread || !sameStyle(ordinal, follower)
          ? 'group'
          : 'item'
      return habits.hasItemNumbers && fact.main !== '' ? 'group' : 'item'
    case 'worded':
      return fact.title === null ? 'item' : 'group'
    case 'mark':
      if (fact.title !== null && opensGroup(fact.title, ordinal, ordinals, index)) return 'group'
      return fact.title !== null && isItemLike(before) && fact.row.cells.length <= 2 ? 'continuation' : 'item'
    case 'number':
    case 'dotted':
    case 'small':
      return fact.title !== null && (fact.spread || headsRows(ordinal, follower)) ? 'group' : 'item'
    default:
      return 'item'
  }
}

/** "* XÃ HỘI SỐ" above a row numbered 1 is a title: a mark in front of capitals, or a star in front of any. */
function opensGroup(title: string, mark: Ordinal, ordinals: readonly Ordinal[], index: number): boolean {
  const below = ordinals[index + 1]
  if (below?.style !== 'number' || !startsCount(below)) return false
  return isTitleLike(title) || /^[*●▪]/.test(mark.text)
}

/** A bare title is a group when what follows is numbered below it or begins to count again. */
function headsRows(ordinal: Ordinal, follower: Ordinal | null): boolean {
  if (follower === null) return false
  if (isNumberedBelow(follower, ordinal)) return true
  return (
    follower.style === 'number' &&
    startsCount(follower) &&
    (ordinal.style !== 'number' || !startsCount(ordinal))
  )
}

function unnumberedKind(
  facts: readonly RowFacts[],
  ordinals: readonly Ordinal[],
  next: readonly number[],
  index: number,
  habits: Habits,
  before: Kind | null,
): Kind {
  const fact = facts[index]
  if (fact === undefined) return 'item'
  if (isPart(fact.main)) return 'item'
  const joins = isItemLike(before)
  if (fact.title !== null) {
    if (fact.spread || isTitleLike(fact.title)) return 'group'
    const following = facts[index + 1]
    const opens = following !== undefined && following.title === null && !isTotal(following.first)
    if (!habits.hasOrdinalColumn) return opens ? 'group' : 'item'
    if (opens && startsCount(ordinals[index + 1] ?? fact.ordinal)) return 'group'
    if (!habits.numbered) return opens && !joins ? 'group' : 'item'
    return joins ? 'continuation' : 'item'
  }
  if (!joins) return 'item'
  if (fact.main === '') return 'continuation'
  if (!habits.hasOrdinalColumn || !habits.numbered) return 'item'
  return fillsGap(facts, ordinals, next, index) || looksWhole(facts, index) ? 'item' : 'continuation'
}

function isItemLike(kind: Kind | null): boolean {
  return kind === 'item' || kind === 'continuation'
}

function sameStyle(a: Ordinal, b: Ordinal): boolean {
  return a.style === b.style
}

/** 3, blank, 5: the blank row is the fourth item, its number forgotten. */
function fillsGap(
  facts: readonly RowFacts[],
  ordinals: readonly Ordinal[],
  next: readonly number[],
  index: number,
): boolean {
  const ahead = ordinals[next[index] ?? -1]
  let behind = index - 1
  let blanks = 1
  while (behind >= 0 && ordinals[behind]?.style === 'none' && facts[behind]?.title === null) {
    if (facts[behind]?.main !== '') blanks += 1
    behind -= 1
  }
  const last = ordinals[behind]
  if (ahead === undefined || last === undefined || ahead.style !== 'number' || last.style !== 'number')
    return false
  for (let place = index + 1; place < (next[index] ?? 0); place += 1)
    if (facts[place]?.main !== '') blanks += 1
  return (ahead.parts[0] ?? 0) === (last.parts[0] ?? 0) + blanks + 1
}

/** A row without a number that fills the very columns of the item above, and begins with a capital, is an item of its own. */
function looksWhole(facts: readonly RowFacts[], index: number): boolean {
  const fact = facts[index]
  const above = facts[index - 1]
  if (fact === undefined || above === undefined || fact.others < 2 || fact.others !== above.others)
    return false
  const letter = fact.main.charAt(0)
  if (letter === letter.toLowerCase()) return false
  return above.row.cells.every(
    cell => cell === above.ordinalCell || fact.row.cells.some(own => own.column === cell.column),
  )
}

/** The index of the next numbered row, for every row; -1 for none. */
function nextNumbered(ordinals: readonly Ordinal[], parts: readonly (PartKind | null)[]): readonly number[] {
  const next = new Array<number>(ordinals.length).fill(-1)
  let last = -1
  for (let index = ordinals.length - 1; index >= 0; index -= 1) {
    next[index] = last
    const style = ordinals[index]?.style
    if (style !== 'none' && style !== 'text' && parts[index] !== 'breakdown') last = index
  }
  return next
}

/** Tells I, V, X, C, D from letters by the capital before: after A, B a C is a letter; after H an I. */
function settleLetters(facts: readonly RowFacts[]): readonly Ordinal[] {
  let last: Ordinal | null = null
  let sawLetter = false
  return facts.map(fact => {
    let own = fact.ordinal
    const bare = own.text.replace(/[^A-ZĐ]/g, '')
    if (own.style === 'roman' && bare.length === 1 && last !== null) {
      const previous = last.text.replace(/[^A-ZĐ]/g, '')
      const isNextLetter = previous.length === 1 && bare.charCodeAt(0) === previous.charCodeAt(0) + 1
      if (isNextLetter && last.style === 'letter') own = { ...own, style: 'letter' }
    }
    if (own.style === 'roman' && bare.length === 1 && 'CDLM'.includes(bare) && (sawLetter || last === null))
      own = { ...own, style: 'letter' }
    if (own.style === 'roman' || own.style === 'letter') last = own
    if (own.style === 'letter') sawLetter = true
    return own
  })
}

function habitsOf(
  facts: readonly RowFacts[],
  ordinals: readonly Ordinal[],
  hasOrdinalColumn: boolean,
): Habits {
  let items = 0
  let unnumbered = 0
  let hasItemNumbers = false
  facts.forEach((fact, index) => {
    const style = ordinals[index]?.style ?? 'none'
    if (style === 'number' || style === 'dotted' || style === 'code') hasItemNumbers = true
    if (style !== 'none' && style !== 'worded' && style !== 'roman' && style !== 'letter') items += 1
    else if (style === 'none' && fact.title === null && fact.main !== '') unnumbered += 1
  })
  return { numbered: items * 4 >= unnumbered, hasItemNumbers, hasOrdinalColumn }
}

/** Moves a number up where a page break left it on the item's second line: a lone text, then the number beside text that begins small. */
function raiseOrdinals(facts: readonly RowFacts[], ordinals: readonly Ordinal[]): readonly Ordinal[] {
  const raised = [...ordinals]
  facts.forEach((fact, index) => {
    const below = facts[index + 1]
    const number = ordinals[index + 1]
    if (below === undefined || number?.style !== 'number' || below.title !== null) return
    if (fact.title === null || fact.spread || ordinals[index]?.style !== 'none' || isTitleLike(fact.title))
      return
    if (!/^\p{Ll}/u.test(below.main)) return
    raised[index] = number
    raised[index + 1] = NO_ORDINAL
  })
  return raised
}

function levelOf({ style, parts, text }: Ordinal): string {
  if (style === 'dotted') return `dotted-${parts.length}`
  return style === 'worded' ? `worded ${foldText(text).replace(/ \S+$/, '')}` : style
}

/** Nesting by style: the first style seen is the outermost; a style seen before closes what stands below it. A bare title in capitals or merged is as high as the numbered groups. */
function depthOf(levels: string[], fact: RowFacts, ordinal: Ordinal): number {
  const style = levelOf(ordinal)
  let place = levels.indexOf(style)
  const isBare = style === 'none' || style === 'mark'
  if (place < 0 && isBare && levels.length > 0 && (fact.spread || isTitleLike(fact.title ?? ''))) place = 0
  // "Phần II" where no "Phần I" stood goes on with what stood there.
  if (place < 0 && style.startsWith('worded') && levels.length > 0 && (ordinal.parts[0] ?? 0) > 1) place = 0
  if (place < 0) {
    levels.push(style)
    place = levels.length - 1
  }
  levels.length = place + 1
  return place
}
