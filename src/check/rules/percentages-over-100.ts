import { type Message, message } from '../../messages/message.js'
import type { Reading } from '../../model/plan.js'
import type { Field } from '../../model/table.js'
import { formatPercent } from '../../vietnamese/numbers/numbers.js'
import { figureOf } from '../cells/table-line.js'
import { placeOf } from '../places.js'
import { isShare } from './is-share.js'
import type { CheckedTable } from './rule.js'

/** Finds percentages over 100 where the figure is a part of a whole: shares, progress, results of share indicators. */
export function percentagesOver100({ plan, read, frame }: CheckedTable): readonly Message[] {
  const fields: readonly Field[] =
    plan.kind === 'tasks'
      ? ['progress']
      : plan.kind === 'statistics'
        ? ['share']
        : ['actual', 'baseline', 'previous', 'lastYear']
  const found: Message[] = []
  plan.items.forEach((item, index) => {
    const line = frame.items[index]?.line
    if (line === undefined) return
    for (const field of fields) {
      const text = overText(figureOf(read, line, field))
      if (text === null || (item.type === 'indicator' && !isShare(item))) continue
      // A result against its own numerator and denominator has a finding of its own.
      if (item.type === 'indicator' && field === 'actual' && item.denominator !== null) continue
      found.push(message('percent-over-100', placeOf(plan, item.at.row, field), { text }))
    }
  })
  return found
}

function overText(figure: Reading): string | null {
  if (figure.type !== 'quantity' || !figure.percent || figure.numerator !== null || figure.value <= 100)
    return null
  return formatPercent(figure.value, figure.decimals)
}
