import { type Message, message } from '../../messages/message.js'
import type { Indicator } from '../../model/plan.js'
import { columnOf, type Field } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { plainText } from '../../vietnamese/letters/plain-text.js'
import { divide, multiply } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { isOffRounding } from '../cells/rounding.js'
import { figureOf, numberOf, type TableLine } from '../cells/table-line.js'
import { placeOf } from '../places.js'
import type { CheckedTable } from './rule.js'

const CLAIMS: readonly Field[] = ['selfScore', 'appraisedScore']
const RATIO_RULE = /(?:diem|score)[^=\n]{0,30}=\s*(?:ty|ti) le\s*[*x×.]\s*diem(?: so)? toi da/
const THRESHOLD_RULE =
  /(?:≥|>=|tu)\s*(\d+)\s*%[^\n;]{0,30}diem toi da[\s\S]{0,60}?(?:ty|ti) le\s*\/\s*\1\s*%?\s*[*x×.]\s*diem(?: so)? toi da/

/** Compares claimed scores with the maximum, and with the rule of scoring where the row itself states one and its ratio. */
export function claimedScores(table: CheckedTable): readonly Message[] {
  const { plan, read, frame } = table
  if (plan.kind !== 'indicators' && plan.kind !== 'tasks') return []
  const maximumColumn = columnOf(plan, 'maxScore')
  // A weight ("Trọng số") is no maximum.
  if (maximumColumn === null || foldText(maximumColumn.heading).includes('trong so')) return []
  const found: Message[] = []
  for (const line of [...frame.items.map(each => each.line), ...frame.groupLines]) {
    const maximum = numberOf(read, line, 'maxScore')
    if (maximum === null) continue
    for (const field of CLAIMS) {
      const score = numberOf(read, line, field)
      if (score === null || score <= maximum) continue
      const values = { score: formatNumber(score), maximum: formatNumber(maximum) }
      const row = line.row.row.number
      found.push(
        message('score-above-maximum', placeOf(plan, row, field), values, placeOf(plan, row, 'maxScore')),
      )
    }
  }
  plan.items.forEach((item, index) => {
    const line = frame.items[index]?.line
    if (line !== undefined && item.type === 'indicator') found.push(...againstRule(table, item, line))
  })
  return found
}

function againstRule({ plan, read }: CheckedTable, item: Indicator, line: TableLine): readonly Message[] {
  const share = shareOf(item)
  const claim = figureOf(read, line, 'selfScore')
  if (share === null || item.maxScore === null || claim.type !== 'quantity') return []
  const right = scoreByRule(line.texts.join('\n'), share, item.maxScore)
  if (right === null || !isOffRounding(claim.value, claim.decimals, right.score)) return []
  const values = { claimed: formatNumber(claim.value), rule: right.rule, right: formatNumber(right.score, 2) }
  return [message('score-against-rule', placeOf(plan, item.at.row, 'selfScore'), values)]
}

function scoreByRule(
  texts: string,
  share: number,
  maximum: number,
): { readonly score: number; readonly rule: string } | null {
  const flat = plainText(texts)
  const threshold = THRESHOLD_RULE.exec(flat)
  if (threshold !== null) {
    const limit = Number(threshold[1])
    if (limit === 0) return null
    const score = share >= limit ? maximum : multiply(divide(share, limit), maximum)
    return { score, rule: `Tỷ lệ ≥ ${limit}%: Điểm tối đa; dưới: Tỷ lệ / ${limit}% × Điểm tối đa` }
  }
  if (!RATIO_RULE.test(flat)) return null
  return { score: multiply(divide(Math.min(share, 100), 100), maximum), rule: 'Tỷ lệ × Điểm tối đa' }
}

/** The indicator's ratio in per cent. */
function shareOf(item: Indicator): number | null {
  if (item.numerator !== null && item.denominator !== null && item.denominator > 0)
    return multiply(divide(item.numerator, item.denominator), 100)
  return item.actual.type === 'quantity' && item.actual.percent ? item.actual.value : null
}
