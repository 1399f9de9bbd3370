import { type Message, message } from '../../messages/message.js'
import { placeOf } from '../places.js'
import type { CheckedTable } from './rule.js'

/** Finds item rows with figures or words but no name, content or field. */
export function rowsWithoutName({ plan }: CheckedTable): readonly Message[] {
  return plan.items.flatMap(item => {
    const name =
      item.type === 'indicator' ? item.name : item.type === 'statistics-row' ? item.category : item.content
    if (name !== '') return []
    return [message('row-without-name', placeOf(plan, item.at.row, 'name', 'content', 'category'))]
  })
}
