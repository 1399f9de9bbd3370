import { type Message, message } from '../../messages/message.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { placeOf } from '../places.js'
import type { CheckedTable } from './rule.js'

/** Finds budget lines of which more was spent than was given. */
export function disbursedAboveAmount({ plan }: CheckedTable): readonly Message[] {
  if (plan.kind !== 'budget') return []
  return plan.items.flatMap(({ amount, disbursed, at }) => {
    if (amount === null || disbursed === null || disbursed <= amount) return []
    const values = { disbursed: formatNumber(disbursed), amount: formatNumber(amount) }
    const other = placeOf(plan, at.row, 'amount')
    return [message('disbursed-above-amount', placeOf(plan, at.row, 'disbursed'), values, other)]
  })
}
