import { type Message, message } from '../../messages/message.js'
import type { Indicator } from '../../model/plan.js'
import type { Column, Field } from '../../model/table.js'
import type { Target } from '../../vietnamese/targets/targets.js'
import { bareValue, readings } from '../cells/percent-column.js'
import { isPercentUnit } from '../cells/read-lines.js'
import { cellOfLine, type TableLine } from '../cells/table-line.js'
import { placeIn } from '../places.js'
import type { CheckedTable } from './rule.js'

const FIELDS: readonly Field[] = ['target', 'baseline', 'actual', 'previous', 'lastYear']
/** A target this low makes 0,98 % likely, so the bare number is taken as it stands. */
const LOW_TARGET = 5
/** A result of 1 % is far from a target this high, one of 100 % is not: 1 can be either. */
const HIGH_TARGET = 10

/** What a cell of a row measured in per cent says; null where there is no such cell. */
type Bare = ReturnType<typeof bareValue>

/** A row as the rule weighs it: the cell's number, the target's and the result's. */
type Weighed = {
  readonly value: number
  readonly field: Field
  readonly wholes: boolean
  readonly fractions: boolean
  readonly item: Indicator
  readonly bareTarget: Bare
  readonly bareActual: Bare
}

/** Finds bare numbers up to 1 (0,98; 1) in rows measured in per cent where other cells, the row's target or its result make them doubtful. */
export function fractionOrPercent({ plan, read, frame }: CheckedTable): readonly Message[] {
  if (plan.kind !== 'indicators') return []
  const { columns } = read.source
  const lines = plan.items.map((item, index) => (isInPercent(item) ? frame.items[index]?.line : undefined))
  const bareOf = (field: Field) => {
    const column = columns.find(each => each.field === field)
    return lines.map(line => (column === undefined || line === undefined ? null : bareIn(line, column)))
  }
  const targets = bareOf('target')
  const actuals = bareOf('actual')
  const found: Message[] = []
  for (const field of FIELDS) {
    const column = columns.find(each => each.field === field)
    if (column === undefined) continue
    const bare = field === 'target' ? targets : field === 'actual' ? actuals : bareOf(field)
    const wholes = bare.some(value => value === 'percent' || (value !== null && value > 1))
    const fractions = bare.some(value => typeof value === 'number' && value > 0 && value < 1)
    bare.forEach((value, index) => {
      const item = plan.items[index]
      if (item === undefined || value === null || value === 'percent' || value <= 0 || value > 1) return
      const [bareTarget = null, bareActual = null] = [targets[index], actuals[index]]
      if (isDoubtful({ value, field, wholes, fractions, item, bareTarget, bareActual }))
        found.push(message('percent-or-fraction', placeIn(plan.sheet, item.at.row, column), readings(value)))
    })
  }
  return found
}

function isDoubtful(row: Weighed): boolean {
  const { value, field, wholes, fractions, item, bareTarget, bareActual } = row
  // A pair such as 1 and 0,995 is 100 % and 99,5 %, or else what it says.
  if (field === 'target' || field === 'actual') {
    if (isFraction(bareTarget) && isFraction(bareActual)) return true
  }
  const target = targetPercent(item.target)
  if (field === 'target') {
    const { actual } = item
    const reached = actual.type === 'quantity' && actual.percent ? actual.value : 0
    return (value < 1 && wholes) || (item.target.criteria[0]?.type === 'atLeast' && reached >= HIGH_TARGET)
  }
  if (target === null) return value < 1 ? wholes : fractions
  if (target < LOW_TARGET) return false
  return value < 1 || fractions || (field === 'actual' && target >= HIGH_TARGET && isReached(item.target))
}

/** A number of 1 and below, without a percent sign. */
function isFraction(bare: Bare): boolean {
  return typeof bare === 'number' && bare > 0 && bare <= 1
}

/** Where little is good, 1 % of at most 10 % is nothing strange. */
function isReached({ criteria }: Target): boolean {
  return criteria.every(each => each.type !== 'atMost' && each.type !== 'lessThan')
}

function isInPercent(item: Indicator): boolean {
  return isPercentUnit(item.unit) || targetPercent(item.target) !== null
}

function bareIn(line: TableLine, column: Column): Bare {
  const cell = cellOfLine(line, column)
  return cell === null ? null : bareValue(cell)
}

function targetPercent(target: Target): number | null {
  for (const each of target.criteria) {
    if (each.type === 'yesNo' || each.type === 'text' || each.type === 'ratio' || each.unit !== '%') continue
    return each.type === 'between' ? each.high : each.value
  }
  return null
}
