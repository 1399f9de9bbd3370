/** Builds the bench's workbooks: a plan appendix of seven columns with n tasks, and an ordinary workbook with everything. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const leads = [
  'Văn phòng',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Công an xã',
  'Trung tâm Phục vụ hành chính công',
]
const statuses = ['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện', 'Thường xuyên']

/** The seven values of task n: number, content, lead, support, time, result, status. */
export function taskRow(n) {
  return [
    n,
    `Triển khai nhiệm vụ chuyển đổi số thứ ${n} trên địa bàn, bảo đảm đúng tiến độ`,
    leads[n % leads.length],
    leads[(n + 2) % leads.length],
    n % 4 === 3 ? 'Thường xuyên' : `${1 + (n % 28)}/${1 + (n % 12)}/2024`,
    n % 4 === 0 ? `Đã hoàn thành mục ${n}` : '',
    statuses[n % statuses.length],
  ]
}

export const taskHeadings = [
  'TT',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn',
  'Kết quả đạt được',
  'Trạng thái',
]

/** Writes `tasks-<n>.xlsx` for each size into the folder. */
export async function writeInputs(folder, sizes = [100, 1000, 10_000, 50_000]) {
  mkdirSync(folder, { recursive: true })
  const ExcelJS = createRequire(import.meta.url)('exceljs')
  for (const size of sizes) {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Nhiệm vụ')
    sheet.addRow(taskHeadings)
    for (let n = 1; n <= size; n += 1) sheet.addRow(taskRow(n))
    writeFileSync(join(folder, `tasks-${size}.xlsx`), Buffer.from(await book.xlsx.writeBuffer()))
  }
}
