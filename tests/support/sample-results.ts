/** Makers of made-up results for tests. */
import type {
  IndicatorArea,
  IndicatorCounts,
  IndicatorResult,
  IndicatorState,
  TaskArea,
  TaskCounts,
  TaskResult,
  TaskState,
} from '../../src/model/report.js'

const INDICATOR_STATES: Readonly<Record<IndicatorState, string>> = {
  exceeded: 'Vượt',
  met: 'Đạt',
  inProgress: 'Đang thực hiện',
  notMet: 'Không đạt',
  unjudged: 'Chưa đánh giá được',
  noData: 'Chưa có số liệu',
  notApplicable: 'Không áp dụng',
}
const TASK_STATES: Readonly<Record<TaskState, string>> = {
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

/** Makes an indicator; the rest of its fields are usual ones. */
export function indicator(state: IndicatorState, over: Partial<IndicatorResult> = {}): IndicatorResult {
  return {
    ordinal: '1',
    name: 'Tỷ lệ hồ sơ trực tuyến',
    area: 'Chính quyền số',
    unit: '%',
    targetText: '50%',
    actualText: state === 'noData' ? '' : '27%',
    resultVerb: 'đạt',
    previousText: '25%',
    baselineText: '20%',
    rate: state === 'noData' || state === 'notApplicable' ? null : 54,
    rateText: state === 'noData' || state === 'notApplicable' ? '' : '54%',
    state,
    stateText: INDICATOR_STATES[state],
    gapText: state === 'notMet' ? 'thấp hơn 23 điểm phần trăm' : '',
    change: 'up',
    changeText: 'tăng 2 điểm phần trăm',
    dueText: 'Quý I',
    lead: 'Văn phòng HĐND và UBND xã',
    note: '',
    at: { sheet: 'Chỉ tiêu', row: 6 },
    ...over,
  }
}

/** Makes a task likewise. */
export function task(state: TaskState, over: Partial<TaskResult> = {}): TaskResult {
  const resultText = state === 'done' || state === 'doneLate' ? 'Đã ban hành kế hoạch.' : ''
  return {
    ordinal: '1',
    content: 'Ban hành kế hoạch tuyên truyền',
    area: 'Nhận thức số',
    lead: 'Văn phòng HĐND và UBND xã',
    support: 'Các ấp',
    level: 'Xã',
    targetText: '01 kế hoạch',
    product: 'Kế hoạch',
    due: '2024-03-10',
    dueText: '10/3/2024',
    resultText,
    doneText: over.resultText ?? resultText,
    state,
    stateText: TASK_STATES[state],
    claimedText: '',
    completedText: '',
    note: '',
    at: { sheet: 'Nhiệm vụ', row: 6 },
    ...over,
  }
}

/** Counts the items by state. */
export function indicatorCounts(items: readonly IndicatorResult[]): IndicatorCounts {
  const of = (state: IndicatorState) => items.filter(item => item.state === state).length
  return {
    total: items.length,
    exceeded: of('exceeded'),
    met: of('met'),
    inProgress: of('inProgress'),
    notMet: of('notMet'),
    unjudged: of('unjudged'),
    noData: of('noData'),
    notApplicable: of('notApplicable'),
  }
}

/** Counts the items by state. */
export function taskCounts(all: readonly TaskResult[]): TaskCounts {
  const items = all.filter(item => item.state !== 'notApplicable')
  const of = (state: TaskState) => items.filter(item => item.state === state).length
  return {
    total: items.length,
    done: of('done'),
    doneLate: of('doneLate'),
    ongoing: of('ongoing'),
    inProgress: of('inProgress'),
    overdue: of('overdue'),
    notStarted: of('notStarted'),
    notDue: of('notDue'),
    noData: of('noData'),
  }
}

/** Makes an area with its own counts. */
export function indicatorArea(
  ordinal: string,
  title: string,
  items: readonly IndicatorResult[],
): IndicatorArea {
  const own = items.map((item, index) => ({ ...item, area: title, ordinal: String(index + 1) }))
  const counts = indicatorCounts(own)
  return {
    ordinal,
    title,
    counts,
    achieved: counts.met + counts.exceeded,
    assessed: counts.total - counts.notApplicable,
    scores: null,
    items: own,
  }
}

/** Makes an area with its own counts and results by lead unit. */
export function taskArea(ordinal: string, title: string, items: readonly TaskResult[]): TaskArea {
  const own = items.map((item, index) => ({ ...item, area: title, ordinal: String(index + 1) }))
  const leads = [...new Set(own.filter(item => item.resultText !== '').map(item => item.lead))]
  return {
    ordinal,
    title,
    counts: taskCounts(own),
    scores: null,
    items: own,
    byLead: leads.map(lead => ({
      lead,
      results: own.filter(item => item.lead === lead && item.resultText !== '').map(item => item.resultText),
    })),
  }
}
