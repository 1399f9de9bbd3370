/** How the values of one indicator become one: by which rule, which entries take part, and what each of them brings. */
import type { MergeRule } from '../../model/consolidation.js'
import { compare, divide, multiply, round, sum } from '../../vietnamese/numbers/decimal.js'
import { isAdditive } from './additive-units.js'
import type { IndicatorEntry } from './group-indicators.js'

/** What is joined of one indicator. `apart` have a value that cannot be joined with the others'; `percent`: the joined value is in per cent. */
export type Joined = {
  readonly rule: MergeRule
  readonly used: readonly IndicatorEntry[]
  readonly apart: readonly IndicatorEntry[]
  readonly percent: boolean
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
}

/** Most decimals a rate is given to keep 99,96 % from being printed as 100 %. */
export const mostDecimals = 4

export const hasParts = ({ indicator }: IndicatorEntry): boolean =>
  indicator.numerator !== null && indicator.denominator !== null

/** Joins the entries that have a value; `unit` and `target` are what most units write. */
export function joinEntries(valued: readonly IndicatorEntry[], unit: string, target: string): Joined {
  const parts = valued.filter(hasParts)
  const rate = isRate(valued, unit, target)
  const isRatio =
    parts.length > 0 && (rate ? parts.length * 2 >= valued.length : parts.length === valued.length)
  const rule = isRatio ? 'ratio' : rate ? 'none' : 'sum'
  const takesPart = (entry: IndicatorEntry) =>
    rule === 'none' || hasParts(entry) || (rule === 'sum' && !entry.indicator.percent)
  const used = valued.filter(takesPart)
  const rates = valued.filter(entry => entry.indicator.percent).length
  const percent = isRatio ? rates > 0 : rate && rates * 2 > valued.length
  const numerator = isRatio ? sum(used.map(entry => entry.indicator.numerator ?? 0)) : null
  const denominator = isRatio ? sum(used.map(entry => entry.indicator.denominator ?? 0)) : null
  return {
    rule,
    used,
    apart: valued.filter(entry => !takesPart(entry)),
    percent,
    numerator,
    denominator,
    value:
      rule === 'sum' && used.length > 0
        ? sum(used.map(amountOf))
        : numerator === null || denominator === null || denominator === 0
          ? null
          : round(multiply(divide(numerator, denominator), percent ? 100 : 1), mostDecimals),
  }
}

/**
 * Says whether the values are rates. One percentage among counts is one unit's mistake: entries without parts decide, and where they
 * are as many on either side, the unit of measure and the target.
 */
function isRate(valued: readonly IndicatorEntry[], unit: string, target: string): boolean {
  if (!isAdditive(unit, valued[0]?.indicator.name)) return true
  const bare = valued.filter(entry => !hasParts(entry))
  const rates = bare.filter(entry => entry.indicator.percent).length
  const counts = bare.length - rates
  return rates > counts || (rates > 0 && rates === counts && (unit === '' || target.includes('%')))
}

/** What an entry adds to a sum: "11/12 thôn" are 11. */
export function amountOf(entry: IndicatorEntry): number {
  const { numerator, value } = entry.indicator
  return hasParts(entry) ? (numerator ?? 0) : (value ?? 0)
}

/** The entries with the least (-1) or greatest (1) value, and that value; a share is in per cent. */
export function extremes(
  valued: readonly IndicatorEntry[],
  { rule, used, percent }: Joined,
  side: -1 | 1,
): { readonly entries: readonly IndicatorEntry[]; readonly value: number; readonly share: boolean } | null {
  const share = percent || rule === 'ratio'
  const compared =
    rule === 'sum' ? used : valued.filter(entry => entry.indicator.percent === share || hasParts(entry))
  const measure = share ? shareOf : amountOf
  let entries: IndicatorEntry[] = []
  let value = 0
  for (const entry of compared) {
    const own = measure(entry)
    const order = compare(own, value)
    if (entries.length > 0 && order === 0) entries.push(entry)
    if (entries.length > 0 && order !== side) continue
    entries = [entry]
    value = own
  }
  return entries.length === 0 ? null : { entries, value, share }
}

function shareOf(entry: IndicatorEntry): number {
  const { numerator, denominator, value, percent } = entry.indicator
  if (numerator !== null && denominator !== null && denominator !== 0)
    return round(multiply(divide(numerator, denominator), 100), mostDecimals)
  return multiply(value ?? 0, percent ? 1 : 100)
}
