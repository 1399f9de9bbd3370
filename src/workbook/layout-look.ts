/** Fonts, borders, page setup of the workbooks to be filled in. */
import type ExcelJS from 'exceljs'

const THIN: ExcelJS.Border = { style: 'thin', color: { argb: 'FF7F7F7F' } }

/** Light blue behind headings. */
export const FILL_HEADER: ExcelJS.Fill = solid('FFDDEBF7')

/** Light yellow behind cells of Thông tin that are to be filled in. */
export const FILL_INPUT: ExcelJS.Fill = solid('FFFFFBE6')

function solid(argb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}

/** Times New Roman 12 with what is asked on top. */
export function font(extra: Partial<ExcelJS.Font>): Partial<ExcelJS.Font> {
  return { name: 'Times New Roman', size: 12, ...extra }
}

/** Gives a cell its font and a thin box. */
export function boxed(cell: ExcelJS.Cell, extra: Partial<ExcelJS.Font>): void {
  cell.font = font(extra)
  cell.border = { top: THIN, left: THIN, bottom: THIN, right: THIN }
  cell.alignment = { vertical: 'middle', wrapText: true }
}

/** Adds a sheet for A4 landscape, as wide as the page, with `frozen` rows kept in view. */
export function prepareSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  widths: readonly number[],
  frozen: number,
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: frozen > 0 ? [{ state: 'frozen', ySplit: frozen }] : [],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  })
  sheet.columns = widths.map(width => ({ width }))
  return sheet
}
