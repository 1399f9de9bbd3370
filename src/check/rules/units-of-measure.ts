import { type Message, message } from '../../messages/message.js'
import type { Indicator } from '../../model/plan.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { isOtherScale, isSameKind } from '../../vietnamese/numbers/unit-scales.js'
import { PLACE_UNIT } from '../../vietnamese/targets/ranks.js'
import { figurePolicy } from '../cells/figure-fields.js'
import { placeIn, placeOf } from '../places.js'
import type { CheckedTable } from './rule.js'

/** Finds results in another unit than their row's, and cells of a count or money column in another unit than its others. */
export function unitsOfMeasure(table: CheckedTable): readonly Message[] {
  const { plan } = table
  if (plan.kind !== 'indicators') return unitsInColumns(table)
  return [...plan.items.flatMap(item => unitOfResult(table, item)), ...unitsInColumns(table)]
}

function unitOfResult({ plan }: CheckedTable, item: Indicator): readonly Message[] {
  const { actual } = item
  const expected = expectedUnit(item)
  if (actual.type !== 'quantity' || actual.numerator !== null || expected === null) return []
  const own = actual.percent ? '%' : actual.unit
  if (own === null || own === PLACE_UNIT || sameUnit(own, expected)) return []
  const place = placeOf(plan, item.at.row, 'actual')
  return [message('unit-changes', place, { text: actual.text, found: own, expected })]
}

/** The row's unit column; without one, the unit of its only target. */
function expectedUnit(item: Indicator): string | null {
  if (item.unit !== null) return item.unit.trim().startsWith('%') ? '%' : item.unit
  const [criterion, second] = item.target.criteria
  if (criterion === undefined || second !== undefined) return null
  return 'unit' in criterion && criterion.type !== 'ratio' && criterion.type !== 'rate'
    ? criterion.unit
    : null
}

/** "hồ sơ" and "hồ sơ trực tuyến" are one unit, "đồng" can be told in "triệu đồng"; "%" is none but itself. */
function sameUnit(a: string, b: string): boolean {
  if ((a === '%') !== (b.trim() === '%')) return false
  return foldText(a) === foldText(b) || isSameKind(a, b)
}

function unitsInColumns({ plan, read, frame }: CheckedTable): readonly Message[] {
  const found: Message[] = []
  read.source.columns.forEach((column, at) => {
    const policy = figurePolicy(plan.kind, column.field)
    if (policy !== 'count' && policy !== 'money') return
    const cells = frame.items.flatMap(({ line }) => {
      const figure = line.figures[at]
      if (figure?.type !== 'quantity') return []
      const unit = figure.percent ? '%' : figure.unit
      return unit === null ? [] : [{ unit, text: figure.text, row: line.row.row.number }]
    })
    const counts = new Map<string, { readonly unit: string; count: number }>()
    for (const { unit } of cells) {
      const known = counts.get(foldText(unit))
      if (known === undefined) counts.set(foldText(unit), { unit, count: 1 })
      else known.count += 1
    }
    if (counts.size < 2) return
    const usual = [...counts.values()].reduce((best, each) => (each.count > best.count ? each : best))
    for (const { unit, text, row } of cells) {
      if (sameUnit(unit, usual.unit) && !isOtherScale(unit, usual.unit)) continue
      const values = { text, found: unit, expected: usual.unit }
      found.push(message('unit-of-group-changes', placeIn(plan.sheet, row, column), values))
    }
  })
  return found
}
