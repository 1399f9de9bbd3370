import type { Message } from '../../messages/message.js'
import type { MergedIndicator, MergeRule, UnitReport } from '../../model/consolidation.js'
import { multiply, round } from '../../vietnamese/numbers/decimal.js'
import { formatCount, formatNumber, formatPercent } from '../../vietnamese/numbers/numbers.js'
import { unitInLine } from '../../vietnamese/words/unit-in-line.js'
import { achievedOf, countIndicators } from '../counts.js'
import { unitInText } from '../indicators/measures.js'
import { sameTargetKey } from '../indicators/reading-texts.js'
import { areaOf, commonest, groupIndicators, type IndicatorEntry } from './group-indicators.js'
import { differenceMessages } from './indicator-differences.js'
import { withoutNumber } from './indicator-names.js'
import { amountOf, extremes, type Joined, joinEntries, mostDecimals } from './join-values.js'
import { nearIndicatorMessages } from './near-indicators.js'
import { isSameMeasure } from './same-measure.js'

type Merged = { readonly indicators: readonly MergedIndicator[]; readonly messages: readonly Message[] }

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
  const unread = same.filter(saysWithoutFigure)
  const joined = joinEntries(valued, unit, target)
  const { rule, used, percent, numerator, denominator, value } = joined
  const first = (same[0] ?? entries[0]) as IndicatorEntry
  messages.push(...differenceMessages(entries, { unit, target }, joined, unread))
  const counts = countIndicators(entries.map(entry => entry.indicator))
  const byUnit = new Map(used.map(entry => [entry.unit, entry]))
  const present = new Map(entries.map(entry => [entry.unit, entry]))
  const decimals = Math.max(percent ? 1 : 0, ...used.map(entry => entry.indicator.decimals))
  const others = reports
    .map(report => report.unit)
    .filter(name => !byUnit.has(name) && present.get(name)?.indicator.state !== 'notApplicable')
  const hasValue = (name: string) => (present.get(name)?.indicator.value ?? null) !== null
  const isFilled = (name: string) => {
    const own = present.get(name)
    return own !== undefined && (hasValue(name) || saysWithoutFigure(own))
  }
  const isCounted = valued.length > 0
  // "Giảm 25%" may be the least or greatest of all.
  const canRank = rule !== 'none' || !unread.some(entry => /\d/.test(entry.indicator.actualText))
  return {
    ordinal: first.indicator.ordinal,
    name: nameOf(entries),
    area: areaOf(entries),
    unit,
    targetText: target,
    targetDiffers:
      new Set(same.map(({ indicator }) => sameTargetKey(indicator.targetText, unit)).filter(Boolean)).size >
      1,
    rule,
    value,
    numerator,
    denominator,
    valueText: value === null ? '' : joinedText(value, rule, percent, decimals),
    lowest: canRank ? extremeOf(valued, joined, -1) : null,
    highest: canRank ? extremeOf(valued, joined, 1) : null,
    counts,
    ...achievedOf(counts),
    reported: used.length,
    without: others.filter(name => !isFilled(name)),
    apart: others.filter(name => isFilled(name) && (isCounted || hasValue(name))),
    percent,
    figures: reports.map(report => figuresOf(byUnit.get(report.unit), rule)),
    values: reports.map(report => present.get(report.unit)?.indicator.actualText ?? ''),
  }
}

/** The most frequent wording, one without a number before it where there is any. */
function nameOf(entries: readonly IndicatorEntry[]): string {
  const names = entries.map(entry => entry.indicator.name)
  return commonest(names.filter(name => withoutNumber(name) === name)) || commonest(names)
}

/** Says that a unit gave a result in which no figure was read: "Đạt", "Giảm 25%". It is no unit without figures. */
const saysWithoutFigure = ({ indicator }: IndicatorEntry): boolean =>
  indicator.value === null &&
  indicator.actualText.trim() !== '' &&
  indicator.state !== 'noData' &&
  indicator.state !== 'notApplicable'

/** Of what was summed the amount stands in the details, so that their sum is the printed one. */
function figuresOf(entry: IndicatorEntry | undefined, rule: MergeRule): MergedIndicator['figures'][number] {
  if (entry === undefined) return { value: null, numerator: null, denominator: null }
  const { value, numerator, denominator } = entry.indicator
  if (rule === 'sum') return { value: amountOf(entry), numerator: null, denominator: null }
  return { value, numerator, denominator }
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

/** The units with the least (-1) or greatest (1) value: one or two are named, more are counted. Where they write it differently ("8/8", "9/9"), the value itself is given. */
function extremeOf(
  valued: readonly IndicatorEntry[],
  joined: Joined,
  side: -1 | 1,
): MergedIndicator['lowest'] {
  const found = extremes(valued, joined, side)
  const [first] = found?.entries ?? []
  if (found === null || first === undefined) return null
  const units = found.entries.map(entry => entry.unit)
  const texts = new Set(found.entries.map(entry => entry.indicator.actualText))
  const decimals = Math.max(...found.entries.map(entry => entry.indicator.decimals), found.share ? 1 : 0)
  return {
    unit: units.length > 2 ? `${formatCount(units.length)} đơn vị` : units.map(unitInLine).join(', '),
    text:
      texts.size === 1
        ? first.indicator.actualText
        : withUnit(valueText(found.value, found.share, decimals), found.share, first.indicator.unit),
  }
}

function withUnit(figure: string, share: boolean, unit: string): string {
  const said = share ? '' : unitInText(unit)
  return said === '' ? figure : `${figure} ${said}`
}
