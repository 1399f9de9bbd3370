/** The 35 indicators of a commune in three pillars, most of them shares with numerator and denominator. */
import {
  blank,
  group,
  header,
  item,
  percent,
  type SampleCell,
  type SampleRow,
  type SampleSheet,
  title,
} from './sample-sheet.js'

const FIRST_ROW = 5

type Share = readonly [
  name: string,
  target: string,
  numerator: number,
  denominator: number,
  before: number | null,
  lead: string,
]
type Other = readonly [
  name: string,
  unit: string,
  target: SampleCell,
  actual: SampleCell,
  lead: string,
  note: string | null,
]

const office = 'Công chức Văn phòng - Thống kê'
const culture = 'Công chức Văn hóa - Xã hội'
const finance = 'Công chức Tài chính - Kế toán'
const it = 'Cán bộ phụ trách công nghệ thông tin'
const police = 'Công an xã'
const health = 'Trạm Y tế xã'

const government: readonly (Share | Other)[] = [
  ['Thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình', '100%', 108, 108, 100, office],
  ['Dịch vụ công toàn trình được tích hợp lên Cổng Dịch vụ công quốc gia', '50%', 71, 108, 60.2, office],
  [
    'Giao dịch thanh toán trực tuyến trên tổng số giao dịch của dịch vụ công',
    '30%',
    212,
    1024,
    15.1,
    finance,
  ],
  ['Thủ tục có nghĩa vụ tài chính được thanh toán trực tuyến', '60%', 27, 42, 57.1, finance],
  [
    'Người dân, doanh nghiệp dùng dịch vụ công trực tuyến được định danh thông suốt',
    '100%',
    1980,
    1980,
    100,
    office,
  ],
  ['Hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa', '100%', 3295, 3410, 91.5, office],
  ['Hồ sơ được người dân, doanh nghiệp nộp trực tuyến từ xa', '50%', 705, 3410, 18.4, office],
  ['Hoạt động kiểm tra định kỳ được thực hiện trên môi trường số', 'Trên 10%', 1, 8, 0, office],
  ['Cán bộ, công chức được phổ cập kỹ năng số cơ bản', 'Trên 50%', 24, 32, 56.3, office],
  ['Hệ thống thông tin được phê duyệt cấp độ an toàn', 'Trên 80%', 1, 2, 50, it],
  ['Phản ánh hiện trường của người dân được xử lý đúng tiến độ', '100%', 46, 46, 97.8, office],
  ['Cuộc họp trực tuyến được tổ chức qua hệ thống hội nghị truyền hình', '100%', 22, 22, 100, it],
  [
    'Xã có trang thông tin điện tử hoặc chuyên mục riêng',
    '',
    'Có',
    'Chưa có',
    culture,
    'Đang khảo sát giao diện',
  ],
]

const economy: readonly (Share | Other)[] = [
  [
    'Tỷ trọng kinh tế số trong giá trị tăng thêm trên địa bàn',
    '%',
    '16%',
    null,
    finance,
    'Cơ quan thống kê công bố cuối năm',
  ],
  [
    'Tỷ trọng thương mại điện tử trong tổng mức bán lẻ',
    '%',
    'Trên 8,5%',
    null,
    finance,
    'Cơ quan thống kê công bố cuối năm',
  ],
  ['Doanh nghiệp nhỏ và vừa được dùng thử nền tảng số', 'Trên 90%', 58, 62, 88.7, finance],
  ['Doanh nghiệp nhỏ và vừa thường xuyên dùng nền tảng số', 'Trên 30%', 17, 62, 24.2, finance],
  ['Doanh nghiệp nhỏ và vừa sử dụng hóa đơn điện tử', '100%', 62, 62, 100, finance],
  ['Doanh nghiệp nhỏ và vừa có website tên miền .vn', '50%', 14, 62, 21, finance],
  ['Sản phẩm OCOP đủ điều kiện được đưa lên sàn thương mại điện tử', '50%', 3, 4, 75, finance],
  ['Hộ sản xuất nông nghiệp có gian hàng trên sàn thương mại điện tử', '85%', 402, 615, 61.8, finance],
  [
    'Cơ sở giáo dục, y tế, điện, nước, viễn thông thu cước phí không dùng tiền mặt',
    '100%',
    11,
    14,
    71.4,
    finance,
  ],
]

const society: readonly (Share | Other)[] = [
  ['Thuê bao di động sử dụng điện thoại thông minh', '100%', 7430, 8120, 90.2, culture],
  ['Hộ gia đình có đường cáp quang băng rộng', '100%', 2610, 2894, 88.9, culture],
  ['Người trưởng thành có tài khoản định danh điện tử', '50%', 4215, 7806, 46.8, police],
  ['Người trưởng thành có chữ ký số cá nhân', 'Trên 20%', 634, 7806, 5.2, culture],
  ['Người từ 15 tuổi trở lên có tài khoản thanh toán', '90%', 7095, 8240, 83.9, culture],
  ['Người trưởng thành có tài khoản dịch vụ công trực tuyến', 'Trên 60%', 4918, 7806, 58.3, office],
  ['Người trưởng thành sử dụng nền tảng tư vấn khám bệnh từ xa', 'Trên 30%', 1190, 7806, 12.6, health],
  ['Người dân có hồ sơ sức khỏe điện tử', '95%', 9874, 10480, 93.1, health],
  ['Hộ gia đình được lắp công tơ điện tử', '100%', 2894, 2894, 100, finance],
  ['Trường học triển khai ký số trên học bạ điện tử', '100%', 4, 4, 100, culture],
  ['Hóa đơn viễn thông, truyền hình được thanh toán không dùng tiền mặt', '100%', 5127, 6033, 82.4, finance],
  ['Hóa đơn nước được thanh toán không dùng tiền mặt', '80%', 1788, 2650, 64.9, finance],
  ['Người hưởng lương hưu, trợ cấp nhận qua tài khoản', '70%', 351, 612, 52.8, culture],
]

const rows: SampleRow[] = []

function addPillar(ordinal: string, name: string, members: readonly (Share | Other)[]): void {
  rows.push(group(ordinal, name))
  members.forEach((member, index) => {
    rows.push(
      isShare(member) ? shareRow(index + 1, member, FIRST_ROW + rows.length) : otherRow(index + 1, member),
    )
  })
}

function isShare(member: Share | Other): member is Share {
  return typeof member[2] === 'number'
}

function shareRow(ordinal: number, share: Share, row: number): SampleRow {
  const [name, target, numerator, denominator, before, lead] = share
  const actual: SampleCell = {
    formula: `E${row}/F${row}`,
    result: numerator / denominator,
    format: '0.0%',
  }
  return item(
    ordinal,
    name,
    '%',
    target,
    numerator,
    denominator,
    actual,
    before === null ? null : percent(before),
    lead,
    null,
  )
}

function otherRow(ordinal: number, other: Other): SampleRow {
  const [name, unit, target, actual, lead, note] = other
  return item(ordinal, name, unit, target, null, null, actual, null, lead, note)
}

addPillar('I', 'Chính quyền số (13 chỉ tiêu)', government)
addPillar('II', 'Kinh tế số (09 chỉ tiêu)', economy)
addPillar('III', 'Xã hội số (13 chỉ tiêu)', society)

/** Sheet Chỉ tiêu of tam-phuoc.xlsx. */
export const tamPhuocIndicators: SampleSheet = {
  name: 'Chỉ tiêu',
  widths: [6, 52, 8, 16, 11, 11, 14, 12, 30, 28],
  rows: [
    title('CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2024'),
    title('(Theo Kế hoạch số 115/KH-BCĐ ngày 18/01/2024)'),
    blank,
    header(
      'TT',
      'Chỉ tiêu',
      'ĐVT',
      'Kế hoạch năm 2024',
      'Tử số',
      'Mẫu số',
      'Kết quả thực hiện',
      'Kỳ trước',
      'Bộ phận chủ trì',
      'Ghi chú',
    ),
    ...rows,
  ],
  merges: [],
  frozen: 4,
}
