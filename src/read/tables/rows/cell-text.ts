import type { Cell } from '../../../model/sheet.js'

const FIXED = /^(0+)(?:\.(0+))?(?:_.*|;.*)?$/
const PERCENT = /^0+(?:\.(0+))?%/

/** Writes a cell as the sheet shows it, for ordinals, titles and headings; '' for a formula without a result. */
export function cellText(cell: Cell): string {
  switch (cell.type) {
    case 'text':
      return cell.text
    case 'number':
      return numberText(cell.value, cell.format)
    case 'date':
      return cell.date.split('-').reverse().join('/')
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'error':
      return cell.error
    case 'uncomputed':
      return ''
  }
}

/** Only the number formats that ordinals and years use; every other number in its shortest form. */
function numberText(value: number, format: string): string {
  if (format === '' || format === 'General' || format === '@') return shortest(value)
  const fixed = FIXED.exec(format)
  if (fixed !== null && Math.abs(value) < 1e15) {
    const [whole = '', decimals] = value.toFixed(fixed[2]?.length ?? 0).split('.')
    const padded = whole.padStart(fixed[1]?.length ?? 1, '0')
    return decimals === undefined ? padded : `${padded}.${decimals}`
  }
  const percent = PERCENT.exec(format)
  if (percent !== null) return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`
  return shortest(value)
}

/** Fifteen digits, as Excel shows them: 4.1000000000000005 is 4.1. */
function shortest(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)))
}
