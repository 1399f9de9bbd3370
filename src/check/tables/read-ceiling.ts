import { type Message, message } from '../../messages/message.js'
import type { Quantity, Reading } from '../../model/plan.js'
import type { Bound } from '../../vietnamese/targets/criterion.js'
import { isRankRow, PLACE_UNIT, placeAsked } from '../../vietnamese/targets/ranks.js'
import { formatTarget, type Target } from '../../vietnamese/targets/targets.js'
import {
  asksForNone,
  lastPlaceOf,
  lessIsBetter,
  placeReached,
  saysNone,
} from '../../vietnamese/targets/unwished.js'
import { type ReadTable, type TableLine, textOf } from '../cells/table-line.js'
import { placeOf } from '../places.js'

/** A plan without a direction: a figure, its unit, nothing before it. */
const BARE = /^\s*\d[\d.,]*\s*(?:%|\p{L}|$)/u
const UPWARD = /trở lên|ít nhất|tối thiểu/iu

/** What a plan asks for where less is better; `guessed`: only the row's name says so. */
type Ceiling = { readonly target: Target; readonly guessed: boolean; readonly rank: boolean }

/**
 * Reads plans of which less is better: "Top 10", "Không xảy ra", and a bare figure of what nobody wishes for ("Số sự cố": 10), which
 * is a ceiling and is told where the result hangs on it. The result's own "Không xảy ra" is 0 there, its "Hạng 8/63" is 8.
 */
export function readCeiling(
  table: ReadTable,
  line: TableLine,
  target: Target,
  actual: Reading,
  found: Message[],
): { readonly target: Target; readonly actual: Reading } {
  const ceiling = ceilingOf(target, textOf(table, line, 'name') ?? '', textOf(table, line, 'unit'))
  const text = textOf(table, line, 'actual') ?? ''
  if (ceiling === null) {
    const [only] = target.criteria
    const isAboveNone = actual.type === 'quantity' && actual.value > 0
    if (isAboveNone && only?.type === 'atLeast' && only.value === 0 && BARE.test(target.text)) {
      const place = placeOf(table.source, line.row.row.number, 'target')
      found.push(message('target-of-zero', place, { text: target.text.slice(0, 60), actual: text }))
    }
    const isPlace =
      target.criteria.length === 0 &&
      isRankRow(textOf(table, line, 'name') ?? '', textOf(table, line, 'unit'))
    return { target, actual: isPlace ? asPlace(actual) : actual }
  }
  const reading = ceiling.rank ? asPlace(actual) : saysNone(text) ? quantity(0, text, null) : actual
  // A result that is just the plan meets it either way.
  const [bound] = ceiling.target.criteria
  const hangsOnIt = reading.type === 'quantity' && bound?.type === 'atMost' && reading.value !== bound.value
  if (ceiling.guessed && hangsOnIt) {
    const place = placeOf(table.source, line.row.row.number, 'target')
    const values = { text: target.text.slice(0, 60), ceiling: formatTarget(ceiling.target) }
    found.push(message('target-taken-as-ceiling', place, values))
  }
  return { target: ceiling.target, actual: reading }
}

function ceilingOf(target: Target, name: string, unit: string | null): Ceiling | null {
  const { text } = target
  const [only, second] = target.criteria
  if (second !== undefined) return null
  const last = lastPlaceOf(text) ?? placeAsked(text)
  if (last !== null) return { target: atMost(last, text, PLACE_UNIT), guessed: false, rank: true }
  if (asksForNone(text)) return { target: atMost(0, text, null), guessed: false, rank: false }
  const rank = isRankRow(name, unit)
  const placed = (bound: Bound): Target => ({
    criteria: [rank ? { ...bound, unit: PLACE_UNIT } : bound],
    text,
  })
  if (only?.type === 'atMost' || only?.type === 'lessThan')
    return { target: placed(only), guessed: false, rank }
  if (only?.type !== 'atLeast' || only.subject !== '' || !BARE.test(text) || UPWARD.test(text)) return null
  if (!rank && !lessIsBetter(name)) return null
  return { target: placed({ ...only, type: 'atMost' }), guessed: true, rank }
}

/** The plan's own words are printed, not the bound they were read as. */
function atMost(value: number, text: string, unit: string | null): Target {
  const bound: Bound = { type: 'atMost', value, decimals: 0, unit, subject: text.trim() }
  return { criteria: [bound], text }
}

/** A figure of a ranking is a place: "Hạng 8/63" is 8, 12 is the twelfth. */
export function asPlace(reading: Reading): Reading {
  if (reading.type !== 'text' && reading.type !== 'quantity') return reading
  const reached = placeReached(reading.text)
  if (reached !== null) return quantity(reached, reading.text, PLACE_UNIT)
  const isPlain = reading.type === 'quantity' && !reading.percent && reading.numerator === null
  return isPlain ? { ...reading, unit: PLACE_UNIT } : reading
}

function quantity(value: number, text: string, unit: string | null): Quantity {
  return {
    type: 'quantity',
    value,
    percent: false,
    decimals: 0,
    unit,
    numerator: null,
    denominator: null,
    text,
  }
}
