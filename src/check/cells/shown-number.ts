import type { NumberCell } from '../../model/sheet.js'
import { decimalsOf, multiply } from '../../vietnamese/numbers/decimal.js'

/** A number as Excel shows it: `value` is in per cent when `percent`; `grouped` when thousands are set apart; `unit` the words in the format. */
export type ShownNumber = {
  readonly value: number
  readonly percent: boolean
  readonly decimals: number
  readonly grouped: boolean
  readonly unit: string | null
}

type Format = {
  readonly scaled: boolean
  readonly percent: boolean
  readonly least: number
  readonly most: number
  readonly grouped: boolean
  readonly unit: string | null
}

/** Excel shows a General number in 11 characters at most. */
const GENERAL_DIGITS = 10
const GENERAL: Format = {
  scaled: false,
  percent: false,
  least: 0,
  most: GENERAL_DIGITS,
  grouped: false,
  unit: null,
}

const known = new Map<string, Format>()

/** Reads a number cell by its number format: 0.984 under 0.0% is 98,4 %. */
export function shownNumber(cell: NumberCell): ShownNumber {
  const format = formatOf(cell.format)
  const stored = Number(cell.value.toPrecision(15))
  const value = format.scaled ? multiply(stored, 100) : stored
  const room = Math.max(0, GENERAL_DIGITS - wholeDigits(value))
  const decimals = Math.max(format.least, Math.min(decimalsOf(value), format.most, room))
  return { value, percent: format.percent, decimals, grouped: format.grouped, unit: format.unit }
}

function formatOf(code: string): Format {
  const before = known.get(code)
  if (before !== undefined) return before
  const format = readFormat(code)
  if (known.size < 1000) known.set(code, format)
  return format
}

/** ECMA-376 part 1, 18.8.31: the first section, with quoted and escaped characters taken as words. */
function readFormat(code: string): Format {
  let words = ''
  const pattern = code.replace(
    /"([^"]*)"?|\\(.)|[_*].|\[[^\]]*\]?/g,
    (_all, quoted: string | undefined, escaped: string | undefined) => {
      words += quoted ?? escaped ?? ''
      return ''
    },
  )
  const section = pattern.split(';')[0] ?? ''
  const percentWords = words.includes('%')
  const percent = section.includes('%')
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?/.exec(section)
  const unit = words.replace(/[%()\s-]+/g, ' ').trim()
  if (digits === null || /[eE][+-]|\//.test(section))
    return { ...GENERAL, scaled: percent, percent: percent || percentWords }
  const places = digits[1] ?? ''
  return {
    scaled: percent,
    percent: percent || percentWords,
    least: places.replace(/#/g, '').length,
    most: places.length,
    grouped: /[0#?],[0#?]/.test(section),
    unit: unit === '' || !/\p{L}/u.test(unit) ? null : unit,
  }
}

function wholeDigits(value: number): number {
  const size = Math.abs(value)
  return size < 1 ? 1 : Math.floor(Math.log10(size)) + 1
}
