/** The tables of a blank workbook: headings, widths and the help at each column. */

import type { Keeping, LayoutColumn, ListName, TableLayout } from './layout.js'
import { LISTS } from './lists.js'

const column = (
  heading: string,
  width: number,
  help: string,
  keep: Keeping = 'text',
  list: ListName | null = null,
): LayoutColumn => ({ heading, width, keep, list, help })

const ordinal = column(
  'STT',
  7,
  'Nhóm ghi số La Mã (I, II) và chỉ điền tên nhóm ở cột bên cạnh; dòng thường ghi 1, 2, 3…',
)
const note = column(
  'Ghi chú',
  20,
  'Ghi chú được in vào phụ lục. Cột không muốn in thì ghi thêm "(không phát hành)" vào tiêu đề cột.',
)

export const indicatorsLayout: TableLayout = {
  type: 'table',
  name: 'Chỉ tiêu',
  title: 'CHỈ TIÊU',
  note: null,
  rows: 120,
  given: [],
  columns: [
    ordinal,
    column(
      'Chỉ tiêu',
      42,
      'Tên chỉ tiêu. Tên nhóm có thể ghi số lượng, ví dụ "Chính quyền số (05 chỉ tiêu)"; chương trình sẽ đếm lại.',
    ),
    column('ĐVT', 9, 'Đơn vị tính: %, hồ sơ, cuộc, tổ…'),
    column('Năm trước', 12, 'Kết quả năm trước (nếu có), ví dụ 75,5%.', 'general'),
    column(
      'Kế hoạch',
      20,
      'Mức phải đạt: 100%; Tối thiểu 80%; Trên 90%; Không quá 5%; 17/17 xã; 04 cuộc/năm; Có. Nhiều tiêu chí thì mỗi ý một dòng trong ô (Alt+Enter).',
    ),
    column(
      'Tử số',
      12,
      'Số đã đạt được (phần tử của tỷ lệ). Có tử số và mẫu số thì không cần điền cột Thực hiện.',
      'general',
    ),
    column('Mẫu số', 12, 'Tổng số. Không được bằng 0.', 'general'),
    column(
      'Thực hiện',
      14,
      'Kết quả lũy kế đến hết kỳ: 98,4%; 17; Có. Chưa có số liệu thì để trống, không ghi 0; không thuộc đối tượng thì ghi "Không áp dụng".',
      'general',
    ),
    column('Kỳ trước', 12, 'Kết quả kỳ trước để so sánh (nếu có).', 'general'),
    column('Đơn vị chủ trì', 19, 'Viết thống nhất một cách cho mỗi đơn vị.'),
    column('Điểm tối đa', 10, 'Chỉ dùng khi chấm điểm (DTI).', 'general'),
    column('Tự chấm', 10, 'Điểm đơn vị tự chấm.', 'general'),
    column('Thẩm định', 10, 'Điểm cấp trên thẩm định.', 'general'),
    column('Minh chứng', 20, 'Tài liệu kiểm chứng: số, ký hiệu văn bản, đường dẫn.'),
    note,
  ],
}

export const tasksLayout: TableLayout = {
  type: 'table',
  name: 'Nhiệm vụ',
  title: 'NHIỆM VỤ',
  note: null,
  rows: 150,
  given: [],
  columns: [
    ordinal,
    column(
      'Nội dung nhiệm vụ',
      40,
      'Viết gọn việc phải làm. Dòng không có STT được hiểu là viết tiếp dòng trên.',
    ),
    column('Đơn vị chủ trì', 19, 'Viết thống nhất một cách cho mỗi đơn vị.'),
    column('Đơn vị phối hợp', 19, 'Các đơn vị phối hợp, cách nhau bằng dấu phẩy.'),
    column('Cấp thực hiện', 10, 'Dùng khi kế hoạch chia theo cấp.', 'text', 'levels'),
    column(
      'Chỉ tiêu thực hiện',
      22,
      'Mức phải đạt (nếu kế hoạch có nêu), ví dụ: Tối thiểu 4 cuộc/năm; 17/17 phường, xã.',
    ),
    column('Sản phẩm', 19, 'Kết quả phải có: kế hoạch, quyết định, báo cáo…'),
    column(
      'Thời hạn',
      15,
      '31/12/2024; Trước 30/6/2024; Tháng 10/2024; Quý II/2024; Năm 2024; Thường xuyên; trước ngày 15 hằng tháng.',
    ),
    column('Kết quả đạt được', 30, 'Kết quả đến hết kỳ báo cáo, viết để đưa vào báo cáo.'),
    column('Tiến độ %', 9, 'Từ 0 đến 100. Để trống nếu không đo.', 'general'),
    column(
      'Trạng thái',
      14,
      'Chọn trong danh sách. Quá hạn hay hoàn thành muộn do chương trình tính từ thời hạn và ngày hoàn thành.',
      'text',
      'statuses',
    ),
    column('Ngày hoàn thành', 13, 'Ngày/tháng/năm, ví dụ 12/3/2024.'),
    note,
  ],
}

export const budgetLayout: TableLayout = {
  type: 'table',
  name: 'Kinh phí',
  title: 'KINH PHÍ',
  note: 'ĐVT: triệu đồng',
  rows: 40,
  given: [],
  columns: [
    ordinal,
    column(
      'Nội dung thực hiện',
      52,
      'Khoản chi. Dòng tổng ghi "Tổng cộng"; chương trình cộng lại từ các dòng.',
    ),
    column('Thời gian thực hiện', 18, 'Ví dụ: Năm 2024.'),
    column(
      'Kinh phí',
      16,
      'Số tiền theo đơn vị tính ghi ở trên bảng. Muốn tính bằng đồng thì sửa dòng "ĐVT".',
      'general',
    ),
    column('Nguồn vốn', 18, 'Ví dụ: ngân sách xã.'),
    column(
      'Đã giải ngân',
      16,
      'Lũy kế đến hết kỳ. Chưa giải ngân ghi 0; chưa có số liệu thì để trống.',
      'general',
    ),
    note,
  ],
}

export const statisticsLayout: TableLayout = {
  type: 'table',
  name: 'Số liệu',
  title: 'SỐ LIỆU HỒ SƠ TIẾP NHẬN',
  note: null,
  rows: 40,
  given: [],
  columns: [
    ordinal,
    column(
      'Lĩnh vực',
      48,
      'Tên lĩnh vực. Dòng tổng ghi "Tổng cộng". Sửa tiêu đề ở dòng đầu cho đúng số liệu của đơn vị.',
    ),
    column('Số lượng', 18, 'Số đếm được, không kèm đơn vị. Có thể thêm cột số đếm khác.', 'general'),
    column(
      'Tỷ lệ (%)',
      14,
      'Để trống cũng được: chương trình tự tính; nếu điền thì được kiểm tra lại.',
      'general',
    ),
    note,
  ],
}

export const narrativeLayout: TableLayout = {
  type: 'table',
  name: 'Đánh giá',
  title: 'ĐÁNH GIÁ CHUNG',
  note: null,
  rows: 40,
  given: LISTS.sections,
  columns: [
    column(
      'Mục',
      28,
      'Chọn mục. Một mục có thể có nhiều dòng; thứ tự được giữ như ở đây.',
      'text',
      'sections',
    ),
    column(
      'Nội dung',
      100,
      'Mỗi ô là một đoạn văn; xuống dòng trong ô (Alt+Enter) thành đoạn mới. Mục để trống thì không đưa vào báo cáo.',
    ),
  ],
}

export const scheduleLayout: TableLayout = {
  type: 'table',
  name: 'Lịch báo cáo',
  title: 'LỊCH BÁO CÁO',
  note: null,
  rows: 15,
  given: [],
  columns: [
    column(
      'Loại báo cáo',
      40,
      'Ví dụ: Báo cáo tháng (1, 2, 4, 5, 7, 8, 10, 11); Báo cáo quý I; Báo cáo năm.',
      'text',
      'reportKinds',
    ),
    column(
      'Thời hạn gửi',
      46,
      'Như kế hoạch viết: trước ngày 12 của tháng đó; trước ngày 05 của tháng cuối quý; trước ngày 15 hằng tháng; trước ngày 30/11.',
    ),
    column('Nơi nhận báo cáo', 46, 'Cơ quan nhận.'),
  ],
}

export const acceptancesLayout: TableLayout = {
  type: 'table',
  name: 'Giải trình',
  title: 'GIẢI TRÌNH CẢNH BÁO',
  note: null,
  rows: 30,
  given: [],
  columns: [
    column(
      'Mã hoặc ô',
      34,
      'Mã cảnh báo, hoặc trang tính và ô, ví dụ: Nhiệm vụ!D12. Chỉ cảnh báo mới giải trình được; lỗi thì phải sửa.',
    ),
    column('Lý do', 90, 'Vì sao giữ nguyên. Lý do được in trong kết quả kiểm tra, không in vào báo cáo.'),
  ],
}

export const unitsLayout: TableLayout = {
  type: 'table',
  name: 'Danh sách đơn vị',
  title: 'DANH SÁCH ĐƠN VỊ PHẢI BÁO CÁO',
  note: null,
  rows: 60,
  given: [],
  columns: [
    ordinal,
    column(
      'Tên đơn vị',
      60,
      'Ghi đúng như "Tên đơn vị báo cáo" trong tệp của đơn vị; chỉ cần khi tổng hợp nhiều đơn vị.',
    ),
  ],
}
