/** An indicator that few units have, worded almost like one that most have: probably the same, renamed by a clerk. */
import { type Message, message } from '../../messages/message.js'
import { foldText, likeness } from '../../vietnamese/letters/fold.js'
import type { IndicatorEntry } from './group-indicators.js'
import { withoutNumber } from './indicator-names.js'
import { nameUnits } from './name-units.js'

/** Wordings this much alike are told. */
const nearEnough = 0.8
/** So many rare wordings are looked at; with more, the workbooks do not share a plan. */
const mostRare = 200

/** Tells rare wordings near a common one. A unit that has both means two indicators, and so do different figures in the names. */
export function nearIndicatorMessages(
  groups: readonly (readonly IndicatorEntry[])[],
  units: number,
): readonly Message[] {
  const common = groups.filter(group => group.length * 2 > units)
  const rare = groups.filter(group => group.length * 2 <= units).slice(0, mostRare)
  const twins = new Map<string, (readonly IndicatorEntry[])[]>()
  for (const group of groups) {
    const key = twinKey(group)
    const known = twins.get(key)
    if (known === undefined) twins.set(key, [group])
    else known.push(group)
  }
  return rare.flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const own = new Set(group.map(entry => entry.unit))
    const { name } = first.indicator
    const isNear = (candidate: readonly IndicatorEntry[]) => {
      const other = candidate[0]?.indicator.name ?? ''
      return (
        figuresIn(other) === figuresIn(name) &&
        likeness(plainName(other), plainName(name)) >= nearEnough &&
        !candidate.some(entry => own.has(entry.unit))
      )
    }
    const alike = twins.get(twinKey(group)) ?? []
    const at = alike.indexOf(group)
    // Of two the rarer is told, of equals the later.
    const twin = alike.find(
      (each, index) =>
        (each.length > group.length || (each.length === group.length && index < at)) && isNear(each),
    )
    const near = (common.find(isNear) ?? twin)?.[0]
    if (near === undefined) return []
    return [
      message(
        'units-indicator-near',
        {
          in: 'workbook',
          sheet: first.indicator.at.sheet,
          cell: `A${first.indicator.at.row}`,
          heading: null,
        },
        { name, unit: nameUnits([...own]), file: first.file, near: near.indicator.name },
      ),
    ]
  })
}

/** Names that differ in their tones only: "dưa" and "dứa". */
const twinKey = (group: readonly IndicatorEntry[]): string =>
  foldText(plainName(group[0]?.indicator.name ?? ''))

/** Numbers before a name and words in brackets behind it are often left out. */
const plainName = (name: string): string => withoutNumber(name).replace(/(?<=\S)\s*\([^()]*\)\s*$/u, '')

const figuresIn = (name: string): string => (withoutNumber(name).match(/\d+/g) ?? []).join(' ')
