/** The ward's own scores for the index: eight areas, 960 points in all, 787,84 claimed by the ward itself. */
import {
  blank,
  group,
  header,
  item,
  percent,
  type SampleRow,
  type SampleSheet,
  title,
  total,
} from './sample-sheet.js'

type Scored = readonly [name: string, maximum: number, reached: number, evidence: string]

/** Area title, then its indicators: maximum score, per cent reached (the score is their product). */
const areas: readonly (readonly [title: string, scored: readonly Scored[]])[] = [
  [
    'Nhận thức số',
    [
      [
        'Người đứng đầu chủ trì họp và ký văn bản về chuyển đổi số',
        50,
        100,
        'Thông báo kết luận, văn bản đã ký số',
      ],
      ['Chuyên mục, tin bài về chuyển đổi số trên Cổng Thông tin điện tử', 30, 100, 'Đường dẫn chuyên mục'],
      ['Tần suất phát thanh về chuyển đổi số ở cơ sở', 20, 80, 'Lịch phát thanh'],
    ],
  ],
  [
    'Thể chế số',
    [
      ['Kế hoạch chuyển đổi số hằng năm', 40, 100, 'Kế hoạch số 78/KH-UBND'],
      ['Văn bản khuyến khích sử dụng dịch vụ công trực tuyến', 30, 100, 'Văn bản phát động thi đua'],
      ['Tỷ lệ chi ngân sách cho chuyển đổi số', 30, 50, 'Báo cáo quyết toán'],
    ],
  ],
  [
    'Hạ tầng số',
    [
      ['Người trưởng thành có điện thoại thông minh', 40, 88, 'Biểu khảo sát của khu phố'],
      ['Hộ gia đình có Internet băng rộng cố định', 40, 92.5, 'Số liệu doanh nghiệp viễn thông'],
      ['Kết nối nền tảng dùng chung của tỉnh', 20, 80, 'Biên bản kết nối'],
    ],
  ],
  [
    'Nhân lực số',
    [
      ['Tổ công nghệ số cộng đồng có hoạt động', 30, 100, 'Báo cáo của các tổ'],
      ['Cán bộ, công chức được bồi dưỡng kỹ năng số', 40, 95, 'Danh sách lớp học'],
      ['Người lao động được bồi dưỡng kỹ năng số', 30, 40, 'Thống kê nền tảng OneTouch'],
    ],
  ],
  [
    'An toàn thông tin mạng',
    [
      ['Hệ thống thông tin được phê duyệt cấp độ', 50, 100, 'Quyết định phê duyệt'],
      ['Máy tính được cài phần mềm phòng, chống mã độc', 50, 96, 'Danh sách máy tính'],
    ],
  ],
  [
    'Hoạt động chính quyền số',
    [
      ['Hồ sơ xử lý trực tuyến', 80, 84.4, 'Số liệu Cổng Dịch vụ công'],
      ['Dịch vụ công trực tuyến có phát sinh hồ sơ', 60, 56, 'Số liệu Cổng Dịch vụ công'],
      ['Mức độ hài lòng của người dân, doanh nghiệp', 60, 94, 'Phiếu khảo sát'],
    ],
  ],
  [
    'Hoạt động kinh tế số',
    [
      ['Doanh nghiệp sử dụng hợp đồng điện tử', 50, 80.8, 'Danh sách 21/26 doanh nghiệp'],
      ['Doanh nghiệp nộp thuế điện tử', 50, 100, 'Số liệu cơ quan thuế'],
      ['Doanh nghiệp tiếp cận chương trình SMEdx', 30, 12, 'Danh sách đăng ký'],
    ],
  ],
  [
    'Hoạt động xã hội số',
    [
      ['Người dân có tài khoản định danh điện tử', 60, 91.2, 'Số liệu Công an phường'],
      ['Người từ 15 tuổi trở lên có tài khoản thanh toán', 40, 86, 'Số liệu các ngân hàng'],
      ['Người trưởng thành có chữ ký số cá nhân', 30, 0, 'Danh sách đăng ký với nhà cung cấp'],
    ],
  ],
]

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

const score = (maximum: number, reached: number): number => Math.round(maximum * reached) / 100

const all = areas.flatMap(([, scored]) => scored)

/** Sum of the maximum scores and of the ward's own scores, in points. */
export const dongThanhTotals = {
  maximum: all.reduce((sum, [, maximum]) => sum + maximum, 0),
  self: Math.round(all.reduce((sum, [, maximum, reached]) => sum + score(maximum, reached), 0) * 100) / 100,
}

const rows: readonly SampleRow[] = areas.flatMap(([name, scored], index) => [
  group(
    ROMAN[index] ?? '',
    name,
    scored.reduce((sum, [, maximum]) => sum + maximum, 0),
  ),
  ...scored.map(([text, maximum, reached, evidence], at) =>
    item(at + 1, text, maximum, '100%', percent(reached), score(maximum, reached), null, evidence),
  ),
])

/** Sheet Chấm điểm DTI of dong-thanh.xlsx. */
export const dongThanhScores: SampleSheet = {
  name: 'Chấm điểm DTI',
  widths: [6, 56, 12, 12, 12, 12, 12, 36],
  rows: [
    title('TỰ CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ 9 THÁNG NĂM 2024'),
    blank,
    header(
      'TT',
      'Chỉ số',
      'Điểm tối đa',
      'Kế hoạch',
      'Kết quả',
      'Tự đánh giá',
      'Thẩm định',
      'Tài liệu kiểm chứng',
    ),
    ...rows,
    total(null, 'Tổng cộng', dongThanhTotals.maximum, null, null, dongThanhTotals.self, null, null),
  ],
  merges: [],
  frozen: 3,
}
