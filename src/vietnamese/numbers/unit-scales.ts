/** Units that are a thousand, a million or a billion of another: money first of all ("triệu đồng"), but "nghìn lượt" as well. */
import { foldText } from '../letters/fold.js'
import { divide, multiply } from './decimal.js'

/** A unit taken apart: how many of `base` it holds. `base` is folded, 'dong' for money, '' where a bare "triệu" does not say of what. */
type UnitScale = { readonly factor: number; readonly base: string }

const SCALES = (
  [
    ['(?:nghìn|ngàn|nghin)\\s+(?:tỷ|tỉ|ty)', 1e12],
    ['1[.,]?000[.,]?000', 1e6],
    ['1[.,]?000', 1e3],
    ['nghìn|ngàn|nghin', 1e3],
    ['triệu|trieu', 1e6],
    ['tr(?=\\.?\\s*(?:đ|dong)|$)', 1e6],
    ['(?:tỷ|tỉ|ty)(?!\\s*(?:lệ|le|trọng|suất|số)(?!\\p{L}))', 1e9],
  ] as const
).map(([source, factor]) => ({
  pattern: new RegExp(`^(?:${source})(?:(?!\\p{L})|(?=đ))\\.?\\s*`, 'u'),
  factor,
}))
/** "đồng hồ" and "đồng bộ" are no money: nothing but a slash, a bracket or the end stands behind it. */
const MONEY = /^(?:đồng|dong|vnđ|vnd|đ)(?=\s*(?:$|[/(]))/u
const DONG = 'dong'

/** Gives how many đồng a unit of money is; null for a unit of things. */
export function moneyFactor(unit: string): number | null {
  const { factor, base } = scaleOf(unit)
  return base === DONG || (base === '' && factor > 1) ? factor : null
}

/** Brings a value to another unit: 2.500.000 đồng are 2,5 triệu đồng. As it is where a unit is unknown or has no scale; null where no comparison is possible: money against pieces. */
export function inUnit(value: number, from: string | null, to: string | null): number | null {
  if (from === null || to === null || from === to) return value
  const own = scaleOf(from)
  const other = scaleOf(to)
  if (isPoints(from, to) || isPoints(to, from)) return value
  if (!areAlike(own, other) && own.base !== '' && other.base !== '')
    return isMoney(own) || isMoney(other) || own.factor !== other.factor ? null : value
  return own.factor === other.factor ? value : divide(multiply(value, own.factor), other.factor)
}

/** Says whether values in the one unit can be told in the other: "đồng" and "tỷ đồng", "lượt" and "nghìn lượt". */
export function isSameKind(a: string, b: string): boolean {
  return areAlike(scaleOf(a), scaleOf(b))
}

/** Says whether the two units hold different numbers of the same: "đồng" and "triệu đồng". */
export function isOtherScale(a: string, b: string): boolean {
  return scaleOf(a).factor !== scaleOf(b).factor
}

function scaleOf(unit: string): UnitScale {
  const own = unit.normalize('NFC').trim().toLocaleLowerCase('vi')
  for (const { pattern, factor } of SCALES) {
    const scale = pattern.exec(own)
    if (scale !== null) return { factor, base: baseOf(own.slice(scale[0].length)) }
  }
  return { factor: 1, base: baseOf(own) }
}

function baseOf(rest: string): string {
  const money = MONEY.exec(rest)
  return money === null ? foldText(rest) : `${DONG} ${foldText(rest.slice(money[0].length))}`.trim()
}

/** "hồ sơ" and "hồ sơ trực tuyến" are one unit; a bare "triệu" is one of money. */
function areAlike(a: UnitScale, b: UnitScale): boolean {
  if (a.base === '' || b.base === '') return isMoney(a) && isMoney(b)
  return ` ${a.base} `.includes(` ${b.base} `) || ` ${b.base} `.includes(` ${a.base} `)
}

function isMoney({ factor, base }: UnitScale): boolean {
  return base === DONG || base.startsWith(`${DONG} `) || (base === '' && factor > 1)
}

/** A bare "đ" beside "điểm" is short for it. */
function isPoints(short: string, long: string): boolean {
  return short.trim().toLocaleLowerCase('vi') === 'đ' && / diem /.test(` ${foldText(long)} `)
}
