/** The joined indicators: Σ numerators ÷ Σ denominators and Σ values, as formulas over the details with their results stored. */
import type ExcelJS from 'exceljs'
import type { Consolidation, MergedIndicator } from '../../model/consolidation.js'
import { romanNumeral } from '../../vietnamese/numbers/numerals.js'
import { type DetailPlace, detailRange } from './details-sheet.js'
import {
  addFilter,
  type CellValue,
  firstRow,
  startTable,
  type TableColumn,
  writeLine,
} from './table-sheet.js'

const columns: readonly TableColumn[] = [
  { heading: 'TT', width: 7, holds: 'ordinal' },
  { heading: 'Chỉ tiêu', width: 60, holds: 'text' },
  { heading: 'Đơn vị tính', width: 16, holds: 'words' },
  { heading: 'Kế hoạch', width: 18, holds: 'words' },
  { heading: 'Tử số', width: 14, holds: 'number' },
  { heading: 'Mẫu số', width: 14, holds: 'number' },
  { heading: 'Kết quả', width: 14, holds: 'number' },
  { heading: 'Ghi chú', width: 60, holds: 'text' },
]

/** Units named in a note before it gives their number only. */
const mostNamed = 10

/** Writes the sheet, a group row per area. */
export function writeSums(
  workbook: ExcelJS.Workbook,
  { areas, indicators, units, time }: Consolidation,
  places: readonly DetailPlace[],
): void {
  const sheet = startTable(
    workbook,
    'Chỉ tiêu',
    `KẾT QUẢ CHUNG CỦA CÁC ĐƠN VỊ, ${time.label.toLocaleUpperCase('vi')}`,
    columns,
  )
  const numbers = new Map(indicators.map((each, at) => [each, at]))
  let row = firstRow
  areas.forEach((area, at) => {
    if (area.title !== '') {
      writeLine(sheet, row, columns, [romanNumeral(at + 1), area.title], 'bold')
      row += 1
    }
    for (const each of area.items) {
      const number = numbers.get(each) ?? 0
      writeLine(sheet, row, columns, [
        number + 1,
        each.name,
        each.unit,
        each.targetText,
        ...figuresOf(each, places[number], row, units.length),
        noteOf(each),
      ])
      if (each.rule === 'ratio' && each.percent) sheet.getCell(row, 7).numFmt = '0.0##%'
      row += 1
    }
  })
  addFilter(sheet, columns, row - 1)
}

/** Numerator, denominator and result of a line. */
function figuresOf(
  each: MergedIndicator,
  place: DetailPlace | undefined,
  row: number,
  units: number,
): readonly CellValue[] {
  if (place === undefined || each.value === null) return [null, null, null]
  if (place.type === 'value')
    return [null, null, { formula: `SUM(${detailRange(place.value, units)})`, result: each.value }]
  return [
    { formula: `SUM(${detailRange(place.numerator, units)})`, result: each.numerator ?? 0 },
    { formula: `SUM(${detailRange(place.denominator, units)})`, result: each.denominator ?? 0 },
    {
      formula: `IF(F${row}=0,"",E${row}/F${row})`,
      result: each.percent ? each.value / 100 : each.value,
    },
  ]
}

function noteOf(each: MergedIndicator): string {
  const named = (words: string, list: readonly string[]) =>
    list.length === 0
      ? ''
      : list.length > mostNamed
        ? `${list.length} đơn vị ${words}`
        : `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}: ${list.join(', ')}`
  return [
    each.rule === 'none' && each.apart.length + each.reported > 0
      ? 'Không tính kết quả chung vì thiếu tử số và mẫu số'
      : '',
    named('chưa có số liệu', each.without),
    each.rule === 'none' ? '' : named('chưa cộng được', each.apart),
  ]
    .filter(note => note !== '')
    .join('. ')
}
