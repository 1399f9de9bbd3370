import type { MergedText, UnitReport } from '../../model/consolidation.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { nameUnits } from './name-units.js'

/** Joins what the units' clerks wrote: a text that several units have is told once, those of most units first. `reports` in the order of printing. */
export function mergeTexts(
  reports: readonly UnitReport[],
  key: 'highlights' | 'difficulties' | 'proposals',
): readonly MergedText[] {
  const found = new Map<string, { text: string; units: string[] }>()
  for (const report of reports) {
    for (const text of report[key]) {
      const folded = foldText(text)
      if (folded === '') continue
      const known = found.get(folded)
      if (known === undefined) found.set(folded, { text, units: [report.unit] })
      else if (known.units.at(-1) !== report.unit) known.units.push(report.unit)
    }
  }
  return [...found.values()]
    .sort((a, b) => b.units.length - a.units.length)
    .map(({ text, units }) => ({ text, units, unitsText: nameUnits(units) }))
}
