/** The blank input workbook and the office profile, sheet by sheet. */
import { officeEntries, periodEntries, styleEntries, unitsEntries } from './info-layout.js'
import type { GuideLayout, SheetLayout } from './layout.js'
import {
  acceptancesLayout,
  budgetLayout,
  indicatorsLayout,
  narrativeLayout,
  scheduleLayout,
  statisticsLayout,
  tasksLayout,
  unitsLayout,
} from './table-layouts.js'

const blankGuide: GuideLayout = {
  type: 'guide',
  name: 'Hướng dẫn',
  title: 'CÁCH ĐIỀN BIỂU MẪU',
  lines: [
    'Mỗi kỳ báo cáo dùng một bản sao của tệp này, đặt tên riêng và để trong thư mục "vao".',
    '1. Trang "Thông tin": điền năm kế hoạch, kỳ báo cáo và tên kế hoạch. Phần cơ quan, người ký, nơi gửi chỉ cần điền một lần trong tệp co-quan.xlsx.',
    '2. Trang "Chỉ tiêu", "Nhiệm vụ", "Kinh phí", "Số liệu": điền bảng nào có; bảng không dùng thì để trống.',
    '3. Nhóm: ghi số La Mã ở cột STT và tên nhóm ở cột bên cạnh. Dòng thường: ghi 1, 2, 3…',
    '4. Chưa có số liệu thì để trống, không ghi 0. Không thuộc đối tượng thì ghi "Không áp dụng".',
    '5. Trang "Đánh giá": viết thuận lợi, khó khăn, nguyên nhân, phương hướng… Mục để trống không đưa vào báo cáo.',
    '6. Trang "Lịch báo cáo": ghi thời hạn như kế hoạch viết.',
    '7. Trang "Giải trình": ghi lý do khi giữ nguyên một cảnh báo.',
    'Chọn một ô để xem hướng dẫn của cột. Ô có mũi tên cho chọn trong danh sách; vẫn gõ tay được.',
    'Được thêm cột, đổi thứ tự cột, chèn và xóa dòng. Không cần xóa trang "Hướng dẫn" này.',
  ],
  keys: [...periodEntries, ...officeEntries],
}

const profileGuide: GuideLayout = {
  type: 'guide',
  name: 'Hướng dẫn',
  title: 'CÁCH ĐIỀN HỒ SƠ CƠ QUAN',
  lines: [
    'Điền một lần, để tệp này cạnh thư mục "vao" với tên co-quan.xlsx. Tệp báo cáo để trống mục nào thì chương trình lấy mục đó ở đây.',
    '1. Trang "Thông tin": cơ quan, người ký, nơi gửi và số đo thể thức.',
    '2. Trang "Lịch báo cáo": thời hạn như kế hoạch viết; lệnh schedule lập lịch cả năm từ đây.',
    '3. Trang "Danh sách đơn vị" và dòng "Hạn báo cáo của đơn vị": chỉ cần khi tổng hợp báo cáo của nhiều đơn vị.',
  ],
  keys: [...officeEntries, ...unitsEntries, ...styleEntries],
}

/** Sheets of the blank input workbook. */
export const blankLayout: readonly SheetLayout[] = [
  {
    type: 'info',
    name: 'Thông tin',
    title: 'THÔNG TIN CHUNG (điền vào cột B)',
    entries: [...periodEntries, ...officeEntries],
  },
  indicatorsLayout,
  tasksLayout,
  budgetLayout,
  statisticsLayout,
  narrativeLayout,
  scheduleLayout,
  acceptancesLayout,
  blankGuide,
]

/** Sheets of the office profile, co-quan.xlsx. */
export const profileLayout: readonly SheetLayout[] = [
  {
    type: 'info',
    name: 'Thông tin',
    title: 'HỒ SƠ CƠ QUAN (điền một lần vào cột B; dùng cho mọi kỳ báo cáo)',
    entries: [...officeEntries, ...unitsEntries, ...styleEntries],
  },
  scheduleLayout,
  unitsLayout,
  profileGuide,
]
