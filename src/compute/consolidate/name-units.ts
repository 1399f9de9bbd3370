import { formatCount } from '../../vietnamese/numbers/numbers.js'
import { joinVietnamese } from '../../vietnamese/words/lists.js'
import { unitInLine } from '../../vietnamese/words/unit-in-line.js'

/** As many names a sentence carries; of more units it gives the number. */
export const namesInSentence = 5

/** Names units in a sentence: "A, B và C"; beyond five "A, B, C và 12 đơn vị khác". `units` in the order wanted. */
export function nameUnits(units: readonly string[]): string {
  const names = units.map(unitInLine)
  if (names.length <= namesInSentence) return joinVietnamese(names)
  const shown = namesInSentence - 2
  return `${names.slice(0, shown).join(', ')} và ${formatCount(units.length - shown)} đơn vị khác`
}
