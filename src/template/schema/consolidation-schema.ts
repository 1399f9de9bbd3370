/** The shape of a consolidated report, kept equal to its type by the compiler. */
import type { Consolidation } from '../../model/consolidation.js'
import { officeSchema, signingSchema } from './office-schema.js'
import { appendixSchema, headSchema, timeSchema } from './report-schema.js'
import { indicatorCounts, scores, taskCounts } from './result-schema.js'
import { list, maybe, noted, number, record, type SchemaOf, text, yesNo } from './schema.js'

const units = list('các đơn vị', text('tên đơn vị'))

const overdueTask = record('một nhiệm vụ quá hạn', {
  content: text('nội dung'),
  lead: text('đơn vị chủ trì'),
  dueText: text('thời hạn'),
  resultText: text('kết quả đến nay'),
})

const standing = record('một đơn vị', {
  unit: text('tên đơn vị'),
  state: text('tình hình gửi', ['onTime', 'sent', 'late', 'missing', 'faulty']),
  stateText: text('tình hình gửi bằng chữ'),
  files: list('các tệp đã gửi', text('tên tệp')),
  issuedOn: maybe(text('ngày ban hành, dạng 2024-03-14')),
  issuedText: text('ngày ban hành, viết gọn'),
  supplementText: text('ngày ban hành bản bổ sung, viết gọn'),
  counts: maybe(indicatorCounts),
  tasks: maybe(taskCounts),
  achievedRate: maybe(number('tỷ lệ chỉ tiêu đạt và vượt, %')),
  achievedText: text('số chỉ tiêu đạt và vượt trên số được đánh giá, kèm tỷ lệ'),
  scores: maybe(scores),
  overdue: list('nhiệm vụ quá hạn', overdueTask),
})

const extreme = record('giá trị của một đơn vị', { unit: text('đơn vị'), text: text('giá trị') })

const indicator = record('một chỉ tiêu của mọi đơn vị', {
  ordinal: text('số thứ tự'),
  name: text('tên chỉ tiêu'),
  area: text('lĩnh vực'),
  unit: text('đơn vị tính'),
  targetText: text('kế hoạch của phần lớn đơn vị'),
  targetDiffers: yesNo('các đơn vị có kế hoạch khác nhau'),
  rule: text('cách tính kết quả chung', ['ratio', 'sum', 'none']),
  value: maybe(number('kết quả chung')),
  numerator: maybe(number('tổng các tử số')),
  denominator: maybe(number('tổng các mẫu số')),
  valueText: text('kết quả chung bằng chữ'),
  lowest: maybe(noted('giá trị thấp nhất', extreme)),
  highest: maybe(noted('giá trị cao nhất', extreme)),
  counts: indicatorCounts,
  achieved: number('số đơn vị đạt và vượt'),
  assessed: number('số đơn vị được đánh giá'),
  reported: number('số đơn vị được cộng'),
  without: noted('đơn vị chưa có số liệu', units),
  apart: noted('đơn vị có số liệu không cộng được', units),
  percent: yesNo('tính bằng %'),
  figures: list(
    'số liệu từng đơn vị, theo thứ tự units',
    record('số liệu một đơn vị', {
      value: maybe(number('giá trị')),
      numerator: maybe(number('tử số')),
      denominator: maybe(number('mẫu số')),
    }),
  ),
  values: list('kết quả từng đơn vị, theo thứ tự units', text('kết quả')),
})

const mergedText = record('một ý', {
  text: text('nội dung'),
  units: noted('các đơn vị nêu', units),
  unitsText: text('các đơn vị nêu, trong câu'),
})

export const consolidationSchema = record('báo cáo tổng hợp nhiều đơn vị', {
  type: text('loại dữ liệu', ['consolidation']),
  matter: text('lĩnh vực của kế hoạch'),
  office: officeSchema,
  head: headSchema,
  time: timeSchema,
  untilText: text('số đếm tính đến khi nào, mở đầu câu'),
  bases: list('căn cứ', text('một căn cứ')),
  receivers: list('kính gửi', text('một nơi nhận')),
  signing: signingSchema,
  planCitation: text('kế hoạch được báo cáo'),
  units: noted('các đơn vị được cộng số liệu, theo thứ tự tiếng Việt', units),
  dueText: text('hạn các đơn vị phải gửi'),
  isListed: yesNo('có danh sách đơn vị phải báo cáo'),
  expected: number('số đơn vị phải báo cáo'),
  sent: number('số đơn vị đã gửi'),
  missing: noted('đơn vị chưa gửi', units),
  late: list('đơn vị gửi sau thời hạn', standing),
  undated: noted('đơn vị không rõ ngày gửi', units),
  twice: list(
    'đơn vị gửi nhiều tệp',
    record('một đơn vị', {
      unit: text('đơn vị'),
      files: list('các tệp', text('tên tệp')),
      filesText: text('tên các tệp, trong câu'),
      outcome: text('số liệu lấy từ tệp nào', ['latest', 'earlier', 'none']),
      usedText: text('ngày ban hành của tệp được dùng'),
      lastText: text('ngày ban hành của tệp sau cùng'),
    }),
  ),
  faulty: list('đơn vị có tệp còn lỗi', standing),
  unlisted: noted('đơn vị ngoài danh sách', units),
  strays: list('tệp còn lỗi không thuộc đơn vị nào trong danh sách', standing),
  standings: list('tất cả đơn vị', standing),
  indicatorCounts: maybe(indicatorCounts),
  taskCounts: maybe(taskCounts),
  indicators: list('các chỉ tiêu', indicator),
  areas: list(
    'theo lĩnh vực',
    record('một lĩnh vực', {
      title: text('tên lĩnh vực'),
      counts: indicatorCounts,
      achieved: number('số lượt chỉ tiêu đạt và vượt'),
      assessed: number('số lượt chỉ tiêu được đánh giá'),
      items: list('các chỉ tiêu', indicator),
    }),
  ),
  spread: list('chỉ tiêu có kết quả khác nhau giữa các đơn vị', indicator),
  best: list('đơn vị đạt cao nhất', standing),
  weakest: list('đơn vị đạt thấp nhất', standing),
  byScore: list('đơn vị xếp theo điểm tự chấm', standing),
  overdueUnits: list('đơn vị có nhiệm vụ quá hạn', standing),
  budget: maybe(
    record('kinh phí', {
      unit: text('đơn vị tính'),
      units: number('số đơn vị được cộng kinh phí'),
      amount: number('tổng kinh phí'),
      disbursed: maybe(number('đã giải ngân')),
      disbursedUnits: number('số đơn vị có số liệu giải ngân'),
      amountText: text('tổng kinh phí kèm đơn vị'),
      disbursedText: text('đã giải ngân, kèm đơn vị'),
      rateText: text('tỷ lệ giải ngân'),
      apart: noted('đơn vị chưa cộng kinh phí vì không rõ đơn vị tiền', units),
    }),
  ),
  highlights: list('kết quả nổi bật', mergedText),
  difficulties: list('khó khăn, vướng mắc', mergedText),
  proposals: list('kiến nghị, đề xuất', mergedText),
  labels: record('tên các phụ lục', {
    standings: text('tình hình gửi báo cáo'),
    sums: text('kết quả chung từng chỉ tiêu'),
    matrix: text('kết quả từng chỉ tiêu theo đơn vị'),
    overdue: text('nhiệm vụ quá hạn'),
    texts: text('ý kiến của các đơn vị'),
  }),
  appendices: list('các phụ lục', appendixSchema),
}) satisfies SchemaOf<Consolidation>
