/** Shapes of indicators and tasks with their counts. */
import type { IndicatorsReport, TasksReport } from '../../model/report.js'
import { list, maybe, noted, number, record, type SchemaOf, text, yesNo } from './schema.js'

export const indicatorStates = [
  'exceeded',
  'met',
  'inProgress',
  'notMet',
  'unjudged',
  'noData',
  'notApplicable',
] as const
export const taskStates = [
  'done',
  'doneLate',
  'ongoing',
  'inProgress',
  'overdue',
  'notStarted',
  'notDue',
  'noData',
  'notApplicable',
] as const

const place = record('vị trí trong sổ tính', { sheet: text('tên trang'), row: number('dòng') })

export const indicatorCounts = record('số đếm theo trạng thái; cộng lại bằng total', {
  total: number('tổng số chỉ tiêu'),
  exceeded: number('vượt'),
  met: number('đạt'),
  inProgress: number('đang thực hiện'),
  notMet: number('không đạt'),
  unjudged: number('có kết quả nhưng chưa đánh giá được'),
  noData: number('chưa có số liệu'),
  notApplicable: number('không áp dụng'),
})

export const taskCounts = record('số đếm theo trạng thái, trừ không áp dụng; cộng lại bằng total', {
  total: number('tổng số nhiệm vụ'),
  done: number('hoàn thành'),
  doneLate: number('hoàn thành sau thời hạn'),
  ongoing: number('thường xuyên'),
  inProgress: number('đang thực hiện'),
  overdue: number('quá hạn'),
  notStarted: number('chưa thực hiện'),
  notDue: number('chưa đến hạn'),
  noData: number('chưa có thông tin'),
})

export const scores = record('tổng điểm', {
  maximum: number('điểm tối đa'),
  self: number('điểm tự chấm'),
  appraised: maybe(number('điểm thẩm định')),
  rate: maybe(number('tự chấm trên tối đa, %')),
  rateText: text('tỷ lệ đã viết thành chữ'),
  scored: number('số dòng có điểm'),
  unscored: number('số dòng chưa có điểm'),
})

const indicator = record('một chỉ tiêu', {
  ordinal: text('số thứ tự'),
  name: text('tên chỉ tiêu'),
  area: text('lĩnh vực'),
  unit: text('đơn vị tính'),
  targetText: text('kế hoạch'),
  actualText: text('kết quả'),
  resultVerb: text('“đạt”, hoặc “là” với kết quả bằng 0 và chỉ tiêu càng thấp càng tốt'),
  previousText: text('kết quả kỳ trước'),
  baselineText: text('hiện trạng, năm trước'),
  rate: maybe(number('tỷ lệ so với kế hoạch, %')),
  rateText: text('tỷ lệ đã viết thành chữ'),
  state: text('trạng thái', indicatorStates),
  stateText: text('trạng thái bằng chữ'),
  gapText: text('còn cách kế hoạch bao nhiêu'),
  change: maybe(text('thay đổi so với kỳ trước', ['up', 'down', 'same'])),
  changeText: text('thay đổi bằng chữ'),
  dueText: text('thời hạn'),
  lead: text('đơn vị chủ trì'),
  note: text('ghi chú'),
  at: place,
})

const task = record('một nhiệm vụ', {
  ordinal: text('số thứ tự'),
  content: text('nội dung'),
  area: text('lĩnh vực'),
  lead: text('đơn vị chủ trì'),
  support: text('đơn vị phối hợp'),
  level: text('cấp thực hiện'),
  targetText: text('chỉ tiêu'),
  product: text('sản phẩm'),
  due: maybe(text('ngày đến hạn, dạng 2024-03-31')),
  dueText: text('thời hạn như trong sổ tính'),
  resultText: text('kết quả do cán bộ ghi'),
  doneText: text('kết quả do cán bộ ghi, trống khi chỉ ghi là chưa làm'),
  state: text('trạng thái', taskStates),
  stateText: text('trạng thái bằng chữ'),
  claimedText: text('trạng thái do cán bộ ghi'),
  completedText: text('ngày hoàn thành'),
  note: text('ghi chú'),
  at: place,
})

const comparison = record('so sánh với kỳ khác', {
  label: text('tên kỳ so sánh'),
  up: number('số chỉ tiêu tăng'),
  down: number('số chỉ tiêu giảm'),
  same: number('số chỉ tiêu giữ nguyên'),
  compared: number('số chỉ tiêu so sánh được'),
})

const indicatorArea = record('một lĩnh vực', {
  ordinal: text('số thứ tự'),
  title: text('tên lĩnh vực'),
  counts: indicatorCounts,
  achieved: number('số chỉ tiêu đạt và vượt'),
  assessed: number('số chỉ tiêu được đánh giá'),
  scores: maybe(scores),
  items: list('các chỉ tiêu', indicator),
})

const taskArea = record('một lĩnh vực', {
  ordinal: text('số thứ tự'),
  title: text('tên lĩnh vực'),
  counts: taskCounts,
  scores: maybe(scores),
  items: list('các nhiệm vụ', task),
  byLead: list(
    'kết quả gộp theo đơn vị chủ trì',
    record('một đơn vị', {
      lead: text('đơn vị chủ trì'),
      results: list('các kết quả', text('một kết quả')),
    }),
  ),
})

export const indicatorsSchema = record('các chỉ tiêu', {
  counts: indicatorCounts,
  areas: list('theo lĩnh vực', indicatorArea),
  items: list('tất cả chỉ tiêu', indicator),
  achieved: list('chỉ tiêu đạt và vượt', indicator),
  missed: list('chỉ tiêu không đạt', indicator),
  unjudged: list('chỉ tiêu có kết quả nhưng chưa đánh giá được', indicator),
  comparison: maybe(noted('so với kỳ trước', comparison)),
  lastYear: maybe(noted('so với cùng kỳ năm trước', comparison)),
  scores: maybe(scores),
  appendix: text('tên phụ lục kèm theo'),
}) satisfies SchemaOf<IndicatorsReport>

export const tasksSchema = record('các nhiệm vụ', {
  counts: taskCounts,
  areas: list('theo lĩnh vực', taskArea),
  items: list('tất cả nhiệm vụ', task),
  overdue: list('nhiệm vụ quá hạn', task),
  suspended: list('nhiệm vụ chưa xong mà cán bộ ghi tạm dừng, tạm hoãn hoặc dừng thực hiện', task),
  dueSoon: list('nhiệm vụ đến hạn từ sau ngày chốt số liệu đến hết kỳ', task),
  dueNext: list('nhiệm vụ đến hạn trong kỳ tới', task),
  notApplicable: list('nhiệm vụ không áp dụng, không tính vào số đếm', task),
  hasDue: yesNo('có nhiệm vụ nêu thời hạn cụ thể'),
  inTime: yesNo('các nhiệm vụ đang thực hiện đều còn trong thời hạn cụ thể'),
  doneInPeriod: list('nhiệm vụ hoàn thành trong kỳ', task),
  scores: maybe(scores),
  appendix: text('tên phụ lục kèm theo'),
}) satisfies SchemaOf<TasksReport>
