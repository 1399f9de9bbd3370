import type { MessageCode } from '../../messages/catalogue.js'
import type { Message } from '../../messages/message.js'
import { addressParts } from './order-findings.js'

/** Cells that cannot be read for sure. */
const DOUBTS = new Set<MessageCode>([
  'percent-or-fraction',
  'number-ambiguous',
  'number-unreadable',
  'date-in-number-column',
  'words-for-number',
])
/** What is worked out from such cells, with the advice to correct another one. */
const CONSEQUENCE: MessageCode = 'claimed-rate-wrong'

/** Leaves out the rate that was worked out in a row from a cell in doubt: the advice would be as wrong as the reading. */
export function leaveOutConsequences(found: readonly Message[]): readonly Message[] {
  const doubtful = new Set(found.flatMap(each => (DOUBTS.has(each.code) ? rowOf(each) : [])))
  if (doubtful.size === 0) return found
  return found.filter(each => each.code !== CONSEQUENCE || rowOf(each).every(row => !doubtful.has(row)))
}

function rowOf({ place }: Message): readonly string[] {
  return place?.in === 'workbook' ? [`${place.sheet}\n${addressParts(place.cell).row}`] : []
}
