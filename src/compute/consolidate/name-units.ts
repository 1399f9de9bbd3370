import { joinVietnamese } from '../../vietnamese/lists.js'
import { formatCount } from '../../vietnamese/numbers.js'

/** As many names a sentence carries; of more units it gives the number. */
export const namesInSentence = 5

/** Names units in a sentence: "A, B và C"; beyond five "A, B, C và 12 đơn vị khác". `units` in the order wanted. */
export function nameUnits(units: readonly string[]): string {
  if (units.length <= namesInSentence) return joinVietnamese(units)
  const shown = namesInSentence - 2
  return `${units.slice(0, shown).join(', ')} và ${formatCount(units.length - shown)} đơn vị khác`
}
