/** Findings about one indicator over many workbooks: units that write it differently, each difference told once. */
import { type Message, message } from '../../messages/message.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { sameTargetKey } from '../indicators/reading-texts.js'
import type { IndicatorEntry } from './group-indicators.js'
import type { Joined } from './join-values.js'
import { nameUnits } from './name-units.js'
import { isSameMeasure } from './same-measure.js'

type Difference = 'units-unit-differs' | 'units-target-differs' | 'units-parts-missing' | 'units-result-apart'

/** `usual` is what most units write; `joined` tells which values were left out: rates without their parts, other kinds of value; `unread` are results without any figure. */
export function differenceMessages(
  entries: readonly IndicatorEntry[],
  usual: { readonly unit: string; readonly target: string },
  { rule, used, apart }: Joined,
  unread: readonly IndicatorEntry[],
): readonly Message[] {
  const found = new Map<
    string,
    { code: Difference; usual: string; found: string; entries: IndicatorEntry[] }
  >()
  const leftOut = new Set(rule === 'none' || used.length === 0 ? apart : [...apart, ...unread])
  const add = (code: Difference, entry: IndicatorEntry, expected: string, written: string) => {
    const key = `${code}|${foldText(written)}`
    const known = found.get(key)
    if (known === undefined) found.set(key, { code, usual: expected, found: written, entries: [entry] })
    else known.entries.push(entry)
  }
  for (const entry of entries) {
    const { unit, targetText, actualText, percent } = entry.indicator
    if (!isSameMeasure(unit, usual.unit)) add('units-unit-differs', entry, usual.unit, unit)
    else if (sameTargetKey(targetText, unit) !== sameTargetKey(usual.target, unit))
      add('units-target-differs', entry, usual.target, targetText)
    if (leftOut.has(entry))
      add(rule === 'ratio' && percent ? 'units-parts-missing' : 'units-result-apart', entry, '', actualText)
  }
  return [...found.values()].map(each => tell(each.code, each.entries, each.usual, each.found))
}

function tell(code: Difference, entries: readonly IndicatorEntry[], usual: string, found: string): Message {
  const [first] = entries
  const { at, name } = (first as IndicatorEntry).indicator
  return message(
    code,
    { in: 'workbook', sheet: at.sheet, cell: `A${at.row}`, heading: null },
    {
      name,
      unit: nameUnits(entries.map(entry => entry.unit)),
      file: entries.length === 1 ? (first?.file ?? '') : `${first?.file ?? ''}, …`,
      found: found === '' ? '–' : found,
      usual: usual === '' ? '–' : usual,
    },
  )
}
