import { type Message, message } from '../../messages/message.js'
import { figurePolicy } from '../cells/figure-fields.js'
import { placeIn } from '../places.js'
import type { CheckedTable } from './rule.js'

/** Finds counts, sums of money, scores and shares below zero. Results of indicators may be negative. */
export function negativeNumbers({ plan, read, frame }: CheckedTable): readonly Message[] {
  const found: Message[] = []
  read.source.columns.forEach((column, at) => {
    const policy = figurePolicy(plan.kind, column.field)
    if (policy === null || policy === 'answer' || column.field === 'rate') return
    for (const line of [...frame.items.map(each => each.line), ...frame.totalLines]) {
      const figure = line.figures[at]
      if (figure?.type !== 'quantity' || figure.value >= 0) continue
      found.push(
        message('number-negative', placeIn(plan.sheet, line.row.row.number, column), { text: figure.text }),
      )
    }
  })
  return found
}
