/** The 57 tasks of the district: nine areas, levels Huyện / Xã, several criteria in one target cell. */
import { blank, group, header, item, type SampleRow, type SampleSheet, title } from './sample-sheet.js'

const both = 'Huyện, Xã'
const district = 'Huyện'
const done = 'Hoàn thành'
const doing = 'Đang thực hiện'
const not = 'Chưa thực hiện'
const always = 'Thường xuyên'

type Line = readonly [
  content: string,
  level: string,
  target: string,
  actual: string | null,
  status: string,
  note?: string,
]

const areas: readonly (readonly [title: string, lines: readonly Line[]])[] = [
  [
    'Nhận thức số',
    [
      [
        'Kiện toàn Ban Chỉ đạo chuyển đổi số các cấp',
        both,
        '- Người đứng đầu làm Trưởng ban',
        'Đã kiện toàn ở huyện và 11/11 xã, thị trấn',
        done,
      ],
      [
        'Họp Ban Chỉ đạo theo định kỳ',
        both,
        '- Tối thiểu 4 cuộc/năm (theo quý)\n- Trưởng ban chủ trì',
        'Đã họp 04 cuộc',
        done,
      ],
      [
        'Ban hành văn bản chỉ đạo theo chuyên đề',
        both,
        '- Tối thiểu 4 văn bản\n- Trưởng ban ký',
        'Đã ban hành 05 văn bản',
        done,
      ],
      [
        'Dự họp Ban Chỉ đạo cấp tỉnh',
        district,
        '- Dự đủ số cuộc họp\n- Trưởng ban trực tiếp dự',
        'Dự đủ 04 cuộc',
        done,
      ],
      [
        'Đưa tin lên Cổng chuyển đổi số của tỉnh',
        both,
        '- Tối thiểu 1 tháng có một bản tin\n- Dùng nền tảng chung của tỉnh',
        'Gửi 13 bản tin',
        done,
      ],
      [
        'Đăng bản tin chuyển đổi số trên Trang thông tin điện tử huyện',
        '11 cơ quan chuyên môn',
        '- Có chuyên mục riêng\n- Tối thiểu 1 tuần 1 bản tin',
        'Đăng 54 bản tin',
        done,
      ],
      [
        'Truyền thông qua hệ thống phát thanh cơ sở',
        both,
        '- Có chuyên mục chuyển đổi số\n- Tối thiểu 1 tuần 1 bản tin',
        'Phát 61 bản tin',
        done,
      ],
      [
        'Tuyên truyền trên báo, đài địa phương',
        'Phòng Văn hóa và Thông tin',
        '- Có chuyên mục chuyển đổi số\n- Tối thiểu 1 tuần 1 bản tin',
        'Phối hợp phát 38 bản tin',
        doing,
        'Lịch phát sóng phụ thuộc đài tỉnh',
      ],
    ],
  ],
  [
    'Thể chế số',
    [
      ['Ban hành nghị quyết chuyên đề', both, '- Có nghị quyết', 'Huyện ủy đã ban hành nghị quyết', done],
      [
        'Ban hành kế hoạch hằng năm',
        both,
        '- Ban hành kế hoạch\n- Đúng hướng dẫn của cấp trên',
        '100% cơ quan, địa phương đã ban hành',
        done,
      ],
      [
        'Dự tập huấn kiến trúc chính quyền điện tử',
        district,
        '- Dự đủ các lớp của tỉnh\n- Có chứng nhận',
        'Cử 12 lượt công chức',
        done,
      ],
      [
        'Bảo đảm mức chi ngân sách tối thiểu cho chuyển đổi số',
        'Phòng Tài chính - Kế hoạch',
        'Theo quyết định của UBND tỉnh',
        'Đã bố trí 4.557.150.000 đồng',
        done,
      ],
      [
        'Cấp kinh phí số hóa và tập huấn',
        'Phòng Tài chính - Kế hoạch',
        'Theo quyết định của UBND tỉnh',
        'Đã cấp đủ theo dự toán',
        done,
      ],
      [
        'Nhắc nhở, chấn chỉnh việc chi cho chuyển đổi số',
        both,
        '- Có văn bản định kỳ\n- Nêu rõ chỉ tiêu chưa đạt',
        'Đã ban hành 02 văn bản',
        done,
      ],
    ],
  ],
  [
    'Hạ tầng số',
    [
      [
        'Triển khai mạng số liệu chuyên dùng (CPNET)',
        district,
        '- 100% cơ quan kết nối\n- Có hợp đồng',
        'Kết nối 22/22 điểm',
        done,
      ],
      [
        'Dùng nền tảng LGSP của tỉnh cho hệ thống chuyên ngành',
        'Văn phòng HĐND và UBND huyện',
        '- Có danh sách hệ thống đã kết nối\n- Sử dụng theo hướng dẫn',
        'Kết nối 06 hệ thống',
        doing,
      ],
      [
        'Tỷ lệ hộ gia đình dùng Internet băng rộng',
        both,
        '- Có dữ liệu quản lý\n- Có giải pháp nâng cao\n- Mức tối thiểu đạt 80%',
        'Đạt 83%',
        done,
      ],
      [
        'Tỷ lệ hộ gia đình có thiết bị di động thông minh',
        both,
        '- Có dữ liệu quản lý\n- Có giải pháp nâng cao\n- Mức tối thiểu đạt 80%',
        'Đạt 88%',
        done,
      ],
      [
        'Tỷ lệ người trên 15 tuổi dùng điện thoại thông minh',
        both,
        '- Có dữ liệu quản lý\n- Có giải pháp nâng cao\n- Mức tối thiểu đạt 80%',
        'Đạt 76%',
        doing,
      ],
      [
        'Lưu trữ tài liệu công vụ trên điện toán đám mây của tỉnh',
        both,
        '- Tài liệu được lưu trực tuyến',
        'Đang chuyển dần',
        doing,
      ],
      [
        'Triển khai nền tảng họp trực tuyến',
        both,
        '- Có phòng họp trực tuyến',
        'Có tại 11/11 xã, thị trấn',
        done,
      ],
      ['Tỷ lệ công chức, viên chức dùng thiết bị di động thông minh', both, '- Đạt 100%', 'Đạt 100%', done],
    ],
  ],
  [
    'Nhân lực số',
    [
      [
        'Bố trí cán bộ phụ trách chuyển đổi số, an toàn thông tin',
        both,
        '- Có quyết định phân công được ký số',
        'Đã phân công tại mọi đơn vị',
        done,
      ],
      [
        'Bồi dưỡng kỹ năng số cho công chức, viên chức',
        both,
        '- Chủ động tổ chức lớp\n- 100% tham gia qua nền tảng quốc gia',
        'Đạt 92%',
        doing,
      ],
      [
        'Thành lập Tổ công nghệ số cộng đồng',
        both,
        '- Mỗi thôn 01 tổ\n- Thành viên thạo Hue-S',
        'Có 95 tổ, đạt 100%',
        done,
      ],
      [
        'Tập huấn kỹ năng số cho người dân',
        both,
        '- Vận động người dân học qua Hue-S',
        'Tập huấn 3.400 lượt người',
        always,
      ],
      [
        'Chuyển đổi số trong trường học',
        district,
        '- Hoàn thiện quản trị số và kho học liệu',
        '31/42 trường đạt yêu cầu',
        doing,
      ],
      ['Nâng cao kỹ năng số cho người lao động', district, 'Theo hướng dẫn của ngành lao động', null, not],
    ],
  ],
  [
    'An toàn thông tin',
    [
      [
        'Cài giải pháp phòng, chống virus tập trung',
        both,
        '- Dùng phần mềm của tỉnh\n- 100% máy tính để bàn',
        'Đạt 70%',
        doing,
      ],
      [
        'Cài giải pháp phát hiện tấn công có chủ đích',
        both,
        '- Dùng phần mềm của tỉnh\n- 100% máy tính để bàn',
        'Đạt 64%',
        doing,
      ],
      [
        'Đăng ký hồ sơ đề xuất cấp độ',
        district,
        '- 100% hệ thống chuyên ngành',
        'Đã đăng ký 03/03 hệ thống',
        done,
      ],
      [
        'Tuân thủ chính sách an toàn thông tin của tỉnh',
        both,
        '- Không phát Wifi từ mạng WAN',
        'Không có vi phạm',
        always,
      ],
    ],
  ],
  [
    'Hoạt động chính quyền số',
    [
      [
        'Số hóa dữ liệu chuyên ngành',
        district,
        '- Đăng ký và số hóa theo chuẩn của tỉnh',
        'Hoàn thành 02 bộ dữ liệu',
        doing,
      ],
      [
        'Số hóa dữ liệu quản lý cơ bản',
        both,
        '- Xác thực dữ liệu công dân\n- Địa chỉ số\n- Hộ nghèo, hộ chính sách',
        'Xong dữ liệu hộ nghèo, hộ chính sách',
        doing,
      ],
      ['Dịch vụ công được điền sẵn thông tin', both, '- 100% có mẫu đơn điện tử', 'Đạt 81%', doing],
      ['Dịch vụ công toàn trình', both, '- 100% được công bố', 'Đạt 100%', done],
      [
        'Người dân, doanh nghiệp dùng dịch vụ công toàn trình',
        both,
        '- Tối thiểu 50% đối với cấp sở\n- Tối thiểu 30% đối với cấp huyện\n- Tối thiểu 15% đối với cấp xã',
        'Cấp huyện 27%; cấp xã 16%',
        doing,
      ],
      ['Xử lý hồ sơ dịch vụ công trên môi trường mạng', both, '- 100% hồ sơ được số hóa', 'Đạt 100%', done],
      ['Tổ chức họp trực tuyến', both, '- Tối thiểu 1 tháng 1 cuộc', 'Tổ chức 29 cuộc', done],
      [
        'Báo cáo số',
        both,
        '- Tối thiểu 1 báo cáo kinh tế - xã hội trên nền tảng chung',
        'Có 02 báo cáo',
        done,
      ],
      [
        'Dùng nền tảng phục vụ chính quyền số',
        both,
        '- Nền tảng làm việc số\n- Giám sát trực tuyến\n- Phân tích dữ liệu',
        'Đã dùng 02/03 nền tảng',
        doing,
      ],
      ['Triển khai trợ lý ảo', both, '- Hỗ trợ công chức\n- Phục vụ người dân, doanh nghiệp', null, not],
      [
        'Cập nhật kho dữ liệu mở của tỉnh',
        district,
        'Cập nhật đủ dữ liệu của ngành, địa phương',
        'Cập nhật 04 bộ dữ liệu',
        doing,
      ],
      [
        'Xây dựng Trang thông tin điện tử đúng chuẩn',
        'Văn phòng HĐND và UBND huyện',
        'Rà soát theo quy định hiện hành',
        'Đã rà soát, chỉnh sửa',
        done,
      ],
    ],
  ],
  [
    'Hoạt động kinh tế số',
    [
      [
        'Điểm kinh doanh chấp nhận thanh toán qua mã QR',
        both,
        '- Có ít nhất một hình thức không dùng tiền mặt',
        'Có 412 điểm',
        always,
      ],
      [
        'Công chức, viên chức dùng ví điện tử',
        both,
        '- Thanh toán điện, nước, viễn thông, học phí\n- Khuyến khích mua sắm trực tuyến',
        'Đạt 78%',
        always,
      ],
      [
        'Doanh nghiệp đưa sản phẩm lên sàn thương mại điện tử',
        both,
        '- Tham gia ít nhất một sàn của tỉnh hoặc quốc gia',
        'Có 19 doanh nghiệp, hợp tác xã',
        doing,
      ],
      ['Người dân mua sắm trực tuyến', both, '- Khuyến khích dùng ví điện tử', null, not, 'Chưa có cách đo'],
    ],
  ],
  [
    'Hoạt động xã hội số',
    [
      [
        'Người dân cùng giải quyết vấn đề của địa phương',
        both,
        '- Đúng quy định về phản ánh hiện trường\n- Tăng tỷ lệ người tham gia',
        'Tiếp nhận 655 phản ánh',
        always,
      ],
      ['Người dân cài đặt Hue-S', both, '- 100% người có điện thoại di động', 'Đạt 72%', doing],
      ['Tài khoản định danh điện tử', both, '- 100% người dân đủ điều kiện', 'Đạt 61%', doing],
      ['Chữ ký số cá nhân', both, '- Khuyến khích dùng trong giao dịch', 'Cấp 240 chữ ký số', always],
      [
        'Tài khoản giao dịch ngân hàng',
        both,
        '- Tối thiểu 100% người dùng Hue-S kích hoạt ví',
        'Đạt 44%',
        doing,
      ],
      ['Địa chỉ số của hộ gia đình', both, '- 100% hộ được gán địa chỉ số', 'Đạt 90%', doing],
    ],
  ],
  [
    'Dịch vụ đô thị thông minh',
    [
      [
        'Cung cấp dịch vụ đô thị thông minh',
        'Huyện (Văn phòng HĐND và UBND)',
        '- Ít nhất một dịch vụ có tương tác cao',
        'Đã có dịch vụ giám sát giao thông',
        done,
      ],
      [
        'Xử lý phản ánh của người dân',
        both,
        '- 100% phản ánh đúng hạn\n- Tối thiểu 80% được người dân hài lòng\n- Tăng số người tham gia',
        'Đúng hạn 98%; hài lòng 84%',
        doing,
      ],
      ['Mô hình đô thị thông minh cấp huyện', both, '- Tối thiểu 5 dịch vụ', 'Đã có 03 dịch vụ', doing],
    ],
  ],
]

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

const rows: readonly SampleRow[] = areas.flatMap(([name, lines], index) => [
  group(ROMAN[index] ?? '', name),
  ...lines.map(([content, level, target, actual, status, note], at) =>
    item(at + 1, content, level, target, actual, status, note ?? null),
  ),
])

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
