/** A city that reports a month: six plan columns and the results, group titles in one merged cell, targets such as 17/17. */

import { infoSheet, narrativeSheet, scheduleSheet } from './common-sheets.js'
import { rowsOf } from './rows-of.js'
import { blank, day, header, type SampleSheet, title } from './sample-sheet.js'

const info = infoSheet([
  ['Cơ quan ban hành', 'ỦY BAN NHÂN DÂN THÀNH PHỐ VŨNG TÀU'],
  ['Tên viết tắt cơ quan', 'UBND'],
  ['Địa danh', 'Vũng Tàu'],
  ['Kỳ báo cáo', 'Tháng 4/2024'],
  ['Số văn bản', '207'],
  ['Ngày ban hành', day('2024-04-15')],
  [
    'Kế hoạch',
    'Kế hoạch số 31/KH-UBND ngày 06 tháng 02 năm 2024 của Ủy ban nhân dân thành phố Vũng Tàu về chuyển đổi số thành phố Vũng Tàu năm 2024',
  ],
  ['Căn cứ', ['Kế hoạch chuyển đổi số năm 2024 của Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu']],
  ['Kính gửi', ['Sở Thông tin và Truyền thông tỉnh Bà Rịa - Vũng Tàu']],
  ['Nơi nhận', ['Thường trực Thành ủy', 'Các phòng, ban thành phố', 'UBND phường, xã']],
  ['Lưu', 'VT, VHTT'],
  ['Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN'],
  ['Quyền hạn ký', 'KT. CHỦ TỊCH'],
  ['Chức vụ', 'PHÓ CHỦ TỊCH'],
  ['Họ tên người ký', 'Võ Văn G'],
  ['Chốt số liệu từ', day('2024-03-15')],
  ['Chốt số liệu đến', day('2024-04-14')],
  ['Cột Kết quả là', 'sản phẩm'],
  ['Tên đơn vị báo cáo', 'Thành phố Vũng Tàu'],
  ['Người lập', 'Trần Thị B'],
])

const rows = rowsOf(`
I. NHẬN THỨC SỐ
1 | Rà soát, ban hành văn bản của Ban Chỉ đạo chuyển đổi số | Phòng Văn hóa và Thông tin; UBND phường, xã | Ban Chỉ đạo thành phố và 17/17 phường, xã ban hành kịp thời | Kế hoạch; quyết định kiện toàn; thông báo kết luận | Kế hoạch trong tháng 2/2024; văn bản đôn đốc thường xuyên | Thành phố và 17/17 phường, xã đã ban hành | Hoàn thành
2 | Tuyên truyền qua đài truyền thanh cấp xã | Phòng Văn hóa và Thông tin; UBND phường, xã | 100% phường, xã có đài truyền thanh | Kế hoạch tuyên truyền; báo cáo định kỳ | Thường xuyên | Phát 68 chương trình trong tháng | Thường xuyên
II. THỂ CHẾ SỐ
1 | Xây dựng kế hoạch chuyển đổi số năm 2024 của đơn vị | Phòng, ban; UBND phường, xã | 100% đơn vị ban hành và báo cáo định kỳ | Kế hoạch; báo cáo gửi về thành phố | Quý I năm 2024; báo cáo trước ngày 15 hằng tháng | 29/29 đơn vị đã ban hành | Hoàn thành
2 | Lập kế hoạch khắc phục hạn chế năm 2023 | Phòng, ban; UBND phường, xã | 100% đơn vị ban hành kế hoạch | Kế hoạch nêu rõ hạn chế và cách khắc phục | Trước 31/3/2024 | 26/29 đơn vị đã ban hành | Chậm tiến độ
3 | Kiểm tra, đôn đốc thực hiện nhiệm vụ chuyển đổi số | Phòng Văn hóa và Thông tin | 100% đơn vị có kế hoạch kiểm tra | Kế hoạch, thông báo và báo cáo kiểm tra | Thường xuyên | Kiểm tra 04 đơn vị | Thường xuyên
4 | Tham mưu cơ chế khuyến khích chuyển đổi số | Phòng, ban; UBND phường, xã | 100% phòng, phường, xã tham mưu văn bản | Văn bản vận động gửi doanh nghiệp | Thường xuyên | Gửi 11 văn bản | Thường xuyên
III. HẠ TẦNG SỐ
1 | Rà soát trang thiết bị công nghệ thông tin | Phòng, ban; UBND phường, xã | 100% cán bộ, công chức, viên chức có máy tính | Báo cáo hiện trạng; danh mục đề xuất mua sắm | Quý II năm 2024 | 21/29 đơn vị đã gửi báo cáo | Đang thực hiện
2 | Bảo đảm kết nối mạng LAN, Internet | Phòng, ban; UBND phường, xã | 100% máy tính được kết nối | Báo cáo hiện trạng thiết bị | Thường xuyên | Toàn bộ máy tính đã kết nối | Thường xuyên
3 | Cấp tài khoản văn bản điện tử, thư công vụ | Phòng, ban; UBND phường, xã; Văn phòng thành phố | 100% cán bộ, công chức, viên chức được cấp | Báo cáo rà soát; công văn đề nghị | Thường xuyên | Cấp mới 14 tài khoản | Thường xuyên
IV. NHÂN LỰC SỐ
1 | Phân công đầu mối chuyển đổi số của đơn vị | Phòng, ban; UBND phường, xã | 100% đơn vị có quyết định phân công | Quyết định phân công nhân sự | Quý I năm 2024 | 29/29 đơn vị đã phân công | Hoàn thành
2 | Kiện toàn các Tổ công nghệ số cộng đồng | Phòng Văn hóa và Thông tin; UBND phường, xã | 17/17 phường, xã có tổ | Quyết định thành lập; báo cáo tổng hợp | Quý II năm 2024 | 15/17 phường, xã đã kiện toàn | Đang thực hiện
3 | Tìm doanh nghiệp số cùng tư vấn giải pháp | Phòng, ban; UBND phường, xã | Tối thiểu 01 chương trình hợp tác | Chương trình hợp tác theo lĩnh vực | Trước 30/9/2024 | Đang trao đổi với 02 doanh nghiệp | Đang thực hiện
4 | Tập huấn đội ngũ đầu mối chuyển đổi số | Phòng Nội vụ; Phòng Văn hóa và Thông tin; UBND phường, xã | 100% cán bộ đầu mối được đào tạo | Kế hoạch tập huấn; quyết định mở lớp | Tháng 5/2024 | Đã trình kế hoạch mở 02 lớp | Đang thực hiện
V. AN TOÀN, AN NINH THÔNG TIN
1 | Cài phần mềm quét virus cho máy tính nối mạng | Phòng, ban; UBND phường, xã; Văn phòng thành phố | 100% máy tính nối mạng được cài đặt | Báo cáo rà soát; đăng ký nhu cầu | Quý II năm 2024 | Đạt 93,5% | Đang thực hiện
2 | Cập nhật kiến thức an toàn thông tin cho cán bộ chuyên trách | Phòng Nội vụ; Phòng Văn hóa và Thông tin; UBND phường, xã | 100% cán bộ chuyên trách được đào tạo | Số lần bồi dưỡng, diễn tập | Trước 31/10/2024 |  | Chưa thực hiện
VI. CHÍNH QUYỀN SỐ
1 | Rà soát thủ tục đủ điều kiện cung cấp trực tuyến toàn trình | Văn phòng thành phố; UBND phường, xã | 100% thủ tục đủ điều kiện được cung cấp | Báo cáo rà soát; công văn đăng ký | Thường xuyên | Rà soát thêm 09 thủ tục | Thường xuyên
2 | Xử lý, ký số văn bản trên phần mềm quản lý | Văn phòng thành phố; UBND phường, xã | 100% văn bản, trừ văn bản mật | Báo cáo tỷ lệ theo quy định | Thường xuyên | Đạt 100% | Thường xuyên
3 | Lãnh đạo đơn vị thường xuyên dùng chữ ký số | Văn phòng thành phố; UBND phường, xã | 100% lãnh đạo được cấp chữ ký số; 100% văn bản điện tử được ký số | Số liệu báo cáo hằng tháng | Thường xuyên | Có 96/96 lãnh đạo được cấp | Thường xuyên
4 | Số hóa văn bản đến, ký số phụ lục văn bản đi | Văn phòng thành phố; UBND phường, xã | 100% văn bản giấy được số hóa; 100% phụ lục được ký số | Số liệu báo cáo hằng tháng | Thường xuyên | Đạt 100% | Thường xuyên
5 | Dùng thư công vụ trong quản lý hành chính | Văn phòng thành phố; UBND phường, xã | 100% văn bản góp ý gửi qua thư công vụ | Số liệu báo cáo hằng tháng | Thường xuyên | Đạt 98% | Thường xuyên
6 | Khai thác cơ sở dữ liệu và trợ lý ảo phục vụ người dân | Văn phòng thành phố; UBND phường, xã | 100% đơn vị triển khai | Số liệu báo cáo hằng tháng | Thường xuyên | 27/29 đơn vị triển khai | Thường xuyên
7 | Dùng trợ lý ảo hỗ trợ công chức, viên chức | Văn phòng thành phố; UBND phường, xã | 100% sử dụng khi được cấp tài khoản | Số liệu báo cáo hằng tháng | Thường xuyên | Có 212 tài khoản hoạt động | Thường xuyên
8 | Công bố thủ tục và quy trình nội bộ | Văn phòng thành phố; UBND phường, xã | 100% thủ tục được công bố, cập nhật | Số liệu báo cáo hằng tháng | Thường xuyên | Đạt 100% | Thường xuyên
9 | Giải quyết hồ sơ đúng hạn | Văn phòng thành phố; UBND phường, xã | 100% hồ sơ đúng hạn | Số liệu báo cáo hằng tháng | Thường xuyên | Đạt 99,7% | Thường xuyên
10 | Thực hiện tiêu chí dịch vụ công trực tuyến của chỉ số DTI | Văn phòng thành phố; UBND phường, xã | 100% hồ sơ tiếp nhận, xử lý trực tuyến; 85% hồ sơ thanh toán trực tuyến; 40% giá trị thanh toán qua cổng quốc gia; 65% thủ tục có thu phí thanh toán trực tuyến | Số liệu báo cáo hằng tháng | Thường xuyên | Trực tuyến 97%; thanh toán 71%; giá trị 38%; thủ tục 66% | Thường xuyên
11 | Định danh, xác thực người dùng dịch vụ công | Văn phòng thành phố; UBND phường, xã | 100% | Số liệu báo cáo hằng tháng | Thường xuyên | Đạt 100% | Thường xuyên
12 | Số hóa thủ tục hành chính | Văn phòng thành phố; UBND phường, xã | 100% kết quả được số hóa | Số liệu báo cáo hằng tháng | Thường xuyên | Đạt 95,2% | Thường xuyên
13 | Hồ sơ nộp trực tuyến từ xa | Văn phòng thành phố; UBND phường, xã | 55% hồ sơ | Số liệu báo cáo hằng tháng | Thường xuyên | Đạt 49,8% | Thường xuyên
14 | Xử lý phản ánh hiện trường | Văn phòng thành phố; UBND phường, xã | 100% phản ánh được xử lý kịp thời | Số liệu báo cáo hằng tháng | Thường xuyên | Xử lý 143/143 phản ánh | Thường xuyên
15 | Triển khai hội nghị trực tuyến tới phường, xã | Văn phòng thành phố; UBND phường, xã | 17/17 phường, xã được triển khai | Văn bản kiến nghị | Năm 2024 | 15/17 phường, xã đã có điểm cầu | Đang thực hiện
16 | Vận hành trang thành phần của phường, xã | Văn phòng thành phố; UBND phường, xã | 17/17 trang cung cấp đủ thông tin | Số liệu báo cáo hằng tháng | Thường xuyên | 17/17 trang hoạt động | Thường xuyên
17 | Mở kênh Zalo OA phục vụ tuyên truyền | Văn phòng thành phố; UBND phường, xã | 12 phòng có Zalo OA; 17 phường, xã có Zalo OA | Báo cáo số tin bài, số người quan tâm | Thường xuyên | 10/12 phòng và 17/17 phường, xã | Thường xuyên
`)

const tasks: SampleSheet = {
  name: 'PHỤ LỤC NHIỆM VỤ',
  widths: [6, 44, 36, 40, 34, 32, 36, 18],
  rows: [
    title('NHIỆM VỤ VÀ TIẾN ĐỘ CHUYỂN ĐỔI SỐ NĂM 2024'),
    title('(Kèm theo Báo cáo tháng 4 năm 2024 của Ủy ban nhân dân thành phố Vũng Tàu)'),
    blank,
    header(
      'STT',
      'NỘI DUNG NHIỆM VỤ',
      'CƠ QUAN CHỦ TRÌ',
      'CHỈ TIÊU THỰC HIỆN',
      'KẾT QUẢ THỰC HIỆN',
      'LỘ TRÌNH THỰC HIỆN',
      'KẾT QUẢ ĐẠT ĐƯỢC',
      'TRẠNG THÁI',
    ),
    ...rows,
  ],
  merges: [],
  frozen: 4,
}

const narrative = narrativeSheet([
  [
    'Kết quả nổi bật',
    ['Điểm cầu trực tuyến đã phủ 15/17 phường, xã.', 'Toàn bộ lãnh đạo đơn vị ký số văn bản điện tử.'],
  ],
  ['Khó khăn', ['Một số phường, xã chưa bố trí được phòng họp trực tuyến.']],
  [
    'Phương hướng',
    [
      'Mở 02 lớp tập huấn cho cán bộ đầu mối trong tháng 5.',
      'Đôn đốc 03 đơn vị còn lại ban hành kế hoạch khắc phục hạn chế.',
    ],
  ],
])

const schedule = scheduleSheet([
  ['Báo cáo tháng', 'trước ngày 15 hàng tháng', 'Sở Thông tin và Truyền thông'],
  ['Báo cáo năm', 'trước ngày 15 của tháng cuối kỳ', 'Sở Thông tin và Truyền thông'],
])

/** The sheets of vung-tau.xlsx, April 2024. */
export const vungTau: readonly SampleSheet[] = [info, tasks, narrative, schedule]
