/** What a run of digits with separators can mean. */
export type Digits =
  | { readonly type: 'value'; readonly value: number; readonly decimals: number }
  | { readonly type: 'either'; readonly asThousands: number; readonly asDecimal: number }
  | { readonly type: 'none' }

const NONE: Digits = { type: 'none' }
const WHOLE = /^\d+$/
const GROUPED = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)$/
const ONE_MARK = /^(\d+)([.,])(\d+)$/
const GROUPS_AND_MARK = /^([1-9]\d{0,2}(?:([. ,])\d{3})(?:\2\d{3})*)([.,])(\d+)$/
/** A double keeps 15 digits; a longer run is an account or a telephone number, not a quantity. */
const MOST_DIGITS = 15

/**
 * Reads digits with separators: `1.234,5`, `1,234.5`, `1 234,5`, `98.8`. One separator before exactly three digits can
 * mean either; `mark` (the column's decimal mark) settles it. A run such as 1.2.3 is none.
 */
export function readDigits(written: string, mark: ',' | '.' | null): Digits {
  if (WHOLE.test(written)) return asValue(written, '')
  const one = ONE_MARK.exec(written)
  if (one !== null) return readOneMark(one[1] ?? '', one[2] ?? '', one[3] ?? '', mark)
  if (GROUPED.test(written)) return asValue(written.replace(/[., ]/g, ''), '')
  const both = GROUPS_AND_MARK.exec(written)
  if (both === null || both[2] === both[3]) return NONE
  return asValue((both[1] ?? '').replace(/[., ]/g, ''), both[4] ?? '')
}

function readOneMark(whole: string, separator: string, behind: string, mark: ',' | '.' | null): Digits {
  const decimal = asValue(whole, behind)
  if (behind.length !== 3 || whole.length > 3 || whole.startsWith('0')) return decimal
  const thousands = asValue(whole + behind, '')
  if (mark !== null) return mark === separator ? decimal : thousands
  if (decimal.type !== 'value' || thousands.type !== 'value') return NONE
  return { type: 'either', asThousands: thousands.value, asDecimal: decimal.value }
}

function asValue(whole: string, decimals: string): Digits {
  if (whole.replace(/^0+/, '').length + decimals.length > MOST_DIGITS) return NONE
  return {
    type: 'value',
    value: Number(decimals === '' ? whole : `${whole}.${decimals}`),
    decimals: decimals.length,
  }
}
