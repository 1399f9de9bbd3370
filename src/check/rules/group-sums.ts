import { type Message, message } from '../../messages/message.js'
import { add, subtract } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { SUMMED_FIELDS } from '../cells/figure-fields.js'
import { placeIn } from '../places.js'
import { linesToSum } from '../tables/lines-to-sum.js'
import type { CheckedTable } from './rule.js'

type Sum = { all: number; top: number; blanks: number; rows: number }

/** Compares the figures that group rows carry (amounts, maximum scores) with the sums of their rows, where every row has one. */
export function groupSums({ plan, read, frame }: CheckedTable): readonly Message[] {
  const found: Message[] = []
  read.source.columns.forEach((column, at) => {
    if (column.field === null || !SUMMED_FIELDS.has(column.field)) return
    if (!frame.groupLines.some(line => line.figures[at]?.type === 'quantity')) return
    const tops = new Set(linesToSum(frame.items, at))
    const sums = plan.groups.map((): Sum => ({ all: 0, top: 0, blanks: 0, rows: 0 }))
    for (const { line, group } of frame.items) {
      const figure = line.figures[at]
      for (let index = group; index !== null; index = plan.groups[index]?.parent ?? null) {
        const sum = sums[index]
        if (sum === undefined) break
        sum.rows += 1
        if (figure?.type !== 'quantity') {
          sum.blanks += 1
          continue
        }
        sum.all = add(sum.all, figure.value)
        if (tops.has(line)) sum.top = add(sum.top, figure.value)
      }
    }
    frame.groupLines.forEach((line, index) => {
      const figure = line.figures[at]
      const sum = sums[index]
      const group = plan.groups[index]
      if (figure?.type !== 'quantity' || sum === undefined || group === undefined) return
      if (sum.rows === 0 || sum.blanks > 0) return
      const slack = 0.5 / 10 ** figure.decimals
      if ([sum.all, sum.top].some(right => Math.abs(subtract(figure.value, right)) <= slack)) return
      const values = { title: group.title, claimed: figure.text, right: formatNumber(sum.top) }
      found.push(message('group-sum-wrong', placeIn(plan.sheet, group.at.row, column), values))
    })
  })
  return found
}
