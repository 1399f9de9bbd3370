import { type Message, message } from '../../messages/message.js'
import type { Info } from '../../model/plan.js'

/** What a consolidated report needs to know of the office that makes it, as the profile calls it. */
const NEEDED: readonly (readonly [key: string, isThere: (info: Info) => boolean])[] = [
  ['Cơ quan ban hành', info => info.body !== null],
  ['Địa danh', info => info.place !== null],
  ['Kính gửi', info => info.receivers.length > 0],
  ['Nơi nhận', info => info.recipients.length > 0],
  ['Chức vụ', info => info.post !== null || info.capacity.length > 0],
  ['Họ tên người ký', info => info.signer !== null],
]

/** Tells what the office profile does not say, once; the documents have dots or blanks there. */
export function tellMissingOffice(info: Info): readonly Message[] {
  const missing = NEEDED.flatMap(([key, isThere]) => (isThere(info) ? [] : [key]))
  if (missing.length === 0) return []
  return [message('units-office-missing', null, { keys: missing.join('; '), count: missing.length })]
}
