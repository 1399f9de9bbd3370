/** How the states are said in running text. `part` follows a count ("09 chỉ tiêu đạt"); `all` is said of one or of all alike ("đã đạt kế hoạch"). */
import type { IndicatorState, TaskCounts } from '../../model/report.js'

export type StateWording = { readonly part: string; readonly all: string }

/** In the order of the sentence. */
export const indicatorWording: readonly (readonly [IndicatorState, StateWording])[] = [
  ['exceeded', { part: 'vượt', all: 'vượt kế hoạch' }],
  ['met', { part: 'đạt', all: 'đạt kế hoạch' }],
  ['inProgress', { part: 'đang thực hiện', all: 'đang thực hiện' }],
  ['notMet', { part: 'không đạt', all: 'không đạt kế hoạch' }],
  ['unjudged', { part: 'chưa đánh giá được', all: 'có kết quả nhưng chưa đánh giá được' }],
  ['noData', { part: 'chưa có số liệu', all: 'chưa có số liệu' }],
  ['notApplicable', { part: 'không áp dụng', all: 'không áp dụng trong kỳ' }],
]

/** `done` is said for done and doneLate together. */
export const taskWording: readonly (readonly [keyof TaskCounts, StateWording])[] = [
  ['done', { part: 'đã hoàn thành', all: 'đã hoàn thành' }],
  ['ongoing', { part: 'thực hiện thường xuyên', all: 'được thực hiện thường xuyên' }],
  ['inProgress', { part: 'đang thực hiện', all: 'đang thực hiện' }],
  ['overdue', { part: 'quá hạn', all: 'quá hạn' }],
  ['notStarted', { part: 'chưa thực hiện', all: 'chưa thực hiện' }],
  ['notDue', { part: 'chưa đến hạn', all: 'chưa đến hạn' }],
  ['noData', { part: 'chưa có thông tin', all: 'chưa có thông tin' }],
]

/** Follows the words of tasks in progress that all have a date. */
export const inTimeWords = 'trong hạn'
