/** Shares of a whole, as printed. */
import { add, divide, multiply, round, subtract, sum } from '../vietnamese/numbers/decimal.js'

/**
 * Gives the share of each count in per cent with `places` decimals by the largest-remainder method, so that the printed shares add up
 * to exactly 100. Ties go to the earlier row. All zero when the counts sum to nothing.
 */
export function sharesOf(counts: readonly number[], places = 1): readonly number[] {
  const total = sum(counts)
  if (!(total > 0) || counts.some(count => count < 0)) return counts.map(() => 0)
  const steps = 10 ** places
  const exact = counts.map(count => divide(multiply(count, 100 * steps), total))
  const floors = exact.map(Math.floor)
  const missing = subtract(100 * steps, sum(floors))
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: subtract(value, floors[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const raised = new Set(byRemainder.slice(0, missing).map(entry => entry.index))
  return floors.map((floor, index) => round(divide(add(floor, raised.has(index) ? 1 : 0), steps), places))
}
