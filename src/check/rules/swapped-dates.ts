import { type Message, message } from '../../messages/message.js'
import { columnOf } from '../../model/table.js'
import { dateParts, formatDateShort, makeDate } from '../../vietnamese/dates/dates.js'
import { placeIn } from '../places.js'
import type { CheckedTable } from './rule.js'

const DAY_FIRST = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\s*$/
/** As many typed days above 12 must have stayed text before the others are doubted. */
const LEAST_TEXTS = 2

/**
 * Finds the mark an English Excel leaves on days typed the Vietnamese way: 15/3/2024 stays text, 03/4/2024 becomes 4 March.
 * Told when every day above 12 of a column is text and every Excel date could be swapped.
 */
export function swappedDates({ plan, read, frame }: CheckedTable): readonly Message[] {
  const column = columnOf(read.source, 'completedOn')
  if (column === null) return []
  let texts = 0
  const doubted: { readonly date: string; readonly row: number }[] = []
  for (const { line } of frame.items) {
    const cell = line.row.row.cells.find(each => each.column === column.index)
    if (cell?.type === 'text') {
      const match = DAY_FIRST.exec(cell.text)
      if (match !== null && Number(match[1]) <= 12) return []
      if (match !== null && Number(match[2]) <= 12) texts += 1
    }
    if (cell?.type !== 'date') continue
    if (dateParts(cell.date).day > 12) return []
    doubted.push({ date: cell.date, row: line.row.row.number })
  }
  if (texts < LEAST_TEXTS) return []
  return doubted.flatMap(({ date, row }) => {
    const { year, month, day } = dateParts(date)
    if (day === month) return []
    const values = { date: formatDateShort(date), swapped: formatDateShort(makeDate(year, day, month)) }
    return [message('dates-swapped', placeIn(plan.sheet, row, column), values)]
  })
}
