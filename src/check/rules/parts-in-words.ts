import { type Message, message } from '../../messages/message.js'
import { sum } from '../../vietnamese/numbers/decimal.js'
import { formatNumber, parseNumber } from '../../vietnamese/numbers/numbers.js'
import { readWholeAndParts } from '../../vietnamese/targets/whole-and-parts.js'
import { columnAt } from '../cells/table-line.js'
import { placeIn } from '../places.js'
import type { CheckedTable } from './rule.js'

/** Compares the whole that a result states in words with the parts listed behind it: "30, gồm Thôn 1: 10, Thôn 2: 25". */
export function partsInWords({ plan, read, frame }: CheckedTable): readonly Message[] {
  const at = columnAt(read.source.columns, 'actual')
  const column = read.source.columns[at]
  if (column === undefined) return []
  return frame.items.flatMap(({ line }) => {
    const text = line.texts[at] ?? ''
    const said = readWholeAndParts(text)
    const whole = said === null ? null : parseNumber(said.whole, { decimalMark: ',' })
    if (said === null || whole?.type !== 'number' || said.parts.length === 0) return []
    const right = sum(said.parts)
    if (right === whole.value || (right < whole.value && !said.areAll)) return []
    const values = { text, claimed: said.whole, right: formatNumber(right) }
    return [message('result-parts-differ', placeIn(plan.sheet, line.row.row.number, column), values)]
  })
}
