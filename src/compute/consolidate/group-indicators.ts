/** Finds what is one indicator in many workbooks, and the order in which the indicators are printed. */
import type { UnitIndicator, UnitReport } from '../../model/consolidation.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { type NameReading, readNames } from './indicator-names.js'

/** One unit's line of an indicator. */
export type IndicatorEntry = {
  readonly unit: string
  readonly file: string
  readonly indicator: UnitIndicator
}

/**
 * Groups the units' indicators by name; where a unit has one name in several areas, by area and name. A name that a unit
 * repeats in one area stays a line of its own, so that no figure is lost. Groups stand in the order of the longest list.
 */
export function groupIndicators(reports: readonly UnitReport[]): readonly (readonly IndicatorEntry[])[] {
  const read = readNames(reports)
  const shared = namesInSeveralAreas(reports, read)
  const groups = new Map<string, IndicatorEntry[]>()
  const longest = [...reports].sort(
    (a, b) => b.indicators.length - a.indicators.length || (a.unit < b.unit ? -1 : 1),
  )
  for (const report of longest)
    for (const [key] of keysOf(report, shared, read)) if (!groups.has(key)) groups.set(key, [])
  // Within a group the units keep the order in which they are printed.
  for (const report of reports)
    for (const [key, indicator] of keysOf(report, shared, read))
      groups.get(key)?.push({ unit: report.unit, file: report.file, indicator })
  return gatherAreas([...groups.values()])
}

function* keysOf(
  report: UnitReport,
  shared: ReadonlySet<string>,
  read: (indicator: UnitIndicator) => NameReading,
): Generator<readonly [key: string, indicator: UnitIndicator]> {
  const seen = new Map<string, number>()
  for (const indicator of report.indicators) {
    const { key: name, unit } = read(indicator)
    const own = shared.has(name) ? `${foldText(indicator.area)}|${name}` : name
    const times = (seen.get(own) ?? 0) + 1
    seen.set(own, times)
    yield [
      times === 1 ? own : `${own}#${times}`,
      unit === indicator.unit ? indicator : { ...indicator, unit },
    ]
  }
}

function namesInSeveralAreas(
  reports: readonly UnitReport[],
  read: (indicator: UnitIndicator) => NameReading,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const report of reports) {
    const areas = new Map<string, string>()
    for (const indicator of report.indicators) {
      const name = read(indicator).key
      const area = foldText(indicator.area)
      if ((areas.get(name) ?? area) !== area) found.add(name)
      areas.set(name, area)
    }
  }
  return found
}

/** An indicator that only some units have comes late; it is printed with the others of its area. */
function gatherAreas(groups: readonly (readonly IndicatorEntry[])[]): readonly (readonly IndicatorEntry[])[] {
  const areas = new Map<string, (readonly IndicatorEntry[])[]>()
  for (const group of groups) {
    const area = foldText(areaOf(group))
    const list = areas.get(area)
    if (list === undefined) areas.set(area, [group])
    else list.push(group)
  }
  return [...areas.values()].flat()
}

/** The area under which most units have an indicator. */
export function areaOf(entries: readonly IndicatorEntry[]): string {
  return commonest(entries.map(entry => entry.indicator.area))
}

/** The most frequent wording; of equals the first in the alphabet of code points, so that no file order shows. */
export function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  let best = ''
  let most = 0
  for (const [text, count] of counts) {
    if (count < most || (count === most && text > best)) continue
    best = text
    most = count
  }
  return best
}
