import type { MessageCode } from '../../messages/catalogue.js'
import type { MessageValues } from '../../messages/entry.js'
import type { Quantity, Reading } from '../../model/plan.js'
import type { Cell, DateCell, NumberCell, TextCell } from '../../model/sheet.js'
import { dateParts, formatDateShort } from '../../vietnamese/dates/dates.js'
import { divide, multiply } from '../../vietnamese/numbers/decimal.js'
import {
  type AmbiguousNumber,
  formatNumber,
  formatPercent,
  type NumberReading,
  parseNumber,
  type RatioNumber,
} from '../../vietnamese/numbers/numbers.js'
import { yesOrNo } from './answer-words.js'
import type { FigurePolicy } from './figure-fields.js'
import { printCell } from './print-cell.js'
import { isOffRounding } from './rounding.js'
import { shownNumber } from './shown-number.js'
import { countsWhole } from './whole-counts.js'

/** What a cell says as a figure, and what is wrong with it. */
export type FigureReading = { readonly reading: Reading; readonly fault: FigureFault | null }
export type FigureFault = { readonly code: MessageCode; readonly values: MessageValues }

/** How the cell is to be taken: the column's policy and decimal mark, the row's unit, and whether bare numbers are per cent. */
export type FigureContext = {
  readonly policy: FigurePolicy
  readonly decimalMark: ',' | '.' | null
  readonly unit: string | null
  readonly percent: boolean
  /** The cell counts whole things: 1.234 is one thousand and some. */
  readonly whole: boolean
  /** 100 when the column's bare numbers are fractions. */
  readonly factor: 1 | 100
}

const NO_DATA: Reading = { type: 'noData' }

/** Reads one cell of a figure column. Error values and formulas without a result are no data here: they are reported for every column elsewhere. */
export function readFigure(cell: Cell | null, context: FigureContext): FigureReading {
  if (cell === null) return clean(NO_DATA)
  switch (cell.type) {
    case 'number':
      return clean(numberReading(cell, context))
    case 'text':
      return readText(cell, context)
    case 'date':
      return { reading: { type: 'text', text: printCell(cell, false) }, fault: dateFault(cell) }
    case 'boolean': {
      const text = printCell(cell, false)
      if (context.policy === 'answer') return clean({ type: 'yesNo', value: cell.value, text })
      return { reading: { type: 'text', text }, fault: { code: 'words-for-number', values: { text } } }
    }
    case 'error':
    case 'uncomputed':
      return clean(NO_DATA)
  }
}

function numberReading(cell: NumberCell, context: FigureContext): Quantity {
  const shown = shownNumber(cell)
  const percent = shown.percent || context.percent
  const factor = shown.percent ? 1 : context.factor
  return quantity(multiply(shown.value, factor), printCell(cell, true), context, {
    percent,
    decimals: factor === 1 ? shown.decimals : Math.max(0, shown.decimals - 2),
    unit: shown.unit,
  })
}

function readText(cell: TextCell, context: FigureContext): FigureReading {
  const { text } = cell
  const read = readNumber(text, context)
  switch (read.type) {
    case 'number': {
      const factor = read.percent ? 1 : context.factor
      return clean(
        quantity(multiply(read.value, factor), text, context, {
          percent: read.percent || (context.percent && read.unit === null),
          decimals: factor === 1 ? read.decimals : Math.max(0, read.decimals - 2),
          unit: read.unit,
        }),
      )
    }
    case 'ratio':
      return ratioReading(read, text, context)
    case 'ambiguous':
      return ambiguousReading(read, text, context)
    case 'not-applicable':
      return clean({ type: 'notApplicable' })
    case 'no-data':
      return clean(NO_DATA)
    case 'text':
      return readWords(text, context.policy)
  }
}

/** Nobody writes thousandths of people: three decimals of whole things are thousands after all, whatever the column's mark. */
function readNumber(text: string, context: FigureContext): NumberReading {
  const read = parseNumber(text, { decimalMark: context.decimalMark })
  if (read.type !== 'number' || read.decimals !== 3 || read.percent) return read
  const either = isWhole(read.unit, context) ? parseNumber(text) : read
  return either.type === 'ambiguous' ? either : read
}

function isWhole(unit: string | null, context: FigureContext): boolean {
  return context.whole || countsWhole(null, unit)
}

/** Never settled silently: as thousands with a warning where only whole things are counted, else not at all. */
function ambiguousReading(read: AmbiguousNumber, text: string, context: FigureContext): FigureReading {
  const values = {
    text,
    thousands: String(read.asThousands),
    decimal: formatNumber(read.asDecimal, 3, { fixed: true }),
  }
  if (read.percent || !isWhole(read.unit, context))
    return { reading: { type: 'text', text }, fault: { code: 'number-ambiguous', values } }
  const shown = { percent: false, decimals: 0, unit: read.unit }
  return {
    reading: quantity(read.asThousands, text, context, shown),
    fault: { code: 'number-read-as-thousands', values },
  }
}

function ratioReading(read: RatioNumber, text: string, context: FigureContext): FigureReading {
  if (read.denominator === 0)
    return {
      reading: { type: 'text', text },
      fault: { code: 'denominator-zero', values: { numerator: formatNumber(read.numerator) } },
    }
  const value = divide(read.numerator, read.denominator)
  const reading = {
    ...quantity(value, text, context, { percent: false, decimals: 0, unit: read.unit }),
    numerator: read.numerator,
    denominator: read.denominator,
  }
  if (context.policy === 'count' || context.policy === 'money')
    return { reading: { type: 'text', text }, fault: { code: 'number-unreadable', values: { text } } }
  const right = multiply(value, 100)
  if (read.stated === null || !isOffRounding(read.stated.value, read.stated.decimals, right))
    return clean(reading)
  return {
    reading,
    fault: {
      code: 'share-wrong',
      values: {
        part: formatNumber(read.numerator),
        whole: formatNumber(read.denominator),
        claimed: formatPercent(read.stated.value, read.stated.decimals, { fixed: true }),
        right: formatPercent(right, Math.max(1, read.stated.decimals), { fixed: true }),
      },
    },
  }
}

/** Words in a figure column: an answer may be words; a sum of money may be explained; elsewhere a digit means a number that cannot be read. */
function readWords(text: string, policy: FigurePolicy): FigureReading {
  const answer = policy === 'answer' ? yesOrNo(text) : null
  if (answer !== null) return clean({ type: 'yesNo', value: answer, text })
  const reading: Reading = { type: 'text', text }
  if (policy === 'answer') return clean(reading)
  if (/\d/.test(text)) return { reading, fault: { code: 'number-unreadable', values: { text } } }
  return policy === 'money'
    ? clean(reading)
    : { reading, fault: { code: 'words-for-number', values: { text } } }
}

/** Excel turns 10/12 into a day of this year and 6/2025 into a month; which of the two came first depends on the machine. */
function dateFault(cell: DateCell): FigureFault {
  const { year, month, day } = dateParts(cell.date)
  const months = /^[^d]*$/i.test(cell.format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))
  const values = months
    ? { date: `${month}/${year}`, first: `${month}/${year}`, second: `${month}/${String(year).slice(2)}` }
    : { date: formatDateShort(cell.date), first: `${day}/${month}`, second: `${month}/${day}` }
  return { code: 'date-in-number-column', values }
}

function quantity(
  value: number,
  text: string,
  context: FigureContext,
  shown: { readonly percent: boolean; readonly decimals: number; readonly unit: string | null },
): Quantity {
  return {
    type: 'quantity',
    value,
    percent: shown.percent,
    decimals: shown.decimals,
    unit: shown.unit ?? context.unit,
    numerator: null,
    denominator: null,
    text,
  }
}

function clean(reading: Reading): FigureReading {
  return { reading, fault: null }
}
