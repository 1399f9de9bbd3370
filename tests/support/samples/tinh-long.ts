/** A commune that reports the first half of the year: tasks of ten areas and a budget appendix with a two-level header. */

import { infoSheet, narrativeSheet, scheduleSheet } from './common-sheets.js'
import { asNumber, rowsOf } from './rows-of.js'
import { blank, day, group, header, item, type SampleSheet, title, total } from './sample-sheet.js'

const info = infoSheet([
  ['Cơ quan ban hành', 'ỦY BAN NHÂN DÂN XÃ TỊNH LONG'],
  ['Tên viết tắt cơ quan', 'UBND'],
  ['Địa danh', 'Tịnh Long'],
  ['Kỳ báo cáo', '6 tháng đầu năm 2024'],
  ['Số văn bản', '58'],
  ['Ngày ban hành', day('2024-06-17')],
  [
    'Kế hoạch',
    'Kế hoạch số 12/KH-UBND ngày 20 tháng 02 năm 2024 của Ủy ban nhân dân xã Tịnh Long về chuyển đổi số xã Tịnh Long năm 2024',
  ],
  ['Căn cứ', ['Kế hoạch số 26/KH-UBND ngày 30 tháng 01 năm 2024 của Ủy ban nhân dân thành phố Quảng Ngãi']],
  ['Kính gửi', ['Ủy ban nhân dân thành phố Quảng Ngãi']],
  [
    'Nơi nhận',
    [
      'Phòng Văn hóa và Thông tin thành phố',
      'Thường trực Đảng ủy, HĐND xã',
      'Các bộ phận, đơn vị thuộc UBND xã',
    ],
  ],
  ['Lưu', 'VT'],
  ['Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN'],
  ['Chức vụ', 'CHỦ TỊCH'],
  ['Họ tên người ký', 'Phạm Văn D'],
  ['Chốt số liệu từ', '15/12/2023'],
  ['Chốt số liệu đến', '14/6/2024'],
  ['Tên đơn vị báo cáo', 'Xã Tịnh Long'],
  ['Người lập', 'Trần Thị B'],
])

const rows = rowsOf(
  `
I | Thể chế số
1 | Lập kế hoạch tuyên truyền kiến thức an toàn thông tin | Bộ phận Văn hóa | Các cơ quan, bộ phận liên quan | Quý I năm 2024 | Đã ban hành kế hoạch | 100 | Hoàn thành | 12/3/2024
2 | Lập kế hoạch phát triển hạ tầng số của xã | Bộ phận Văn hóa |  | Năm 2024 | Đã có dự thảo, đang lấy ý kiến | 50 | Đang thực hiện |
3 | Ban hành quy định bảo đảm an toàn thông tin trong cơ quan | Bộ phận Văn hóa | Bộ phận Văn phòng | Quý I năm 2024 | Đã ban hành quy định | 100 | Hoàn thành | 29/3/2024
4 | Cập nhật quy định về an toàn thông tin của các bộ phận | Bộ phận Văn phòng | Các cơ quan, bộ phận liên quan | Thường xuyên trong năm | Rà soát 01 lần |  | Thường xuyên |
II | Nhận thức số
1 | Hội nghị triển khai chữ ký số từ xa và thanh toán không dùng tiền mặt | Bộ phận Văn hóa | Đoàn xã | Quý I năm 2024 | Đã tổ chức 01 hội nghị với 120 người dự | 100 | Hoàn thành | 10/4/2024
2 | Truyền thông trên Website, Zalo, Fanpage và bảng điện tử | Bộ phận Văn hóa | Các cơ quan, bộ phận liên quan | Thường xuyên | Đăng 46 tin, bài |  | Thường xuyên |
III | Hạ tầng số
1 | Chuyển đổi hạ tầng công nghệ thông tin của cơ quan sang IPv6 | Bộ phận Văn hóa | Các cơ quan, bộ phận liên quan | Quý IV năm 2024 | Đã khảo sát thiết bị | 20 | Đang thực hiện |
2 | Mở rộng mạng cáp quang, mạng di động và truyền thanh thông minh | Bộ phận Văn hóa | Các doanh nghiệp viễn thông | Thường xuyên | Lắp thêm 03 cụm loa |  | Thường xuyên |
3 | Đưa ứng dụng định danh trên thiết bị di động tới người dân | Công an xã | Các cơ quan, bộ phận liên quan | Quý IV năm 2024 | Kích hoạt 3.912 tài khoản | 65 | Đang thực hiện |
IV | Dữ liệu số
1 | Số hóa hồ sơ, kết quả một cửa và tài liệu lưu trữ | Bộ phận Văn phòng | Các cơ quan, bộ phận liên quan | Thường xuyên | Số hóa 1.280 kết quả |  | Thường xuyên |
2 | Cung cấp dữ liệu mở cho Cổng dữ liệu của tỉnh | Bộ phận Văn hóa | Các cơ quan, bộ phận liên quan | Quý IV năm 2024 |  |  | Chưa thực hiện |
V | Nền tảng số
1 | Khai thác cơ sở dữ liệu quốc gia về dân cư, đất đai, tài chính | Công an xã | Bộ phận Văn phòng | Thường xuyên | Tra cứu phục vụ 2.040 hồ sơ |  | Thường xuyên |
2 | Sử dụng trợ lý ảo hỗ trợ công chức và người dân | Các bộ phận thuộc UBND xã | Các cơ quan, bộ phận liên quan | Thường xuyên | Có 15 công chức dùng hằng tuần |  | Thường xuyên |
3 | Duy trì hội nghị truyền hình và phòng họp không giấy | Bộ phận Văn phòng | Các cơ quan, bộ phận liên quan | Thường xuyên | Tổ chức 19 cuộc họp |  | Thường xuyên |
VI | Nhân lực số
1 | Củng cố hoạt động của Ban Chỉ đạo và Tổ công nghệ số cộng đồng | Bộ phận Văn hóa | Ban Chỉ đạo Chuyển đổi số xã | Thường xuyên | Có 05/05 tổ hoạt động |  | Thường xuyên |
2 | Hưởng ứng Ngày Chuyển đổi số quốc gia năm 2024 | Bộ phận Văn hóa | Ban Chỉ đạo Chuyển đổi số xã | Quý III năm 2024 |  |  | Chưa thực hiện |
VII | An toàn thông tin mạng
1 | Phê duyệt hồ sơ cấp độ và triển khai phương án bảo vệ | Bộ phận Văn phòng | Các cơ quan, bộ phận liên quan | Quý IV năm 2024 | Đã lập hồ sơ trình thẩm định | 60 | Đang thực hiện |
2 | Lập kế hoạch kiểm tra, đánh giá an toàn thông tin | Bộ phận Văn hóa | Bộ phận Văn phòng | Năm 2024 | Đang xây dựng | 30 | Đang thực hiện |
3 | Xây dựng phương án ứng phó sự cố an toàn thông tin | Bộ phận Văn phòng | Các cơ quan, bộ phận liên quan | Thường xuyên | Chưa xảy ra sự cố |  | Thường xuyên |
4 | Lập danh sách người dự tập huấn an toàn hệ thống thông tin | Bộ phận Văn hóa | Bộ phận Văn phòng | Quý I năm 2024 | Đang chờ thành phố mở lớp | 50 | Chậm tiến độ |
VIII | Chính quyền số
1 | Nâng cao hiệu quả dịch vụ công trực tuyến toàn trình | Bộ phận Văn phòng | Các cơ quan, bộ phận liên quan | Thường xuyên | Hồ sơ trực tuyến đạt 78,2% |  | Thường xuyên |
2 | Báo cáo qua Hệ thống thông tin báo cáo của tỉnh | Bộ phận Văn phòng | Các cơ quan, bộ phận liên quan | Thường xuyên | Gửi 22 báo cáo đúng hạn |  | Thường xuyên |
3 | Phát triển ứng dụng chuyên ngành phục vụ nội bộ | Bộ phận Văn phòng | Các cơ quan, bộ phận liên quan | Thường xuyên | Dùng chung 04 ứng dụng |  | Thường xuyên |
IX | Kinh tế số
1 | Truyền thông chương trình hỗ trợ doanh nghiệp nhỏ chuyển đổi số | Bộ phận Văn hóa | Các cơ quan, bộ phận liên quan | Thường xuyên | Gửi tài liệu tới 18 doanh nghiệp |  | Thường xuyên |
2 | Phát triển kinh tế số theo ngành, lĩnh vực | Bộ phận Văn hóa | Các cơ quan, bộ phận liên quan | Thường xuyên | Có 02 sản phẩm lên sàn |  | Thường xuyên |
X | Xã hội số
1 | Cấp danh tính số, tài khoản thanh toán và chữ ký số cho người dân | Công an xã | Bộ phận Văn phòng | Thường xuyên | Có 1.106 người dùng chữ ký số |  | Thường xuyên |
2 | Thúc đẩy chợ, tuyến đường thanh toán không dùng tiền mặt | Bộ phận Văn hóa | Các cơ quan, bộ phận liên quan | Thường xuyên | Chợ xã có 37 quầy dùng mã QR |  | Thường xuyên |
`,
  { 6: asNumber },
)

const tasks: SampleSheet = {
  name: 'Nhiệm vụ',
  widths: [6, 50, 26, 30, 22, 36, 12, 18, 16],
  rows: [
    title('NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2024 CỦA XÃ TỊNH LONG'),
    title('(Theo Kế hoạch số 12/KH-UBND ngày 20/02/2024)'),
    blank,
    header(
      'TT',
      'Tên nhiệm vụ',
      'Bộ phận chủ trì',
      'Bộ phận phối hợp thực hiện',
      'Thời gian thực hiện',
      'Kết quả đạt được',
      'Tỷ lệ hoàn thành',
      'Tình trạng',
      'Ngày hoàn thành',
    ),
    header(1, 2, 3, 4, 5, 6, 7, 8, 9),
    ...rows,
  ],
  merges: [],
  frozen: 5,
}

const budget: SampleSheet = {
  name: 'PL01',
  widths: [6, 56, 16, 14, 14, 16],
  rows: [
    title('PHỤ LỤC 01'),
    title('KINH PHÍ CHUYỂN ĐỔI SỐ NĂM 2024 CỦA XÃ TỊNH LONG'),
    title('(Số liệu giải ngân đến ngày 14/6/2024)'),
    title('ĐVT: triệu đồng'),
    blank,
    header(
      'TT',
      'Tên nhiệm vụ\nNội dung thực hiện',
      'Thời gian',
      'Kinh phí và nguồn vốn',
      null,
      'Đã giải ngân',
    ),
    header(null, null, null, 'Kinh phí', 'Nguồn vốn', null),
    header(1, 2, 4, 5, 6, 7),
    group('I', 'Phát triển chính quyền điện tử hướng đến chính quyền số'),
    item(1, 'Duy trì trang thông tin điện tử của xã', 2024, 20, 'NSX', 10),
    group('II', 'Bảo đảm an toàn, an ninh mạng'),
    item(1, 'Thiết bị, phần mềm an toàn thông tin cho mạng LAN', 2024, 20, 'NSX', 20),
    group('III', 'Nhân lực phục vụ chuyển đổi số'),
    item(1, 'Tập huấn cho Tổ công nghệ số cộng đồng', 2024, 10, 'NSX', 0),
    item(2, 'Truyền thông và hoạt động của Ban Chỉ đạo', 2024, 50, 'NSX', 15),
    total(null, 'Tổng', null, { formula: 'SUM(D9:D15)', result: 100, format: '#,##0' }, null, {
      formula: 'SUM(F9:F15)',
      result: 45,
      format: '#,##0',
    }),
  ],
  merges: ['A6:A7', 'B6:B7', 'C6:C7', 'D6:E6', 'F6:F7'],
  frozen: 8,
}

const narrative = narrativeSheet([
  [
    'Chỉ đạo điều hành',
    ['UBND xã phân công từng bộ phận phụ trách nội dung và kiểm điểm tiến độ trong giao ban tháng.'],
  ],
  ['Thuận lợi', ['Phòng Văn hóa và Thông tin thành phố hỗ trợ kịp thời về chuyên môn.']],
  [
    'Khó khăn',
    [
      'Kinh phí bố trí thấp so với nhu cầu thay thế thiết bị.\nMột số lớp tập huấn phụ thuộc lịch của cấp trên.',
    ],
  ],
  ['Nguyên nhân', ['Công chức phụ trách kiêm nhiệm nhiều việc.']],
  ['Phương hướng', ['Đẩy nhanh giải ngân kinh phí tập huấn và truyền thông trong quý III.']],
  ['Kiến nghị', ['Đề nghị UBND thành phố mở lớp tập huấn an toàn thông tin trong tháng 7.']],
])

const schedule = scheduleSheet([
  ['Báo cáo 6 tháng', 'trước ngày 20 của tháng cuối kỳ', 'Phòng Văn hóa và Thông tin thành phố'],
  ['Báo cáo năm', 'trước ngày 20 của tháng cuối kỳ', 'Phòng Văn hóa và Thông tin thành phố'],
])

/** The sheets of tinh-long.xlsx, first half of 2024. */
export const tinhLong: readonly SampleSheet[] = [info, tasks, budget, narrative, schedule]
