/** Keys of the office profile that settle what the decree leaves open. */
import type { OfficeStyle } from './office-style.js'

/** The style as an office gives it: any part may be left out. */
export type StyleOptions = Partial<Omit<OfficeStyle, 'margins' | 'landscapeMargins'>> & {
  readonly margins?: Partial<OfficeStyle['margins']>
  readonly landscapeMargins?: Partial<OfficeStyle['landscapeMargins']>
}

const sizes = {
  'co chu noi dung': 'bodySize',
  'co chu tieu de': 'headerSize',
  'co chu bang': 'tableSize',
  'thut dau dong mm': 'firstLineIndent',
  'cach doan pt': 'spaceBefore',
  'gian dong': 'lineSpacing',
} as const

const margins = {
  'le tren mm': 'top',
  'le duoi mm': 'bottom',
  'le trai mm': 'left',
  'le phai mm': 'right',
} as const

/** Reads style options from the remaining keys of Thông tin (folded key → value); what is no number is left to `completeStyle` to refuse. */
export function styleOf(others: Readonly<Record<string, string>>): StyleOptions {
  const style: Record<string, unknown> = {}
  const sides: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(others)) {
    const size = Object.hasOwn(sizes, key) ? sizes[key as keyof typeof sizes] : null
    const side = Object.hasOwn(margins, key) ? margins[key as keyof typeof margins] : null
    const number = Number(value.replace(',', '.').replace(/[^\d.]+$/, ''))
    if (size !== null) style[size] = Number.isFinite(number) && value !== '' ? number : value
    if (side !== null) sides[side] = Number.isFinite(number) && value !== '' ? number : value
    if (key === 'gop o giong nhau') style['mergeEqualCells'] = /^(co|có|x|yes)$/i.test(value.trim())
  }
  return Object.keys(sides).length === 0 ? style : { ...style, margins: sides }
}
