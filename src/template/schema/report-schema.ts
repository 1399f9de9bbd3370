/** The shape of a report, kept equal to its type by the compiler. */
import type { Appendix, Report } from '../../model/report.js'
import { officeSchema, signingSchema } from './office-schema.js'
import { indicatorCounts, indicatorsSchema, taskCounts, tasksSchema } from './result-schema.js'
import { list, maybe, noted, number, record, type SchemaOf, text, yesNo } from './schema.js'

const texts = (note: string) => list(note, text('một đoạn'))

const statistics = record('một bảng số liệu', {
  title: text('tên bảng'),
  label: text(
    'đầu câu của cột chính khi bảng có nhiều cột số đếm: "Số hồ sơ tiếp nhận là"; bảng một cột thì trống',
  ),
  noun: text('danh từ được đếm'),
  total: number('tổng số'),
  totalText: text('tổng số kèm danh từ'),
  rows: list(
    'các dòng',
    record('một dòng', {
      category: text('lĩnh vực'),
      mark: text('dấu hai chấm sau lĩnh vực tận cùng bằng chữ số ("thôn 1: 200 hộ")'),
      count: number('số lượng'),
      countText: text('số lượng kèm danh từ'),
      share: number('tỷ lệ, %; cộng lại bằng 100'),
      shareText: text('tỷ lệ đã viết thành chữ'),
    }),
  ),
  others: list(
    'các cột số đếm khác',
    record('một cột', {
      label: text('đầu câu của cột: "Số hồ sơ trực tuyến là"'),
      total: maybe(number('tổng của cột; không có với số liệu không cộng được')),
      totalText: text('tổng kèm danh từ'),
      rows: list(
        'các dòng khác 0 khi bảng không dài',
        record('một dòng', {
          category: text('lĩnh vực'),
          mark: text('dấu hai chấm sau lĩnh vực tận cùng bằng chữ số'),
          countText: text('số lượng'),
        }),
      ),
    }),
  ),
  appendix: text('tên phụ lục kèm theo'),
})

const budget = record('kinh phí', {
  unit: text('đơn vị tính'),
  amount: number('tổng kinh phí'),
  amountText: text('tổng kinh phí kèm đơn vị'),
  disbursed: maybe(number('đã giải ngân')),
  disbursedText: text('đã giải ngân, kèm đơn vị'),
  rate: maybe(number('tỷ lệ giải ngân, %')),
  rateText: text('tỷ lệ đã viết thành chữ'),
  lines: list(
    'các khoản',
    record('một khoản', {
      content: text('nội dung'),
      amountText: text('kinh phí'),
      disbursedText: text('đã giải ngân'),
      source: text('nguồn vốn'),
    }),
  ),
  areas: list(
    'theo lĩnh vực',
    record('một lĩnh vực', {
      title: text('tên lĩnh vực'),
      amount: number('kinh phí'),
      disbursed: maybe(number('đã giải ngân')),
    }),
  ),
  appendix: text('tên phụ lục kèm theo'),
})

export const appendixSchema = record('một phụ lục', {
  kind: text('loại', ['indicators', 'tasks', 'budget', 'statistics', 'matrix']),
  label: text('Phụ lục I'),
  title: text('tên phụ lục'),
  unitNote: text('dòng đơn vị tính'),
  columns: list(
    'các cột',
    record('một cột', {
      heading: text('tên cột'),
      levels: list('các tầng tiêu đề, từ trên xuống', text('một tầng')),
      kind: text('loại cột', ['ordinal', 'text', 'number', 'state']),
      computed: yesNo('cột do chương trình tính'),
    }),
  ),
  rows: list(
    'các dòng',
    record('một dòng', {
      kind: text('loại dòng', ['group', 'item', 'total']),
      depth: number('cấp'),
      cells: list('các ô', text('một ô')),
    }),
  ),
  totals: text('dòng tổng dưới bảng'),
}) satisfies SchemaOf<Appendix>

export const headSchema = record('đầu văn bản', {
  number: text('dòng số, ký hiệu'),
  symbol: text('số và ký hiệu'),
  placeAndDate: text('địa danh và ngày'),
  kind: text('tên loại'),
  subject: text('trích yếu'),
  appendixStamp: text('số, ký hiệu và thời gian ký ở góc phụ lục là tệp riêng'),
  appendixReference: text('dòng Kèm theo của phụ lục'),
})

export const timeSchema = record('kỳ báo cáo', {
  period: record('kỳ', {
    kind: text('loại kỳ', ['month', 'quarter', 'firstHalf', 'secondHalf', 'nineMonths', 'year', 'adHoc']),
    year: number('năm'),
    index: number('tháng hoặc quý'),
    from: maybe(text('từ ngày (đột xuất)')),
    to: maybe(text('đến ngày (đột xuất)')),
  }),
  label: text('tên kỳ trong câu văn'),
  next: text('tên kỳ tới'),
  previous: text('tên kỳ trước'),
  outline: text('kiểu đề cương', ['month', 'long', 'year']),
  from: text('ngày đầu của số liệu'),
  to: text('ngày cuối của số liệu'),
  windowText: text('thời gian chốt số liệu'),
  asOf: text('ngày đánh giá'),
  asOfText: text('ngày đánh giá, viết gọn'),
  restText: text('phần còn lại của kỳ, mở đầu câu; trống khi kỳ đã hết'),
})

export const reportSchema = record('báo cáo', {
  type: text('loại dữ liệu', ['report']),
  matter: text('lĩnh vực của kế hoạch'),
  office: officeSchema,
  head: headSchema,
  time: maybe(noted('kỳ báo cáo; trống khi sổ tính không nêu kỳ', timeSchema)),
  asOfText: text('ngày đánh giá, viết gọn; có cả khi không nêu kỳ'),
  untilText: text('số đếm tính đến khi nào, mở đầu câu'),
  planCitation: text('kế hoạch được báo cáo'),
  bases: list('căn cứ', text('một căn cứ')),
  receivers: list('kính gửi', text('một nơi nhận')),
  signing: signingSchema,
  indicators: maybe(indicatorsSchema),
  tasks: maybe(tasksSchema),
  statistics: list('các bảng số liệu', statistics),
  budget: maybe(budget),
  narrative: record('lời văn của cán bộ (trang Đánh giá)', {
    highlights: texts('kết quả nổi bật'),
    steering: texts('chỉ đạo, điều hành'),
    advantages: texts('thuận lợi, ưu điểm'),
    difficulties: texts('khó khăn, tồn tại, hạn chế'),
    causes: texts('nguyên nhân'),
    lessons: texts('bài học kinh nghiệm'),
    directions: texts('phương hướng, nhiệm vụ'),
    proposals: texts('kiến nghị, đề xuất'),
  }),
  appendices: list('các phụ lục', appendixSchema),
  charts: yesNo('có vẽ biểu đồ'),
  separateAppendices: yesNo('phụ lục là tệp riêng'),
  summary: record('tóm tắt', {
    indicators: maybe(indicatorCounts),
    tasks: maybe(taskCounts),
    scores: maybe(
      record('tổng điểm', {
        maximum: number('điểm tối đa'),
        self: number('điểm tự chấm'),
        appraised: maybe(number('điểm thẩm định')),
      }),
    ),
    budget: maybe(
      record('kinh phí', { amount: number('tổng kinh phí'), disbursed: maybe(number('đã giải ngân')) }),
    ),
  }),
}) satisfies SchemaOf<Report>
