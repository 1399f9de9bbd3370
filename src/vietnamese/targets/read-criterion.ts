import { plainText } from '../letters/plain-text.js'
import { columnUnit, splitUnit, trimSubject } from '../numbers/measure-units.js'
import type { Criterion } from './criterion.js'
import {
  COMPARATOR,
  type CriterionContext,
  comparatorOf,
  FILL,
  LEAD,
  NUMBER,
  PERCENT,
  readFigure,
} from './criterion-figures.js'
import { hasFigures, makeBound, readCount, readEvery, readPace, turned, withoutTurn } from './read-count.js'

const FIGURE = new RegExp(
  String.raw`^${LEAD}(?:(${COMPARATOR})${FILL})?(${NUMBER}|(?:mot|hai)(?=\s))\s*(${PERCENT})?`,
)
/** What may not stand right behind a leading figure: more digits, a second figure, the text of a numbered item. */
const NOT_ALONE = /^[\d/]|^\s*-\s*\d|^[.)]\s*\p{L}/u
const RANGE = new RegExp(
  String.raw`^(?:trong\s+)?(?:khoang\s+)?${LEAD}(?:trong\s+)?(?:khoang\s+)?(?:tu\s+)?(${NUMBER})\s*(${PERCENT})?\s*(?:-|den|toi)\s*(${NUMBER})\s*(${PERCENT})?(?![\d/]|\s*-\s*\d)`,
)
const SHARE_OF = new RegExp(
  String.raw`^${LEAD}(?:(?:toi thieu|it nhat|≥|>=)\s*)?(${NUMBER})\s*/\s*(${NUMBER})(?!\s*[\d/%])`,
)
/** "tăng 10%" states a change, not a level. */
const CHANGE = /(?<![a-z])(?:tang|giam)(?![a-z])(?!\s+(?:xuong|con)(?![a-z]))[^%\d]*$/
const PERCENT_FIGURE = new RegExp(String.raw`(?<![\d.,/])(${NUMBER})\s*${PERCENT}`, 'g')
const ENDING_COMPARATOR = new RegExp(`(?<![a-z])(${COMPARATOR})${FILL}$`)
const ENDING_LEAD = new RegExp(String.raw`(?:^|(?<=[\s,:;]))${LEAD}$`)
const ENDING_FIGURE = /\d\s*%?\s*(?:-|den|toi)\s*$/
const STRONG_FIGURE = new RegExp(
  String.raw`(?<![a-z])(toi thieu|it nhat|≥|>=|toi da|khong (?:vuot )?qua|≤|<=|khong duoi)${FILL}(${NUMBER}|(?:mot|hai)(?=\s))(?!\s*[%/\d])`,
  'g',
)
const SECOND_STRONG = new RegExp(String.raw`(?:toi thieu|it nhat|khong qua|toi da|[≥≤])${FILL}\d`)
const YES =
  /^(?:đã\s+)?(?:có|hoàn thành|ban hành|xây dựng|thành lập|triển khai|kiện toàn|phê duyệt|vận hành|đưa vào|duy trì|tổ chức|thực hiện|bố trí|công bố|ký kết|cập nhật|đảm bảo|bảo đảm|đạt)(?!\p{L})/u
const BRACKETS = /\([^)]*\)/g

/** Reads one piece of a target cell. What states no figure, or has more than one reading, stays text. */
export function readCriterion(piece: string, context: CriterionContext): Criterion {
  const own = piece.normalize('NFC')
  const flat = plainText(own)
  if (!/\d|(?<![a-z])(?:mot|hai)\s/.test(flat)) return readWords(own)
  return (
    readEvery(own, flat, context) ??
    readRange(own, flat, context) ??
    readShareOf(own, flat, context) ??
    readLeading(own, flat, context) ??
    readPercentWithin(own, flat, context) ??
    readCountWithin(own, flat, context) ??
    readWords(own)
  )
}

function readWords(own: string): Criterion {
  const yes = YES.test(own.toLowerCase()) && !hasFigures(own)
  return yes ? { type: 'yesNo', expected: true, text: own } : { type: 'text', text: own }
}

function readRange(own: string, flat: string, context: CriterionContext): Criterion | null {
  const match = RANGE.exec(flat)
  if (match === null) return null
  const low = readFigure(match[1] ?? '', context)
  const high = readFigure(match[3] ?? '', context)
  if (low === null || high === null || low.value >= high.value) return null
  const behind = own.slice(match[0].length)
  const decimals = Math.max(low.decimals, high.decimals)
  const range = { type: 'between', low: low.value, high: high.value, decimals } as const
  if (match[2] !== undefined || match[4] !== undefined)
    return { ...range, unit: '%', subject: trimSubject(behind) }
  const pace = readPace(behind, context.unit)
  if (pace !== null) return { ...range, ...pace }
  const { unit, subject, time } = splitUnit(behind)
  const years = [low, high].every(each => each.decimals === 0 && each.value >= 1900 && each.value < 2200)
  if (time || (years && unit === null && context.unit === null)) return null
  return { ...range, unit: unit ?? columnUnit(context.unit), subject }
}

/** Counts in a ratio are whole, so that 2.445/8.447 are thousands. */
function readShareOf(own: string, flat: string, context: CriterionContext): Criterion | null {
  const match = SHARE_OF.exec(flat)
  if (match === null) return null
  const settled = { ...context, decimalMark: context.decimalMark ?? ',' } as const
  const above = readFigure(match[1] ?? '', settled)
  const below = readFigure(match[2] ?? '', settled)
  if (above === null || below === null || below.value === 0 || above.value > below.value) return null
  const { unit, subject, time } = splitUnit(own.slice(match[0].length))
  if (time) return null
  const column = columnUnit(context.unit)
  return {
    type: 'ratio',
    numerator: above.value,
    denominator: below.value,
    unit: unit ?? (column === '%' ? null : column),
    subject,
  }
}

/** The piece begins with the figure: "≥ 80%", "từ 80% trở lên", "04 cuộc/năm (theo quý)", "100% TTHC …". */
function readLeading(own: string, flat: string, context: CriterionContext): Criterion | null {
  const match = FIGURE.exec(flat)
  if (match === null || NOT_ALONE.test(flat.slice(match[0].length))) return null
  if (match[1] === undefined && !/\d/.test(match[2] ?? '')) return null
  const found = readFigure(match[2] ?? '', context)
  if (found === null) return null
  const type = match[1] === undefined ? 'atLeast' : comparatorOf(match[1])
  const behind = own.slice(match[0].length)
  if (match[3] === undefined) return readCount(type, match[1] !== undefined, found, behind, context)
  if (SECOND_STRONG.test(plainText(behind).replace(BRACKETS, ''))) return null
  return makeBound(turned(type, behind), found, '%', withoutTurn(behind))
}

/** One percentage further in: "hợp đồng điện tử đạt tối thiểu 80%". Two could be anything. */
function readPercentWithin(own: string, flat: string, context: CriterionContext): Criterion | null {
  const bare = flat.replace(BRACKETS, brackets => ' '.repeat(brackets.length))
  const [match, another] = bare.matchAll(PERCENT_FIGURE)
  if (match === undefined || another !== undefined) return null
  const before = flat.slice(0, match.index)
  const found = readFigure(match[1] ?? '', context)
  if (found === null || CHANGE.test(before) || ENDING_FIGURE.test(before)) return null
  const comparator = ENDING_COMPARATOR.exec(before)
  const type = comparator === null ? 'atLeast' : comparatorOf(comparator[1] ?? '')
  const stop = comparator?.index ?? before.length
  const lead = ENDING_LEAD.exec(before.slice(0, stop).trimEnd())
  const behind = own.slice(match.index + match[0].length)
  const subject = `${trimSubject(own.slice(0, lead?.index ?? stop))} ${withoutTurn(behind)}`
  return makeBound(turned(type, behind), found, '%', subject)
}

/** One count behind "tối thiểu", "ít nhất", "không quá" further in, and no other figure. */
function readCountWithin(own: string, flat: string, context: CriterionContext): Criterion | null {
  const [match, another] = flat.matchAll(STRONG_FIGURE)
  if (match === undefined || another !== undefined) return null
  const before = flat.slice(0, match.index)
  if (hasFigures(own.slice(0, match.index)) || CHANGE.test(before)) return null
  const found = readFigure(match[2] ?? '', context)
  if (found === null) return null
  const behind = own.slice(match.index + match[0].length)
  const criterion = readCount(comparatorOf(match[1] ?? ''), true, found, behind, { ...context, unit: null })
  if (criterion === null || criterion.type === 'yesNo' || criterion.type === 'text') return null
  return {
    ...criterion,
    subject: trimSubject(`${trimSubject(own.slice(0, match.index))} ${criterion.subject}`),
  }
}
