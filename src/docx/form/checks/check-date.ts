/** Checks how place and date are written: "Tam Phước, ngày 05 tháng 3 năm 2024" (II.4). */
import type { Message } from '../../../messages/message.js'
import type { OfficialRules } from '../../../model/official-rules.js'
import type { Span } from '../structure/span.js'
import { articles } from './articles.js'
import { findingAt } from './check-context.js'

const DATE = /^(.*?)(\s*,)?\s*ngày\s*([^\s]*?)\s*tháng\s*([^\s]*?)\s*năm/isu
/** The last month that takes a leading zero. */
const LAST_ZERO_MONTH = 2

export function checkDate(span: Span, rules: OfficialRules): readonly Message[] {
  const { article } = rules.elements['place-and-date']
  const match = DATE.exec(span.text)
  if (match === null)
    return [findingAt('form-date-writing', span, { found: span.text, article: articles.dateZeros })]
  const [, place = '', comma, day = '', month = ''] = match
  const messages: Message[] = []
  if (comma === undefined && /\p{L}/u.test(place))
    messages.push(findingAt('form-date-comma', span, { found: span.text, article }))
  const zeros = (word: string, digits: string): void => {
    const values = { found: `${word} ${digits}`, expected: `${word} 0${digits}`, article: articles.dateZeros }
    messages.push(findingAt('form-date-zero', span, values))
  }
  if (/^[1-9]$/.test(day)) zeros('ngày', day)
  if (/^[1-9]$/.test(month) && Number(month) <= LAST_ZERO_MONTH) zeros('tháng', month)
  if (/^0[1-9]$/.test(month) && Number(month) > LAST_ZERO_MONTH) {
    const values = {
      found: `tháng ${month}`,
      expected: `tháng ${Number(month)}`,
      article: articles.dateZeros,
    }
    messages.push(findingAt('form-date-extra-zero', span, values))
  }
  return messages
}
