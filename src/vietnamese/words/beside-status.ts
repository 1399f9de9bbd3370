/** What a cell says beside its state: "Đã hoàn thành, ban hành Quyết định số 12". */
import { parseStatus } from './status-words.js'

/** A state, what parts it from the rest, the rest. */
const PARTED = /^([^,;:(\n–]{3,40}?)\s*(?:[,;:(\n–]|\s-\s)\s*(\S[\s\S]*)$/u
/** One word more is no account, nor is how the term was kept. */
const ACCOUNT = /\p{L}\S*\s+\S|\d/u
const TERM = /^(?:đúng|trước|trong|sớm|vượt|kịp|theo|chậm|quá|trễ)(?!\p{L})[^\d,;.]{0,30}$/iu

/** A day or a figure alone belongs to the state: "Hoàn thành (12/3/2025)". */
const FIGURE = /^(?:(?:ngày|tháng|quý|năm|đạt)\s*)*[\d\s/.,%-]*$/iu

/** Gives what stands behind a state in one cell, without its bracket; null when the state is all. */
export function wordsBesideStatus(text: string): string | null {
  const [, state = '', rest = ''] = PARTED.exec(text.trim().normalize('NFC')) ?? []
  const own = rest.replace(/[\s.;,]+$/u, '')
  const bare = own.endsWith(')') && !own.includes('(') ? own.slice(0, -1).trim() : own
  if (!ACCOUNT.test(bare) || TERM.test(bare) || FIGURE.test(bare)) return null
  // Another state is none either, unless it counts: "đang thanh toán", but "đã lắp 3 trạm".
  if (parseStatus(state) === null || (parseStatus(bare) !== null && !/\d/.test(bare))) return null
  return bare
}
