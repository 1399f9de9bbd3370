/** A ward that reports nine months: tasks with lead, support and time in eight areas, and a score sheet. */

import { infoSheet, narrativeSheet, scheduleSheet } from './common-sheets.js'
import { dongThanhScores } from './dong-thanh-scores.js'
import { rowsOf } from './rows-of.js'
import { blank, day, header, type SampleSheet, title } from './sample-sheet.js'

const info = infoSheet([
  ['Cơ quan ban hành', 'ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG THANH'],
  ['Tên viết tắt cơ quan', 'UBND'],
  ['Địa danh', 'Đông Thanh'],
  ['Kỳ báo cáo', '9 tháng năm 2024'],
  ['Số văn bản', '142'],
  ['Ngày ban hành', '16/9/2024'],
  [
    'Kế hoạch',
    'Kế hoạch số 78/KH-UBND ngày 16 tháng 10 năm 2023 của Ủy ban nhân dân phường Đông Thanh về nâng cao chỉ số chuyển đổi số (DTI) của phường',
  ],
  ['Căn cứ', ['Kế hoạch số 2202/KH-UBND ngày 03 tháng 10 năm 2023 của Ủy ban nhân dân thành phố Đông Hà']],
  ['Kính gửi', ['Phòng Văn hóa và Thông tin thành phố Đông Hà']],
  ['Nơi nhận', ['Thường vụ Đảng ủy phường', 'Chủ tịch, các Phó Chủ tịch UBND phường', 'Các khu phố']],
  ['Lưu', 'VT, VHTT'],
  ['Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN'],
  ['Quyền hạn ký', 'KT. CHỦ TỊCH'],
  ['Chức vụ', 'PHÓ CHỦ TỊCH'],
  ['Họ tên người ký', 'Lê Thị C'],
  ['Chốt số liệu từ', day('2023-12-15')],
  ['Chốt số liệu đến', day('2024-09-14')],
  ['Tên đơn vị báo cáo', 'Phường Đông Thanh'],
  ['Người lập', 'Nguyễn Văn A'],
])

const rows = rowsOf(`
I | Nhận thức số
1 | Giúp Chủ tịch UBND phường dự đủ các phiên họp về chuyển đổi số và ký văn bản chỉ đạo theo chuyên đề | Văn phòng | Văn hóa thông tin | Hàng năm | Dự 06 phiên họp; ký 05 văn bản chỉ đạo | Thường xuyên
2 | Duy trì chuyên mục chuyển đổi số trên Cổng Thông tin điện tử, mỗi năm ít nhất 10 tin, bài | Văn phòng | Văn hóa thông tin, các khu phố | Trước 30/8/2024 | Đăng 14 tin, bài | Đã hoàn thành
II | Thể chế số
1 | Đề xuất cách khuyến khích người dân, doanh nghiệp dùng dịch vụ công trực tuyến | Văn phòng | Văn hóa thông tin, các khu phố | Hàng năm | Phát động 02 đợt thi đua giữa các khu phố | Thường xuyên
2 | Ban hành kế hoạch nâng cao chất lượng cung cấp dịch vụ công trực tuyến | Văn phòng | Văn hóa thông tin, các khu phố | Quý I/2024 | Đã ban hành kế hoạch trong tháng 02 | Đã hoàn thành
III | Hạ tầng số
1 | Phổ cập điện thoại thông minh và Internet băng rộng tới hộ gia đình | Văn hóa thông tin | Các doanh nghiệp viễn thông, khu phố | Hàng năm | Hỗ trợ 31 hộ đổi điện thoại | Thường xuyên
2 | Kết nối nền tảng số dùng chung tại Trung tâm Tích hợp dữ liệu của tỉnh | Văn hóa thông tin | Văn phòng, các cơ quan, đơn vị | Quý IV/2024 | Kết nối 04/05 nền tảng | Đang triển khai
3 | Duy trì nền tảng có ứng dụng trí tuệ nhân tạo | Văn hóa thông tin | Văn phòng, các cơ quan, đơn vị | Hàng năm | Trợ lý ảo trả lời 380 lượt hỏi | Thường xuyên
IV | Nhân lực số
1 | Phân công công chức phụ trách chuyển đổi số và an toàn thông tin mạng | Văn phòng | Các cơ quan, đơn vị liên quan | Tháng 1/2024 | Đã phân công 02 công chức | Đã hoàn thành
2 | Tổ chức tập huấn kiến thức chuyển đổi số cho cán bộ, công chức | Văn phòng | Văn hóa thông tin | Quý II/2024 | Mở 02 lớp với 58 người | Đã hoàn thành
3 | Chuyển đổi số tại các trường thuộc phường | Các trường học | Các cơ quan, đơn vị liên quan | Quý IV/2024 | 03/04 trường có kho học liệu số mở | Đang triển khai
4 | Bồi dưỡng kỹ năng số cho người trong độ tuổi lao động | Văn hóa thông tin | Các cơ quan, đơn vị liên quan | Quý IV/2024 | Đã hướng dẫn 420 lượt người | Đang triển khai
V | An toàn thông tin mạng
1 | Trình phê duyệt hồ sơ cấp độ cho các hệ thống thông tin của phường | Văn phòng | Văn hóa thông tin | Trước 30/6/2024 | Đã được phê duyệt 02/02 hồ sơ | Đã hoàn thành
2 | Bố trí kinh phí an toàn thông tin không dưới 10% tổng chi cho chuyển đổi số | Tài chính - Kế toán | Các cơ quan, đơn vị liên quan | Quý I/2024 | Đã bố trí 12% tổng chi cho chuyển đổi số | Đã hoàn thành
VI | Chính quyền số
1 | Phối hợp nâng cấp Cổng Thông tin điện tử đúng yêu cầu kỹ thuật | Văn hóa thông tin | Các cơ quan, đơn vị liên quan | Quý III/2024 | Đã nâng cấp giao diện và chức năng góp ý | Đã hoàn thành
2 | Nâng tỷ lệ hồ sơ trực tuyến và mức độ hài lòng của người dân | Văn phòng | Văn hóa thông tin, các khu phố | Hàng năm | Hồ sơ trực tuyến đạt 84,4% | Thường xuyên
3 | Kết nối ứng dụng qua nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP) | Các cơ quan, đơn vị liên quan | Văn phòng, Văn hóa thông tin | Quý IV/2024 | Chờ tỉnh mở dịch vụ mới | Đang triển khai
4 | Khai thác các nền tảng dữ liệu dùng chung của tỉnh | Các cơ quan, đơn vị liên quan | Văn phòng, Văn hóa thông tin | Hàng năm | Dùng thường xuyên 05 nền tảng | Thường xuyên
5 | Bảo đảm chi ngân sách cho chính quyền số không dưới 10% | Tài chính - Kế toán | Văn phòng, Văn hóa thông tin | Năm 2024 | Giải ngân 68% dự toán | Đang triển khai
VII | Kinh tế số
1 | Vận động doanh nghiệp dùng hợp đồng điện tử | Văn hóa thông tin | Các doanh nghiệp liên quan | Hàng năm | Có 21/26 doanh nghiệp sử dụng | Thường xuyên
VIII | Xã hội số
1 | Phổ cập tài khoản định danh điện tử cho người dân | Công an | Các cơ quan, đơn vị; khu phố | Trước 31/7/2024 | Cấp cho 91,2% người đủ điều kiện | Chậm tiến độ
2 | Phối hợp mở tài khoản ngân hàng cho người từ 15 tuổi trở lên | Văn hóa thông tin | Các cơ quan, đơn vị liên quan | Hàng năm | Có 86% người từ 15 tuổi có tài khoản | Thường xuyên
3 | Duy trì các kênh để người dân phản ánh, góp ý với chính quyền | Văn phòng | Văn hóa thông tin, các khu phố | Hàng năm | Xử lý 118 phản ánh, không có phản ánh trễ hạn | Thường xuyên
`)

const tasks: SampleSheet = {
  name: 'Nhiệm vụ',
  widths: [6, 52, 26, 34, 20, 38, 16],
  rows: [
    title('NHIỆM VỤ NÂNG CAO CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2024'),
    title('(Theo Kế hoạch số 78/KH-UBND ngày 16/10/2023)'),
    blank,
    header(
      'TT',
      'Nội dung',
      'Bộ phận thực hiện',
      'Bộ phận phối hợp',
      'Thời gian thực hiện',
      'Kết quả đạt được',
      'Trạng thái',
    ),
    ...rows,
  ],
  merges: [],
  frozen: 4,
}

const narrative = narrativeSheet([
  [
    'Chỉ đạo điều hành',
    ['UBND phường giao chỉ số thành phần cho từng công chức và đưa kết quả vào đánh giá thi đua hằng tháng.'],
  ],
  ['Thuận lợi', ['Các khu phố hưởng ứng tích cực, Tổ công nghệ số cộng đồng hoạt động đều.']],
  ['Khó khăn', ['Doanh nghiệp trên địa bàn phần lớn quy mô nhỏ, ít quan tâm tới nền tảng số.']],
  ['Nguyên nhân', ['Kinh phí còn hạn hẹp, một số nền tảng phải chờ tỉnh triển khai.']],
  ['Bài học kinh nghiệm', ['Thu thập minh chứng ngay khi làm xong từng việc, không để dồn tới cuối năm.']],
  ['Phương hướng', ['Hoàn thiện minh chứng của các chỉ số còn thấp trước đợt thẩm định tháng 12.']],
  ['Kiến nghị', ['Đề nghị UBND thành phố tập huấn cách chấm điểm bộ chỉ số DTI cấp phường.']],
])

const schedule = scheduleSheet([
  ['Báo cáo quý', 'trước ngày 15 tháng cuối quý', 'UBND thành phố Đông Hà'],
  ['Báo cáo năm', 'trước ngày 30/11', 'UBND thành phố Đông Hà'],
])

/** The sheets of dong-thanh.xlsx, nine months of 2024. */
export const dongThanh: readonly SampleSheet[] = [info, tasks, dongThanhScores, narrative, schedule]
