/** An indicator that few units have, worded almost like one that most have: probably the same, renamed by a clerk. */
import { type Message, message } from '../../messages/message.js'
import { likeness } from '../../vietnamese/letters/fold.js'
import type { IndicatorEntry } from './group-indicators.js'
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
  return rare.flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const own = new Set(group.map(entry => entry.unit))
    const { name, at } = first.indicator
    const near = common.find(
      ([other, ...rest]) =>
        other !== undefined &&
        figuresIn(other.indicator.name) === figuresIn(name) &&
        likeness(other.indicator.name, name) >= nearEnough &&
        ![other, ...rest].some(entry => own.has(entry.unit)),
    )?.[0]
    if (near === undefined) return []
    return [
      message(
        'units-indicator-near',
        { in: 'workbook', sheet: at.sheet, cell: `A${at.row}`, heading: null },
        { name, unit: nameUnits([...own]), file: first.file, near: near.indicator.name },
      ),
    ]
  })
}

const figuresIn = (name: string): string => (name.match(/\d+/g) ?? []).join(' ')
