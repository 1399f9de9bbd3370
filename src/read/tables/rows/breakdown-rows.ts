import type { RowFacts } from './describe-rows.js'
import { type Ordinal, startsCount } from './read-ordinal.js'
import { isTitleLike, splitsUp } from './row-words.js'

/** What a row that splits up another is: a breakdown of the total above, or a further line of the item above. */
export type PartKind = 'breakdown' | 'continuation'

/** What tells a table's breakdowns: its rows with their numbers, which of them are totals, and its habits. */
export type BreakdownCase = {
  readonly facts: readonly RowFacts[]
  readonly ordinals: readonly Ordinal[]
  readonly totals: readonly boolean[]
  /** Rows without a number are no items of this table. */
  readonly numbered: boolean
  /** The kind of table is one whose rows are added up. */
  readonly summed: boolean
}

/** What stands above a row; `counts` when a breakdown numbers its rows 1, 2, 3 anew, `opens` when its words only announce rows. */
type State = {
  readonly above: 'nothing' | 'total on top' | 'item' | 'item parts' | 'total' | 'breakdown'
  readonly counts: boolean
  readonly opens: boolean
}

/** Where a row stands: below the last total, and below every numbered row too. */
type Place = { readonly isBelowTotals: boolean; readonly isLast: boolean }

/**
 * Finds the rows that split up a total ("Trong đó: ngân sách xã", and those that follow; below the last total of a numbered list
 * every row without a number) or an item: they are never added up again. In step with the rows; null for all others.
 */
export function findBreakdowns(at: BreakdownCase): readonly (PartKind | null)[] {
  const lastTotal = at.totals.lastIndexOf(true)
  const lastNumbered = at.ordinals.findLastIndex(ordinal => isNumbered(ordinal))
  let state: State = { above: 'nothing', counts: false, opens: false }
  let sawItem = false
  return at.facts.map((fact, index) => {
    const ordinal = at.ordinals[index] ?? fact.ordinal
    if (at.totals[index] === true) {
      state = { above: sawItem ? 'total' : 'total on top', counts: false, opens: false }
      return null
    }
    const isBelowTotals = index > lastTotal
    const isLast = isBelowTotals && index > lastNumbered
    const kind = partOf(at, fact, ordinal, state, { isBelowTotals, isLast })
    if (kind === null) {
      sawItem ||= fact.row.cells.length > 1
      state = { above: sawItem ? 'item' : 'nothing', counts: false, opens: false }
    } else if (kind === 'breakdown') {
      const counts = state.above === 'breakdown' && (state.counts || startsNumber(ordinal))
      // Below a total on top stand the items.
      if (state.above !== 'total on top')
        state = { above: 'breakdown', counts, opens: fact.row.cells.length === 1 }
    } else state = { above: 'item parts', counts: false, opens: false }
    return kind
  })
}

function partOf(
  at: BreakdownCase,
  fact: RowFacts,
  ordinal: Ordinal,
  state: State,
  place: Place,
): PartKind | null {
  const { above } = state
  if (isNumbered(ordinal)) {
    const isPart = state.counts || (startsNumber(ordinal) && (state.opens || place.isBelowTotals))
    return above === 'breakdown' && isPart && ordinal.style === 'number' ? 'breakdown' : null
  }
  const text = fact.title ?? (fact.main === '' ? fact.first : fact.main)
  const splits = splitsUp(text)
  if (!splits && fact.row.cells.length === 1 && (fact.spread || isTitleLike(text))) return null
  const isListed = ordinal.style === 'mark' || ordinal.style === 'small' || /^\s*[-–—+•*]/.test(text)
  switch (above) {
    case 'nothing':
      return null
    case 'total on top':
      return splits && fact.row.cells.length > 1 ? 'breakdown' : null
    case 'item':
      return splits && at.summed ? 'continuation' : null
    case 'item parts':
      return splits || isListed ? 'continuation' : null
    case 'total':
      return splits || (at.numbered && place.isLast) ? 'breakdown' : null
    case 'breakdown':
      if (splits || isListed || place.isBelowTotals) return 'breakdown'
      // Before a further total, a title ends the breakdown of this one.
      return at.numbered && fact.row.cells.length > 1 ? 'breakdown' : null
  }
}

/** Tells a row of a list by its own number from one without, or with a mark or a small letter only. */
function isNumbered({ style }: Ordinal): boolean {
  return style !== 'none' && style !== 'mark' && style !== 'small' && style !== 'text'
}

function startsNumber(ordinal: Ordinal): boolean {
  return ordinal.style === 'number' && startsCount(ordinal)
}
