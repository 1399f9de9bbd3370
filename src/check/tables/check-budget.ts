import type { BudgetTable } from '../../model/plan.js'
import { numberOf, type ReadTable, textOf } from '../cells/table-line.js'
import { placeOfLine, type TableFrame } from './table-frame.js'

/** Types the lines of a budget table; amounts are in the table's unit. */
export function checkBudget(table: ReadTable, { base, items }: TableFrame): BudgetTable {
  return {
    ...base,
    kind: 'budget',
    items: items.map(({ line, group }) => ({
      type: 'budget-line',
      ordinal: line.row.ordinal,
      group,
      cells: line.texts,
      note: textOf(table, line, 'note'),
      at: placeOfLine(table, line),
      content: textOf(table, line, 'content') ?? '',
      time: textOf(table, line, 'timeline'),
      amount: numberOf(table, line, 'amount'),
      source: textOf(table, line, 'source'),
      disbursed: numberOf(table, line, 'disbursed'),
    })),
  }
}
