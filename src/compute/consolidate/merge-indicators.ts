import { type Message, message } from '../../messages/message.js'
import type { MergedIndicator, MergeRule, UnitIndicator, UnitReport } from '../../model/consolidation.js'
import { compare, divide, multiply, round, sum } from '../../vietnamese/decimal.js'
import { foldText } from '../../vietnamese/fold.js'
import { formatNumber, formatPercent } from '../../vietnamese/numbers.js'

type Entry = { readonly unit: string; readonly file: string; readonly indicator: UnitIndicator }
type Merged = { readonly indicators: readonly MergedIndicator[]; readonly messages: readonly Message[] }

/**
 * Joins the units' indicators by their names. Ratios are Σ numerators ÷ Σ denominators, counts are summed; percentages without
 * their parts are never averaged. `reports` must be in the order in which units are printed. The result does not depend on the order of files.
 */
export function mergeIndicators(reports: readonly UnitReport[]): Merged {
  const byName = new Map<string, Entry[]>()
  for (const report of reports) {
    const seen = new Set<string>()
    for (const indicator of report.indicators) {
      const key = `${foldText(indicator.area)}|${foldText(indicator.name)}`
      // A name that a unit lists twice under one area: only the first can be told apart.
      if (seen.has(key)) continue
      seen.add(key)
      const list = byName.get(key) ?? []
      list.push({ unit: report.unit, file: report.file, indicator })
      byName.set(key, list)
    }
  }
  const order = orderOf(reports)
  const messages: Message[] = []
  const indicators = [...byName.entries()]
    .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a < b ? -1 : 1))
    .map(([, entries]) => mergeOne(entries, reports, messages))
  return { indicators, messages }
}

function mergeOne(
  entries: readonly Entry[],
  reports: readonly UnitReport[],
  messages: Message[],
): MergedIndicator {
  const unit = commonest(entries.map(entry => entry.indicator.unit))
  const target = commonest(entries.map(entry => entry.indicator.targetText))
  const same = entries.filter(entry => foldUnit(entry.indicator.unit) === foldUnit(unit))
  const first = (same[0] ?? entries[0]) as Entry
  for (const entry of entries) {
    if (!same.includes(entry)) tell('units-unit-differs', entry, unit, entry.indicator.unit)
    else if (foldText(entry.indicator.targetText) !== foldText(target))
      tell('units-target-differs', entry, target, entry.indicator.targetText)
  }
  function tell(
    code: 'units-unit-differs' | 'units-target-differs',
    entry: Entry,
    usual: string,
    found: string,
  ): void {
    const { sheet, row } = entry.indicator.at
    messages.push(
      message(
        code,
        { in: 'workbook', sheet, cell: `A${row}`, heading: null },
        {
          name: entry.indicator.name,
          unit: entry.unit,
          file: entry.file,
          found: found === '' ? '–' : found,
          usual: usual === '' ? '–' : usual,
        },
      ),
    )
  }
  const valued = same.filter(
    entry => entry.indicator.value !== null && entry.indicator.state !== 'notApplicable',
  )
  const parts = valued.filter(
    entry => entry.indicator.numerator !== null && entry.indicator.denominator !== null,
  )
  const rule: MergeRule =
    valued.length > 0 && parts.length === valued.length ? 'ratio' : first.indicator.percent ? 'none' : 'sum'
  const numerator = rule === 'ratio' ? sum(parts.map(entry => entry.indicator.numerator ?? 0)) : null
  const denominator = rule === 'ratio' ? sum(parts.map(entry => entry.indicator.denominator ?? 0)) : null
  const value = joined(rule, valued, numerator, denominator, first.indicator.percent)
  const sorted = [...valued].sort((a, b) => compare(a.indicator.value ?? 0, b.indicator.value ?? 0))
  const assessed = entries.filter(entry => entry.indicator.state !== 'notApplicable')
  const byUnit = new Map(valued.map(entry => [entry.unit, entry]))
  const present = new Map(entries.map(entry => [entry.unit, entry]))
  const decimals = Math.max(first.indicator.percent ? 1 : 0, ...valued.map(entry => entry.indicator.decimals))
  return {
    ordinal: first.indicator.ordinal,
    name: first.indicator.name,
    area: first.indicator.area,
    unit,
    targetText: target,
    rule,
    value,
    numerator,
    denominator,
    valueText: value === null ? '' : valueText(value, first.indicator.percent, decimals),
    lowest: extreme(sorted[0]),
    highest: extreme(sorted.at(-1)),
    achieved: assessed.filter(({ indicator }) => indicator.state === 'met' || indicator.state === 'exceeded')
      .length,
    assessed: assessed.length,
    reported: valued.length,
    without: reports
      .map(report => report.unit)
      .filter(name => !byUnit.has(name) && present.get(name)?.indicator.state !== 'notApplicable'),
    percent: first.indicator.percent,
    figures: reports.map(report => figuresOf(byUnit.get(report.unit))),
    values: reports.map(report => present.get(report.unit)?.indicator.actualText ?? ''),
  }
}

function figuresOf(entry: Entry | undefined): MergedIndicator['figures'][number] {
  const indicator = entry?.indicator
  return {
    value: indicator?.value ?? null,
    numerator: indicator?.numerator ?? null,
    denominator: indicator?.denominator ?? null,
  }
}

function joined(
  rule: MergeRule,
  valued: readonly Entry[],
  numerator: number | null,
  denominator: number | null,
  percent: boolean,
): number | null {
  if (valued.length === 0 || rule === 'none') return null
  if (rule === 'sum') return sum(valued.map(entry => entry.indicator.value ?? 0))
  if (numerator === null || denominator === null || denominator === 0) return null
  return round(multiply(divide(numerator, denominator), percent ? 100 : 1), 4)
}

function valueText(value: number, percent: boolean, decimals: number): string {
  return percent ? formatPercent(value, decimals) : formatNumber(round(value, decimals))
}

function extreme(entry: Entry | undefined): { readonly unit: string; readonly text: string } | null {
  return entry === undefined ? null : { unit: entry.unit, text: entry.indicator.actualText }
}

const foldUnit = (unit: string): string => unit.trim().toLowerCase().replace(/\s+/g, ' ')

/** The most frequent wording; of equals the first in the alphabet of code points, so that no file order shows. */
function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

/** Indicators stand in the order of the unit that lists the most of them (of equals the first in print). */
function orderOf(reports: readonly UnitReport[]): ReadonlyMap<string, number> {
  const order = new Map<string, number>()
  const longest = [...reports].sort(
    (a, b) => b.indicators.length - a.indicators.length || (a.unit < b.unit ? -1 : 1),
  )
  for (const report of longest) {
    for (const { area, name } of report.indicators) {
      const key = `${foldText(area)}|${foldText(name)}`
      if (!order.has(key)) order.set(key, order.size)
    }
  }
  return order
}
