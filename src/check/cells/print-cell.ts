import type { Cell, DateCell, NumberCell } from '../../model/sheet.js'
import { dateParts, formatDateShort, monthDigits } from '../../vietnamese/dates/dates.js'
import { plainDigits } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { shownNumber } from './shown-number.js'

/** Writes a cell as it stands in a document: numbers the Vietnamese way by their format, days by Decree 30's zeros. `figures` sets thousands apart. Errors and formulas without a result are ''. */
export function printCell(cell: Cell | null, figures: boolean): string {
  if (cell === null) return ''
  switch (cell.type) {
    case 'text':
      return cell.text
    case 'number':
      return printNumber(cell, figures)
    case 'date':
      return printDate(cell)
    case 'boolean':
      return cell.value ? 'Có' : 'Không'
    case 'error':
    case 'uncomputed':
      return ''
  }
}

function printNumber(cell: NumberCell, figures: boolean): string {
  const shown = shownNumber(cell)
  const digits =
    figures || shown.grouped
      ? formatNumber(shown.value, shown.decimals, { fixed: true })
      : plainDigits(shown.value, shown.decimals).replace('.', ',')
  return digits + (shown.percent ? '%' : '') + (shown.unit === null ? '' : ` ${shown.unit}`)
}

/** A format without days shows a month ("3/2024"), one without months a year. */
function printDate(cell: DateCell): string {
  const format = cell.format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase()
  const { year, month } = dateParts(cell.date)
  if (format.includes('d') || !format.includes('y')) return formatDateShort(cell.date)
  return format.includes('m') ? `${monthDigits(month)}/${year}` : String(year)
}
