/** The consolidated workbook: values per unit, formulas for the totals, filters, frozen headers. It can be checked and filled on like any other. */
import type ExcelJS from 'exceljs'
import type { Consolidation, MergedIndicator } from '../model/consolidation.js'
import { columnLetters } from '../model/sheet.js'
import { romanNumeral } from '../vietnamese/numerals.js'
import { fixZipDates } from './fix-zip-dates.js'
import { boxed, FILL_HEADER, font, prepareSheet } from './layout-look.js'

const headerRow = 4
const firstRow = headerRow + 1
const detailSheet = 'Chi tiết theo đơn vị'
const standingWords = {
  onTime: 'Đúng hạn',
  late: 'Gửi sau thời hạn',
  missing: 'Chưa gửi',
  faulty: 'Tệp còn lỗi',
} as const

/** One indicator's columns on the detail sheet, 1-based. */
type DetailColumns = {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
}

/** Gives the workbook's bytes; the same consolidation gives the same bytes. */
export async function writeConsolidatedWorkbook(consolidation: Consolidation): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs')
  const workbook = new Excel.Workbook()
  workbook.creator = 'baocao'
  workbook.lastModifiedBy = 'baocao'
  workbook.created = new Date(Date.UTC(2024, 0, 1))
  workbook.modified = new Date(Date.UTC(2024, 0, 1))
  const columns = detailColumns(consolidation.indicators)
  writeInfo(workbook, consolidation)
  if (consolidation.indicators.length > 0) writeSums(workbook, consolidation, columns)
  writeStandings(workbook, consolidation)
  if (consolidation.indicators.length > 0) writeDetails(workbook, consolidation, columns)
  return fixZipDates(new Uint8Array(await workbook.xlsx.writeBuffer()))
}

function writeInfo(
  workbook: ExcelJS.Workbook,
  { office, time, bases, receivers, signing, planCitation }: Consolidation,
): void {
  const sheet = prepareSheet(workbook, 'Thông tin', [32, 90], 2)
  sheet.getCell('A1').value = 'THÔNG TIN TỔNG HỢP'
  sheet.getCell('A1').font = font({ bold: true, size: 14 })
  const archive = signing.recipients.find(each => each.startsWith('Lưu'))?.replace(/^Lưu:?\s*/, '') ?? ''
  const entries: readonly (readonly [string, string])[] = [
    ['Cơ quan chủ quản', office.parentBody],
    ['Cơ quan ban hành', office.body],
    ['Tên viết tắt cơ quan', office.abbreviation],
    ['Tên đơn vị báo cáo', office.unit],
    ['Địa danh', office.place],
    ['Kỳ báo cáo', time.label],
    ['Kế hoạch', planCitation],
    ...bases.map(each => ['Căn cứ', each] as const),
    ...receivers.map(each => ['Kính gửi', each] as const),
    ...signing.recipients
      .filter(each => each !== 'Như trên' && !each.startsWith('Lưu'))
      .map(each => ['Nơi nhận', each] as const),
    ['Lưu', archive],
    ...signing.capacity.slice(0, -1).map(each => ['Quyền hạn ký', each] as const),
    ['Chức vụ', signing.capacity.at(-1) ?? ''],
    ['Họ tên người ký', signing.name],
  ]
  entries
    .filter(([, value]) => value !== '')
    .forEach(([key, value], at) => {
      sheet.getCell(at + 3, 1).value = key
      sheet.getCell(at + 3, 2).value = value
      boxed(sheet.getCell(at + 3, 1), { bold: true })
      boxed(sheet.getCell(at + 3, 2), {})
    })
}

/** Totals are formulas over the detail sheet, with their results stored. */
function writeSums(
  workbook: ExcelJS.Workbook,
  consolidation: Consolidation,
  columns: readonly DetailColumns[],
): void {
  const headings = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Tử số', 'Mẫu số', 'Kết quả', 'Ghi chú']
  const sheet = startTable(
    workbook,
    'Chỉ tiêu',
    `KẾT QUẢ CHUNG CỦA CÁC ĐƠN VỊ, ${consolidation.time.label.toLocaleUpperCase('vi')}`,
    headings,
    [7, 60, 14, 18, 14, 14, 14, 44],
  )
  const last = firstRow + consolidation.units.length - 1
  const over = (column: number) =>
    `'${detailSheet}'!${columnLetters(column)}${firstRow}:${columnLetters(column)}${last}`
  let row = firstRow
  let area: string | null = null
  let group = 0
  consolidation.indicators.forEach((each, at) => {
    if (each.area !== area && each.area !== '') {
      group += 1
      addRow(sheet, row, [romanNumeral(group), each.area, null, null, null, null, null, null], true)
      row += 1
    }
    area = each.area
    const place = columns[at]
    addRow(sheet, row, [at + 1, each.name, each.unit, each.targetText, null, null, null, noteOf(each)], false)
    if (
      place !== undefined &&
      each.rule === 'ratio' &&
      place.numerator !== null &&
      place.denominator !== null
    ) {
      sheet.getCell(row, 5).value = { formula: `SUM(${over(place.numerator)})`, result: each.numerator ?? 0 }
      sheet.getCell(row, 6).value = {
        formula: `SUM(${over(place.denominator)})`,
        result: each.denominator ?? 0,
      }
      const value = each.value === null ? '' : each.percent ? each.value / 100 : each.value
      sheet.getCell(row, 7).value = { formula: `IF(F${row}=0,"",E${row}/F${row})`, result: value }
      if (each.percent) sheet.getCell(row, 7).numFmt = '0.0%'
    } else if (place !== undefined && each.rule === 'sum' && each.value !== null) {
      sheet.getCell(row, 7).value = { formula: `SUM(${over(place.value)})`, result: each.value }
    }
    row += 1
  })
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: row - 1, column: headings.length } }
}

function noteOf(each: MergedIndicator): string | null {
  const notes = [
    each.rule === 'none' && each.reported > 0
      ? 'Chỉ có tỷ lệ từng đơn vị, thiếu tử số và mẫu số nên không tính tỷ lệ chung'
      : '',
    each.without.length > 0 && each.without.length <= 10
      ? `Chưa có số liệu: ${each.without.join(', ')}`
      : each.without.length > 10
        ? `${each.without.length} đơn vị chưa có số liệu`
        : '',
  ].filter(note => note !== '')
  return notes.length === 0 ? null : notes.join('. ')
}

function writeStandings(workbook: ExcelJS.Workbook, consolidation: Consolidation): void {
  const headings = [
    'TT',
    'Tên đơn vị',
    'Tình hình gửi',
    'Ngày gửi',
    'Số chỉ tiêu',
    'Đạt và vượt',
    'Tổng nhiệm vụ',
    'Đã hoàn thành',
    'Quá hạn',
    'Tệp',
  ]
  const sheet = startTable(
    workbook,
    'Danh sách đơn vị',
    'DANH SÁCH ĐƠN VỊ VÀ TÌNH HÌNH GỬI BÁO CÁO',
    headings,
    [7, 44, 20, 14, 12, 12, 14, 14, 10, 50],
  )
  consolidation.standings.forEach((each, at) => {
    const { counts, tasks } = each
    addRow(
      sheet,
      firstRow + at,
      [
        at + 1,
        each.unit,
        standingWords[each.state],
        each.issuedText,
        counts?.total ?? null,
        counts === null ? null : counts.met + counts.exceeded,
        tasks?.total ?? null,
        tasks === null ? null : tasks.done + tasks.doneLate,
        tasks?.overdue ?? null,
        each.files.map(file => file.replace(/^.*[\\/]/, '')).join('; '),
      ],
      false,
    )
  })
  const last = firstRow + consolidation.standings.length - 1
  addRow(sheet, last + 1, [null, 'Tổng cộng', null, null, null, null, null, null, null, null], true)
  const sums = [5, 6, 7, 8, 9] as const
  for (const column of sums) {
    const letter = columnLetters(column)
    const result = consolidation.standings.reduce((total, each) => total + standingFigure(each, column), 0)
    sheet.getCell(last + 1, column).value = { formula: `SUM(${letter}${firstRow}:${letter}${last})`, result }
  }
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: last, column: headings.length } }
}

function standingFigure(
  { counts, tasks }: Consolidation['standings'][number],
  column: 5 | 6 | 7 | 8 | 9,
): number {
  switch (column) {
    case 5:
      return counts?.total ?? 0
    case 6:
      return counts === null ? 0 : counts.met + counts.exceeded
    case 7:
      return tasks?.total ?? 0
    case 8:
      return tasks === null ? 0 : tasks.done + tasks.doneLate
    case 9:
      return tasks?.overdue ?? 0
  }
}

function writeDetails(
  workbook: ExcelJS.Workbook,
  consolidation: Consolidation,
  columns: readonly DetailColumns[],
): void {
  const headings = ['TT', 'Tên đơn vị']
  consolidation.indicators.forEach((each, at) => {
    const place = columns[at]
    if (place === undefined) return
    const name = `${at + 1}. ${each.name}`
    if (place.numerator !== null && place.denominator !== null) {
      headings[place.numerator - 1] = `${name} - số thực hiện`
      headings[place.denominator - 1] = `${name} - tổng số`
    } else headings[place.value - 1] = `${name}${each.unit === '' ? '' : ` (${each.unit})`}`
  })
  const sheet = startTable(workbook, detailSheet, 'SỐ LIỆU CHI TIẾT THEO ĐƠN VỊ', headings, [
    7,
    44,
    ...headings.slice(2).map(() => 16),
  ])
  consolidation.units.forEach((unit, row) => {
    const values: (string | number | null)[] = [row + 1, unit]
    consolidation.indicators.forEach((each, at) => {
      const place = columns[at]
      const figures = each.figures[row]
      if (place === undefined || figures === undefined) return
      if (place.numerator !== null && place.denominator !== null) {
        values[place.numerator - 1] = figures.numerator
        values[place.denominator - 1] = figures.denominator
      } else values[place.value - 1] = figures.value
    })
    addRow(
      sheet,
      firstRow + row,
      Array.from(headings, (_, at) => values[at] ?? null),
      false,
    )
  })
  sheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: firstRow + consolidation.units.length - 1, column: headings.length },
  }
}

function detailColumns(indicators: readonly MergedIndicator[]): readonly DetailColumns[] {
  let next = 3
  return indicators.map(each => {
    if (each.rule === 'ratio') {
      next += 2
      return { value: next - 2, numerator: next - 2, denominator: next - 1 }
    }
    next += 1
    return { value: next - 1, numerator: null, denominator: null }
  })
}

function startTable(
  workbook: ExcelJS.Workbook,
  name: string,
  title: string,
  headings: readonly string[],
  widths: readonly number[],
): ExcelJS.Worksheet {
  const sheet = prepareSheet(workbook, name, widths, headerRow)
  sheet.views = [{ state: 'frozen', ySplit: headerRow, xSplit: 2 }]
  sheet.getCell('A1').value = title
  sheet.getCell('A1').font = font({ bold: true, size: 14 })
  headings.forEach((heading, at) => {
    const cell = sheet.getCell(headerRow, at + 1)
    cell.value = heading
    boxed(cell, { bold: true })
    cell.fill = FILL_HEADER
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true }
  })
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`
  return sheet
}

function addRow(
  sheet: ExcelJS.Worksheet,
  row: number,
  values: readonly (string | number | null)[],
  bold: boolean,
): void {
  values.forEach((value, at) => {
    const cell = sheet.getCell(row, at + 1)
    cell.value = value === '' ? null : value
    boxed(cell, { bold })
  })
}
