/** A district that reports a year: 19 targets met or missed, 57 tasks of nine areas with several criteria in a cell. */
import { infoSheet, narrativeSheet, scheduleSheet } from './common-sheets.js'
import { quangDienTasks } from './quang-dien-tasks.js'
import {
  blank,
  count,
  day,
  group,
  header,
  item,
  type SampleRow,
  type SampleSheet,
  title,
  total,
} from './sample-sheet.js'

const info = infoSheet([
  ['Cơ quan ban hành', 'ỦY BAN NHÂN DÂN HUYỆN QUẢNG ĐIỀN'],
  ['Tên viết tắt cơ quan', 'UBND'],
  ['Địa danh', 'Quảng Điền'],
  ['Kỳ báo cáo', 'Năm 2022'],
  ['Số văn bản', '318'],
  ['Ngày ban hành', day('2022-12-16')],
  [
    'Kế hoạch',
    'Kế hoạch số 162/KH-UBND ngày 11 tháng 11 năm 2021 của Ủy ban nhân dân huyện Quảng Điền về chuyển đổi số và đô thị thông minh đến năm 2025',
  ],
  [
    'Căn cứ',
    [
      'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
      'Chương trình hành động số 120/CTr-UBND ngày 23/3/2022 của Ủy ban nhân dân tỉnh',
      'Kế hoạch số 222/KH-UBND ngày 21/10/2020 của Ủy ban nhân dân tỉnh',
    ],
  ],
  ['Kính gửi', ['Ủy ban nhân dân tỉnh Thừa Thiên Huế', 'Sở Thông tin và Truyền thông']],
  [
    'Nơi nhận',
    [
      'Thường vụ Huyện ủy',
      'Chủ tịch, các Phó Chủ tịch UBND huyện',
      'Các phòng, ban cấp huyện',
      'UBND các xã, thị trấn',
    ],
  ],
  ['Lưu', 'VT, VHTT'],
  ['Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN'],
  ['Quyền hạn ký', 'KT. CHỦ TỊCH'],
  ['Chức vụ', 'PHÓ CHỦ TỊCH'],
  ['Họ tên người ký', 'Hoàng Thị E'],
  ['Chốt số liệu từ', day('2021-12-15')],
  ['Chốt số liệu đến', day('2022-12-14')],
  ['Tên đơn vị báo cáo', 'Huyện Quảng Điền'],
  ['Người lập', 'Nguyễn Văn A'],
])

type Goal = readonly [
  name: string,
  target: string,
  actual: number,
  before: number | null,
  note: string | null,
]

const rows: readonly SampleRow[] = [
  ...goals('I', 'Ứng dụng công nghệ thông tin, phát triển chính quyền điện tử (07 chỉ tiêu)', [
    ['Hồ sơ thủ tục hành chính giải quyết qua hệ thống một cửa điện tử', '100%', 100, 96, null],
    ['Trang thông tin điện tử tuân thủ quy định về cung cấp thông tin', '100%', 100, 100, null],
    ['Hồ sơ công việc cấp huyện xử lý trên môi trường mạng', '90%', 100, 88, null],
    ['Hồ sơ công việc cấp xã xử lý trên môi trường mạng', '80%', 100, 75, null],
    ['Văn bản trao đổi giữa các cơ quan ở dạng điện tử', '100%', 100, 100, 'Trừ văn bản mật'],
    ['Hồ sơ tại Trung tâm Hành chính công và Bộ phận Một cửa được số hóa', '100%', 100, 64, null],
    ['Quy trình nội bộ, quy trình điện tử được áp dụng trên phần mềm', '100%', 86, 70, null],
  ]),
  ...goals('II', 'Phục vụ người dân, doanh nghiệp, hướng đến huyện thông minh (10 chỉ tiêu)', [
    ['Người dân, doanh nghiệp được xác thực định danh điện tử thông suốt', '100%', 100, 85, null],
    ['Dịch vụ công đủ điều kiện được cung cấp trực tuyến mức độ 3, 4', 'Tối thiểu 70%', 100, 62, null],
    ['Người dân, doanh nghiệp không phải nộp lại giấy tờ đã được chấp nhận', 'Tối thiểu 30%', 35, 20, null],
    ['Phí, lệ phí thanh toán không dùng tiền mặt tại Trung tâm Hành chính công', '40%', 99, 31, null],
    ['Kết quả còn hiệu lực thuộc cấp huyện được số hóa, chứng thực điện tử', 'Tối thiểu 90%', 100, 72, null],
    ['Kết quả còn hiệu lực thuộc cấp xã được số hóa, chứng thực điện tử', 'Tối thiểu 70%', 100, 55, null],
    ['Người dân, doanh nghiệp hài lòng về giải quyết thủ tục hành chính', 'Tối thiểu 90%', 95, 93, null],
    ['Hồ sơ giải quyết qua dịch vụ công trực tuyến mức độ 3, 4', 'Tối thiểu 50%', 27, 18, null],
    [
      'Phí, lệ phí thanh toán không dùng tiền mặt tại Bộ phận Một cửa cấp xã',
      '30%',
      0,
      0,
      'Chưa kết nối cổng thanh toán',
    ],
    ['Hồ sơ tiếp nhận, trả kết quả qua bưu chính công ích', '50%', 28.9, 21.5, '2.445 trên 8.447 hồ sơ'],
  ]),
  ...goals('III', 'Hạ tầng công nghệ thông tin và an toàn thông tin (02 chỉ tiêu)', [
    ['Máy tính cán bộ, công chức được cài phần mềm diệt virus bản quyền', '100%', 70, 65, null],
    ['Bộ phận Một cửa cấp xã đạt chuẩn hiện đại', '100%', 0, 0, null],
  ]),
]

function goals(ordinal: string, name: string, members: readonly Goal[]): readonly SampleRow[] {
  return [
    group(ordinal, name),
    ...members.map(([text, target, actual, before, note], index) =>
      item(index + 1, text, '%', target, before, actual, note),
    ),
  ]
}

const indicators: SampleSheet = {
  name: 'Mục tiêu 2022',
  widths: [6, 64, 8, 16, 14, 14, 30],
  rows: [
    title('KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU NĂM 2022'),
    blank,
    header('TT', 'Tên chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2022', 'Năm trước', 'Thực hiện', 'Ghi chú'),
    ...rows,
  ],
  merges: [],
  frozen: 3,
}

const statistics: SampleSheet = {
  name: 'Số liệu',
  widths: [7, 50, 18, 14],
  rows: [
    title('HỒ SƠ TIẾP NHẬN TỪ NGÀY 01/01/2022 ĐẾN NGÀY 15/11/2022'),
    blank,
    header('TT', 'Nội dung', 'Số lượng hồ sơ', 'Tỷ lệ (%)'),
    item(1, 'Tiếp nhận qua dịch vụ bưu chính công ích', count(2445), 28.9),
    item(2, 'Tiếp nhận trực tiếp và trực tuyến', count(6002), 71.1),
    total(null, 'Tổng số', count(8447), 100),
  ],
  merges: [],
  frozen: 3,
}

const budget: SampleSheet = {
  name: 'Kinh phí',
  widths: [6, 56, 20, 18, 20],
  rows: [
    title('KINH PHÍ CHUYỂN ĐỔI SỐ NĂM 2022'),
    title('Đơn vị tính: đồng'),
    blank,
    header('TT', 'Nội dung thực hiện', 'Dự toán', 'Nguồn vốn', 'Đã sử dụng'),
    item(
      1,
      'Đầu tư hạ tầng công nghệ thông tin phục vụ chuyển đổi số',
      count(4557150000),
      'Ngân sách huyện',
      count(4557150000),
    ),
    total(null, 'Tổng cộng', count(4557150000), null, count(4557150000)),
  ],
  merges: [],
  frozen: 4,
}

const narrative = narrativeSheet([
  [
    'Chỉ đạo điều hành',
    [
      'Huyện đã kiện toàn Ban Chỉ đạo, giao Phòng Văn hóa và Thông tin cùng Văn phòng theo dõi, đôn đốc các ngành và địa phương.',
      'Toàn bộ cơ quan, đơn vị, xã, thị trấn đã ban hành kế hoạch chuyển đổi số của mình.',
    ],
  ],
  [
    'Kết quả nổi bật',
    [
      'Có 95 Tổ công nghệ số cộng đồng, phủ kín các thôn, tổ dân phố.',
      'Phòng họp trực tuyến đã có tại 11/11 xã, thị trấn, liên thông bốn cấp.',
    ],
  ],
  [
    'Thuận lợi',
    ['Các nền tảng dùng chung của tỉnh hoạt động ổn định, người dân đã quen với ứng dụng Hue-S.'],
  ],
  [
    'Hạn chế',
    [
      'Người đứng đầu một số nơi còn xem nhẹ chuyển đổi số, ít kiểm tra, đôn đốc.',
      'Phần mềm diệt virus có bản quyền chưa phủ hết máy tính; nhiều đơn vị không sao lưu dữ liệu định kỳ.',
      'Khó thu thập số liệu tin cậy về xã hội số.',
    ],
  ],
  ['Nguyên nhân', ['Nhân lực phụ trách công nghệ thông tin hay thay đổi và ít được bồi dưỡng.']],
  ['Bài học kinh nghiệm', ['Gắn kết quả chuyển đổi số với đánh giá người đứng đầu.']],
  [
    'Phương hướng',
    [
      'Hoàn thành kết nối thanh toán trực tuyến tại Bộ phận Một cửa của 11 xã, thị trấn trong quý I năm 2023.',
    ],
  ],
  ['Kiến nghị', ['Đề nghị Sở Thông tin và Truyền thông hướng dẫn cách đo các chỉ số xã hội số.']],
])

const schedule = scheduleSheet([
  ['Báo cáo quý', 'trước ngày 20 của tháng cuối quý', 'Sở Thông tin và Truyền thông'],
  ['Báo cáo năm', 'trước ngày 20/12', 'Sở Thông tin và Truyền thông'],
])

/** The sheets of quang-dien.xlsx, the year 2022. */
export const quangDien: readonly SampleSheet[] = [
  info,
  indicators,
  quangDienTasks,
  statistics,
  budget,
  narrative,
  schedule,
]
