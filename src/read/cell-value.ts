import type { Cell } from '../model/sheet.js'
import { isDecimalText } from './decimal-text.js'
import { dateOfSerial, days1904, serialOfIso } from './serial-date.js'
import type { StoredText } from './shared-strings.js'
import { type CellStyle, plainStyle } from './styles.js'
import type { TextValue, TextValues } from './text-values.js'
import { decodeEscapes } from './xml/entities.js'

/** A `<c>` as written: its type attribute, style number, `<v>`, `<f>` and inline text (null where absent). */
export type RawCell = {
  column: number
  type: string | null
  style: number
  value: string | null
  formula: string | null
  inline: StoredText | null
}

/** What the values of a workbook's cells depend on. */
export type CellContext = {
  readonly styles: readonly CellStyle[]
  readonly texts: TextValues
  readonly date1904: boolean
  /** Days already worked out, by serial number. */
  readonly days: Map<number, string | null>
}

/** Excel stores 2.2E-308 to 9.9E+307; what is this large or this small is no figure of an office, and its percentage, sum or quotient would overflow. */
const LARGEST = 1e100

/** Makes the cell for what is written (ECMA-376 part 1, 18.3.1.4 and 18.18.11). Null when it is blank, 'bad' when the value contradicts its type. */
export function cellOf(raw: RawCell, context: CellContext): Cell | null | 'bad' {
  const { column, formula, value } = raw
  const style = context.styles[raw.style] ?? plainStyle
  // Some writers forget the type beside <is>, others put the text into <v>.
  if (raw.type === 'inlineStr' || (raw.inline !== null && value === null)) {
    return textCell(column, formula, context.texts.own(raw.inline ?? decodeEscapes(value ?? ''), style.font))
  }
  if (value === null || (value === '' && raw.type !== 'str')) {
    return formula === null ? null : { type: 'uncomputed', column, formula }
  }
  switch (raw.type) {
    case null:
    case 'n':
      return isDecimalText(value) ? numberCell(column, formula, Number(value), style, context) : 'bad'
    case 's': {
      const text = /^\s*\d+\s*$/.test(value) ? context.texts.shared(Number(value), style.font) : null
      return text === null ? 'bad' : textCell(column, formula, text)
    }
    case 'str':
      return textCell(column, formula, context.texts.own(decodeEscapes(value), style.font))
    case 'b':
      return booleanCell(column, formula, value.trim())
    case 'e':
      return { type: 'error', column, error: value.trim(), formula }
    case 'd':
      return isoCell(column, formula, value.trim(), style)
    default:
      return 'bad'
  }
}

function textCell(column: number, formula: string | null, { text, legacy }: TextValue): Cell | null {
  return text === '' ? null : { type: 'text', column, text, legacy, formula }
}

function numberCell(
  column: number,
  formula: string | null,
  value: number,
  style: CellStyle,
  context: CellContext,
): Cell | 'bad' {
  if (!isFigure(value)) return 'bad'
  const { format } = style
  if (style.isDate) {
    const serial = context.date1904 ? value + days1904 : value
    const date = dayOf(serial, context.days)
    if (date !== null) return { type: 'date', column, date, serial, format, formula }
  }
  return { type: 'number', column, value, format, formula }
}

function isFigure(value: number): boolean {
  const size = Math.abs(value)
  return size === 0 || (size <= LARGEST && size >= 1 / LARGEST)
}

function booleanCell(column: number, formula: string | null, value: string): Cell | 'bad' {
  if (value === '1' || value === 'true') return { type: 'boolean', column, value: true, formula }
  return value === '0' || value === 'false' ? { type: 'boolean', column, value: false, formula } : 'bad'
}

/** A date by itself keeps its day; a time without a day has no date and stays text. */
function isoCell(column: number, formula: string | null, value: string, style: CellStyle): Cell {
  const serial = serialOfIso(value)
  const date = serial === null ? null : dateOfSerial(serial)
  if (serial === null || date === null) return { type: 'text', column, text: value, legacy: null, formula }
  return { type: 'date', column, date, serial, format: style.format, formula }
}

function dayOf(serial: number, days: Map<number, string | null>): string | null {
  const number = Math.floor(serial)
  const known = days.get(number)
  if (known !== undefined) return known
  const day = dateOfSerial(number)
  days.set(number, day)
  return day
}
