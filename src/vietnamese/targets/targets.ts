import { decimalsOf, divide, multiply } from '../numbers/decimal.js'
import { columnUnit } from '../numbers/measure-units.js'
import { formatCount, formatNumber, parseNumber } from '../numbers/numbers.js'
import type { Between, Bound, Criterion, Rate } from './criterion.js'
import { formatPlace, PLACE_UNIT } from './ranks.js'
import { readCriterion } from './read-criterion.js'
import { splitTarget } from './target-pieces.js'

export type { Criterion } from './criterion.js'

/** A target cell: what it asks for, and its own words. No criteria: the cell is blank or says "not applicable". */
export type Target = { readonly criteria: readonly Criterion[]; readonly text: string }

/** `decimalMark`: the decimal mark of the column, to settle figures such as 1.234; without it they stay text. */
export type TargetOptions = { readonly decimalMark?: ',' | '.' | null }

/** No target is this long; a page of prose is left to judgement. */
const LONGEST = 2000

/** Parses a target cell; `unit` is what the row's unit column says. What cannot be parsed stays a text criterion. */
export function parseTarget(text: string, unit: string | null, options: TargetOptions = {}): Target {
  const own = text.trim()
  if (own.length > LONGEST) return { criteria: [{ type: 'text', text: own }], text: own }
  const context = { unit, decimalMark: options.decimalMark ?? null }
  const whole = parseNumber(own, options)
  if (whole.type === 'no-data' || whole.type === 'not-applicable') return { criteria: [], text: own }
  const pieces = splitTarget(own.replace(/&gt;/g, '>').replace(/&lt;/g, '<'))
  const criteria = pieces.map(piece => readCriterion(piece, context))
  if (criteria.every(each => each.type === 'text'))
    return { criteria: [{ type: 'text', text: own }], text: own }
  return { criteria, text: own }
}

/** Builds the target of a number cell; with `percent` the value is in percent already (0.8 shown as 80% is 80). */
export function targetFromNumber(value: number, unit: string | null, percent: boolean): Target {
  const decimals = decimalsOf(value)
  const text = `${formatNumber(value)}${percent ? '%' : ''}`
  if (percent) return { criteria: [{ type: 'atLeast', value, decimals, unit: '%', subject: '' }], text }
  const column = columnUnit(unit)
  const per = column === null || value < 0 ? null : parseTarget(`1 ${column}`, null).criteria[0]
  if (per?.type === 'rate') return { criteria: [{ ...per, value, decimals }], text }
  return { criteria: [{ type: 'atLeast', value, decimals, unit: column, subject: '' }], text }
}

/** Writes a target in one form: '80%', 'trên 90%', 'không quá 5%', '40 - 50%', '17/17 phường, xã', '04 cuộc/năm'; criteria joined by semicolons. */
export function formatTarget(target: Target): string {
  return target.criteria.map(formatCriterion).join('; ')
}

const BOUND_WORDS = { atLeast: '', moreThan: 'trên ', atMost: 'không quá ', lessThan: 'dưới ' }
const PER_WORDS: Readonly<Record<Rate['per'], string>> = {
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  year: 'năm',
}

/** Writes one criterion, its subject behind it. */
export function formatCriterion(criterion: Criterion): string {
  switch (criterion.type) {
    case 'atLeast':
    case 'moreThan':
    case 'atMost':
    case 'lessThan':
      if (criterion.unit === PLACE_UNIT) return placeBound(criterion)
      return said(
        BOUND_WORDS[criterion.type] + figure(criterion.value, criterion),
        criterion.unit,
        criterion.subject,
      )
    case 'between':
      return sayRange(criterion)
    case 'ratio':
      return said(
        `${formatNumber(criterion.numerator)}/${formatNumber(criterion.denominator)}`,
        criterion.unit,
        criterion.subject,
      )
    case 'rate':
      return said(
        figure(criterion.value, criterion) + sayPace(criterion.unit, criterion.per),
        null,
        criterion.subject,
      )
    case 'yesNo':
    case 'text':
      return criterion.text
  }
}

/** "không quá hạng 10"; "dưới hạng 10" could be a better place or a worse one. */
function placeBound({ type, value, subject }: Bound): string {
  const isStrict = type === 'lessThan' || type === 'moreThan'
  const place = isStrict
    ? `${PLACE_UNIT} ${BOUND_WORDS[type]}${formatNumber(value)}`
    : `${BOUND_WORDS[type]}${formatPlace(value)}`
  return subject === '' ? place : `${place} ${subject}`
}

function figure(value: number, shown: { readonly decimals: number; readonly unit: string | null }): string {
  if (shown.decimals === 0 && shown.unit !== '%' && shown.unit !== null) return formatCount(value)
  return formatNumber(value, shown.decimals, { fixed: true })
}

function sayRange(range: Between): string {
  const { per, unit, subject } = range
  const figures = `${figure(range.low, range)} - ${figure(range.high, range)}`
  return per === undefined ? said(figures, unit, subject) : said(figures + sayPace(unit, per), null, subject)
}

function sayPace(unit: string | null, per: Rate['per']): string {
  return `${unit === null ? '' : ` ${unit}`}/${PER_WORDS[per]}`
}

/** A subject that begins a sentence of its own stands before the figure. */
function said(figures: string, unit: string | null, subject: string): string {
  const measured = unit === '%' ? `${figures}%` : unit === null ? figures : `${figures} ${unit}`
  if (subject === '') return measured
  const leads = /^\p{Lu}\p{Ll}/u.test(subject) && (unit === '%' || /^\p{L}/u.test(figures))
  return leads ? `${subject}: ${measured}` : `${measured} ${subject}`
}

/** Gives the share of a rate that falls due within so many calendar months: 4 a year is 1 in a quarter, 2 in six months; weeks count whole (52 a year). */
export function rateShare(rate: Pick<Rate, 'value' | 'per'>, months: number): number {
  switch (rate.per) {
    case 'week':
      return multiply(rate.value, Math.floor((months * 52) / 12))
    case 'month':
      return multiply(rate.value, months)
    case 'quarter':
      return divide(multiply(rate.value, months), 3)
    case 'year':
      return divide(multiply(rate.value, months), 12)
  }
}
