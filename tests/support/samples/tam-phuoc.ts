/** A commune that reports a quarter: indicators by pillar, records by field, tasks, evaluation, reporting calendar. */

import { infoSheet, narrativeSheet, scheduleSheet } from './common-sheets.js'
import { asDate, asPercent, rowsOf } from './rows-of.js'
import { blank, count, day, header, item, type SampleSheet, title, total } from './sample-sheet.js'
import { tamPhuocIndicators } from './tam-phuoc-indicators.js'

const info = infoSheet([
  ['Cơ quan chủ quản', 'UBND XÃ TAM PHƯỚC'],
  ['Cơ quan ban hành', 'BAN CHỈ ĐẠO\nCHUYỂN ĐỔI SỐ'],
  ['Tên viết tắt cơ quan', 'BCĐ'],
  ['Địa danh', 'Tam Phước'],
  ['Kỳ báo cáo', 'Quý I/2024'],
  ['Số văn bản', '36'],
  ['Ngày ban hành', day('2024-03-15')],
  [
    'Kế hoạch',
    'Kế hoạch số 115/KH-BCĐ ngày 18 tháng 01 năm 2024 của Ban Chỉ đạo Chuyển đổi số xã Tam Phước về chuyển đổi số gắn với cải cách hành chính trên địa bàn xã năm 2024',
  ],
  [
    'Căn cứ',
    [
      'Nghị quyết số 02-NQ/TU ngày 28 tháng 5 năm 2021 của Ban Chấp hành Đảng bộ tỉnh Bà Rịa - Vũng Tàu về chuyển đổi số, đô thị thông minh',
      'Quyết định số 2207/QĐ-UBND ngày 06 tháng 8 năm 2021 của Ủy ban nhân dân tỉnh',
    ],
  ],
  ['Kính gửi', ['Ủy ban nhân dân huyện Long Điền', 'Phòng Văn hóa và Thông tin huyện Long Điền']],
  ['Nơi nhận', ['Thường trực Đảng ủy, Hội đồng nhân dân xã', 'Thành viên Ban Chỉ đạo', 'Trưởng các ấp']],
  ['Lưu', 'VT, VHXH'],
  ['Quyền hạn ký', 'KT. TRƯỞNG BAN'],
  ['Chức vụ', 'PHÓ TRƯỞNG BAN'],
  ['Chức vụ ở cơ quan', 'PHÓ CHỦ TỊCH UBND XÃ'],
  ['Họ tên người ký', 'Nguyễn Văn A'],
  ['Chốt số liệu từ', day('2023-12-15')],
  ['Chốt số liệu đến', day('2024-03-14')],
  ['Tên đơn vị báo cáo', 'Xã Tam Phước'],
  ['Người lập', 'Trần Thị B'],
])

const records: readonly (readonly [string, number, number])[] = [
  ['Đất đai', 26, 0.8],
  ['Chứng thực', 2657, 77.9],
  ['Hộ tịch', 704, 20.6],
  ['Bảo trợ xã hội', 10, 0.3],
  ['Phổ biến, giáo dục pháp luật', 13, 0.4],
]

const statistics: SampleSheet = {
  name: 'Số liệu',
  widths: [7, 44, 22, 18],
  rows: [
    title('HỒ SƠ TIẾP NHẬN TẠI BỘ PHẬN MỘT CỬA'),
    blank,
    header('TT', 'Lĩnh vực', 'Số hồ sơ tiếp nhận', 'Tỷ lệ (%)'),
    ...records.map(([field, records, share], index) => item(index + 1, field, count(records), share)),
    total(null, 'Tổng cộng', { formula: 'SUM(C4:C8)', result: 3410, format: '#,##0' }, 100),
  ],
  merges: [],
  frozen: 3,
}

const tasks = rowsOf(
  `
I | Nhận thức số
1 | Ban hành kế hoạch tuyên truyền về chuyển đổi số năm 2024 | Công chức Văn hóa - Xã hội | Trung tâm Văn hóa, HTCĐ xã | Tháng 1/2024 | Đã ban hành kế hoạch và gửi các ấp | 100% | Hoàn thành | 2024-01-22
2 | Phát chuyên mục chuyển đổi số trên đài truyền thanh xã | Trung tâm Văn hóa, HTCĐ xã | Công chức Văn hóa - Xã hội | Thường xuyên | Phát 12 buổi với 24 tin, bài |  | Thường xuyên |
3 | Mở kênh Zalo "Chuyển đổi số" của xã, mời toàn thể cán bộ, công chức tham gia | Cán bộ phụ trách công nghệ thông tin | Các ấp | Tháng 2/2024 | Kênh hoạt động, 32 cán bộ, công chức và 640 người dân theo dõi | 100% | Hoàn thành | 2024-02-20
4 | Tổ chức hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia | Công chức Văn hóa - Xã hội | Mặt trận và các đoàn thể xã | Ngày 10/10/2024 |  |  | Chưa thực hiện |
II | Thể chế số
1 | Kiện toàn Ban Chỉ đạo và Tổ giúp việc về chuyển đổi số | Công chức Văn phòng - Thống kê |  | Quý I | Đã ban hành quyết định kiện toàn | 100% | Hoàn thành | 2024-02-05
2 | Sơ kết 6 tháng thực hiện kế hoạch chuyển đổi số | Công chức Văn phòng - Thống kê | Công chức Văn hóa - Xã hội | 6 tháng đầu năm |  |  | Chưa thực hiện |
3 | Kiểm tra việc thực hiện nhiệm vụ chuyển đổi số tại các ấp | Công chức Văn phòng - Thống kê | Các ấp | 9 tháng năm 2024 |  |  | Chưa thực hiện |
4 | Tổng kết năm và xây dựng kế hoạch năm 2025 | Công chức Văn phòng - Thống kê | Thành viên Ban Chỉ đạo | Trước 05/12/2024 |  |  | Chưa thực hiện |
III | Hạ tầng số
1 | Thay thế máy tính cũ, bảo đảm mỗi công chức một máy | Công chức Tài chính - Kế toán | Cán bộ phụ trách công nghệ thông tin | 30/6/2024 | Đã trình dự toán mua 06 máy | 40% | Đang thực hiện |
2 | Bảo trì mạng nội bộ và điểm cầu họp trực tuyến | Cán bộ phụ trách công nghệ thông tin | Công chức Văn phòng - Thống kê | Quý I/2024 | Đã thay bộ chuyển mạch, kiểm tra 02 điểm cầu | 100% | Hoàn thành | 2024-03-08
3 | Chuyển đổi địa chỉ IPv6 cho mạng của xã | Cán bộ phụ trách công nghệ thông tin | Phòng Văn hóa và Thông tin huyện | Năm 2024 |  |  | Chưa thực hiện |
IV | Nhân lực số
1 | Cử công chức dự lớp bồi dưỡng kỹ năng số | Công chức Văn phòng - Thống kê |  | Trong tháng 3/2024 | Cử 18 người, đã học xong | 100% | Hoàn thành | 2024-03-12
2 | Tập huấn cho các Tổ công nghệ số cộng đồng | Công chức Văn hóa - Xã hội | Các ấp | Quý II/2024 | Đã chọn nội dung và giảng viên | 30% | Đang thực hiện |
V | An toàn thông tin mạng
1 | Lập hồ sơ đề xuất cấp độ an toàn cho mạng nội bộ | Cán bộ phụ trách công nghệ thông tin | Công chức Văn phòng - Thống kê | Quý I/2024 | Đang hoàn thiện theo góp ý của huyện | 80% | Đang thực hiện |  | Chờ hướng dẫn của cấp trên
2 | Cài phần mềm phòng, chống mã độc cho toàn bộ máy tính | Cán bộ phụ trách công nghệ thông tin |  | Trước 15/3/2024 | Đã cài đủ 28/28 máy | 100% | Hoàn thành | 2024-03-11
VI | Dữ liệu số và nền tảng số
1 | Số hóa kết quả giải quyết thủ tục hành chính phát sinh mới | Công chức Tư pháp - Hộ tịch | Công chức Văn phòng - Thống kê | Thường xuyên | Số hóa 3.295 kết quả |  | Thường xuyên |
2 | Hướng dẫn người dân nộp hồ sơ và thanh toán trực tuyến | Công chức Văn phòng - Thống kê | Tổ công nghệ số cộng đồng | Thường xuyên | Hướng dẫn 955 lượt người |  | Thường xuyên |
3 | Triển khai biên lai điện tử thu phí, lệ phí | Công chức Tài chính - Kế toán | Công chức Văn phòng - Thống kê | Trước 31/3/2024 | Đã đăng ký, đang thử nghiệm | 60% | Đang thực hiện |
4 | Rà soát danh mục cơ sở dữ liệu thuộc phạm vi quản lý của xã | Công chức Tư pháp - Hộ tịch | Cán bộ phụ trách công nghệ thông tin | Quý II/2024 |  |  | Chưa thực hiện |
5 | Báo cáo kết quả thực hiện hằng tháng | Công chức Văn phòng - Thống kê |  | Trước ngày 12 hằng tháng | Đã gửi báo cáo tháng 1 và tháng 2 |  | Thường xuyên |
6 | Xây dựng trang thông tin điện tử của xã | Công chức Văn hóa - Xã hội | Cán bộ phụ trách công nghệ thông tin | Quý III/2024 | Đang khảo sát giao diện | 20% | Đang thực hiện |
`,
  { 6: asPercent, 8: asDate },
)

const taskSheet: SampleSheet = {
  name: 'Nhiệm vụ',
  widths: [6, 46, 26, 24, 18, 34, 10, 16, 14, 20],
  rows: [
    title('NHIỆM VỤ TRỌNG TÂM CHUYỂN ĐỔI SỐ NĂM 2024'),
    title('(Theo Kế hoạch số 115/KH-BCĐ ngày 18/01/2024)'),
    blank,
    header(
      'TT',
      'Nội dung nhiệm vụ',
      'Bộ phận chủ trì',
      'Bộ phận phối hợp',
      'Thời gian thực hiện',
      'Kết quả đạt được',
      'Tiến độ %',
      'Trạng thái',
      'Ngày hoàn thành',
      'Ghi chú',
    ),
    ...tasks,
  ],
  merges: [],
  frozen: 4,
}

const narrative = narrativeSheet([
  [
    'Chỉ đạo điều hành',
    [
      'Ban Chỉ đạo đã kiện toàn nhân sự, phân công từng thành viên phụ trách lĩnh vực và ban hành kế hoạch năm ngay trong tháng 01.',
      'Việc trao đổi văn bản giữa xã và cấp trên được thực hiện hoàn toàn trên phần mềm quản lý văn bản, trừ văn bản mật.',
    ],
  ],
  ['Kết quả nổi bật', ['Kênh Zalo của xã thu hút hơn 600 người theo dõi sau một tháng hoạt động.']],
  [
    'Thuận lợi',
    [
      'Đảng ủy và Ủy ban nhân dân huyện quan tâm chỉ đạo sát sao.',
      'Cán bộ, đảng viên gương mẫu mở tài khoản và thanh toán điện, nước trực tuyến.',
    ],
  ],
  [
    'Khó khăn',
    [
      'Số người dân thanh toán không dùng tiền mặt cho dịch vụ y tế, giáo dục còn ít.',
      'Việc nộp phí, lệ phí trực tuyến tại Bộ phận Một cửa chưa đạt yêu cầu.',
    ],
  ],
  [
    'Nguyên nhân',
    [
      'Nhiều người dân vẫn giữ thói quen dùng tiền mặt, ngại rủi ro khi giao dịch qua mạng.',
      'Người có công, đối tượng bảo trợ phần lớn cao tuổi, thường nhờ người thân nhận thay.',
    ],
  ],
  [
    'Bài học kinh nghiệm',
    [
      'Công tác tuyên truyền phải đi trước, nói rõ lợi ích thiết thực cho từng nhóm dân cư.',
      'Người đứng đầu trực tiếp chỉ đạo thì chỉ tiêu mới chuyển biến rõ rệt.',
    ],
  ],
  [
    'Phương hướng',
    [
      'Tập trung nâng tỷ lệ hồ sơ nộp từ xa và thanh toán trực tuyến; giao chỉ tiêu cụ thể cho từng công chức.',
      'Mỗi ấp tổ chức ít nhất một buổi hướng dẫn sử dụng dịch vụ công tại nhà văn hóa.',
    ],
  ],
  [
    'Kiến nghị',
    ['Đề nghị Ủy ban nhân dân huyện sớm hướng dẫn lập hồ sơ cấp độ an toàn thông tin cho cấp xã.'],
  ],
])

const upper = 'Ủy ban nhân dân huyện Long Điền'
const schedule = scheduleSheet([
  ['Báo cáo tháng (1, 2, 4, 5, 7, 8, 10, 11)', 'trước ngày 12 của tháng đó', upper],
  ['Báo cáo quý I', 'trước ngày 05 của tháng cuối quý', upper],
  ['Báo cáo 6 tháng', 'trước ngày 05 của tháng cuối quý', upper],
  ['Báo cáo 9 tháng', 'trước ngày 05 của tháng cuối quý', upper],
  ['Báo cáo năm', 'trước ngày 05 của tháng cuối quý', upper],
])

/** The sheets of tam-phuoc.xlsx, quarter I of 2024. */
export const tamPhuoc: readonly SampleSheet[] = [
  info,
  tamPhuocIndicators,
  statistics,
  taskSheet,
  narrative,
  schedule,
]
