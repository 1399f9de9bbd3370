/** The figures of every unit: a column per indicator, two where it is a ratio. The totals are formulas over this sheet. */
import type ExcelJS from 'exceljs'
import type { Consolidation, MergedIndicator } from '../../model/consolidation.js'
import { columnLetters } from '../../model/sheet.js'
import {
  addFilter,
  type CellValue,
  firstRow,
  startTable,
  type TableColumn,
  writeLine,
} from './table-sheet.js'

const sheetName = 'Chi tiết theo đơn vị'

/** An indicator's columns, 1-based. */
export type DetailPlace =
  | { readonly type: 'value'; readonly value: number }
  | { readonly type: 'ratio'; readonly numerator: number; readonly denominator: number }

/** Gives each indicator its columns, in their order. */
export function placeDetails(indicators: readonly MergedIndicator[]): readonly DetailPlace[] {
  let next = 3
  return indicators.map(({ rule }): DetailPlace => {
    next += rule === 'ratio' ? 2 : 1
    return rule === 'ratio'
      ? { type: 'ratio', numerator: next - 2, denominator: next - 1 }
      : { type: 'value', value: next - 1 }
  })
}

/** A formula's reference to all units' cells of a column. */
export function detailRange(column: number, units: number): string {
  const letters = columnLetters(column)
  return `'${sheetName}'!${letters}${firstRow}:${letters}${firstRow + units - 1}`
}

/** Writes the sheet; units without figures keep empty cells, not zeros. */
export function writeDetails(
  workbook: ExcelJS.Workbook,
  { indicators, units }: Consolidation,
  places: readonly DetailPlace[],
): void {
  const columns: TableColumn[] = [
    { heading: 'TT', width: 7, holds: 'ordinal' },
    { heading: 'Tên đơn vị', width: 36, holds: 'text' },
  ]
  indicators.forEach((each, at) => {
    const name = `${at + 1}. ${each.name}`
    const heading = (tail: string): TableColumn => ({ heading: `${name}${tail}`, width: 20, holds: 'number' })
    if (places[at]?.type === 'ratio') columns.push(heading(' - số thực hiện'), heading(' - tổng số'))
    else columns.push(heading(each.unit === '' ? '' : ` (${each.unit})`))
  })
  const sheet = startTable(workbook, sheetName, 'SỐ LIỆU CHI TIẾT THEO ĐƠN VỊ', columns)
  units.forEach((unit, row) => {
    const values: CellValue[] = [row + 1, unit]
    indicators.forEach((each, at) => {
      const figures = each.figures[row]
      if (places[at]?.type === 'ratio') values.push(figures?.numerator ?? null, figures?.denominator ?? null)
      else values.push(figures?.value ?? null)
    })
    writeLine(sheet, firstRow + row, columns, values)
  })
  addFilter(sheet, columns, firstRow + units.length - 1)
  // Too wide for one page: the columns run on, number and name are repeated.
  sheet.pageSetup.fitToPage = false
  sheet.pageSetup.scale = 75
  sheet.pageSetup.printTitlesColumn = 'A:B'
}
