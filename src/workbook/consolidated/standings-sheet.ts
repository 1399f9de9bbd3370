/** The units that must report: whether and when they sent, and what they achieved. */
import type ExcelJS from 'exceljs'
import type { Consolidation, UnitStanding } from '../../model/consolidation.js'
import { columnLetters } from '../../model/sheet.js'
import {
  addFilter,
  type CellValue,
  firstRow,
  startTable,
  type TableColumn,
  writeLine,
} from './table-sheet.js'

/** Columns that are summed, with their figure; null where the unit has none. */
const figures: readonly (readonly [
  heading: string,
  width: number,
  figure: (unit: UnitStanding) => number | null,
])[] = [
  ['Chỉ tiêu', 12, ({ counts }) => counts?.total ?? null],
  ['Đạt và vượt', 12, ({ counts }) => (counts === null ? null : counts.met + counts.exceeded)],
  ['Nhiệm vụ', 12, ({ tasks }) => tasks?.total ?? null],
  ['Hoàn thành', 12, ({ tasks }) => (tasks === null ? null : tasks.done + tasks.doneLate)],
  ['Quá hạn', 12, ({ tasks }) => tasks?.overdue ?? null],
]

const columns: readonly TableColumn[] = [
  { heading: 'TT', width: 7, holds: 'ordinal' },
  { heading: 'Tên đơn vị', width: 40, holds: 'text' },
  { heading: 'Tình hình gửi', width: 24, holds: 'words' },
  { heading: 'Ngày gửi', width: 14, holds: 'date' },
  ...figures.map(([heading, width]): TableColumn => ({ heading, width, holds: 'number' })),
  { heading: 'Tệp', width: 44, holds: 'text' },
]

/** Writes the sheet with a closing line of sums. */
export function writeStandings(workbook: ExcelJS.Workbook, { standings }: Consolidation): void {
  const sheet = startTable(workbook, 'Danh sách đơn vị', 'DANH SÁCH ĐƠN VỊ VÀ TÌNH HÌNH GỬI BÁO CÁO', columns)
  standings.forEach((each, at) => {
    writeLine(sheet, firstRow + at, columns, [
      at + 1,
      each.unit,
      each.stateText,
      each.issuedOn === null ? null : new Date(`${each.issuedOn}T00:00:00Z`),
      ...figures.map(([, , figure]) => figure(each)),
      each.files.map(file => file.replace(/^.*[\\/]/, '')).join('; '),
    ])
  })
  const last = firstRow + standings.length - 1
  const sums = figures.map(([, , figure], at): CellValue => {
    const letters = columnLetters(at + 5)
    const result = standings.reduce((total, each) => total + (figure(each) ?? 0), 0)
    return { formula: `SUM(${letters}${firstRow}:${letters}${last})`, result }
  })
  writeLine(sheet, last + 1, columns, [null, 'Tổng cộng', null, null, ...sums, null], 'bold')
  addFilter(sheet, columns, last)
}
