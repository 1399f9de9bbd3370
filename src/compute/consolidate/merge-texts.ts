import type { MergedText, UnitReport } from '../../model/consolidation.js'
import { exactKey } from '../../vietnamese/letters/exact-key.js'
import { nameUnits } from './name-units.js'

/** Joins what the units' clerks wrote: a text that several units have is told once, those of most units first; words that differ in a tone mark are two texts. `reports` in the order of printing. */
export function mergeTexts(
  reports: readonly UnitReport[],
  part: 'highlights' | 'difficulties' | 'proposals',
): readonly MergedText[] {
  const found = new Map<string, { text: string; units: string[] }>()
  for (const report of reports) {
    for (const text of report[part]) {
      const key = exactKey(text)
      if (key === '') continue
      const known = found.get(key)
      if (known === undefined) found.set(key, { text, units: [report.unit] })
      else if (known.units.at(-1) !== report.unit) known.units.push(report.unit)
    }
  }
  return [...found.values()]
    .sort((a, b) => b.units.length - a.units.length)
    .map(({ text, units }) => ({ text, units, unitsText: nameUnits(units) }))
}
