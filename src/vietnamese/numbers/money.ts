import { multiply, round } from './decimal.js'
import { formatNumber } from './numbers.js'

/** A unit of money and how many đồng it holds. */
export type MoneyUnit = { readonly unit: string; readonly factor: number }

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const GROUPS = ['', ' nghìn', ' triệu']
const MOST = 1_000_000_000_000_000
/** Over small letters with their marks: "hoạt động" and "hợp đồng" name no money. */
const DONG = String.raw`\s*(?:vnd|vnđ|đồng|đ(?!\p{L})|$|[).,;/])`
const UNITS: readonly (readonly [pattern: RegExp, unit: string, factor: number])[] = [
  [new RegExp(String.raw`(?<!\p{L})(?:tỷ|tỉ)${DONG}`, 'u'), 'tỷ đồng', 1_000_000_000],
  [
    new RegExp(String.raw`(?<!\p{L})(?:triệu${DONG}|trđ(?!\p{L})|tr\.?\s?đ(?!\p{L}))`, 'u'),
    'triệu đồng',
    1_000_000,
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:nghìn|ngàn)${DONG}|(?<!\d)1[.,]?000\s*(?:vnd|vnđ|đồng|đ(?!\p{L}))`,
      'u',
    ),
    'nghìn đồng',
    1000,
  ],
  [/(?:^|[:(/]\s*|tính\s+|\d\s*)(?:đồng|vnđ|vnd|đ)(?!\p{L})/u, 'đồng', 1],
]

/**
 * Spells an amount of đồng: 4557150000 → 'bốn tỷ năm trăm năm mươi bảy triệu một trăm năm mươi nghìn đồng'. Rounds to whole
 * đồng; throws RangeError from 10^15 up and for what is not finite.
 */
export function moneyInWords(amountInDong: number): string {
  const whole = round(amountInDong, 0)
  if (!Number.isFinite(whole) || Math.abs(whole) > MOST)
    throw new RangeError(`No words for ${amountInDong} đồng`)
  return `${whole < 0 ? 'âm ' : ''}${numberInWords(Math.abs(whole))} đồng`
}

function numberInWords(number: number): string {
  if (number === 0) return 'không'
  const billions = Math.floor(number / 1_000_000_000)
  const rest = number % 1_000_000_000
  const words: string[] = []
  if (billions > 0) words.push(`${numberInWords(billions)} tỷ`)
  for (const place of [2, 1, 0]) {
    const group = Math.floor(rest / 1000 ** place) % 1000
    if (group > 0) words.push(`${groupInWords(group, words.length > 0)}${GROUPS[place] ?? ''}`)
  }
  return words.join(' ')
}

/** Three digits; behind a higher group the hundreds and the gap are spoken: 'không trăm linh năm'. */
function groupInWords(group: number, isInner: boolean): string {
  const hundreds = Math.floor(group / 100)
  const tens = Math.floor(group / 10) % 10
  const ones = group % 10
  const words: string[] = []
  if (hundreds > 0 || isInner) words.push(`${DIGITS[hundreds] ?? ''} trăm`)
  if (tens > 1) words.push(`${DIGITS[tens] ?? ''} mươi`)
  else if (tens === 1) words.push('mười')
  else if (ones > 0 && words.length > 0) words.push('linh')
  if (ones > 0) words.push(onesInWords(ones, tens))
  return words.join(' ')
}

/** 21 mốt, 24 tư, 15 and 25 lăm; 11 một, 14 bốn. */
function onesInWords(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt'
  if (ones === 4 && tens > 1) return 'tư'
  return ones === 5 && tens > 0 ? 'lăm' : (DIGITS[ones] ?? '')
}

/** Reads the unit of money a note or heading names: 'ĐVT: triệu đồng', '(1.000 đồng)', 'trđ'; null when it names none. */
export function parseMoneyUnit(text: string): MoneyUnit | null {
  if (text.length > 200) return null
  const own = text.normalize('NFC').toLowerCase().trim()
  for (const [pattern, unit, factor] of UNITS) if (pattern.test(own)) return { unit, factor }
  return null
}

/** Writes an amount with its unit: (100, 'triệu đồng') → '100 triệu đồng'. */
export function formatMoney(value: number, unit: string): string {
  return `${formatNumber(value)} ${unit}`
}

/** Gives the đồng of an amount in a unit. */
export function toDong(value: number, unit: MoneyUnit): number {
  return multiply(value, unit.factor)
}
