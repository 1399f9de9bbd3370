import type { Entries } from '../entry.js'

/** What single cells of a table can say wrongly or in two ways. */
export const checkCellEntries = {
  'error-value': {
    severity: 'error',
    vi: {
      text: 'Ô này có giá trị lỗi {error}, không phải số liệu.',
      hint: 'Sửa công thức, hoặc gõ trực tiếp số liệu vào ô; nếu chưa có số liệu thì để trống.',
    },
    en: {
      text: 'This cell holds the error value {error}, not a figure.',
      hint: 'Correct the formula or type the figure; leave the cell blank when there is none yet.',
    },
    example: { error: '#REF!' },
  },
  'formula-without-result': {
    severity: 'error',
    vi: {
      text: 'Công thức ={formula} chưa có kết quả lưu trong tệp nên không đọc được giá trị.',
      hint: 'Mở tệp bằng Excel, chờ tính xong rồi lưu lại; hoặc gõ trực tiếp kết quả vào ô.',
    },
    en: {
      text: 'The formula ={formula} has no result stored in the file, so its value cannot be read.',
      hint: 'Open the file in Excel, let it calculate and save it again; or type the result.',
    },
    example: { formula: 'D5/D6*100' },
  },
  'total-without-result': {
    severity: 'warning',
    vi: {
      text: 'Ô tổng có công thức ={formula} chưa có kết quả lưu trong tệp; số tổng được cộng lại từ các dòng.',
      hint: 'Nếu cần giữ kết quả của Excel, hãy mở tệp bằng Excel rồi lưu lại.',
    },
    en: {
      text: 'The formula ={formula} of this total has no result stored in the file; the total is added up from the rows.',
      hint: 'Open the file in Excel and save it again to keep Excel’s own result.',
    },
    example: { formula: 'SUM(D9:D15)' },
  },
  'number-ambiguous': {
    severity: 'error',
    vi: {
      text: '“{text}” có thể là {thousands} (dấu ngăn hàng nghìn) hoặc {decimal} (dấu thập phân); các ô khác của cột không cho biết là số nào.',
      hint: 'Gõ lại ô dưới dạng số của Excel, hoặc viết rõ {thousands} không có dấu ngăn.',
    },
    en: {
      text: '“{text}” can be {thousands} (thousands separator) or {decimal} (decimal mark); no other cell of the column tells which.',
      hint: 'Type the cell again as an Excel number, or write {thousands} without a separator.',
    },
    example: { text: '1.234', thousands: '1234', decimal: '1,234' },
  },
  'number-read-as-thousands': {
    severity: 'warning',
    vi: {
      text: '“{text}” có thể là {thousands} (dấu ngăn hàng nghìn) hoặc {decimal} (dấu thập phân); ở đây chỉ đếm số nguyên nên đã đọc là {thousands}.',
      hint: 'Nếu đúng là {thousands}, nên gõ lại số {thousands}, không có dấu ngăn.',
    },
    en: {
      text: '“{text}” can be {thousands} (thousands separator) or {decimal} (decimal mark); only whole things are counted here, so it was read as {thousands}.',
      hint: 'If {thousands} is right, type the number again as {thousands}, without a separator.',
    },
    example: { text: '1.234', thousands: '1234', decimal: '1,234' },
  },
  'number-unreadable': {
    severity: 'error',
    vi: {
      text: '“{text}” không đọc được thành một số; cột này cần một số.',
      hint: 'Chỉ gõ một số vào ô; lời giải thích chuyển sang cột Ghi chú.',
    },
    en: {
      text: '“{text}” cannot be read as one number; this column needs a number.',
      hint: 'Type one number only; move explanations to the notes column.',
    },
    example: { text: '12 + 5 hồ sơ' },
  },
  'words-for-number': {
    severity: 'warning',
    vi: {
      text: 'Ô ghi “{text}” trong khi cột này cần một số; ô được coi là chưa có số liệu.',
      hint: 'Gõ số vào ô, hoặc để trống nếu chưa có số liệu.',
    },
    en: {
      text: 'The cell says “{text}” where the column needs a number; it is taken as having no data.',
      hint: 'Type the number, or leave the cell blank.',
    },
    example: { text: 'đang tổng hợp' },
  },
  'words-left-out-of-sum': {
    severity: 'warning',
    vi: {
      text: 'Ô ghi “{text}” trong khi cột này cần một số; tổng của cột không tính dòng này.',
      hint: 'Gõ số vào ô để tổng có dòng này (26, không phải “hai sáu”); nếu chưa có số liệu thì để trống.',
    },
    en: {
      text: 'The cell says “{text}” where the column needs a number; the sum of the column does not include this row.',
      hint: 'Type the number so that the sum has this row (26, not “hai sáu”); leave the cell blank if there is no figure yet.',
    },
    example: { text: 'hai sáu' },
  },
  'date-in-number-column': {
    severity: 'error',
    vi: {
      text: 'Ô này là ngày {date} trong một cột số; Excel thường tự đổi tỷ số gõ vào như {first} (hoặc {second}) thành ngày.',
      hint: 'Định dạng ô là Văn bản (Text) rồi gõ lại tỷ số, ví dụ {first}; hoặc gõ thẳng kết quả.',
    },
    en: {
      text: 'This cell is the date {date} in a column of numbers; Excel turns a ratio typed as {first} (or {second}) into a date.',
      hint: 'Format the cell as Text and type the ratio again, for example {first}; or type the result.',
    },
    example: { date: '10/12/2024', first: '10/12', second: '12/10' },
  },
  'percent-or-fraction': {
    severity: 'error',
    vi: {
      text: 'Ô ghi {text} ở chỗ tính theo % mà không có dấu %: có thể là {asPercent} hoặc {asFraction}.',
      hint: 'Gõ kèm dấu %: {asPercent} hoặc {asFraction}.',
    },
    en: {
      text: 'The cell says {text} where per cent are counted, without a percent sign: it can be {asPercent} or {asFraction}.',
      hint: 'Type the percent sign as well: {asPercent} or {asFraction}.',
    },
    example: { text: '0,98', asPercent: '0,98%', asFraction: '98%' },
  },
  'fractions-read-as-percent': {
    severity: 'warning',
    vi: {
      text: 'Các số của cột đều không quá 1 nên được hiểu là phần của đơn vị: {text} là {asFraction}, không phải {asPercent}.',
      hint: 'Nếu hiểu như vậy là sai, hãy gõ kèm dấu % vào các ô của cột.',
    },
    en: {
      text: 'No figure of the column is above 1, so they are taken as fractions: {text} is {asFraction}, not {asPercent}.',
      hint: 'If that is wrong, type the percent sign in the cells of the column.',
    },
    example: { text: '0,5', asPercent: '0,5%', asFraction: '50%' },
  },
  'amount-converted': {
    severity: 'warning',
    vi: {
      text: '“{text}” có đơn vị khác với đơn vị của bảng; đã đổi thành {amount} {unit}.',
      hint: 'Nên gõ số tiền theo đơn vị của bảng ({unit}).',
    },
    en: {
      text: '“{text}” is in another unit than the table; it was converted to {amount} {unit}.',
      hint: 'Better type amounts in the unit of the table ({unit}).',
    },
    example: { text: '1,5 tỷ đồng', amount: '1.500', unit: 'triệu đồng' },
  },
  'date-from-number': {
    severity: 'warning',
    vi: {
      text: 'Ô ngày ghi số {text}: đó là cách Excel lưu ngày {date} khi ô mất định dạng ngày, nên đã đọc là {date}.',
      hint: 'Định dạng lại ô thành ngày (Date), hoặc gõ lại {date}.',
    },
    en: {
      text: 'The cell of a day holds the number {text}: that is how Excel stores {date} when a cell has lost its date format, so it was read as {date}.',
      hint: 'Format the cell as a date, or type {date} again.',
    },
    example: { text: '45900', date: '31/8/2025' },
  },
  'date-ambiguous': {
    severity: 'error',
    vi: {
      text: '“{text}” có thể là ngày {dayFirst} hoặc {monthFirst}: trong cột có cả ngày gõ theo kiểu ngày/tháng và tháng/ngày.',
      hint: 'Gõ lại các ngày của cột theo kiểu ngày/tháng/năm.',
    },
    en: {
      text: '“{text}” can be {dayFirst} or {monthFirst}: the column has dates typed day first and month first.',
      hint: 'Type the dates of the column again as day/month/year.',
    },
    example: { text: '03/04/2024', dayFirst: '03/4/2024', monthFirst: '04/3/2024' },
  },
  'date-impossible': {
    severity: 'error',
    vi: {
      text: '“{text}” không phải là một ngày có thật.',
      hint: 'Gõ lại ngày theo kiểu ngày/tháng/năm.',
    },
    en: { text: '“{text}” is not a day of the calendar.', hint: 'Type the date again as day/month/year.' },
    example: { text: '31/02/2024' },
  },
  'date-unreadable': {
    severity: 'warning',
    vi: {
      text: '“{text}” không đọc được thành một ngày; ô được coi như để trống khi tính tiến độ.',
      hint: 'Gõ ngày theo kiểu ngày/tháng/năm, năm đủ bốn chữ số.',
    },
    en: {
      text: '“{text}” cannot be read as a day; it counts as blank when progress is judged.',
      hint: 'Type the day as day/month/year with four digits for the year.',
    },
    example: { text: 'giữa tháng 3' },
  },
  'date-month-first': {
    severity: 'warning',
    vi: {
      text: '“{text}” được gõ theo kiểu tháng/ngày/năm; đã đọc là ngày {date}.',
      hint: 'Gõ lại theo kiểu ngày/tháng/năm: {date}; nếu là ngày khác thì sửa lại cho đúng.',
    },
    en: {
      text: '“{text}” is typed month first; it was read as {date} (day/month/year).',
      hint: 'Type it again day first: {date}; if another day is meant, correct it.',
    },
    example: { text: '03/15/2024', date: '15/3/2024' },
  },
  'dates-swapped': {
    severity: 'warning',
    vi: {
      text: 'Ngày {date} có thể bị Excel đảo ngày và tháng (gõ là {swapped}): trong cột, các ngày lớn hơn 12 đều còn là văn bản, các ngày khác đều thành ngày của Excel.',
      hint: 'Kiểm tra lại các ngày của cột; đặt vùng (Region) của Windows là Vietnam rồi gõ lại.',
    },
    en: {
      text: 'Excel may have swapped day and month of {date} (typed as {swapped}): in this column every day above 12 stayed text while the others became Excel dates.',
      hint: 'Check the dates of the column; set the Windows region to Vietnam and type them again.',
    },
    example: { date: '04/3/2024', swapped: '03/4/2024' },
  },
  'timeline-unreadable': {
    severity: 'warning',
    vi: {
      text: 'Không đọc được thời hạn từ “{text}”; dòng này được đánh giá theo tình trạng, không tính quá hạn.',
      hint: 'Nếu có thời hạn, hãy ghi ngày/tháng/năm, tháng, quý hoặc năm, ví dụ Tháng 6, Quý II, Thường xuyên.',
    },
    en: {
      text: 'No due date can be read from “{text}”; the row is judged by its status and never overdue.',
      hint: 'If there is one, write a day (day/month/year), month, quarter or year, such as Tháng 6, Quý II, Thường xuyên.',
    },
    example: { text: 'Sau khi ban hành Kế hoạch' },
  },
  'timeline-start-only': {
    severity: 'warning',
    vi: {
      text: 'Thời hạn “{text}” chỉ nêu lúc bắt đầu, không nêu ngày phải xong; dòng này được đánh giá theo tình trạng, không tính quá hạn.',
      hint: 'Nếu có ngày phải xong, ghi cả hai, ví dụ Từ 01/7/2025 đến 30/9/2025; nếu là việc không có hạn, ghi Thường xuyên.',
    },
    en: {
      text: 'The time “{text}” only says when the work begins, not when it is due; the row is judged by its status and never overdue.',
      hint: 'If there is a due date, write both, such as Từ 01/7/2025 đến 30/9/2025; if the work has no end, write Thường xuyên.',
    },
    example: { text: 'Từ 01/7/2025' },
  },
  'timeline-without-year': {
    severity: 'warning',
    vi: {
      text: 'Thời hạn “{text}” không ghi năm và sổ tính không cho biết năm của kế hoạch.',
      hint: 'Ghi “Năm kế hoạch” trong trang Thông tin, hoặc ghi rõ năm trong ô.',
    },
    en: {
      text: 'The due date “{text}” names no year and the workbook does not tell the plan’s year.',
      hint: 'Give “Năm kế hoạch” in the sheet Thông tin, or write the year in the cell.',
    },
    example: { text: 'Quý II' },
  },
  'status-suspended': {
    severity: 'warning',
    vi: {
      text: 'Nhiệm vụ ghi “{text}”: văn bản nêu riêng là tạm dừng hoặc dừng thực hiện, nhưng vẫn đếm theo thời hạn và tỷ lệ hoàn thành; quá hạn thì vẫn là quá hạn.',
      hint: 'Nếu đã được cho dừng hẳn, ghi “Không áp dụng” để không đếm; nếu được lùi thời hạn, sửa thời hạn; nếu vẫn làm, ghi “Đang thực hiện”.',
    },
    en: {
      text: 'The task says “{text}”: the document names it as suspended, yet counts it by its due date and percentage; past its date it is overdue.',
      hint: 'If it was given up, write “Không áp dụng” and it is not counted; if it was put off, change the due date; if it goes on, write “Đang thực hiện”.',
    },
    example: { text: 'Tạm dừng' },
  },
  'status-unknown': {
    severity: 'warning',
    vi: {
      text: 'Không nhận ra tình trạng “{text}”; nhiệm vụ được đánh giá theo thời hạn, ngày và tỷ lệ hoàn thành: chưa có ngày hoàn thành mà đã quá thời hạn thì văn bản ghi “Quá hạn”.',
      hint: 'Dùng một trong các từ: Hoàn thành, Đang thực hiện, Chưa thực hiện, Thường xuyên, Quá hạn, Chưa đến hạn.',
    },
    en: {
      text: 'The status “{text}” is not known; the task is judged by its dates and percentage: without a day of completion and past its due date the document says “Quá hạn”.',
      hint: 'Use one of: Hoàn thành, Đang thực hiện, Chưa thực hiện, Thường xuyên, Quá hạn, Chưa đến hạn.',
    },
    example: { text: 'ABC' },
  },
} as const satisfies Entries
