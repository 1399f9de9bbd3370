import { type Message, message } from '../../messages/message.js'
import { plainText } from '../../vietnamese/letters/plain-text.js'
import { divide, multiply } from '../../vietnamese/numbers/decimal.js'
import { formatNumber, formatPercent, parseNumber } from '../../vietnamese/numbers/numbers.js'
import { figurePolicy } from '../cells/figure-fields.js'
import { isOffRounding } from '../cells/rounding.js'
import type { ReadTable } from '../cells/table-line.js'
import { placeIn } from '../places.js'

const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)`
/** "3.408 hồ sơ/3.410 hồ sơ, tỷ lệ 99,9%", "2.445/8.447 (27%)": two counts of things and a percentage said of them. */
const CLAIM = new RegExp(
  String.raw`(?<![\d/.,])${NUMBER}(?:\s+[a-z][a-z\s]{0,24})?\s*(?:/|tren tong so|tren)\s*${NUMBER}(?![\d/])(?:\s+[a-z][a-z\s]{0,24}?)?\s*[,;:(=]?\s*(?:(?:chiem|dat|tuong ung|bang|ty le|ti le)\s*:?\s*)*(\d+(?:[.,]\d+)?)\s*%`,
  'g',
)
const LONGEST = 5000

/** Checks percentages that the clerk's own sentences give beside two counts. Figure columns are checked elsewhere. */
export function sharesInProse({ source, lines }: ReadTable): readonly Message[] {
  const found: Message[] = []
  source.columns.forEach((column, at) => {
    if (figurePolicy(source.kind, column.field) !== null || column.field === 'target') return
    for (const line of lines) {
      const text = line.texts[at] ?? ''
      if (!text.includes('%') || text.length > LONGEST) continue
      for (const values of wrongShares(text))
        found.push(message('share-wrong', placeIn(source.sheet, line.row.row.number, column), values))
    }
  })
  return found
}

function wrongShares(text: string) {
  const wrong: {
    readonly part: string
    readonly whole: string
    readonly claimed: string
    readonly right: string
  }[] = []
  for (const match of plainText(text).matchAll(CLAIM)) {
    const part = Number((match[1] ?? '').replaceAll('.', ''))
    const whole = Number((match[2] ?? '').replaceAll('.', ''))
    const claim = parseNumber(`${match[3] ?? ''}%`, {
      decimalMark: (match[3] ?? '').includes(',') ? ',' : '.',
    })
    // 6/2025 is a month; a part above its whole is no share.
    if (
      claim.type !== 'number' ||
      whole === 0 ||
      part > whole ||
      (part <= 12 && whole >= 1900 && whole <= 2199)
    )
      continue
    const right = multiply(divide(part, whole), 100)
    if (!isOffRounding(claim.value, claim.decimals, right)) continue
    wrong.push({
      part: formatNumber(part),
      whole: formatNumber(whole),
      claimed: formatPercent(claim.value, claim.decimals, { fixed: true }),
      right: formatPercent(right, Math.max(1, claim.decimals), { fixed: true }),
    })
  }
  return wrong
}
