import type { Message } from '../../messages/message.js'
import type { MergedIndicator, MergeRule, UnitReport } from '../../model/consolidation.js'
import { compare, divide, multiply, round, sum } from '../../vietnamese/numbers/decimal.js'
import { formatCount, formatNumber, formatPercent } from '../../vietnamese/numbers/numbers.js'
import { unitInLine } from '../../vietnamese/words/unit-in-line.js'
import { achievedOf, countIndicators } from '../counts.js'
import { sameTargetKey } from '../indicators/reading-texts.js'
import { isAdditive } from './additive-units.js'
import { areaOf, commonest, groupIndicators, type IndicatorEntry } from './group-indicators.js'
import { differenceMessages, isSameMeasure } from './indicator-differences.js'
import { nearIndicatorMessages } from './near-indicators.js'

type Merged = { readonly indicators: readonly MergedIndicator[]; readonly messages: readonly Message[] }

/** Most decimals a rate is given to keep 99,96 % from being printed as 100 %. */
const mostDecimals = 4

/**
 * Joins the units' indicators by their names. Ratios are Σ numerators ÷ Σ denominators, counts are summed; percentages without
 * their parts are never averaged. `reports` must be in the order in which units are printed. The result does not depend on the order of files.
 */
export function mergeIndicators(reports: readonly UnitReport[]): Merged {
  const groups = groupIndicators(reports)
  const messages: Message[] = [...nearIndicatorMessages(groups, reports.length)]
  const indicators = groups.map(entries => mergeOne(entries, reports, messages))
  return { indicators, messages }
}

function mergeOne(
  entries: readonly IndicatorEntry[],
  reports: readonly UnitReport[],
  messages: Message[],
): MergedIndicator {
  const unit = commonest(entries.map(entry => entry.indicator.unit))
  const target = commonest(entries.map(entry => entry.indicator.targetText))
  const same = entries.filter(entry => isSameMeasure(entry.indicator.unit, unit))
  const valued = same.filter(
    ({ indicator }) => indicator.value !== null && indicator.state !== 'notApplicable',
  )
  const percent = valued.some(entry => entry.indicator.percent)
  const parts = valued.filter(hasParts)
  const rule = ruleOf(valued.length, parts.length, percent || !isAdditive(unit, entries[0]?.indicator.name))
  const used = rule === 'ratio' ? parts : valued
  const first = (same[0] ?? entries[0]) as IndicatorEntry
  const apart = new Set(rule === 'ratio' ? valued.filter(entry => !hasParts(entry)) : [])
  messages.push(...differenceMessages(entries, { unit, target }, apart))
  const numerator = rule === 'ratio' ? sum(used.map(entry => entry.indicator.numerator ?? 0)) : null
  const denominator = rule === 'ratio' ? sum(used.map(entry => entry.indicator.denominator ?? 0)) : null
  const value = joinValues(rule, used, numerator, denominator, percent)
  const counts = countIndicators(entries.map(entry => entry.indicator))
  const byUnit = new Map(used.map(entry => [entry.unit, entry]))
  const present = new Map(entries.map(entry => [entry.unit, entry]))
  const decimals = Math.max(percent ? 1 : 0, ...used.map(entry => entry.indicator.decimals))
  const others = reports
    .map(report => report.unit)
    .filter(name => !byUnit.has(name) && present.get(name)?.indicator.state !== 'notApplicable')
  const hasValue = (name: string) => (present.get(name)?.indicator.value ?? null) !== null
  return {
    ordinal: first.indicator.ordinal,
    name: first.indicator.name,
    area: areaOf(entries),
    unit,
    targetText: target,
    targetDiffers:
      new Set(same.map(({ indicator }) => sameTargetKey(indicator.targetText)).filter(Boolean)).size > 1,
    rule,
    value,
    numerator,
    denominator,
    valueText: value === null ? '' : joinedText(value, rule, percent, decimals),
    lowest: extreme(valued, -1),
    highest: extreme(valued, 1),
    counts,
    ...achievedOf(counts),
    reported: used.length,
    without: others.filter(name => !hasValue(name)),
    apart: others.filter(hasValue),
    percent,
    figures: reports.map(report => figuresOf(byUnit.get(report.unit))),
    values: reports.map(report => present.get(report.unit)?.indicator.actualText ?? ''),
  }
}

/** A rate is joined from its parts when most units gave them; those who did not are set apart. */
function ruleOf(valued: number, parts: number, rate: boolean): MergeRule {
  if (parts > 0 && (rate ? parts * 2 >= valued : parts === valued)) return 'ratio'
  return rate ? 'none' : 'sum'
}

const hasParts = ({ indicator }: IndicatorEntry): boolean =>
  indicator.numerator !== null && indicator.denominator !== null

function figuresOf(entry: IndicatorEntry | undefined): MergedIndicator['figures'][number] {
  const indicator = entry?.indicator
  return {
    value: indicator?.value ?? null,
    numerator: indicator?.numerator ?? null,
    denominator: indicator?.denominator ?? null,
  }
}

function joinValues(
  rule: MergeRule,
  used: readonly IndicatorEntry[],
  numerator: number | null,
  denominator: number | null,
  percent: boolean,
): number | null {
  if (used.length === 0 || rule === 'none') return null
  if (rule === 'sum') return sum(used.map(entry => entry.indicator.value ?? 0))
  if (numerator === null || denominator === null || denominator === 0) return null
  return round(multiply(divide(numerator, denominator), percent ? 100 : 1), mostDecimals)
}

/** Parts of wholes ("12/12 tổ") are joined to a share, and written as one. */
function joinedText(value: number, rule: MergeRule, percent: boolean, decimals: number): string {
  return rule === 'ratio' && !percent
    ? valueText(multiply(value, 100), true, 1)
    : valueText(value, percent, decimals)
}

/** Writes a joined value. Rounding must not make a whole of what is not: 99,96 % stays so. */
function valueText(value: number, percent: boolean, decimals: number): string {
  if (!percent) return formatNumber(round(value, decimals))
  let places = decimals
  while (value < 100 && round(value, places) >= 100 && places < mostDecimals) places += 1
  return formatPercent(value, places)
}

/** The units with the least (-1) or greatest (1) value: one or two are named, more are counted. */
function extreme(valued: readonly IndicatorEntry[], side: -1 | 1): MergedIndicator['lowest'] {
  let found: IndicatorEntry[] = []
  for (const entry of valued) {
    const order = compare(entry.indicator.value ?? 0, found[0]?.indicator.value ?? 0)
    if (found.length === 0 || order === side) found = [entry]
    else if (order === 0) found.push(entry)
  }
  const [first] = found
  if (first === undefined) return null
  const units = found.map(entry => entry.unit)
  return {
    unit: units.length > 2 ? `${formatCount(units.length)} đơn vị` : units.map(unitInLine).join(', '),
    text: first.indicator.actualText,
  }
}
