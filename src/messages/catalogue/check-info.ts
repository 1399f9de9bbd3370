import type { Entries } from '../entry.js'

/** What the sheets Thông tin, Đánh giá and Giải trình can get wrong. */
export const checkInfoEntries = {
  'info-key-near': {
    severity: 'warning',
    vi: {
      text: 'Mục “{key}” không có trong danh sách các mục của trang Thông tin; gần giống “{nearest}”.',
      hint: 'Nếu đúng là “{nearest}”, hãy sửa lại tên mục; giá trị của mục này chưa được dùng.',
    },
    en: {
      text: 'The key “{key}” is not known in the sheet Thông tin; it looks like “{nearest}”.',
      hint: 'If “{nearest}” is meant, correct the key; its value is not used yet.',
    },
    example: { key: 'Cơ quan ban hàng', nearest: 'Cơ quan ban hành' },
  },
  'info-key-unknown': {
    severity: 'warning',
    vi: {
      text: 'Mục “{key}” không có trong danh sách các mục của trang Thông tin nên không được dùng.',
      hint: 'Xem tên các mục trong tệp mẫu; bỏ dòng này nếu không cần.',
    },
    en: {
      text: 'The key “{key}” is not known in the sheet Thông tin, so it is not used.',
      hint: 'See the keys in the blank workbook; remove the row if it is not needed.',
    },
    example: { key: 'Màu sắc' },
  },
  'info-key-repeated': {
    severity: 'warning',
    vi: {
      text: 'Mục “{key}” đã có giá trị khác ở trên (“{value}”); giá trị đầu tiên được dùng.',
      hint: 'Chỉ giữ một dòng cho mục này.',
    },
    en: {
      text: 'The key “{key}” already has another value above (“{value}”); the first one is used.',
      hint: 'Keep one row for this key.',
    },
    example: { key: 'Địa danh', value: 'Tam Phước' },
  },
  'info-keys-missing': {
    severity: 'warning',
    vi: {
      text: 'Còn {count} mục chưa có giá trị: {keys}. Chỗ tương ứng trong báo cáo được để trống.',
      hint: 'Điền trong trang Thông tin, hoặc một lần cho cả năm trong tệp co-quan.xlsx.',
    },
    en: {
      text: '{count} keys have no value: {keys}. Their places in the report stay blank.',
      hint: 'Fill them in the sheet Thông tin, or once and for all in co-quan.xlsx.',
    },
    example: { count: 2, keys: 'Địa danh; Họ tên người ký' },
  },
  'info-period-unreadable': {
    severity: 'error',
    vi: {
      text: 'Không đọc được kỳ báo cáo từ “{text}”.',
      hint: 'Ghi một trong các dạng: Tháng 4, Quý I, 6 tháng đầu năm, 9 tháng, Năm; kèm số năm ở sau, cách nhau bằng dấu “/” hoặc chữ “năm”. Báo cáo đột xuất: ghi Đột xuất và điền đủ hai dòng Chốt số liệu từ, Chốt số liệu đến.',
    },
    en: {
      text: 'No reporting period can be read from “{text}”.',
      hint: 'Write one of: Tháng 4, Quý I, 6 tháng đầu năm, 9 tháng, Năm; with the year behind, after “/” or the word “năm”. For an ad hoc report write Đột xuất and fill in both Chốt số liệu từ and Chốt số liệu đến.',
    },
    example: { key: 'Kỳ báo cáo', text: 'định kỳ' },
  },
  'info-date-unreadable': {
    severity: 'error',
    vi: {
      text: 'Mục “{key}” cần một ngày, nhưng ghi “{text}”.',
      hint: 'Gõ ngày theo kiểu ngày/tháng/năm, năm đủ bốn chữ số; để trống nếu chưa biết.',
    },
    en: {
      text: 'The key “{key}” needs a day but says “{text}”.',
      hint: 'Type the day as day/month/year with four digits for the year; leave it blank when not known.',
    },
    example: { key: 'Ngày ban hành', text: '31/02/2024' },
  },
  'info-year-unreadable': {
    severity: 'error',
    vi: {
      text: 'Mục “{key}” cần một năm có bốn chữ số, nhưng ghi “{text}”.',
      hint: 'Ghi năm bằng bốn chữ số.',
    },
    en: {
      text: 'The key “{key}” needs a year of four digits but says “{text}”.',
      hint: 'Write the year with four digits.',
    },
    example: { key: 'Năm kế hoạch', text: 'năm nay' },
  },
  'info-preset-unknown': {
    severity: 'warning',
    vi: {
      text: 'Không hiểu cách chốt số liệu “{text}”; dùng cách của Nghị định 09/2019/NĐ-CP (từ ngày 15 đến ngày 14).',
      hint: 'Ghi “NĐ 09” hoặc “Theo lịch”.',
    },
    en: {
      text: 'The data window “{text}” is not understood; the one of Decree 09/2019 (15th to 14th) is used.',
      hint: 'Write “NĐ 09” or “Theo lịch”.',
    },
    example: { key: 'Cách chốt số liệu', text: 'như mọi năm' },
  },
  'window-reversed': {
    severity: 'error',
    vi: {
      text: 'Số liệu chốt từ ngày {from} lại sau ngày chốt đến {to}.',
      hint: 'Sửa “Chốt số liệu từ” hoặc “Chốt số liệu đến” trong trang Thông tin.',
    },
    en: {
      text: 'The data window begins on {from}, after its end on {to}.',
      hint: 'Correct “Chốt số liệu từ” or “Chốt số liệu đến” in the sheet Thông tin.',
    },
    example: { from: '15/3/2024', to: '14/02/2024' },
  },
  'narrative-section-unknown': {
    severity: 'warning',
    vi: {
      text: 'Không có mục đánh giá nào tên “{section}”; nội dung của dòng này không vào báo cáo.',
      hint: 'Dùng một trong các mục: {sections}.',
    },
    en: {
      text: 'There is no section named “{section}”; the text of this row does not get into the report.',
      hint: 'Use one of the sections: {sections}.',
    },
    example: { section: 'Lời cảm ơn', sections: 'Kết quả nổi bật; Khó khăn; Kiến nghị, đề xuất' },
  },
  'narrative-section-near': {
    severity: 'warning',
    vi: {
      text: 'Mục “{section}” được hiểu là “{nearest}”.',
      hint: 'Sửa lại tên mục cho đúng.',
    },
    en: {
      text: 'The section “{section}” is taken as “{nearest}”.',
      hint: 'Correct the name of the section.',
    },
    example: { section: 'Thuân lợii', nearest: 'Thuận lợi' },
  },
  'narrative-without-section': {
    severity: 'warning',
    vi: {
      text: 'Nội dung “{text}” không thuộc mục nào nên không vào báo cáo.',
      hint: 'Ghi tên mục ở cột bên trái hoặc ở một dòng riêng phía trên, ví dụ Thuận lợi, Khó khăn.',
    },
    en: {
      text: 'The text “{text}” belongs to no section, so it does not get into the report.',
      hint: 'Write the section in the column on the left, such as Thuận lợi, Khó khăn.',
    },
    example: { text: 'Đã tổ chức 03 lớp tập huấn' },
  },
  'narrative-without-info': {
    severity: 'warning',
    vi: {
      text: 'Lời văn của trang đánh giá không được in: sổ tính không có trang Thông tin nên chương trình chỉ lập các phụ lục.',
      hint: 'Thêm trang Thông tin (lệnh init tạo tệp mẫu), ghi kỳ báo cáo và cơ quan ban hành để lập báo cáo có lời văn.',
    },
    en: {
      text: 'The texts of the evaluation are not printed: the workbook has no sheet Thông tin, so only its appendices are made.',
      hint: 'Add a sheet Thông tin (the command init makes a blank workbook) with the period and the body that reports.',
    },
    example: {},
  },
  'acceptance-unmatched': {
    severity: 'warning',
    vi: {
      text: 'Dòng giải trình cho “{code}” không ứng với cảnh báo nào.',
      hint: 'Ghi mã cảnh báo, địa chỉ ô hoặc mã@ô như in ra khi kiểm tra; bỏ dòng nếu cảnh báo không còn.',
    },
    en: {
      text: 'The acceptance of “{code}” fits no warning.',
      hint: 'Give the code, the cell or code@cell as the check prints them; remove the row when the warning is gone.',
    },
    example: { code: 'group-title-repeated@B15' },
  },
  'acceptance-of-error': {
    severity: 'warning',
    vi: {
      text: 'Lỗi “{code}” không thể chấp nhận bằng giải trình; phải sửa số liệu.',
      hint: 'Sửa ô được chỉ ra; giải trình chỉ dùng cho cảnh báo.',
    },
    en: {
      text: 'The error “{code}” cannot be accepted with a reason; the figures must be corrected.',
      hint: 'Correct the cell; only warnings can be accepted.',
    },
    example: { code: 'share-wrong@D8' },
  },
  'acceptance-without-reason': {
    severity: 'warning',
    vi: {
      text: 'Dòng giải trình cho “{code}” chưa ghi lý do nên chưa có hiệu lực.',
      hint: 'Ghi lý do ở cột Lý do.',
    },
    en: {
      text: 'The acceptance of “{code}” gives no reason, so it has no effect.',
      hint: 'Write the reason in the column Lý do.',
    },
    example: { code: 'lead-spelt-two-ways' },
  },
} as const satisfies Entries
