/** Keys of the information sheets, with the help a clerk needs at each. */
import type { InfoEntry, ListName } from './layout.js'

const key = (name: string, help: string, list: ListName | null = null, rows = 1): InfoEntry => ({
  key: name,
  help,
  list,
  rows,
})

/** Key under which the plan year stands; the list of periods follows it. */
export const YEAR_KEY = 'Năm kế hoạch'

/** What changes from report to report. */
export const periodEntries: readonly InfoEntry[] = [
  { part: 'Kỳ báo cáo' },
  key(YEAR_KEY, 'Điền trước, ví dụ: 2024. Danh sách kỳ báo cáo ở dòng dưới lấy theo năm này.'),
  key(
    'Kỳ báo cáo',
    'Chọn trong danh sách hoặc gõ: Tháng 4/2024; Quý I/2024; 6 tháng đầu năm 2024; 9 tháng năm 2024; Năm 2024; Đột xuất (khi đó điền hai dòng dưới).',
    'periods',
  ),
  key(
    'Chốt số liệu từ',
    'Để trống thì tính theo quy tắc chốt số liệu. Nếu điền, gõ ngày/tháng/năm, ví dụ 15/12/2023.',
  ),
  key('Chốt số liệu đến', 'Ví dụ 14/3/2024.'),
  key('Số văn bản', 'Chỉ điền số, ví dụ 36. Để trống nếu văn thư cấp số sau.'),
  key('Ngày ban hành', 'Ngày/tháng/năm, ví dụ 15/3/2024. Để trống nếu điền sau.'),
  { part: 'Kế hoạch được báo cáo' },
  key('Kế hoạch', 'Viết trọn câu: Kế hoạch số 26/KH-UBND ngày 30 tháng 01 năm 2024 của … về …'),
  key('Lĩnh vực', 'Lĩnh vực của kế hoạch, dùng trong câu văn. Để trống thì là "chuyển đổi số".'),
  key('Trích yếu', 'Để trống thì chương trình tự đặt tên báo cáo theo kỳ.'),
  key('Căn cứ', 'Mỗi căn cứ một dòng; cần thêm thì chèn dòng và lặp lại chữ "Căn cứ" ở cột A.', null, 3),
  { part: 'Ghi chú thêm' },
  key(
    'Cột Kết quả là',
    'Chỉ điền khi bảng có cột ghi "Kết quả" chung chung: thực hiện (kết quả đạt được), sản phẩm (kết quả phải có) hay mục tiêu.',
    'results',
  ),
  key('Người lập', 'Không in vào báo cáo.'),
]

/** What belongs to the office; usually typed once, in the office profile. */
export const officeEntries: readonly InfoEntry[] = [
  { part: 'Cơ quan và người ký' },
  key(
    'Cơ quan chủ quản',
    'Để trống với Ủy ban nhân dân. Ban Chỉ đạo, phòng, trung tâm… thì ghi cơ quan cấp trên trực tiếp.',
  ),
  key('Cơ quan ban hành', 'Tên đầy đủ, ví dụ: ỦY BAN NHÂN DÂN XÃ …'),
  key('Tên viết tắt cơ quan', 'Dùng trong số, ký hiệu: UBND, BCĐ…'),
  key('Tên đơn vị báo cáo', 'Tên ngắn, ví dụ: Xã …; dùng khi đặt tên tệp và tổng hợp.'),
  key('Địa danh', 'Tên ghi trước ngày tháng, không ghi chữ "xã", "phường".'),
  key(
    'Quyền hạn ký',
    'Mỗi dòng một ý: TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH. Để trống thì chương trình suy ra từ chức vụ.',
    null,
    2,
  ),
  key('Chức vụ', 'Ví dụ: CHỦ TỊCH, PHÓ CHỦ TỊCH, PHÓ TRƯỞNG BAN.'),
  key(
    'Chức vụ ở cơ quan',
    'Chỉ dùng khi Ban Chỉ đạo ký bằng con dấu của cơ quan, ví dụ: PHÓ CHỦ TỊCH UBND XÃ.',
  ),
  key('Họ tên người ký', 'Họ và tên đầy đủ, không ghi học hàm, học vị.'),
  { part: 'Nơi gửi' },
  key('Kính gửi', 'Mỗi cơ quan một dòng.', null, 2),
  key('Nơi nhận', 'Mỗi nơi một dòng; không cần ghi "Như trên" và "Lưu".', null, 4),
  key('Lưu', 'Ví dụ: VT, VHXH.'),
  key(
    'Cách chốt số liệu',
    'Nghị định 09/2019: từ ngày 15 tháng trước đến ngày 14; Theo lịch: từ ngày đầu đến ngày cuối kỳ.',
    'presets',
  ),
]

/** What an office needs that consolidates the reports of others. */
export const unitsEntries: readonly InfoEntry[] = [
  { part: 'Tổng hợp báo cáo của các đơn vị' },
  key(
    'Hạn báo cáo của đơn vị',
    'Hạn các đơn vị gửi báo cáo đến cơ quan mình, ví dụ: trước ngày 15 hằng tháng; trước ngày 10 của tháng cuối quý. Để trống thì không xét gửi đúng hạn hay chậm.',
  ),
]

/** What the decree leaves to the office; blank means the usual measure. */
export const styleEntries: readonly InfoEntry[] = [
  { part: 'Thể thức (để trống thì dùng số đo thông dụng)' },
  key('Cỡ chữ nội dung', '13 hoặc 14; thông dụng là 14.'),
  key('Cỡ chữ tiêu đề', 'Cỡ chữ của tên cơ quan: 12 hoặc 13; thông dụng là 12.'),
  key('Cỡ chữ bảng', 'Từ 11 đến 13; thông dụng là 12.'),
  key('Lề trên (mm)', 'Từ 20 đến 25; thông dụng là 20.'),
  key('Lề dưới (mm)', 'Từ 20 đến 25; thông dụng là 20.'),
  key('Lề trái (mm)', 'Từ 30 đến 35; thông dụng là 30.'),
  key('Lề phải (mm)', 'Từ 15 đến 20; thông dụng là 20.'),
  key('Thụt đầu dòng (mm)', '10 hoặc 12,7; thông dụng là 12,7.'),
  key('Cách đoạn (pt)', 'Tối thiểu 6; thông dụng là 6.'),
  key('Giãn dòng', 'Từ 1 đến 1,5; thông dụng là 1.'),
  key('Gộp ô giống nhau', 'Có: các ô liền nhau cùng nội dung trong phụ lục được gộp làm một.', 'yesNo'),
]
