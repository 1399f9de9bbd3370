import type { Entries } from '../entry.js'

/** What is found while completion and comparisons are computed. */
export const computeEntries = {
  'nothing-to-report': {
    severity: 'warning',
    vi: {
      text: 'Sổ tính có trang Thông tin nhưng các bảng và lời văn đều trống, báo cáo không có nội dung.',
      hint: 'Nhập ít nhất một dòng vào bảng Chỉ tiêu, Nhiệm vụ, Kinh phí, Số liệu hoặc một đoạn vào trang Đánh giá rồi tạo lại.',
    },
    en: {
      text: 'The workbook has its information sheet, but all tables and texts are empty: the report says nothing.',
      hint: 'Fill at least one row of indicators, tasks, budget or statistics, or one text of the sheet Đánh giá, and make it again.',
    },
    example: {},
  },
  'judged-on-day-made': {
    severity: 'warning',
    vi: {
      text: 'Tệp không ghi kỳ báo cáo, nên trạng thái (quá hạn, chưa đến hạn, đạt …) được tính theo ngày lập văn bản {asOf}; ngày khác có thể cho trạng thái khác.',
      hint: 'Ghi Kỳ báo cáo vào trang Thông tin, hoặc chạy lại với --as-of và ngày chốt số liệu.',
    },
    en: {
      text: 'The workbook states no period, so states (overdue, not yet due, met …) are those of the day the document is made, {asOf}; another day may give others.',
      hint: 'Enter Kỳ báo cáo in the sheet Thông tin, or run again with --as-of and the cut-off date.',
    },
    example: { asOf: '14/3/2026' },
  },
  'indicator-status-contradicted': {
    severity: 'warning',
    vi: {
      text: 'Chỉ tiêu {ordinal} ghi “{claimed}”, nhưng so kết quả “{actual}” với kế hoạch “{target}” là “{derived}”.',
      hint: 'Kiểm tra lại kết quả, kế hoạch và ô đánh giá; trong văn bản, chỉ tiêu được xếp và ghi theo kết quả tính.',
    },
    en: {
      text: 'Indicator {ordinal} says “{claimed}”, but the result “{actual}” against the target “{target}” makes it “{derived}”.',
      hint: 'Check result, target and assessment; the document takes and prints the derived state.',
    },
    example: { ordinal: '3', claimed: 'Đạt', actual: '27%', target: '50%', derived: 'Không đạt' },
  },
  'task-overdue-not-said': {
    severity: 'warning',
    vi: {
      text: 'Nhiệm vụ {ordinal} ghi “{claimed}” nhưng thời hạn {due} đã qua ngày chốt số liệu {asOf}; văn bản ghi “Quá hạn”.',
      hint: 'Nếu đã xong, ghi “Hoàn thành” và ngày hoàn thành; nếu được gia hạn, sửa thời hạn; nếu chưa xong thì không cần sửa gì.',
    },
    en: {
      text: 'Task {ordinal} says “{claimed}”, but its due date {due} lies before the cut-off date {asOf}; the document says “Quá hạn”.',
      hint: 'If it is done, write “Hoàn thành” and the date; if it was extended, correct the due date; if it is not done, nothing needs to change.',
    },
    example: { ordinal: '5', claimed: 'Đang thực hiện', due: '28/02/2026', asOf: '14/3/2026' },
  },
  'task-completed-after-cut-off': {
    severity: 'warning',
    vi: {
      text: 'Nhiệm vụ {ordinal} ghi hoàn thành ngày {date}, sau ngày chốt số liệu {asOf}: đến ngày chốt tính là chưa hoàn thành, văn bản ghi “{state}”.',
      hint: 'Nếu nhập nhầm, sửa ngày hoàn thành; nếu muốn tính cả việc làm sau ngày ấy, sửa “Chốt số liệu đến” trong trang Thông tin (hoặc dùng --as-of); nếu ngày đúng thì không cần sửa, nhiệm vụ tính vào kỳ sau.',
    },
    en: {
      text: 'Task {ordinal} was completed on {date}, after the cut-off date {asOf}: at the cut-off it counts as not yet completed, the document says “{state}”.',
      hint: 'If it was mistyped, correct the completion date; to count work done after that day too, change “Chốt số liệu đến” in the sheet Thông tin (or use --as-of); if the date is right, nothing needs to change: the task counts in the next report.',
    },
    example: { ordinal: '7', date: '20/5/2024', asOf: '14/3/2024', state: 'Đang thực hiện' },
  },
  'task-state-from-words': {
    severity: 'warning',
    vi: {
      text: 'Không có trạng thái, tỷ lệ hay ngày hoàn thành; từ lời ghi kết quả “{text}”, nhiệm vụ được tính là “{state}”.',
      hint: 'Nếu không đúng, ghi trạng thái của nhiệm vụ (Hoàn thành, Đang thực hiện, Chưa thực hiện) hoặc ngày hoàn thành.',
    },
    en: {
      text: 'There is no status, percentage or completion date; the words of the result, “{text}”, were taken for “{state}”.',
      hint: 'If that is wrong, write the status of the task (Hoàn thành, Đang thực hiện, Chưa thực hiện) or its completion date.',
    },
    example: { text: 'Đã ký hợp đồng', state: 'Đang thực hiện' },
  },
  'task-failure-without-date': {
    severity: 'warning',
    vi: {
      text: '“{text}” là lời đánh giá chỉ tiêu; nhiệm vụ này không có thời hạn cụ thể nên được in là “{state}”.',
      hint: 'Nếu nhiệm vụ phải xong trước một ngày, ghi ngày đó ở cột thời hạn để được tính là quá hạn; nếu không, ghi Đang thực hiện hoặc Chưa thực hiện và nêu lý do ở cột Ghi chú.',
    },
    en: {
      text: '“{text}” is said of indicators; this task has no due date, so it is printed as “{state}”.',
      hint: 'If the task had to be done by a day, write that day as its due date, and it counts as overdue; otherwise write Đang thực hiện or Chưa thực hiện, and the reason in the notes.',
    },
    example: { text: 'Không đạt', state: 'Đang thực hiện' },
  },
  'rate-over-year': {
    severity: 'warning',
    vi: {
      text: 'Kế hoạch “{target}” được so với số lũy kế ở cột “{heading}”, tính cho {months} tháng từ đầu năm.',
      hint: 'Nếu cột này chỉ ghi số trong kỳ, sửa tên cột cho đúng; nếu đúng là số lũy kế thì không cần sửa gì.',
    },
    en: {
      text: 'The target “{target}” was compared with the cumulative figures of the column “{heading}”, for {months} months from 1 January on.',
      hint: 'If that column holds the figures of the period only, correct its heading; if it is cumulative, nothing needs to change.',
    },
    example: { target: '1 cuộc/tháng', heading: 'Lũy kế từ đầu năm', months: '12' },
  },
  'indicator-not-judged': {
    severity: 'warning',
    vi: {
      text: 'Chỉ tiêu {ordinal} có kết quả “{actual}” nhưng không thể so với kế hoạch “{target}” bằng phép tính.',
      hint: 'Ghi kế hoạch và kết quả bằng số theo cùng một đơn vị, hoặc ghi nhận xét (Đạt, Vượt, Không đạt, Đang thực hiện) vào cột Đánh giá.',
    },
    en: {
      text: 'Indicator {ordinal} has the result “{actual}”, which cannot be computed against the target “{target}”.',
      hint: 'Give target and result as numbers in one unit, or write the assessment (Đạt, Vượt, Không đạt, Đang thực hiện) in the column Đánh giá.',
    },
    example: { ordinal: '5', actual: 'Đã rà soát', target: 'Nâng cao chất lượng' },
  },
  'indicator-renamed': {
    severity: 'warning',
    vi: {
      text: 'Chỉ tiêu {ordinal} “{name}” được so với “{earlier}” của kỳ trước vì hai tên gần giống nhau.',
      hint: 'Nếu là hai chỉ tiêu khác nhau, ghi số liệu kỳ trước vào cột Kỳ trước; nếu là một, giữ nguyên tên giữa các kỳ.',
    },
    en: {
      text: 'Indicator {ordinal} “{name}” is compared with “{earlier}” of the period before because the names are nearly alike.',
      hint: 'If they are two indicators, enter the earlier figure in the column Kỳ trước; if they are one, keep its name from period to period.',
    },
    example: {
      ordinal: '2',
      name: 'Tỷ lệ hồ sơ nộp trực tuyến',
      earlier: 'Tỷ lệ hồ sơ được nộp trực tuyến',
    },
  },
  'indicators-not-compared': {
    severity: 'warning',
    vi: {
      text: 'Có {count} chỉ tiêu không tìm thấy trong tệp {period} nên không được so sánh: {names}.',
      hint: 'Nếu là chỉ tiêu mới thì không cần sửa gì; nếu đã đổi tên, giữ nguyên tên giữa các kỳ hoặc ghi số liệu vào cột Kỳ trước (Cùng kỳ).',
    },
    en: {
      text: '{count} indicator(s) are not found in the workbook of {period} and are not compared: {names}.',
      hint: 'New indicators need nothing; if one was renamed, keep its name from period to period or enter the earlier figure in the column Kỳ trước (Cùng kỳ).',
    },
    example: { count: 2, period: 'cùng kỳ năm 2024', names: '“Số máy tính kết nối”; “Số điểm wifi”' },
  },
  'no-charts': {
    severity: 'warning',
    vi: {
      text: 'Văn bản không có biểu đồ nào dù đã yêu cầu: biểu đồ so sánh các lĩnh vực (nhóm) của bảng Chỉ tiêu hoặc Kinh phí, cần từ hai nhóm trở lên; báo cáo tháng không có biểu đồ.',
      hint: 'Thêm dòng nhóm (I, II…) vào bảng, hoặc bỏ tùy chọn --charts.',
    },
    en: {
      text: 'The document has no chart although charts were asked for: they compare the areas (groups) of a table of indicators or of a budget, two at least; a monthly report has none.',
      hint: 'Add rows of groups (I, II…) to the table, or leave out --charts.',
    },
    example: {},
  },
  'letter-to-nobody': {
    severity: 'warning',
    vi: {
      text: 'Không lập công văn đôn đốc gửi “{unit}” ({count} dòng): ô này không nêu tên đơn vị cụ thể nào để gửi.',
      hint: 'Ghi tên từng đơn vị phải thực hiện, cách nhau bằng dấu chấm phẩy, ví dụ: Phòng Văn hóa - Xã hội; UBND phường 1.',
    },
    en: {
      text: 'No reminder letter is written to “{unit}” (rows: {count}): the cell names no unit that it could be sent to.',
      hint: 'Name each unit that has to act, parted by semicolons, e.g.: Phòng Văn hóa - Xã hội; UBND phường 1.',
    },
    example: { unit: 'Phòng, ban', count: 2 },
  },
  'indicator-jump': {
    severity: 'warning',
    vi: {
      text: 'Chỉ tiêu {ordinal} thay đổi bất thường so với {period}: từ “{previous}” thành “{actual}”.',
      hint: 'Kiểm tra dấu phẩy, dấu chấm và đơn vị tính của hai kỳ; nếu số liệu đúng thì không cần sửa gì.',
    },
    en: {
      text: 'Indicator {ordinal} changes unlikely much against {period}: from “{previous}” to “{actual}”.',
      hint: 'Check decimal marks and units of both periods; if the figures are right, nothing needs to be done.',
    },
    example: { ordinal: '6', period: 'quý IV năm 2023', previous: '98', actual: '980' },
  },
  'indicator-cumulative-falls': {
    severity: 'warning',
    vi: {
      text: 'Chỉ tiêu {ordinal} là số lũy kế nhưng giảm so với {period}: từ “{previous}” xuống “{actual}”.',
      hint: 'Số lũy kế trong năm không thể giảm; kiểm tra lại số liệu của hai kỳ.',
    },
    en: {
      text: 'Indicator {ordinal} is cumulative but falls against {period}: from “{previous}” to “{actual}”.',
      hint: 'A cumulative figure cannot fall within a year; check the figures of both periods.',
    },
    example: { ordinal: '8', period: 'quý I năm 2024', previous: '120', actual: '95' },
  },
  'previous-differs': {
    severity: 'warning',
    vi: {
      text: 'Chỉ tiêu {ordinal} ghi kết quả {period} là “{column}”, nhưng báo cáo của kỳ đó ghi “{earlier}”.',
      hint: 'Sửa cột Kỳ trước (hoặc Cùng kỳ) theo báo cáo đã gửi nếu nhập nhầm; văn bản dùng số trong cột.',
    },
    en: {
      text: 'Indicator {ordinal} gives “{column}” for {period}, but the report of that period says “{earlier}”.',
      hint: 'Correct the column Kỳ trước (or Cùng kỳ) after the report that was sent if it was mistyped; the document uses the column.',
    },
    example: { ordinal: '1', column: '80%', period: 'quý IV năm 2023', earlier: '78%' },
  },
} as const satisfies Entries
