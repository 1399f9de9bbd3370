/** Findings about many units' workbooks together. */
import type { Entries } from '../entry.js'

export const unitsEntries = {
  'units-sent-twice': {
    severity: 'warning',
    vi: {
      text: 'Đơn vị {unit} có hai tệp: {first} và {second}; chỉ được một tệp mỗi đơn vị trong kỳ. Đã dùng {used}.',
      hint: 'Giữ lại tệp đúng, chuyển tệp kia ra khỏi thư mục rồi chạy lại.',
    },
    en: {
      text: 'The unit {unit} has two files: {first} and {second}; one file per unit and period is expected. {used} was used.',
      hint: 'Keep the right file, move the other away and run again.',
    },
    example: {
      unit: 'Phường 1',
      first: 'phuong-1.xlsx',
      second: 'phuong-1 (moi).xlsx',
      used: 'phuong-1 (moi).xlsx',
    },
  },
  'units-not-listed': {
    severity: 'warning',
    vi: {
      text: 'Đơn vị "{unit}" (tệp {file}) không có trong Danh sách đơn vị.{near}',
      hint: 'Sửa tên đơn vị trong tệp cho đúng danh sách, hoặc thêm đơn vị vào danh sách. Số liệu của tệp không có lỗi vẫn được cộng.',
    },
    en: {
      text: 'The unit "{unit}" (file {file}) is not in the list of units.{near}',
      hint: 'Correct the unit’s name in its file, or add it to the list. The figures of a file without errors are summed all the same.',
    },
    example: { unit: 'Phường Thắng Nhứt', file: 'thang-nhut.xlsx', near: ' Gần nhất: Phường Thắng Nhất.' },
  },
  'units-other-period': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} của {unit} báo cáo {found}, trong khi đang tổng hợp {expected}; không cộng số liệu của tệp này.',
      hint: 'Lấy đúng tệp của kỳ đang tổng hợp, hoặc sửa ô Kỳ báo cáo trong tệp.',
    },
    en: {
      text: 'File {file} of {unit} reports {found}, while {expected} is being consolidated; its figures are not summed.',
      hint: 'Take the file of the right period, or correct its Kỳ báo cáo.',
    },
    example: {
      file: 'phuong-2.xlsx',
      unit: 'Phường 2',
      found: 'tháng 3 năm 2024',
      expected: 'tháng 4 năm 2024',
    },
  },
  'units-faulty': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} ({unit}) còn {count} lỗi, chưa cộng số liệu.',
      hint: 'Chạy baocao check với tệp này để xem từng lỗi, sửa hoặc trả lại đơn vị.',
    },
    en: {
      text: 'File {file} ({unit}) has {count} errors; its figures are not summed.',
      hint: 'Run baocao check on the file to see each error; correct it or send it back.',
    },
    example: { file: 'phuong-3.xlsx', unit: 'Phường 3', count: 2 },
  },
  'units-no-name': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} không ghi tên đơn vị báo cáo; không biết cộng vào đơn vị nào.',
      hint: 'Điền "Tên đơn vị báo cáo" hoặc "Cơ quan ban hành" trong sheet Thông tin.',
    },
    en: {
      text: 'File {file} does not name its unit; its figures cannot be attributed.',
      hint: 'Fill "Tên đơn vị báo cáo" or "Cơ quan ban hành" in the sheet Thông tin.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'units-own-file': {
    severity: 'warning',
    vi: {
      text: 'Tệp {file} là của chính {unit}, cơ quan đang tổng hợp; không cộng số liệu của tệp này.',
      hint: 'Chuyển tệp tổng hợp cũ ra khỏi thư mục của các đơn vị; nếu cơ quan cũng phải báo cáo thì thêm vào Danh sách đơn vị.',
    },
    en: {
      text: 'File {file} is of {unit} itself, the consolidating office; its figures are not summed.',
      hint: 'Move earlier results out of the units’ folder; if the office reports too, add it to the list of units.',
    },
    example: { file: 'hai-van_tong-hop-thang-4-2024.xlsx', unit: 'Thành phố Hải Vân' },
  },
  'units-unit-differs': {
    severity: 'error',
    vi: {
      text: 'Chỉ tiêu "{name}" của {unit} ({file}) ghi đơn vị tính "{found}", các đơn vị khác ghi "{usual}"; không cộng giá trị này.',
      hint: 'Thống nhất đơn vị tính rồi chạy lại.',
    },
    en: {
      text: 'Indicator "{name}" of {unit} ({file}) has the unit of measure "{found}", others have "{usual}"; its value is not summed.',
      hint: 'Settle the unit of measure and run again.',
    },
    example: {
      name: 'Số hồ sơ trực tuyến',
      unit: 'Phường 4',
      file: 'phuong-4.xlsx',
      found: 'nghìn hồ sơ',
      usual: 'hồ sơ',
    },
  },
  'units-target-differs': {
    severity: 'warning',
    vi: {
      text: 'Chỉ tiêu "{name}" của {unit} ({file}) ghi kế hoạch "{found}", các đơn vị khác ghi "{usual}".',
      hint: 'Đối chiếu với kế hoạch giao; giá trị vẫn được cộng.',
    },
    en: {
      text: 'Indicator "{name}" of {unit} ({file}) has the target "{found}", others have "{usual}".',
      hint: 'Compare with the plan; the value is summed all the same.',
    },
    example: {
      name: 'Tỷ lệ hồ sơ trực tuyến',
      unit: 'Phường 5',
      file: 'phuong-5.xlsx',
      found: '60%',
      usual: '80%',
    },
  },
  'units-money-apart': {
    severity: 'error',
    vi: {
      text: 'Kinh phí của {unit} ({file}) ghi {found} mà không rõ đơn vị tiền (đồng, nghìn đồng, triệu đồng…); không cộng vào tổng kinh phí.',
      hint: 'Ghi đơn vị tiền ở tiêu đề cột hoặc dòng "Đơn vị tính" trên bảng kinh phí của đơn vị rồi chạy lại.',
    },
    en: {
      text: 'The budget of {unit} ({file}) is {found} without a known unit of money; it is not summed.',
      hint: 'State the unit of money in the heading of the column or above the unit’s table of the budget, and run again.',
    },
    example: { unit: 'Phường 8', file: 'phuong-8.xlsx', found: '100.000.000' },
  },
  'units-money-no-unit': {
    severity: 'warning',
    vi: {
      text: 'Kinh phí của {count} đơn vị được cộng đều không ghi đơn vị tiền; tổng {amount} trong báo cáo cũng không có đơn vị tiền.',
      hint: 'Ghi đơn vị tiền (ví dụ: triệu đồng) ở tiêu đề cột hoặc dòng "Đơn vị tính" trên bảng kinh phí của các đơn vị rồi chạy lại.',
    },
    en: {
      text: 'None of the {count} budgets that are summed states its unit of money; neither does the total {amount} in the report.',
      hint: 'State the unit of money (such as triệu đồng) in the heading of the column or above the tables of the budget, and run again.',
    },
    example: { count: 3, amount: '120' },
  },
  'units-parts-missing': {
    severity: 'warning',
    vi: {
      text: 'Chỉ tiêu "{name}" của {unit} ({file}) chỉ ghi tỷ lệ {found}, thiếu tử số và mẫu số; không cộng vào tỷ lệ chung.',
      hint: 'Đề nghị đơn vị bổ sung tử số và mẫu số rồi chạy lại; không lấy trung bình các tỷ lệ.',
    },
    en: {
      text: 'Indicator "{name}" of {unit} ({file}) gives only the rate {found}, without numerator and denominator; it is left out of the overall rate.',
      hint: 'Ask the unit for numerator and denominator and run again; rates are never averaged.',
    },
    example: {
      name: 'Tỷ lệ hồ sơ trực tuyến',
      unit: 'Phường 6',
      file: 'phuong-6.xlsx',
      found: '85%',
    },
  },
  'units-result-apart': {
    severity: 'warning',
    vi: {
      text: 'Chỉ tiêu "{name}" của {unit} ({file}) ghi kết quả "{found}", không phải số cộng được với số liệu của các đơn vị khác; chưa cộng giá trị này.',
      hint: 'Ghi kết quả bằng số theo đơn vị tính của chỉ tiêu như các đơn vị khác rồi chạy lại.',
    },
    en: {
      text: 'Indicator "{name}" of {unit} ({file}) has the result "{found}", which is no figure that can be summed with those of the other units; it is left out.',
      hint: 'Give the result as a figure in the indicator’s unit of measure, as the other units do, and run again.',
    },
    example: {
      name: 'Số mô hình chuyển đổi số',
      unit: 'Phường 8',
      file: 'phuong-8.xlsx',
      found: '50%',
    },
  },
  'units-indicator-near': {
    severity: 'warning',
    vi: {
      text: 'Chỉ tiêu "{name}" chỉ có ở {unit} ({file}), gần giống chỉ tiêu "{near}" của các đơn vị khác; đang tính thành hai chỉ tiêu.',
      hint: 'Nếu là một chỉ tiêu, sửa tên trong tệp cho giống các đơn vị khác rồi chạy lại.',
    },
    en: {
      text: 'Indicator "{name}" stands only with {unit} ({file}); it is much like "{near}" of the other units. They are taken for two indicators.',
      hint: 'If they are one, correct the name in the file and run again.',
    },
    example: {
      name: 'Tỷ lệ hồ sơ nộp trực tuyến',
      unit: 'Phường 7',
      file: 'phuong-7.xlsx',
      near: 'Tỷ lệ hồ sơ được nộp trực tuyến',
    },
  },
  'units-no-list': {
    severity: 'warning',
    vi: {
      text: 'Chưa có Danh sách đơn vị, nên không biết đơn vị nào chưa gửi; chỉ tổng hợp {count} đơn vị đã có tệp.',
      hint: 'Thêm sheet "Danh sách đơn vị" vào co-quan.xlsx, hoặc chỉ tệp có danh sách bằng --units.',
    },
    en: {
      text: 'There is no list of units, so missing ones are unknown; {count} units with a file were consolidated.',
      hint: 'Add the sheet "Danh sách đơn vị" to co-quan.xlsx, or name a workbook with --units.',
    },
    example: { count: 16 },
  },
  'units-office-missing': {
    severity: 'warning',
    vi: {
      text: 'Cơ quan tổng hợp còn thiếu {count} mục: {keys}. Chỗ tương ứng trong văn bản được để dấu chấm hoặc để trống.',
      hint: 'Ghi các mục này ở trang Thông tin của tệp co-quan.xlsx (lệnh init tạo tệp mẫu), đặt cạnh thư mục báo cáo của các đơn vị hoặc chỉ tệp bằng --profile, rồi chạy lại.',
    },
    en: {
      text: 'Of the office that consolidates {count} items are missing: {keys}. The documents have dots or blanks there.',
      hint: 'Write them into the sheet Thông tin of co-quan.xlsx (the command init makes a blank one), beside the folder of the units’ reports or named with --profile, and run again.',
    },
    example: { count: 2, keys: 'Cơ quan ban hành; Địa danh' },
  },
  'units-nothing': {
    severity: 'error',
    vi: {
      text: 'Không có tệp nào dùng được để tổng hợp.',
      hint: 'Xem các lỗi ở trên; cần ít nhất một tệp không lỗi và có Kỳ báo cáo.',
    },
    en: {
      text: 'No file can be consolidated.',
      hint: 'See the errors above; at least one file without errors and with a period is needed.',
    },
    example: {},
  },
} as const satisfies Entries
