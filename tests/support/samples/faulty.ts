/** A workbook with the faults that real plans carry in their own figures; each must be found at its cell. */
import { infoSheet } from './common-sheets.js'
import { blank, count, day, group, header, item, type SampleSheet, title, total } from './sample-sheet.js'

const info = infoSheet([
  ['Cơ quan ban hành', 'ỦY BAN NHÂN DÂN XÃ VÍ DỤ'],
  ['Tên viết tắt cơ quan', 'UBND'],
  ['Địa danh', 'Ví Dụ'],
  ['Kỳ báo cáo', 'Năm 2022'],
  ['Số văn bản', '99'],
  ['Ngày ban hành', day('2022-12-16')],
  [
    'Kế hoạch',
    'Kế hoạch số 10/KH-UBND ngày 10 tháng 01 năm 2022 của Ủy ban nhân dân xã Ví Dụ về chuyển đổi số năm 2022',
  ],
  ['Kính gửi', ['Ủy ban nhân dân huyện Mẫu']],
  ['Nơi nhận', ['Thường trực Đảng ủy xã']],
  ['Lưu', 'VT'],
  ['Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN'],
  ['Chức vụ', 'CHỦ TỊCH'],
  ['Họ tên người ký', 'Nguyễn Văn A'],
  ['Tên đơn vị báo cáo', 'Xã Ví Dụ'],
])

const indicators: SampleSheet = {
  name: 'Chỉ tiêu',
  widths: [6, 60, 8, 16, 12, 12, 14],
  rows: [
    title('CHỈ TIÊU NĂM 2022'),
    blank,
    header('TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Tử số', 'Mẫu số', 'Kết quả'),
    group('I', 'Phục vụ người dân, doanh nghiệp (10 chỉ tiêu)'),
    item(1, 'Xác thực định danh điện tử', '%', '100%', null, null, 100),
    item(2, 'Dịch vụ công trực tuyến mức độ 3, 4', '%', 'Tối thiểu 70%', null, null, 100),
    item(3, 'Không phải nộp lại giấy tờ', '%', 'Tối thiểu 30%', null, null, 35),
    item(4, 'Thanh toán không dùng tiền mặt cấp huyện', '%', '40%', null, null, 99),
    item(5, 'Số hóa kết quả còn hiệu lực', '%', '90%', null, null, 100),
    item(6, 'Mức độ hài lòng', '%', 'Tối thiểu 90%', null, null, 95),
    item(7, 'Hồ sơ trực tuyến trên tổng số hồ sơ', '%', 'Tối thiểu 50%', null, null, 27),
    item(8, 'Thanh toán không dùng tiền mặt cấp xã', '%', '30%', null, null, 0),
    item(9, 'Hồ sơ qua bưu chính công ích', '%', '50%', 2445, 8447, 27),
  ],
  merges: [],
  frozen: 3,
}

const statistics: SampleSheet = {
  name: 'Số liệu',
  widths: [6, 44, 20, 14],
  rows: [
    title('HỒ SƠ TIẾP NHẬN'),
    blank,
    header('TT', 'Lĩnh vực', 'Số hồ sơ', 'Tỷ lệ (%)'),
    item(1, 'Đất đai', count(26), 0.8),
    item(2, 'Chứng thực', count(2657), 77.9),
    item(3, 'Hộ tịch', count(704), 20.6),
    item(4, 'Bảo trợ xã hội', count(10), 0.4),
    item(5, 'Phổ biến, giáo dục pháp luật', count(13), 0.4),
    total(null, 'Tổng cộng', count(3410), 100),
  ],
  merges: [],
  frozen: 3,
}

const tasks: SampleSheet = {
  name: 'Nhiệm vụ',
  widths: [6, 56, 24, 20, 30, 16],
  rows: [
    title('NHIỆM VỤ NĂM 2022'),
    blank,
    header('TT', 'Nội dung', 'Bộ phận chủ trì', 'Thời gian thực hiện', 'Kết quả đạt được', 'Trạng thái'),
    group('I', 'Nhận thức số'),
    item(1, 'Tổ chức họp Ban Chỉ đạo', 'Văn phòng', 'Thường xuyên', 'Họp 04 cuộc', 'Thường xuyên'),
    group('II', 'Thể chế số'),
    item(1, 'Ban hành kế hoạch năm', 'Văn phòng', 'Quý I/2022', 'Đã ban hành', 'Hoàn thành'),
    group('III', 'Hạ tầng số'),
    item(1, 'Kết nối mạng số liệu chuyên dùng', 'Văn hóa', 'Quý II/2022', 'Đã kết nối', 'Hoàn thành'),
    group('IV', 'Nhận thức số'),
    item(1, 'Phân công công chức phụ trách', 'Văn phòng', 'Quý I/2022', 'Đã phân công', 'Hoàn thành'),
  ],
  merges: [],
  frozen: 3,
}

/** The sheets of loi/so-lieu-sai.xlsx. */
export const faulty: readonly SampleSheet[] = [info, indicators, statistics, tasks]
