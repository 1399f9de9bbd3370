import { type Message, message } from '../../messages/message.js'
import { columnAt } from '../cells/table-line.js'
import { placeIn } from '../places.js'
import type { CheckedTable } from './rule.js'

/** Finds tables of money that say nowhere what their sums are counted in. */
export function moneyWithoutUnit({ plan, read }: CheckedTable): readonly Message[] {
  if (plan.kind !== 'budget' || plan.unit !== null) return []
  const { columns, headerRows, sheet } = read.source
  const isFilled = plan.items.some(item => item.amount !== null || item.disbursed !== null)
  const at = columnAt(columns, 'amount')
  const column = columns[at < 0 ? columnAt(columns, 'disbursed') : at]
  const row = headerRows.at(-1)
  if (!isFilled || column === undefined || row === undefined) return []
  const heading = (column.levels.at(-1) ?? column.heading).replace(/\s+/g, ' ')
  return [message('money-without-unit', placeIn(sheet, row, column), { heading })]
}
