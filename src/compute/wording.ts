/** Every word the computed parts of a report are made of. */
import type { IndicatorState, TaskCounts, TaskState } from '../model/report.js'
import { foldText } from '../vietnamese/letters/fold.js'

/** Đánh giá of an indicator as it stands in the appendix. */
export const indicatorStateTexts: Readonly<Record<IndicatorState, string>> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  inProgress: 'Đang thực hiện',
  notMet: 'Không đạt',
  unjudged: 'Chưa đánh giá được',
  noData: 'Chưa có số liệu',
  notApplicable: 'Không áp dụng',
}

/** Đánh giá of a task. */
export const taskStateTexts: Readonly<Record<TaskState, string>> = {
  done: 'Hoàn thành',
  doneLate: 'Hoàn thành sau thời hạn',
  ongoing: 'Thường xuyên',
  inProgress: 'Đang thực hiện',
  overdue: 'Quá hạn',
  notStarted: 'Chưa thực hiện',
  notDue: 'Chưa đến hạn',
  noData: 'Chưa có thông tin',
  notApplicable: 'Không áp dụng',
}

/** The same states behind a count ("12 vượt"), in the order in which they are told. */
export const indicatorCountWords: readonly (readonly [state: IndicatorState, words: string])[] = [
  ['exceeded', 'vượt'],
  ['met', 'đạt'],
  ['inProgress', 'đang thực hiện'],
  ['notMet', 'không đạt'],
  ['unjudged', 'chưa đánh giá được'],
  ['noData', 'chưa có số liệu'],
  ['notApplicable', 'không áp dụng'],
]

/** The same for tasks. */
export const taskCountWords: readonly (readonly [state: keyof TaskCounts, words: string])[] = [
  ['done', 'hoàn thành'],
  ['doneLate', 'hoàn thành sau thời hạn'],
  ['ongoing', 'thực hiện thường xuyên'],
  ['inProgress', 'đang thực hiện'],
  ['overdue', 'quá hạn'],
  ['notStarted', 'chưa thực hiện'],
  ['notDue', 'chưa đến hạn'],
  ['noData', 'chưa có thông tin'],
]

/** Follows "đang thực hiện" where all such tasks have a date. */
export const inTimeWords = 'trong hạn'

/** Headings of the computed columns. */
export const computedHeadings = {
  rate: 'Tỷ lệ so với kế hoạch (%)',
  assessment: 'Đánh giá',
  actual: 'Thực hiện',
  previous: 'Kỳ trước',
  change: 'Tăng, giảm so với kỳ trước',
  yearChange: 'Tăng, giảm so với cùng kỳ',
  disbursedRate: 'Tỷ lệ giải ngân (%)',
  share: 'Tỷ lệ (%)',
} as const

/** The four columns of the month report's list of tasks. */
export const monthTaskHeadings = {
  ordinal: 'TT',
  content: 'Nhiệm vụ',
  result: 'Kết quả thực hiện',
  assessment: 'Đánh giá',
} as const

/** Titles of appendices whose sheet has none; `{period}` is "quý I năm 2024" or nothing. */
export const appendixTitles = {
  indicators: 'Kết quả thực hiện các chỉ tiêu {period}',
  tasks: 'Kết quả thực hiện các nhiệm vụ {period}',
  budget: 'Kinh phí thực hiện {period}',
  statistics: 'Số liệu thống kê {period}',
} as const

/** Titles when nothing has been reported yet: the plan's own lists. */
export const planTitles = {
  indicators: 'Danh mục các chỉ tiêu',
  tasks: 'Danh mục các nhiệm vụ',
  budget: 'Kinh phí thực hiện',
  statistics: 'Số liệu',
} as const

/** Titles that only say what kind of table it is; the usual title says more. Folded. */
export const bareTitles: readonly string[] = [
  'chi tieu',
  'cac chi tieu',
  'bang chi tieu',
  'nhiem vu',
  'cac nhiem vu',
  'bang nhiem vu',
  'kinh phi',
  'bang kinh phi',
  'so lieu',
  'bang so lieu',
  'so lieu thong ke',
]

/** Lines above a clerk's table that are no title: labels and "(Kèm theo …)". Folded beginnings. */
export const notTitles: readonly string[] = [
  'phu luc',
  'kem theo',
  'ban hanh kem theo',
  'dinh kem',
  'bieu mau',
  'mau so',
  'dvt',
  'don vi tinh',
]

/** The parts of the head. */
export const headWords = {
  kind: 'BÁO CÁO',
  kindInText: 'Báo cáo',
  symbol: 'BC',
  blankNumber: '        ',
  blankSymbolNumber: '     ',
  blankDay: '    ',
  blankPlace: '……………',
  matter: 'chuyển đổi số',
  committee: 'Ủy ban nhân dân',
  archive: 'VT',
  archiveLabel: 'Lưu',
  asAbove: 'Như trên',
  signingTime: 'thời gian ký: …',
} as const

/** When the figures were taken and the rows judged. */
export const timeWords = {
  window: 'số liệu tính từ ngày {from} đến ngày {to}',
  judged: 'đánh giá tại ngày {asOf}',
  periodEnd: 'Đến hết kỳ báo cáo',
  day: 'Đến ngày {asOf}',
  rest: 'Từ nay đến',
  before: 'kỳ trước',
  ahead: 'thời gian tới',
} as const

/** What follows in the trích yếu, by what the next period is. */
export const nextWords = {
  year: 'phương hướng, nhiệm vụ',
  other: 'nhiệm vụ trọng tâm',
} as const

/** "Số hồ sơ", "Tổng số hồ sơ tiếp nhận": what is counted stands behind the word for number. */
export const countNouns =
  /^(?:tổng\s+)?số\s+(?!lượng\b|liệu\b|lượt\s*$)(.+?)(?:\s+(?:đã\s+)?(?:tiếp nhận|giải quyết|phát sinh).*)?$/iu

/** What statistics tables are known to count, longest first where one begins another; found in titles. */
export const knownNouns: readonly string[] = [
  'thủ tục hành chính',
  'hồ sơ',
  'văn bản',
  'đơn thư',
  'vụ việc',
  'tin, bài',
  'lượt truy cập',
  'giao dịch',
  'chứng thư số',
  'chữ ký số',
  'tài khoản',
]

/** A title with one of these names a place or an office: it is not put into small letters. */
export const properTitleWords =
  /(?:^|\s)(?:xã(?! hội)|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|ấp|(?<!văn )bản(?! đồ)|ủy ban|(?<!cơ )sở(?! hữu)|ubnd|hđnd)(?=\s|$)/iu

/** How far from the target. */
export const gapWords = {
  lower: 'thấp hơn',
  higher: 'cao hơn',
  missing: 'còn thiếu',
  beyond: 'vượt',
} as const

/** What stands between an indicator and its result: "đạt 98%", "là 02 vụ". */
export const resultVerbs = { reaches: 'đạt', is: 'là' } as const

/** The unit of places in a ranking. */
export const rankUnit = 'hạng'

/** What stands before a bare year, month or quarter of a deadline. */
export const calendarWords = { year: 'năm', month: 'tháng', quarter: 'quý' } as const

/** How a value moved against another period. */
export const changeWords = {
  up: 'tăng',
  down: 'giảm',
  same: 'giữ nguyên',
  higher: 'lên',
  lower: 'xuống',
} as const

/** Units that measure instead of counting. */
export const measuredUnits: readonly string[] = [
  'điểm',
  'km',
  'km2',
  'm2',
  'ha',
  'gb',
  'tb',
  'mbps',
  'bậc',
  'sao',
  'đồng',
  'triệu đồng',
  'tỷ đồng',
  'nghìn đồng',
]

/** A column of results whose heading holds one of these counts from 1 January on. Folded. */
export const cumulativeWords: readonly string[] = ['luy ke', 'cong don', 'tu dau nam']

/** Stands before the clerk's own words where the derived state differs. */
export const claimedWord = 'ghi'

/** Folded headings of a column of units, in tables where it has no meaning of its own. */
export const unitHeadings: readonly string[] = ['đvt', 'đơn vị tính'].map(foldText)

/** Ends of group rows and the lines under the tables. */
export const tailWords = {
  achieved: '{done}/{of} chỉ tiêu đạt và vượt',
  achievedNone: '{of} chỉ tiêu, chưa có chỉ tiêu nào đạt',
  achievedNot: '{of} chỉ tiêu, chưa đạt',
  done: '{done}/{of} nhiệm vụ hoàn thành',
  doneNone: '{of} nhiệm vụ, chưa có nhiệm vụ nào hoàn thành',
  doneNot: '{of} nhiệm vụ, chưa hoàn thành',
  score: 'tự chấm {self}/{maximum} điểm',
  reached: ', đạt {rate}',
  unscoredIndicators: ' (không tính {count} chỉ tiêu chưa chấm điểm)',
  unscoredTasks: ' (không tính {count} nhiệm vụ chưa chấm điểm)',
  indicators: 'Tổng số {total} chỉ tiêu: {parts}.',
  tasks: 'Tổng số {total} nhiệm vụ: {parts}.',
  tasksApart: 'Ngoài ra có {count} nhiệm vụ không áp dụng trong kỳ.',
  tasksNone: 'Có {count} nhiệm vụ không áp dụng trong kỳ.',
  budget: 'Tổng kinh phí: {amount}.',
  budgetDisbursed: 'Tổng kinh phí: {amount}; đã giải ngân: {disbursed}{rate}.',
  statistics: 'Tổng số: {total}.',
  judgedOn: 'Đánh giá tính đến ngày {asOf}.',
} as const

/** Fills the `{gaps}` of a wording. */
export function fillWords(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap)
}

/** Label of an appendix, in lower case (Decree 30/2020, Appendix I, III.1). */
export const appendixWord = 'Phụ lục'

/** "So với cùng kỳ năm 2023". */
export const sameTimeWord = 'cùng kỳ'

/** A column of baselines with one of these in its heading holds last year's figures. Folded. */
export const lastYearWords: readonly string[] = ['nam truoc', 'nam lien truoc']

/** The sheet that says whose report it is; named in findings about the whole workbook. */
export const infoSheet = 'Thông tin'

/** Texts of a section that only say that there is nothing to say. Folded, without marks. */
export const wordsForNothing: readonly string[] = ['khong', 'khong co', 'khong co gi', 'chua co']
