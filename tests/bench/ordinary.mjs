/** An ordinary workbook of an office: general information, 35 indicators, 40 tasks, remarks. */
import { createRequire } from 'node:module'
import { taskHeadings, taskRow } from './inputs.mjs'

const areas = ['Chính quyền số', 'Kinh tế số', 'Xã hội số', 'Hạ tầng số', 'An toàn thông tin']
const leads = ['Văn phòng', 'Phòng Văn hóa - Xã hội', 'Phòng Kinh tế']

const info = unit => [
  ['Cơ quan chủ quản', 'ỦY BAN NHÂN DÂN TỈNH'],
  ['Cơ quan ban hành', `ỦY BAN NHÂN DÂN XÃ SỐ ${unit}`],
  ['Tên viết tắt cơ quan', 'UBND'],
  ['Địa danh', `Xã số ${unit}`],
  ['Kỳ báo cáo', 'Quý III/2024'],
  ['Số văn bản', String(100 + unit)],
  ['Ngày ban hành', new Date(Date.UTC(2024, 9, 4))],
  [
    'Kế hoạch',
    `Kế hoạch số 15/KH-UBND ngày 18 tháng 01 năm 2024 của Ủy ban nhân dân xã số ${unit} về chuyển đổi số năm 2024`,
  ],
  ['Căn cứ', 'Quyết định số 2207/QĐ-UBND ngày 06 tháng 8 năm 2023 của Ủy ban nhân dân tỉnh'],
  ['Kính gửi', 'Ủy ban nhân dân tỉnh'],
  ['Chức vụ', 'CHỦ TỊCH'],
  ['Người ký', 'Trần Văn Mẫu'],
  ['Nơi nhận', 'Như trên'],
  ['Nơi nhận', 'Lưu: VT'],
]

const remarks = [
  ['Chỉ đạo điều hành', 'Đã phân công từng thành viên phụ trách lĩnh vực và giao ban hằng tháng.'],
  ['Kết quả nổi bật', 'Hồ sơ nộp trực tuyến tăng đều qua từng quý.'],
  ['Khó khăn', 'Thiết bị của một số bộ phận đã cũ.'],
  ['Nguyên nhân', 'Kinh phí bố trí trong năm còn hạn chế.'],
  ['Phương hướng', 'Tiếp tục thực hiện các nhiệm vụ còn lại theo kế hoạch.'],
]

/** Gives the bytes of the workbook of unit n. */
export async function ordinaryWorkbook(unit) {
  const ExcelJS = createRequire(import.meta.url)('exceljs')
  const book = new ExcelJS.Workbook()
  const add = (name, title, rows) => {
    const sheet = book.addWorksheet(name)
    sheet.addRow([title])
    sheet.addRow([])
    for (const row of rows) sheet.addRow(row)
  }
  add('Thông tin', 'THÔNG TIN CHUNG', info(unit))
  add('Chỉ tiêu', 'CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2024', [
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024', 'Kết quả thực hiện', 'Bộ phận chủ trì', 'Ghi chú'],
    ...areas.flatMap((area, at) => [
      [['I', 'II', 'III', 'IV', 'V'][at], area],
      ...Array.from({ length: 7 }, (_, index) => indicatorRow(at * 7 + index + 1, index + 1, unit)),
    ]),
  ])
  add('Nhiệm vụ', 'NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2024', [
    taskHeadings,
    ...Array.from({ length: 40 }, (_, index) => taskRow(index + 1)),
  ])
  add('Đánh giá', 'ĐÁNH GIÁ CHUNG', [['Mục', 'Nội dung'], ...remarks])
  return Buffer.from(await book.xlsx.writeBuffer())
}

function indicatorRow(n, ordinal, unit) {
  return [
    ordinal,
    `Tỷ lệ hồ sơ thuộc nhóm ${n} được xử lý trên môi trường mạng`,
    '%',
    `${60 + (n % 4) * 10}%`,
    `${55 + ((n * 7 + unit) % 45)}%`,
    leads[n % leads.length],
    '',
  ]
}
