import type { Bound, Criterion, Rate } from './criterion.js'
import { readDigits } from './digits.js'
import { columnUnit, splitUnit, trimSubject } from './measure-units.js'
import { plainText } from './plain-text.js'

/** `unit`: what the unit column says, used where the text names none. `decimalMark`: the column's, to settle 1.234. */
export type CriterionContext = { readonly unit: string | null; readonly decimalMark: ',' | '.' | null }

const NUMBER = String.raw`(?:\d{1,3}(?: \d{3})+(?:,\d+)?(?![\d.])|\d+(?:[.,]\d+)*)`
const PERCENT = String.raw`(?:%|phan tram(?![a-z]))`
const COMPARATORS: readonly (readonly [Bound['type'], string])[] = [
  [
    'atLeast',
    String.raw`≥|>=|=>|(?:toi thieu|it nhat|thap nhat|khong duoi|khong thap hon|khong it hon|lon hon hoac bang)(?![a-z])`,
  ],
  [
    'atMost',
    String.raw`≤|<=|=<|(?:khong (?:vuot )?qua|toi da|nhieu nhat|khong cao hon|khong lon hon|khong nhieu hon|nho hon hoac bang)(?![a-z])`,
  ],
  ['lessThan', String.raw`<|(?:(?:giam\s+)?(?:xuong\s+)?(?:con\s+)?duoi|nho hon|it hon|thap hon)(?![a-z])`],
  ['atMost', String.raw`giam\s+(?:xuong\s+con|xuong|con)(?![a-z])`],
  ['moreThan', String.raw`>|(?:tren|hon|lon hon|cao hon)(?![a-z])`],
  ['atLeast', String.raw`tu(?![a-z])`],
]
const COMPARATOR = `(?:${COMPARATORS.map(([, source]) => source).join('|')})`
const LEAD = String.raw`(?:(?:phan dau|dat|dam bao|bao dam|muc tieu|chi tieu|ke hoach|ty le|ti le|muc|hoan thanh|duy tri|co|la)(?![a-z])\s*:?\s*)*`
const FILL = String.raw`\s*(?:(?:la|dat|co|bang|duoc|phai|to chuc|ban hanh|xay dung)(?![a-z])\s*|:\s*)*`
const FIGURE = new RegExp(
  String.raw`^${LEAD}(?:(${COMPARATOR})${FILL})?(${NUMBER}|(?:mot|hai)(?=\s))\s*(${PERCENT})?`,
)
const RANGE = new RegExp(
  String.raw`^${LEAD}(?:tu\s+)?(${NUMBER})\s*(${PERCENT})?\s*(?:-|den|toi)\s*(${NUMBER})\s*(${PERCENT})?(?![\d/]|\s*-\s*\d)`,
)
const SHARE_OF = new RegExp(
  String.raw`^${LEAD}(?:(?:toi thieu|it nhat|≥|>=)\s*)?(${NUMBER})\s*/\s*(${NUMBER})(?!\s*[\d/%])`,
)
const EVERY = new RegExp(
  String.raw`^${LEAD}(?:(?:toi thieu|it nhat|≥|>=)\s*)?(?:(0?[136]|12|mot|moi|hang|moi mot)\s+)(tuan|thang|quy|nam)(?:\s+[a-z]+){0,5}?\s+(?:≥\s*|>=\s*)?(${NUMBER}|mot|hai)(?=\s+[a-z])`,
)
const PER =
  /^\s*([^\d/;:]{0,60}?)\s*(?:\/\s*(?:0?1\s*|mot\s+)?|\s(?:moi|mot|hang)\s+(?:mot\s+)?)(tuan|thang|quy|nam)(?![a-z])/
const UP = /^(.*?)\s*(?:tro len)(?![a-z])/
const DOWN = /^(.*?)\s*(?:tro xuong)(?![a-z])/
const CHANGE = /(?<![a-z])(?:tang|giam)(?![a-z])(?!\s+(?:xuong|con)(?![a-z]))[^%\d]*$/
const PERCENT_FIGURE = new RegExp(String.raw`(?<![\d.,/])(${NUMBER})\s*${PERCENT}`, 'g')
const ENDING_COMPARATOR = new RegExp(String.raw`(${COMPARATOR})${FILL}$`)
const ENDING_LEAD = new RegExp(String.raw`(?:^|(?<=[\s,:;]))${LEAD}$`)
const STRONG_FIGURE = new RegExp(
  String.raw`(?<![a-z])(toi thieu|it nhat|≥|>=|toi da|khong (?:vuot )?qua|≤|<=|khong duoi)${FILL}(${NUMBER}|(?:mot|hai)(?=\s))(?!\s*[%/\d])`,
  'g',
)
const YES =
  /^(?:đã\s+)?(?:có|hoàn thành|ban hành|xây dựng|thành lập|triển khai|kiện toàn|phê duyệt|vận hành|đưa vào|duy trì|tổ chức|thực hiện|bố trí|công bố|ký kết|cập nhật|đảm bảo|bảo đảm|đạt|yes)(?!\p{L})/u
const YEARS = /(?:(?<!\p{L})năm\s+)?(?<!\d)(?:19|20)\d{2}(?!\d)|\([^)]*\)/gu
const WORD_NUMBERS: Readonly<Record<string, number>> = { mot: 1, hai: 2 }
const PERS: Readonly<Record<string, Rate['per']>> = {
  tuan: 'week',
  thang: 'month',
  quy: 'quarter',
  nam: 'year',
}

type Figure = { readonly value: number; readonly decimals: number }

/** Reads one piece of a target cell. What states no figure, or more than one reading, stays text. */
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
  const yes = YES.test(own.toLowerCase()) && !/\d/.test(own.replace(YEARS, ''))
  return yes ? { type: 'yesNo', expected: true, text: own } : { type: 'text', text: own }
}

/** "1 tháng có một bản tin", "tối thiểu 1 tuần 1 bản tin", "mỗi quý 01 cuộc", "6 tháng 1 lần". */
function readEvery(own: string, flat: string, context: CriterionContext): Criterion | null {
  const match = EVERY.exec(flat)
  const found = match === null ? null : figure(match[3] ?? '', context)
  if (match === null || found === null) return null
  const per = perOf(match[1] ?? '', match[2] ?? '')
  if (per === null) return null
  const { unit, subject } = splitUnit(own.slice(match[0].length))
  return { type: 'rate', ...found, per, unit: unit ?? columnUnit(context.unit), subject }
}

function perOf(count: string, length: string): Rate['per'] | null {
  const many = /^\d+$/.test(count) ? Number(count) : 1
  if (many === 1) return PERS[length] ?? null
  if (length !== 'thang') return null
  return many === 3 ? 'quarter' : many === 12 ? 'year' : null
}

function readRange(own: string, flat: string, context: CriterionContext): Criterion | null {
  const match = RANGE.exec(flat)
  if (match === null) return null
  const low = figure(match[1] ?? '', context)
  const high = figure(match[3] ?? '', context)
  if (low === null || high === null || low.value >= high.value) return null
  const percent = match[2] !== undefined || match[4] !== undefined
  const years = [low, high].every(each => each.decimals === 0 && each.value >= 1900 && each.value < 2200)
  const behind = splitUnit(own.slice(match[0].length))
  if (behind.time || (years && behind.unit === null && context.unit === null)) return null
  const unit = percent ? '%' : (behind.unit ?? columnUnit(context.unit))
  const subject = percent ? trimSubject(own.slice(match[0].length)) : behind.subject
  return {
    type: 'between',
    low: low.value,
    high: high.value,
    decimals: Math.max(low.decimals, high.decimals),
    unit,
    subject,
  }
}

function readShareOf(own: string, flat: string, context: CriterionContext): Criterion | null {
  const match = SHARE_OF.exec(flat)
  if (match === null) return null
  const above = figure(match[1] ?? '', { ...context, decimalMark: context.decimalMark ?? ',' })
  const below = figure(match[2] ?? '', { ...context, decimalMark: context.decimalMark ?? ',' })
  if (above === null || below === null || below.value === 0 || above.value > below.value) return null
  const { unit, subject, time } = splitUnit(own.slice(match[0].length))
  if (time) return null
  return {
    type: 'ratio',
    numerator: above.value,
    denominator: below.value,
    unit: unit ?? notPercent(columnUnit(context.unit)),
    subject,
  }
}

/** The piece begins with the figure: "≥ 80%", "từ 80% trở lên", "04 cuộc/năm (theo quý)", "100% TTHC …". */
function readLeading(own: string, flat: string, context: CriterionContext): Criterion | null {
  const match = FIGURE.exec(flat)
  if (match === null || /^[\d/]|^\s*-\s*\d|^[.)]\s*\p{L}/u.test(flat.slice(match[0].length))) return null
  if (match[1] === undefined && WORD_NUMBERS[match[2] ?? ''] !== undefined) return null
  const found = figure(match[2] ?? '', context)
  if (found === null) return null
  const type = match[1] === undefined ? 'atLeast' : comparatorOf(match[1])
  const behind = own.slice(match[0].length)
  if (match[3] !== undefined) return bound(turned(type, behind), found, '%', withoutTurn(behind))
  return readCount(type, match[1] !== undefined, found, behind, context)
}

function readCount(
  type: Bound['type'],
  compared: boolean,
  found: Figure,
  behind: string,
  context: CriterionContext,
): Criterion | null {
  const per = PER.exec(plainText(behind))
  const column = columnUnit(context.unit)
  if (per !== null) {
    if (type !== 'atLeast') return null
    const unit = behind
      .slice(behind.indexOf(per[1] ?? ''), behind.indexOf(per[1] ?? '') + (per[1] ?? '').length)
      .trim()
    const said = splitUnit(unit)
    const subject = trimSubject(
      [said.unit === null ? '' : said.subject, behind.slice(per[0].length).trim()].join(' '),
    )
    return {
      type: 'rate',
      ...found,
      per: PERS[per[2] ?? ''] ?? 'year',
      unit: said.unit ?? (unit === '' ? column : unit),
      subject,
    }
  }
  const { unit, subject, time } = splitUnit(withoutTurn(behind))
  if ((time && !compared) || hasOtherFigures(behind)) return null
  if (unit === null && column !== null) {
    const byColumn = PER.exec(plainText(column))
    if (byColumn !== null && type === 'atLeast') {
      return {
        type: 'rate',
        ...found,
        per: PERS[byColumn[2] ?? ''] ?? 'year',
        unit: column.slice(0, column.lastIndexOf('/')).trim() || column,
        subject,
      }
    }
  }
  return bound(turned(type, behind), found, unit ?? column, subject)
}

/** One percentage further in: "hợp đồng điện tử đạt tối thiểu 80%". Two could be anything. */
function readPercentWithin(own: string, flat: string, context: CriterionContext): Criterion | null {
  const bare = flat.replace(/\([^)]*\)/g, brackets => ' '.repeat(brackets.length))
  const [match, another] = bare.matchAll(PERCENT_FIGURE)
  if (match === undefined || another !== undefined) return null
  const before = flat.slice(0, match.index)
  const found = figure(match[1] ?? '', context)
  if (found === null || CHANGE.test(before) || /\d\s*%?\s*(?:-|den|toi)\s*$/.test(before)) return null
  const comparator = ENDING_COMPARATOR.exec(before)
  const type = comparator === null ? 'atLeast' : comparatorOf(comparator[1] ?? '')
  const stop = comparator?.index ?? before.length
  const lead = ENDING_LEAD.exec(before.slice(0, stop).trimEnd())
  const behind = own.slice(match.index + match[0].length)
  const subject = `${trimSubject(own.slice(0, lead?.index ?? stop))} ${withoutTurn(behind)}`
  return bound(turned(type, behind), found, '%', trimSubject(subject))
}

/** One count behind "tối thiểu", "ít nhất", "không quá" further in, and no other figure. */
function readCountWithin(own: string, flat: string, context: CriterionContext): Criterion | null {
  const [match, another] = flat.matchAll(STRONG_FIGURE)
  if (match === undefined || another !== undefined) return null
  const before = flat.slice(0, match.index)
  if (/\d/.test(before.replace(/\([^)]*\)/g, '')) || CHANGE.test(before)) return null
  const found = figure(match[2] ?? '', context)
  if (found === null) return null
  const criterion = readCount(
    comparatorOf(match[1] ?? ''),
    true,
    found,
    own.slice(match.index + match[0].length),
    { ...context, unit: null },
  )
  if (criterion === null || !('subject' in criterion)) return null
  return {
    ...criterion,
    subject: trimSubject(`${trimSubject(own.slice(0, match.index))} ${criterion.subject}`),
  }
}

function figure(written: string, context: CriterionContext): Figure | null {
  const word = WORD_NUMBERS[written]
  if (word !== undefined) return { value: word, decimals: 0 }
  const digits = readDigits(written, context.decimalMark)
  return digits.type === 'value' ? { value: digits.value, decimals: digits.decimals } : null
}

function comparatorOf(written: string): Bound['type'] {
  for (const [type, source] of COMPARATORS) if (new RegExp(`^(?:${source})$`).test(written)) return type
  return 'atLeast'
}

/** "… trở lên" and "… trở xuống" behind the figure decide over what stands before it. */
function turned(type: Bound['type'], behind: string): Bound['type'] {
  const flat = plainText(behind)
  if (/^.{0,25}?(?<![a-z])tro xuong(?![a-z])/.test(flat)) return 'atMost'
  return /^.{0,25}?(?<![a-z])tro len(?![a-z])/.test(flat) ? 'atLeast' : type
}

function withoutTurn(behind: string): string {
  const flat = plainText(behind)
  const match = UP.exec(flat) ?? DOWN.exec(flat)
  if (match === null || match[0].length > 40) return trimSubject(behind)
  return trimSubject(`${behind.slice(0, (match[1] ?? '').length)} ${behind.slice(match[0].length)}`)
}

function hasOtherFigures(behind: string): boolean {
  return /\d/.test(behind.replace(YEARS, '').replace(/\b[a-zA-Z]+\d+\b|[mM][²2]/g, ''))
}

function notPercent(unit: string | null): string | null {
  return unit === '%' ? null : unit
}

function bound(type: Bound['type'], found: Figure, unit: string | null, subject: string): Bound {
  return { type, value: found.value, decimals: found.decimals, unit, subject: trimSubject(subject) }
}
