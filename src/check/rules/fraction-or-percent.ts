import { type Message, message } from '../../messages/message.js'
import type { Column, Field } from '../../model/table.js'
import type { Target } from '../../vietnamese/targets.js'
import { bareValue, readings } from '../cells/percent-column.js'
import { cellOfLine } from '../cells/table-line.js'
import { placeIn } from '../places.js'
import type { CheckedTable } from './rule.js'

const FIELDS: readonly Field[] = ['target', 'baseline', 'actual', 'previous']
/** A target this low makes 0,98 % likely, so the bare number is taken as it stands. */
const LOW_TARGET = 5

/** Finds bare numbers between 0 and 1 (0,98) in rows measured in per cent where other cells, or the row's target, are whole percentages. */
export function fractionOrPercent({ plan, read, frame }: CheckedTable): readonly Message[] {
  if (plan.kind !== 'indicators') return []
  const found: Message[] = []
  for (const field of FIELDS) {
    const column = read.source.columns.find(each => each.field === field)
    if (column === undefined) continue
    const bare = plan.items.map((item, index) => {
      const line = frame.items[index]?.line
      const cell = line === undefined ? null : cellOfLine(line, column)
      const inPercent = item.unit?.trim().startsWith('%') === true || targetPercent(item.target) !== null
      return cell === null || !inPercent ? null : bareValue(cell)
    })
    const wholes = bare.some(value => value === 'percent' || (value !== null && value > 1))
    bare.forEach((value, index) => {
      const item = plan.items[index]
      if (item === undefined || value === null || value === 'percent' || value <= 0 || value >= 1) return
      const target = field === 'target' ? null : targetPercent(item.target)
      if (target === null ? !wholes : target < LOW_TARGET) return
      found.push(finding(plan.sheet, item.at.row, column, value))
    })
  }
  return found
}

function finding(sheet: string, row: number, column: Column, value: number): Message {
  return message('percent-or-fraction', placeIn(sheet, row, column), readings(value))
}

function targetPercent(target: Target): number | null {
  for (const each of target.criteria) {
    if (each.type === 'yesNo' || each.type === 'text' || each.type === 'ratio' || each.unit !== '%') continue
    return each.type === 'between' ? each.high : each.value
  }
  return null
}
