/** Who consolidates, for which period: what a report over the consolidated workbook needs. */
import type ExcelJS from 'exceljs'
import type { Consolidation } from '../../model/consolidation.js'
import { boxed, font, prepareSheet } from '../layout-look.js'

/** Writes the sheet Thông tin. */
export function writeInfo(
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
      sheet.getRow(at + 3).height = 18 * Math.max(value.split('\n').length, Math.ceil(value.length / 85))
      sheet.getCell(at + 3, 1).value = key
      sheet.getCell(at + 3, 2).value = value
      boxed(sheet.getCell(at + 3, 1), { bold: true })
      boxed(sheet.getCell(at + 3, 2), {})
    })
}
