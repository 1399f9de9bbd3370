import type { MessageValues } from '../../messages/entry.js'
import { type Message, message } from '../../messages/message.js'
import { columnOf } from '../../model/table.js'
import { formatNumber, parseNumber } from '../../vietnamese/numbers/numbers.js'
import { parseTarget, type Target, targetFromNumber } from '../../vietnamese/targets/targets.js'
import { columnHabits } from '../cells/column-habits.js'
import { readFigure } from '../cells/read-figure.js'
import { shownNumber } from '../cells/shown-number.js'
import { cellOfLine, type ReadTable, type TableLine, textOf } from '../cells/table-line.js'
import { countsWhole } from '../cells/whole-counts.js'
import { placeIn } from '../places.js'

/** Reads the target cells of a table: number cells by their format, text as the little language of targets. */
export type TargetReader = (line: TableLine) => Target | null

const SILENT: Target = { criteria: [], text: '' }

/** Prepares the reading of a table's target column; the reader gives null when there is no such column. */
export function targetReader(table: ReadTable, found: Message[]): TargetReader {
  const column = columnOf(table.source, 'target')
  if (column === null) return () => null
  const { decimalMark } = columnHabits(table.source, column)
  return line => {
    const cell = cellOfLine(line, column)
    const unit = textOf(table, line, 'unit')
    if (cell === null) return SILENT
    const text = textOf(table, line, 'target') ?? ''
    const place = placeIn(table.source.sheet, line.row.row.number, column)
    if (cell.type === 'number' && !text.includes('\n')) {
      const shown = shownNumber(cell)
      return { ...targetFromNumber(shown.value, unit, shown.percent), text }
    }
    const whole = cell.type === 'text' ? wholeTarget(text, unit, decimalMark) : null
    if (whole !== null) {
      found.push(message('number-read-as-thousands', place, whole.readings))
      return whole.target
    }
    if (cell.type === 'date' || parseNumber(text, { decimalMark }).type === 'ambiguous') {
      const { fault } = readFigure(cell, {
        policy: 'answer',
        decimalMark,
        unit,
        percent: false,
        whole: false,
        factor: 1,
      })
      if (fault !== null) found.push(message(fault.code, place, fault.values))
    }
    if (cell.type === 'date') return { criteria: [{ type: 'text', text }], text }
    return parseTarget(text, unit, { decimalMark })
  }
}

/** One separator before three digits, which may set thousands or decimals apart; inside a day or a longer figure it does not. */
const EITHER = /(?<![\d.,/])[1-9]\d{0,2}([.,])\d{3}(?![\d.,/]*\d|\s*%)/g

/**
 * Reads a target of whole things ("tối thiểu 10.000 người") with its thousands, whatever the column's mark: nobody writes
 * thousandths of people. Null for targets without such a figure, and for those where a figure is of something else.
 */
function wholeTarget(
  text: string,
  unit: string | null,
  decimalMark: ',' | '.' | null,
): { readonly target: Target; readonly readings: MessageValues } | null {
  const [first, second] = text.matchAll(EITHER)
  if (first === undefined || (second !== undefined && second[1] !== first[1])) return null
  const separator = first[1] === '.' ? '.' : ','
  if (decimalMark !== null && decimalMark !== separator) return null
  const target = parseTarget(text, unit, { decimalMark: separator === '.' ? ',' : '.' })
  const isWhole = target.criteria.every(
    each => 'unit' in each && (each.unit === '%' || countsWhole(null, each.unit)),
  )
  if (!isWhole || target.criteria.length === 0) return null
  const read = parseNumber(first[0])
  if (read.type !== 'ambiguous') return null
  const decimal = formatNumber(read.asDecimal, 3, { fixed: true })
  return { target, readings: { text: text.slice(0, 60), thousands: String(read.asThousands), decimal } }
}
