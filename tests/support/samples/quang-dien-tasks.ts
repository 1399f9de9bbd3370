/** The 57 tasks of the district: nine areas, levels Huyện / Xã, several criteria in one target cell. */
import { rowsOf } from './rows-of.js'
import { blank, header, type SampleSheet, title } from './sample-sheet.js'

const rows = rowsOf(`
I | Nhận thức số
1 | Kiện toàn Ban Chỉ đạo chuyển đổi số các cấp | Huyện, Xã | - Người đứng đầu làm Trưởng ban | Đã kiện toàn ở huyện và 11/11 xã, thị trấn | Hoàn thành |
2 | Họp Ban Chỉ đạo theo định kỳ | Huyện, Xã | - Tối thiểu 4 cuộc/năm (theo quý)<br>- Trưởng ban chủ trì | Đã họp 04 cuộc | Hoàn thành |
3 | Ban hành văn bản chỉ đạo theo chuyên đề | Huyện, Xã | - Tối thiểu 4 văn bản<br>- Trưởng ban ký | Đã ban hành 05 văn bản | Hoàn thành |
4 | Dự họp Ban Chỉ đạo cấp tỉnh | Huyện | - Dự đủ số cuộc họp<br>- Trưởng ban trực tiếp dự | Dự đủ 04 cuộc | Hoàn thành |
5 | Gửi tin về cổng của tỉnh | Huyện, Xã | - Tối thiểu 1 tháng có một bản tin<br>- Dùng nền tảng chung của tỉnh | Gửi 13 bản tin | Hoàn thành |
6 | Đăng bản tin chuyển đổi số trên Trang thông tin điện tử huyện | 11 cơ quan chuyên môn | - Có chuyên mục riêng<br>- Tối thiểu 1 tuần 1 bản tin | Đăng 54 bản tin | Hoàn thành |
7 | Truyền thông qua đài phát thanh cơ sở | Huyện, Xã | - Có chuyên mục chuyển đổi số<br>- Tối thiểu 1 tuần 1 bản tin | Phát 61 bản tin | Hoàn thành |
8 | Tuyên truyền trên báo, đài địa phương | Phòng Văn hóa và Thông tin | - Có chuyên mục chuyển đổi số<br>- Tối thiểu 1 tuần 1 bản tin | Phối hợp phát 38 bản tin | Đang thực hiện | Lịch phát sóng phụ thuộc đài tỉnh
II | Thể chế số
1 | Ban hành nghị quyết chuyên đề | Huyện, Xã | - Có nghị quyết | Huyện ủy đã ban hành nghị quyết | Hoàn thành |
2 | Ban hành kế hoạch hằng năm | Huyện, Xã | - Ban hành kế hoạch<br>- Đúng hướng dẫn của cấp trên | 100% cơ quan, địa phương đã ban hành | Hoàn thành |
3 | Dự tập huấn kiến trúc chính quyền điện tử | Huyện | - Dự đủ các lớp của tỉnh<br>- Có chứng nhận | Cử 12 lượt công chức | Hoàn thành |
4 | Bảo đảm mức chi ngân sách tối thiểu cho chuyển đổi số | Phòng Tài chính - Kế hoạch | Theo quyết định của UBND tỉnh | Đã bố trí 4.557.150.000 đồng | Hoàn thành |
5 | Cấp kinh phí số hóa và tập huấn | Phòng Tài chính - Kế hoạch | Theo quyết định của UBND tỉnh | Đã cấp đủ theo dự toán | Hoàn thành |
6 | Nhắc nhở, chấn chỉnh việc chi cho chuyển đổi số | Huyện, Xã | - Có văn bản định kỳ<br>- Nêu rõ chỉ tiêu chưa đạt | Đã ban hành 02 văn bản | Hoàn thành |
III | Hạ tầng số
1 | Triển khai mạng số liệu chuyên dùng (CPNET) | Huyện | - 100% cơ quan kết nối<br>- Có hợp đồng | Kết nối 22/22 điểm | Hoàn thành |
2 | Dùng nền tảng LGSP của tỉnh cho hệ thống chuyên ngành | Văn phòng HĐND và UBND huyện | - Có danh sách hệ thống đã kết nối<br>- Sử dụng theo hướng dẫn | Kết nối 06 hệ thống | Đang thực hiện |
3 | Tỷ lệ hộ gia đình dùng Internet băng rộng | Huyện, Xã | - Có dữ liệu quản lý<br>- Có giải pháp nâng cao<br>- Mức tối thiểu đạt 80% | Đạt 83% | Hoàn thành |
4 | Tỷ lệ hộ gia đình có thiết bị di động thông minh | Huyện, Xã | - Có dữ liệu quản lý<br>- Có giải pháp nâng cao<br>- Mức tối thiểu đạt 80% | Đạt 88% | Hoàn thành |
5 | Tỷ lệ người trên 15 tuổi dùng điện thoại thông minh | Huyện, Xã | - Có dữ liệu quản lý<br>- Có giải pháp nâng cao<br>- Mức tối thiểu đạt 80% | Đạt 76% | Đang thực hiện |
6 | Lưu trữ tài liệu công vụ trên điện toán đám mây của tỉnh | Huyện, Xã | - Tài liệu được lưu trực tuyến | Đang chuyển dần | Đang thực hiện |
7 | Triển khai nền tảng họp trực tuyến | Huyện, Xã | - Có phòng họp trực tuyến | Có tại 11/11 xã, thị trấn | Hoàn thành |
8 | Tỷ lệ công chức, viên chức dùng thiết bị di động thông minh | Huyện, Xã | - Đạt 100% | Đạt 100% | Hoàn thành |
IV | Nhân lực số
1 | Bố trí cán bộ phụ trách chuyển đổi số, an toàn thông tin | Huyện, Xã | - Có quyết định phân công được ký số | Đã phân công tại mọi đơn vị | Hoàn thành |
2 | Bồi dưỡng kỹ năng số cho công chức, viên chức | Huyện, Xã | - Chủ động tổ chức lớp<br>- 100% tham gia qua nền tảng quốc gia | Đạt 92% | Đang thực hiện |
3 | Thành lập Tổ công nghệ số cộng đồng | Huyện, Xã | - Mỗi thôn 01 tổ<br>- Thành viên thạo Hue-S | Có 95 tổ, đạt 100% | Hoàn thành |
4 | Tập huấn kỹ năng số cho người dân | Huyện, Xã | - Vận động người dân học qua Hue-S | Tập huấn 3.400 lượt người | Thường xuyên |
5 | Chuyển đổi số trong trường học | Huyện | - Hoàn thiện quản trị số và kho học liệu | 31/42 trường đạt yêu cầu | Đang thực hiện |
6 | Bồi dưỡng kỹ năng số cho người lao động | Huyện | Theo hướng dẫn của ngành lao động |  | Chưa thực hiện |
V | An toàn thông tin
1 | Cài giải pháp phòng, chống virus tập trung | Huyện, Xã | - Dùng phần mềm của tỉnh<br>- 100% máy tính để bàn | Đạt 70% | Đang thực hiện |
2 | Cài giải pháp phát hiện tấn công có chủ đích | Huyện, Xã | - Dùng phần mềm của tỉnh<br>- 100% máy tính để bàn | Đạt 64% | Đang thực hiện |
3 | Đăng ký hồ sơ đề xuất cấp độ | Huyện | - 100% hệ thống chuyên ngành | Đã đăng ký 03/03 hệ thống | Hoàn thành |
4 | Tuân thủ chính sách an toàn thông tin của tỉnh | Huyện, Xã | - Không phát Wifi từ mạng WAN | Không có vi phạm | Thường xuyên |
VI | Hoạt động chính quyền số
1 | Số hóa dữ liệu chuyên ngành | Huyện | - Đăng ký và số hóa theo chuẩn của tỉnh | Hoàn thành 02 bộ dữ liệu | Đang thực hiện |
2 | Số hóa dữ liệu quản lý cơ bản | Huyện, Xã | - Xác thực dữ liệu công dân<br>- Địa chỉ số<br>- Hộ nghèo, hộ chính sách | Xong dữ liệu hộ nghèo, hộ chính sách | Đang thực hiện |
3 | Dịch vụ công được điền sẵn thông tin | Huyện, Xã | - 100% có mẫu đơn điện tử | Đạt 81% | Đang thực hiện |
4 | Dịch vụ công toàn trình | Huyện, Xã | - 100% được công bố | Đạt 100% | Hoàn thành |
5 | Người dân, doanh nghiệp dùng dịch vụ công toàn trình | Huyện, Xã | - Tối thiểu 50% ở cấp sở<br>- Tối thiểu 30% ở cấp huyện<br>- Tối thiểu 15% ở cấp xã | Cấp huyện 27%; cấp xã 16% | Đang thực hiện |
6 | Xử lý hồ sơ dịch vụ công trên môi trường mạng | Huyện, Xã | - 100% hồ sơ được số hóa | Đạt 100% | Hoàn thành |
7 | Tổ chức họp trực tuyến | Huyện, Xã | - Tối thiểu 1 tháng 1 cuộc | Tổ chức 29 cuộc | Hoàn thành |
8 | Báo cáo số | Huyện, Xã | - Tối thiểu 1 báo cáo kinh tế - xã hội trên nền tảng chung | Có 02 báo cáo | Hoàn thành |
9 | Dùng nền tảng phục vụ chính quyền số | Huyện, Xã | - Nền tảng làm việc số<br>- Giám sát trực tuyến<br>- Phân tích dữ liệu | Đã dùng 02/03 nền tảng | Đang thực hiện |
10 | Triển khai trợ lý ảo | Huyện, Xã | - Hỗ trợ công chức<br>- Phục vụ người dân, doanh nghiệp |  | Chưa thực hiện |
11 | Cập nhật kho dữ liệu mở của tỉnh | Huyện | Cập nhật đủ dữ liệu của ngành, địa phương | Cập nhật 04 bộ dữ liệu | Đang thực hiện |
12 | Xây dựng Trang thông tin điện tử đúng chuẩn | Văn phòng HĐND và UBND huyện | Rà soát theo quy định hiện hành | Đã rà soát, chỉnh sửa | Hoàn thành |
VII | Hoạt động kinh tế số
1 | Điểm kinh doanh chấp nhận thanh toán qua mã QR | Huyện, Xã | - Có ít nhất một hình thức không dùng tiền mặt | Có 412 điểm | Thường xuyên |
2 | Công chức, viên chức dùng ví điện tử | Huyện, Xã | - Thanh toán điện, nước, viễn thông, học phí<br>- Khuyến khích mua sắm trực tuyến | Đạt 78% | Thường xuyên |
3 | Doanh nghiệp đưa sản phẩm lên sàn thương mại điện tử | Huyện, Xã | - Tham gia ít nhất một sàn của tỉnh hoặc quốc gia | Có 19 doanh nghiệp, hợp tác xã | Đang thực hiện |
4 | Người dân mua sắm trực tuyến | Huyện, Xã | - Khuyến khích dùng ví điện tử |  | Chưa thực hiện | Chưa có cách đo
VIII | Hoạt động xã hội số
1 | Người dân cùng giải quyết vấn đề của địa phương | Huyện, Xã | - Đúng quy định về phản ánh hiện trường<br>- Tăng tỷ lệ người tham gia | Tiếp nhận 655 phản ánh | Thường xuyên |
2 | Người dân cài đặt Hue-S | Huyện, Xã | - 100% người có điện thoại di động | Đạt 72% | Đang thực hiện |
3 | Tài khoản định danh điện tử | Huyện, Xã | - 100% người dân đủ điều kiện | Đạt 61% | Đang thực hiện |
4 | Chữ ký số cá nhân | Huyện, Xã | - Khuyến khích dùng trong giao dịch | Cấp 240 chữ ký số | Thường xuyên |
5 | Tài khoản giao dịch ngân hàng | Huyện, Xã | - Tối thiểu 100% người dùng Hue-S kích hoạt ví | Đạt 44% | Đang thực hiện |
6 | Địa chỉ số của hộ gia đình | Huyện, Xã | - 100% hộ được gán địa chỉ số | Đạt 90% | Đang thực hiện |
IX | Dịch vụ đô thị thông minh
1 | Cung cấp dịch vụ đô thị thông minh | Huyện (Văn phòng HĐND và UBND) | - Ít nhất một dịch vụ có tương tác cao | Đã có dịch vụ giám sát giao thông | Hoàn thành |
2 | Xử lý phản ánh của người dân | Huyện, Xã | - 100% phản ánh đúng hạn<br>- Tối thiểu 80% được người dân hài lòng<br>- Tăng số người tham gia | Đúng hạn 98%; hài lòng 84% | Đang thực hiện |
3 | Mô hình đô thị thông minh cấp huyện | Huyện, Xã | - Tối thiểu 5 dịch vụ | Đã có 03 dịch vụ | Đang thực hiện |
`)

/** Sheet Nhiệm vụ of quang-dien.xlsx. */
export const quangDienTasks: SampleSheet = {
  name: 'Nhiệm vụ',
  widths: [6, 48, 22, 44, 36, 18, 30],
  rows: [
    title('NHIỆM VỤ TRỌNG TÂM CHUYỂN ĐỔI SỐ NĂM 2022'),
    title('(Kèm theo Báo cáo của UBND huyện Quảng Điền)'),
    blank,
    header('TT', 'Nội dung', 'Cấp thực hiện', 'Chỉ tiêu', 'Kết quả đạt được', 'Tình trạng', 'Ghi chú'),
    ...rows,
  ],
  merges: [],
  frozen: 4,
}
