import { cellPlace, type Message, message } from '../../../messages/message.js'
import { cellAddress } from '../../../model/sheet.js'
import { cellText } from './cell-text.js'
import type { RowFacts } from './describe-rows.js'
import { readOrdinal } from './read-ordinal.js'

/** Rows with the ordinals that Excel changed put right, and a message for each. */
export type Recovered = { readonly facts: readonly RowFacts[]; readonly messages: readonly Message[] }

/** Puts back what Excel took from ordinals typed as numbers or turned into dates: 4.10 stored as 4.1 (after 4.9), 1.2 stored as the first of February. */
export function recoverOrdinals(facts: readonly RowFacts[], sheet: string, heading: string): Recovered {
  const messages: Message[] = []
  let last: readonly number[] = []
  const recovered = facts.map(fact => {
    const cell = fact.ordinalCell
    let own = fact
    const found =
      cell?.type === 'number'
        ? lostZero(fact, last)
        : cell?.type === 'date'
          ? fromDate(cell.date, last)
          : null
    if (found !== null && cell !== null) {
      const code = cell.type === 'date' ? 'ordinal-is-date' : 'ordinal-lost-zero'
      const place = cellPlace(sheet, cellAddress(cell.column, fact.row.number), heading)
      messages.push(message(code, place, { found: cellText(cell), ordinal: found }))
      own = { ...fact, ordinal: readOrdinal(found) }
    }
    if (own.ordinal.style === 'dotted') last = own.ordinal.parts
    else if (own.ordinal.style === 'number') last = [...own.ordinal.parts, 0]
    return own
  })
  return messages.length === 0 ? { facts, messages } : { facts: recovered, messages }
}

/** After 4.9 the number 4.1 is 4.10; after 4.19 the number 4.2 is 4.20. */
function lostZero(fact: RowFacts, last: readonly number[]): string | null {
  const { style, parts } = fact.ordinal
  const [whole, part] = parts
  const [lastWhole, lastPart] = last
  if (
    style !== 'dotted' ||
    parts.length !== 2 ||
    whole !== lastWhole ||
    part === undefined ||
    lastPart === undefined
  )
    return null
  const expected = lastPart + 1
  return expected % 10 === 0 && String(expected).replace(/0+$/, '') === String(part)
    ? `${whole}.${expected}`
    : null
}

/** Of day.month and month.day the one that goes on from the ordinal above; day.month when neither does. */
function fromDate(date: string, last: readonly number[]): string {
  const [, month = 0, day = 0] = date.split('-').map(Number)
  const follows = (a: number, b: number): boolean =>
    (a === last[0] && b === (last[1] ?? 0) + 1) || (a === (last[0] ?? 0) + 1 && b === 1)
  return follows(month, day) && !follows(day, month) ? `${month}.${day}` : `${day}.${month}`
}
