import type { Reading } from '../../model/plan.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { compare, divide, multiply, round, subtract } from '../../vietnamese/numbers/decimal.js'
import { isUnitOfThings } from '../../vietnamese/numbers/percent-likeness.js'
import type { Between, Criterion, Rate } from '../../vietnamese/targets/criterion.js'
import { rateShare } from '../../vietnamese/targets/targets.js'
import { parseIndicatorStatus, parseStatus } from '../../vietnamese/words/status-words.js'
import { type Measure, measureOf, type Pair, pairOf, shownDifference } from './measures.js'

/**
 * One criterion against one value (design: completion of an indicator). `rate` is in per cent, rounded once to `decimals`; null where none
 * is defined. `gap` is the difference to the bound on the criterion's own scale, 0 when met exactly or without a bound to exceed.
 */
export type Verdict = {
  readonly met: boolean
  readonly exceeded: boolean
  readonly rate: number | null
  readonly decimals: number
  readonly gap: Gap | null
}

/** How far above (positive) or below (negative) the bound; `percent`: in percentage points. */
export type Gap = { readonly difference: number; readonly percent: boolean; readonly unit: string | null }

/** What a criterion is judged by: the row's unit of measure and the months of the period (for rates per year or month). */
export type CriterionContext = { readonly unit: string | null; readonly months: number }

type Direction = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan'

/** Judges one criterion; null when it cannot be computed and the clerk's status has to tell. */
export function judgeCriterion(
  criterion: Criterion,
  reading: Reading,
  context: CriterionContext,
): Verdict | null {
  if (criterion.type === 'text') return null
  if (criterion.type === 'yesNo') return judgeYesNo(reading)
  if (reading.type !== 'quantity') return null
  const actual = measureOf(reading, context.unit)
  switch (criterion.type) {
    case 'atLeast':
    case 'moreThan':
    case 'atMost':
    case 'lessThan': {
      const target = plainMeasure(criterion.value, criterion.unit, criterion.decimals, context)
      const pair = pairOf(actual, target)
      const isShare = criterion.type === 'atLeast' && pair?.percent === true && pair.right === 100
      return pair && judgeBound(criterion.type, pair, criterion.decimals, criterion.unit, isShare)
    }
    case 'between':
      return judgeRange(criterion, actual, context)
    case 'ratio': {
      const { numerator, denominator, unit } = criterion
      const pair = pairOf(actual, {
        value: numerator,
        percent: false,
        unit,
        counted: true,
        numerator,
        denominator,
        decimals: 0,
      })
      return pair && judgeBound('atLeast', pair, 0, unit, numerator === denominator)
    }
    case 'rate':
      return judgeRate(criterion, actual, context)
  }
}

/** The direction table. A target of zero or below has no rate of its own. */
function judgeBound(
  direction: Direction,
  pair: Pair,
  targetDecimals: number,
  unit: string | null,
  isWholeShare: boolean,
): Verdict {
  const { left: actual, right: target } = pair
  const order = compare(actual, target)
  const met = meets(direction, order) || (direction === 'atLeast' && target === 0)
  const exceeded = !isWholeShare && target !== 0 && isBeyond(direction, pair, order, targetDecimals)
  const decimals = Math.max(1, targetDecimals)
  const difference = shownDifference(pair)
  return {
    met,
    exceeded,
    rate: rateOf(direction, actual, target, met, decimals),
    decimals,
    gap: { difference: met && !exceeded ? 0 : difference, percent: pair.percent, unit },
  }
}

/** Above a strict floor everything is just met up to the next figure of the target's own writing: 91% of "trên 90%" meets it, 92% goes beyond. */
function isBeyond(direction: Direction, pair: Pair, order: -1 | 0 | 1, targetDecimals: number): boolean {
  if (direction === 'atLeast') return order > 0
  if (direction !== 'moreThan') return false
  return compare(subtract(pair.left, pair.right), divide(1, 10 ** targetDecimals)) > 0
}

function meets(direction: Direction, order: -1 | 0 | 1): boolean {
  switch (direction) {
    case 'atLeast':
      return order >= 0
    case 'moreThan':
      return order > 0
    case 'atMost':
      return order <= 0
    case 'lessThan':
      return order < 0
  }
}

function rateOf(
  direction: Direction,
  actual: number,
  target: number,
  met: boolean,
  decimals: number,
): number | null {
  if (direction === 'atMost' || direction === 'lessThan') {
    if (met) return 100
    return target < 0 || actual <= 0 ? null : quotient(target, actual, decimals)
  }
  return target <= 0 || actual < 0 ? null : quotient(actual, target, decimals)
}

/** Of a range per month the period's whole share is due: 03 - 05 a month are 9 to 15 in a quarter. */
function judgeRange(range: Between, actual: Measure, context: CriterionContext): Verdict | null {
  const { low, high, per, subject, unit, decimals } = range
  const dueOf = (value: number) =>
    per === undefined ? value : dueShareOf({ value, per, subject }, context.months)
  const pairWith = (value: number) => pairOf(actual, plainMeasure(value, unit, decimals, context))
  const least = pairWith(dueOf(low))
  if (least !== null && per !== undefined && dueOf(low) === 0 && low > 0) return notDueYet(least)
  // Parts of one are rounded down at the lower end, so up at the upper.
  return judgeBetween(least, pairWith(-dueOf(-high)), range)
}

function judgeBetween(
  low: Pair | null,
  high: Pair | null,
  criterion: { readonly decimals: number; readonly unit: string | null },
): Verdict | null {
  if (low === null || high === null) return null
  const decimals = Math.max(1, criterion.decimals)
  const below = compare(low.left, low.right) < 0
  const above = compare(high.left, high.right) > 0
  const bound = below ? low : high
  return {
    met: !below && !above,
    exceeded: false,
    rate: below
      ? rateOf('atLeast', low.left, low.right, false, decimals)
      : above
        ? rateOf('atMost', high.left, high.right, false, decimals)
        : 100,
    decimals,
    gap: {
      difference: below || above ? shownDifference(bound) : 0,
      percent: low.percent,
      unit: criterion.unit,
    },
  }
}

/** Of a rate only the period's whole share is due: one meeting a quarter are two in six months. Before that any result counts as met. */
function judgeRate(criterion: Rate, actual: Measure, context: CriterionContext): Verdict | null {
  const due = dueShareOf(criterion, context.months)
  const pair = pairOf(actual, plainMeasure(due, criterion.unit, criterion.decimals, context))
  if (pair === null) return null
  if (due > 0) return judgeBound('atLeast', pair, criterion.decimals, criterion.unit, false)
  return notDueYet(pair)
}

function notDueYet(pair: Pair): Verdict {
  return { met: pair.left > 0, exceeded: false, rate: null, decimals: 1, gap: null }
}

/** "04 cuộc/năm (theo quý)" falls due by quarters; "04 cuộc/năm" by itself in the year, whenever they are held. */
const SPREAD = /\b(?:theo|moi|hang|tung)\s+(?:tuan|thang|qui|ki)\b/

/** So many in each week, month, quarter or year. */
export type Pace = Pick<Rate, 'value' | 'per' | 'subject'>

/** Gives how much a criterion asks for in each month or the like, of a range its lower end; null for one without. */
export function paceOf(criterion: Criterion): Pace | null {
  if (criterion.type === 'rate') return criterion
  if (criterion.type !== 'between' || criterion.per === undefined) return null
  return { value: criterion.low, per: criterion.per, subject: criterion.subject }
}

/** Says whether a rate is of the whole year, without a word of how it is spread over it. */
export function isYearly(criterion: Pace): boolean {
  return criterion.per === 'year' && !SPREAD.test(foldText(criterion.subject))
}

/** Gives what of a rate has to be reached within so many months; 0 while not one whole is due. */
export function dueShareOf(criterion: Pace, months: number): number {
  if (isYearly(criterion)) return criterion.value
  const share = rateShare(criterion, months)
  return Number.isInteger(criterion.value) ? Math.floor(share) : share
}

function judgeYesNo(reading: Reading): Verdict | null {
  const met = saysYes(reading)
  return met === null ? null : { met, exceeded: false, rate: met ? 100 : 0, decimals: 1, gap: null }
}

function saysYes(reading: Reading): boolean | null {
  switch (reading.type) {
    case 'yesNo':
      return reading.value
    case 'quantity':
      return reading.percent ? allOrNothing(reading.value) : reading.value > 0
    case 'text': {
      const status = parseIndicatorStatus(reading.text)
      if (status === 'met' || status === 'exceeded') return true
      const task = parseStatus(reading.text)
      return task === null ? null : task === 'done'
    }
    case 'noData':
    case 'notApplicable':
      return null
  }
}

/** 92 % of what is to be done or not may be enough or not. */
function allOrNothing(percent: number): boolean | null {
  if (percent >= 100) return true
  return percent === 0 ? false : null
}

function plainMeasure(
  value: number,
  unit: string | null,
  decimals: number,
  context: CriterionContext,
): Measure {
  return {
    value,
    percent: unit === '%',
    unit: unit ?? context.unit,
    counted: isUnitOfThings(unit),
    numerator: null,
    denominator: null,
    decimals,
  }
}

/** An unmet target never prints as 100 %: more decimals are shown until it differs. */
function quotient(part: number, whole: number, decimals: number): number {
  const exact = divide(multiply(part, 100), whole)
  for (let places = decimals; places < 6; places += 1) {
    const rounded = round(exact, places)
    if (rounded !== 100 || exact === 100) return rounded
  }
  return exact
}
