import { compare, divide, round, subtract } from '../../vietnamese/numbers/decimal.js'

/** Says whether a claimed figure, shown with so many decimals, is further from the right one than its rounding explains (half a unit of its last place, cut off or rounded). */
export function isOffRounding(claimed: number, decimals: number, right: number): boolean {
  const step = divide(1, 10 ** Math.min(decimals, 12))
  if (claimed === round(right, Math.min(decimals, 12))) return false
  const distance = Math.abs(subtract(claimed, right))
  return compare(distance, divide(step, 2)) > 0
}
