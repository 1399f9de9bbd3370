/** The shape of an appendix before it has its label. */
import type { MergedIndicator } from '../../../model/consolidation.js'
import type { Appendix, AppendixColumn, AppendixRow } from '../../../model/report.js'

export type UnlabelledAppendix = Omit<Appendix, 'label'>

/** A column headed by the product, not by a clerk. */
export function computedColumn(heading: string, kind: AppendixColumn['kind']): AppendixColumn {
  return { heading, levels: [heading], kind, computed: true }
}

/** A group's title over a table of `width` columns. */
export function groupRow(title: string, width: number): AppendixRow {
  return { kind: 'group', depth: 0, cells: ['', title, ...Array.from({ length: width - 2 }, () => '')] }
}

/** A line of a table. */
export function itemRow(cells: readonly string[]): AppendixRow {
  return { kind: 'item', depth: 0, cells }
}

/** A closing line with sums. */
export function totalRow(cells: readonly string[]): AppendixRow {
  return { kind: 'total', depth: 0, cells }
}

/** Puts columns and rows together. */
export function tableOf(
  title: string,
  columns: readonly AppendixColumn[],
  rows: readonly AppendixRow[],
  totals = '',
): UnlabelledAppendix {
  return { kind: 'matrix', title, unitNote: '', columns, rows, totals }
}

/** A cell begins with a capital. */
export function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`
}

/** What units aim at: the plan they share, else that theirs are not the same. */
export function sharedTarget({ targetText, targetDiffers }: MergedIndicator, each = ''): string {
  if (targetDiffers) return differingTargets
  return targetText === '' ? '' : `${targetText}${each}`
}

const differingTargets = 'Khác nhau giữa các đơn vị'
