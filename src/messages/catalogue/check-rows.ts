import type { Entries } from '../entry.js'

/** What the rows of a table can contradict in one another: numbering, groups, names, dates. */
export const checkRowEntries = {
  'ordinal-repeated': {
    severity: 'warning',
    vi: {
      text: 'Số thứ tự {ordinal} đã có ở trên trong cùng nhóm.',
      hint: 'Đánh lại số thứ tự; nếu là một dòng lặp thì xóa đi.',
    },
    en: {
      text: 'The number {ordinal} already stands above in the same group.',
      hint: 'Number the rows again; delete the row if it is a copy.',
    },
    example: { ordinal: '3' },
  },
  'ordinal-missing': {
    severity: 'warning',
    vi: {
      text: 'Số thứ tự nhảy từ {before} đến {after}: thiếu {missing}.',
      hint: 'Kiểm tra xem có thiếu dòng không, hoặc đánh lại số thứ tự.',
    },
    en: {
      text: 'The numbering jumps from {before} to {after}: {missing} is missing.',
      hint: 'Check whether a row is missing, or number the rows again.',
    },
    example: { before: '3', after: '5', missing: '4' },
  },
  'group-title-repeated': {
    severity: 'warning',
    vi: {
      text: 'Nhóm {ordinal} có tên “{title}” giống nhóm {first} ở trên.',
      hint: 'Kiểm tra lại tên nhóm; nếu đúng là một nhóm thì gộp các dòng lại.',
    },
    en: {
      text: 'Group {ordinal} has the title “{title}”, like group {first} above.',
      hint: 'Check the title; if it is one group, put its rows together.',
    },
    example: { ordinal: 'IV', title: 'Nhận thức số', first: 'I' },
  },
  'announced-count-wrong': {
    severity: 'warning',
    vi: {
      text: '“{title}” nêu {announced} {noun}, nhưng có {counted} dòng được liệt kê.',
      hint: 'Sửa con số trong tên, hoặc bổ sung dòng còn thiếu.',
    },
    en: {
      text: '“{title}” announces {announced} rows, but {counted} are listed.',
      hint: 'Correct the number in the title, or add the missing row.',
    },
    example: { title: 'Chính quyền số (10 chỉ tiêu)', announced: 10, noun: 'chỉ tiêu', counted: 9 },
  },
  'row-without-name': {
    severity: 'warning',
    vi: {
      text: 'Dòng này có số liệu nhưng chưa có tên hoặc nội dung.',
      hint: 'Ghi tên hoặc nội dung của dòng.',
    },
    en: {
      text: 'This row has figures but no name or content.',
      hint: 'Write the name or content of the row.',
    },
    example: {},
  },
  'lead-spelt-two-ways': {
    severity: 'warning',
    vi: {
      text: '“{name}” gần giống “{other}”: có thể là một đơn vị viết theo hai cách.',
      hint: 'Nếu là một đơn vị, hãy viết thống nhất để kết quả được gộp đúng.',
    },
    en: {
      text: '“{name}” is nearly “{other}”: perhaps one unit spelt two ways.',
      hint: 'If it is one unit, spell it alike so that its results are put together.',
    },
    example: { name: 'Phòng Văn hóa - Xã hộ', other: 'Phòng Văn hóa - Xã hội' },
  },
  'unit-changes': {
    severity: 'warning',
    vi: {
      text: 'Kết quả “{text}” tính bằng {found}, trong khi dòng này tính bằng {expected}.',
      hint: 'Ghi kết quả theo cùng một đơn vị tính.',
    },
    en: {
      text: 'The figure “{text}” is in {found}, but the row is measured in {expected}.',
      hint: 'Give the figure in the same unit of measure.',
    },
    example: { text: '0,04 Gb/s', found: 'Gb/s', expected: 'Mb/s' },
  },
  'unit-of-group-changes': {
    severity: 'warning',
    vi: {
      text: '“{text}” tính bằng {found}, trong khi các ô khác của cột tính bằng {expected}.',
      hint: 'Kiểm tra đơn vị tính; các số của một cột cần cùng đơn vị để cộng được.',
    },
    en: {
      text: '“{text}” is in {found}, while the other cells of the column are in {expected}.',
      hint: 'Check the unit; figures of one column need one unit to be added up.',
    },
    example: { text: '20 triệu đồng', found: 'triệu đồng', expected: 'nghìn đồng' },
  },
  'status-against-progress': {
    severity: 'warning',
    vi: {
      text: 'Tình trạng “{status}” không khớp với tỷ lệ hoàn thành {progress}.',
      hint: 'Sửa tình trạng hoặc tỷ lệ hoàn thành cho khớp nhau.',
    },
    en: {
      text: 'The status “{status}” contradicts the progress of {progress}.',
      hint: 'Make the status and the progress agree.',
    },
    example: { status: 'Hoàn thành', progress: '60%' },
  },
  'status-against-dates': {
    severity: 'warning',
    vi: {
      text: 'Tình trạng “{status}” không khớp với ngày hoàn thành {date}.',
      hint: 'Sửa tình trạng hoặc ngày; báo cáo dùng tình trạng suy ra từ ngày.',
    },
    en: {
      text: 'The status “{status}” contradicts the completion date {date}.',
      hint: 'Correct the status or the date; the report uses the state that follows from the dates.',
    },
    example: { status: 'Chưa thực hiện', date: '15/3/2024' },
  },
  'status-against-due': {
    severity: 'warning',
    vi: {
      text: 'Tình trạng “{status}” không khớp với thời hạn {date} (chốt số liệu ngày {asOf}).',
      hint: 'Sửa tình trạng hoặc thời hạn; báo cáo dùng tình trạng suy ra từ ngày.',
    },
    en: {
      text: 'The status “{status}” contradicts the due date {date} (data as of {asOf}).',
      hint: 'Correct the status or the due date; the report uses the state that follows from the dates.',
    },
    example: { status: 'Chưa đến hạn', date: '28/02/2024', asOf: '14/3/2024' },
  },
  'result-against-completion': {
    severity: 'warning',
    vi: {
      text: 'Kết quả “{said}” không khớp với ngày hoàn thành {date}; nhiệm vụ được tính theo ngày hoàn thành.',
      hint: 'Nếu chưa xong, xóa ngày hoàn thành; nếu cột ghi thời điểm phải hoàn thành, đổi tên cột thành “Thời hạn”; nếu đã xong, sửa lại kết quả.',
    },
    en: {
      text: 'The result “{said}” contradicts the completion date {date}; the task is judged by its completion date.',
      hint: 'If it is not done, clear the completion date; if the column holds dates by which it should be done, name it “Thời hạn”; if it is done, correct the result.',
    },
    example: { said: 'Đang triển khai', date: '20/5/2025' },
  },
  'status-against-recurring': {
    severity: 'warning',
    vi: {
      text: 'Tình trạng “{status}” không khớp với thời gian “{time}”: việc thường xuyên, định kỳ không có hạn để quá.',
      hint: 'Ghi thời hạn cụ thể nếu nhiệm vụ có hạn, hoặc sửa tình trạng; báo cáo dùng tình trạng suy ra từ thời gian.',
    },
    en: {
      text: 'The status “{status}” contradicts the time “{time}”: continuous and recurring work has no due date to pass.',
      hint: 'Give a due date if the task has one, or correct the status; the report uses the state that follows from the time.',
    },
    example: { status: 'Chậm', time: 'Hằng năm' },
  },
  'completed-outside-window': {
    severity: 'warning',
    vi: {
      text: 'Ngày hoàn thành {date} nằm trước cả thời gian chốt số liệu ({window}) và năm kế hoạch.',
      hint: 'Kiểm tra lại tháng, năm của ngày này; nếu đúng thì không cần sửa, nhiệm vụ vẫn được tính là đã hoàn thành.',
    },
    en: {
      text: 'The completion date {date} lies before both the data window ({window}) and the plan’s year.',
      hint: 'Check its month and year; if they are right, nothing needs to change: the task is counted as done.',
    },
    example: { date: '20/5/2022', window: '15/12/2023 - 14/3/2024' },
  },
  'due-outside-plan-year': {
    severity: 'warning',
    vi: {
      text: 'Thời hạn {date} không thuộc năm kế hoạch {year}.',
      hint: 'Kiểm tra lại thời hạn, hoặc “Năm kế hoạch” trong trang Thông tin.',
    },
    en: {
      text: 'The due date {date} is not in the plan’s year {year}.',
      hint: 'Check the due date, or “Năm kế hoạch” in the sheet Thông tin.',
    },
    example: { date: '30/6/2023', year: 2024 },
  },
} as const satisfies Entries
