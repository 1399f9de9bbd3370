import { type Message, message } from '../../messages/message.js'
import { subtract, sum } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { SUMMED_FIELDS } from '../cells/figure-fields.js'
import type { TableLine } from '../cells/table-line.js'
import { placeIn } from '../places.js'
import { parentsOfLines } from '../tables/lines-to-sum.js'
import type { CheckedTable } from './rule.js'

const SOME_ONLY = /(?<!\p{L})trong đó(?!\p{L})/iu

/** Compares the figure of a row with those of its parts (1.1 or a under 1), which are not added up again. Some parts of a whole ("trong đó", a single one) may be less, never more. */
export function partsOfRows({ plan, read, frame }: CheckedTable): readonly Message[] {
  const parents = parentsOfLines(frame.items)
  if (parents.every(parent => parent === null)) return []
  const parts = new Map<number, TableLine[]>()
  parents.forEach((parent, place) => {
    const line = frame.items[place]?.line
    if (parent === null || line === undefined) return
    const known = parts.get(parent)
    if (known === undefined) parts.set(parent, [line])
    else known.push(line)
  })
  return read.source.columns.flatMap((column, at) => {
    if (column.field === null || !SUMMED_FIELDS.has(column.field)) return []
    return [...parts].flatMap(([parent, lines]) => {
      const line = frame.items[parent]?.line
      const right = line === undefined ? null : otherSum(line, lines, at)
      const figure = line?.figures[at]
      if (line === undefined || right === null || figure?.type !== 'quantity') return []
      const values = {
        ordinal: line.row.ordinal,
        claimed: figure.text,
        right: formatNumber(right),
        lines: [...new Set([lines[0], lines.at(-1)].map(each => each?.row.row.number))].join('–'),
      }
      return [message('parts-sum-wrong', placeIn(plan.sheet, line.row.row.number, column), values)]
    })
  })
}

/** What the parts add up to where that cannot be the figure of their row; null where it can. */
function otherSum(whole: TableLine, parts: readonly TableLine[], at: number): number | null {
  const figure = whole.figures[at]
  if (figure?.type !== 'quantity') return null
  const values = parts.flatMap(part => {
    const own = part.figures[at]
    return own?.type === 'quantity' ? [own.value] : []
  })
  if (values.length === 0) return null
  const added = sum(values)
  const beyond = subtract(added, figure.value)
  const slack = (0.5 / 10 ** figure.decimals) * (figure.decimals === 0 ? 1 : values.length + 1)
  if (Math.abs(beyond) <= slack) return null
  const areSome =
    values.length < Math.max(2, parts.length) ||
    [whole, ...parts].some(line => line.texts.some(text => SOME_ONLY.test(text.normalize('NFC'))))
  return beyond < 0 && areSome ? null : added
}
