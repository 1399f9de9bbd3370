/** Columns that are ticked, one a state, in place of a column of states. */
import { isStatusHeading, isTick } from '../vietnamese/words/status-headings.js'
import { type Column, columnOf } from './table.js'

/** Gives the places (in `columns`) of the columns that are ticked: two at least are a set, one may be anything. */
export function tickedColumns(columns: readonly Column[]): readonly number[] {
  const states = columns.flatMap((column, at) =>
    column.field === null && isStatusHeading(column.levels.at(-1) ?? '') ? [at] : [],
  )
  return states.length < 2 ? [] : states
}

/** Gives the only ticked one of these places in a row's cells; null for none or several. */
export function tickedAmong(states: readonly number[], cells: readonly string[]): number | null {
  const [ticked, second] = states.filter(at => isTick(cells[at] ?? ''))
  return ticked === undefined || second !== undefined ? null : ticked
}

/** Calls the column a row ticks its column of states, so that what is told of its state stands at the tick. */
export function withTickedStatus(columns: readonly Column[], cells: readonly string[]): readonly Column[] {
  if (columnOf({ columns }, 'status') !== null) return columns
  const ticked = tickedAmong(tickedColumns(columns), cells)
  return ticked === null
    ? columns
    : columns.map((column, at) => (at === ticked ? { ...column, field: 'status' } : column))
}
