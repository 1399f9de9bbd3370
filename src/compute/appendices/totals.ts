import type { PlanTable } from '../../model/plan.js'
import type { Field } from '../../model/table.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { sumKnown } from '../compute-budget.js'
import { wholeRows } from '../whole-rows.js'
import type { TotalSpan } from './build-appendix.js'

/** Recomputes a total row's cell from the rows it spans; null for fields that are no sums (the clerk's cell stays). */
export function totalOfField(table: PlanTable, total: TotalSpan, field: Field, nth: number): string | null {
  const values = valuesOf(table, field, nth)
  if (values === null) return null
  const rows = table.items.map((item, index) => ({
    ordinal: item.ordinal,
    group: item.group,
    value: values[index] ?? null,
  }))
  const whole = wholeRows(rows, row => row.value)
  const sum = sumKnown(total.items.map(index => (whole[index] === true ? (values[index] ?? null) : null)))
  return sum === null ? '' : formatNumber(sum)
}

function valuesOf(table: PlanTable, field: Field, nth: number): readonly (number | null)[] | null {
  switch (table.kind) {
    case 'budget':
      // Money spread over several columns is known as a whole only: the clerk's totals, which are checked, stay.
      if (table.columns.filter(column => column.field === field).length > 1) return null
      if (field === 'amount' && nth === 0) return table.items.map(item => item.amount)
      return field === 'disbursed' && nth === 0 ? table.items.map(item => item.disbursed) : null
    case 'statistics':
      return field === 'count' ? table.items.map(item => item.counts[nth] ?? null) : null
    case 'indicators':
    case 'tasks':
      if (field === 'maxScore') return table.items.map(item => item.maxScore)
      if (field === 'selfScore') return table.items.map(item => item.selfScore)
      return field === 'appraisedScore' ? table.items.map(item => item.appraisedScore) : null
  }
}
