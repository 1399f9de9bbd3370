import { foldText } from '../letters/fold.js'
import { plainText } from '../letters/plain-text.js'
import { saysSuspended } from './suspended-words.js'

/** What a task's status cell says, before its dates are looked at. */
export type TaskStatus =
  | 'done' // hoàn thành
  | 'inProgress' // đang thực hiện
  | 'notStarted' // chưa thực hiện
  | 'ongoing' // thường xuyên, tiếp tục duy trì
  | 'overdue' // quá hạn, chậm tiến độ
  | 'notDue' // chưa đến hạn
  | 'notApplicable' // không áp dụng

/** What an indicator's assessment cell says. */
export type IndicatorStatus =
  | 'exceeded' // vượt
  | 'met' // đạt
  | 'notMet' // không đạt
  | 'inProgress' // chưa đạt, đang thực hiện
  | 'noData' // chưa có số liệu
  | 'notApplicable' // không áp dụng

/** Wordings that decide a status: `start` at the beginning of the cell, `within` anywhere, at whole words. The first rule that fits wins. */
type Rule<S> = { readonly status: S; readonly start: readonly string[]; readonly within: readonly string[] }

const TASK_RULES: readonly Rule<TaskStatus>[] = [
  {
    status: 'notApplicable',
    start: ['không áp dụng', 'không thuộc', 'không phải thực hiện', 'không phát sinh'],
    within: [],
  },
  {
    status: 'notDue',
    start: [
      'chưa đến hạn',
      'chưa tới hạn',
      'chưa đến thời hạn',
      'chưa đến kỳ',
      'chưa đến thời gian',
      'chưa đến thời điểm',
    ],
    within: [],
  },
  {
    status: 'done',
    start: [
      'hoàn thành quá',
      'hoàn thành trễ hạn',
      'hoàn thành chậm',
      'hoàn thành nhưng quá',
      'hoàn thành nhưng chậm',
      'hoàn thành nhưng trễ',
      'hoàn thành đúng hạn',
      'hoàn thành trước hạn',
      'đã hoàn thành quá',
      'đã hoàn thành trễ hạn',
      'đã hoàn thành chậm',
      'đã hoàn thành nhưng quá',
      'đã hoàn thành nhưng chậm',
      'đã hoàn thành nhưng trễ',
    ],
    within: [],
  },
  {
    status: 'overdue',
    start: [
      'chậm',
      'trễ',
      'không hoàn thành',
      'không kịp',
      'chưa hoàn thành đúng hạn',
      'chưa hoàn thành theo tiến độ',
      'không đúng hạn',
      'không đạt',
      'chưa đảm bảo tiến độ',
      'không đảm bảo tiến độ',
    ],
    within: ['quá hạn', 'trễ hạn', 'chậm tiến độ', 'chậm so với', 'chậm hạn', 'quá thời hạn', 'chậm muộn'],
  },
  {
    status: 'inProgress',
    start: [
      'chưa hoàn thành',
      'chưa hoàn tất',
      'chưa xong',
      'chưa kết thúc',
      'chưa đạt',
      'một phần',
      'cơ bản hoàn thành',
      'gần hoàn thành',
      'sắp',
      'đã và đang',
      'đã cơ bản',
      'đã trình chờ',
      'đã gửi chờ',
      'đã trình đang',
      'sẽ hoàn thành',
      'trong hạn',
      'còn hạn',
      'thực hiện trong hạn',
    ],
    within: ['một phần', 'một số nội dung', 'chưa đầy đủ', 'trong hạn'],
  },
  { status: 'notStarted', start: ['chưa', 'không thực hiện', 'không triển khai'], within: [] },
  {
    status: 'ongoing',
    start: [
      'duy trì',
      'tiếp tục duy trì',
      'đang duy trì',
      'thường xuyên',
      'hàng năm',
      'hằng năm',
      'nhiệm vụ thường xuyên',
      'liên tục',
    ],
    within: ['thường xuyên'],
  },
  {
    status: 'inProgress',
    start: ['đang', 'tiếp tục', 'phối hợp', 'chờ', 'cần', 'dự kiến', 'sẽ', 'theo dõi'],
    within: [],
  },
  {
    status: 'done',
    start: [
      'hoàn thành',
      'hoàn tất',
      'đã',
      'xong',
      'kết thúc',
      'thực hiện xong',
      'đúng hạn',
      'trước hạn',
      'đạt',
    ],
    within: [],
  },
]

const INDICATOR_RULES: readonly Rule<IndicatorStatus>[] = [
  {
    status: 'notApplicable',
    start: ['không áp dụng', 'không thuộc', 'không đánh giá', 'không phát sinh'],
    within: [],
  },
  {
    status: 'noData',
    start: [
      'chưa có',
      'không có số liệu',
      'không có dữ liệu',
      'chưa đánh giá',
      'chưa thống kê',
      'chưa tổng hợp',
      'chưa cập nhật',
      'cần số liệu',
      'chờ số liệu',
      'chưa đo',
      'chưa xác định',
      'không xác định',
      'KXĐ',
      'chưa chấm',
      'chưa báo cáo',
      'chưa rà soát',
    ],
    within: ['chưa có số liệu'],
  },
  {
    status: 'notMet',
    start: ['không đạt', 'ko đạt', 'không hoàn thành', 'chỉ đạt', 'đạt thấp', 'thấp hơn', 'không vượt'],
    within: ['không đạt', 'chỉ đạt'],
  },
  {
    status: 'inProgress',
    start: ['chưa', 'đang', 'sắp', 'tiếp tục', 'cần', 'gần đạt', 'dự kiến', 'phấn đấu'],
    within: ['chưa đạt'],
  },
  { status: 'exceeded', start: ['vượt', 'cao hơn'], within: ['vượt'] },
  {
    status: 'met',
    start: [
      'đạt',
      'đã đạt',
      'hoàn thành',
      'đã hoàn thành',
      'bằng',
      'đảm bảo',
      'duy trì đạt',
      'tiếp tục duy trì',
      'duy trì',
    ],
    within: [],
  },
]

const taskRules = TASK_RULES.map(foldRule)
const indicatorRules = INDICATOR_RULES.map(foldRule)
/** "hoàn thành 80%", "đã thực hiện 3/5 nội dung": the figure, not the verb, says how far it got. */
const SHARE_DONE =
  /^(?:da\s+)?(?:co ban\s+)?(?:hoan thanh|thuc hien|trien khai|dat|xong)(?:\s+(?:duoc|khoang|ty le|ti le|dat))*\s*:?\s*(\d+(?:[.,]\d+)?)\s*(%|\/\s*(\d+))/

/** "50%", "khoảng 80 %": a status that is only a figure. */
const BARE_SHARE = /^(?:khoang|tren|gan|dat)?\s*(\d+(?:[.,]\d+)?)\s*%$/

/** Reads a task's status words; null for words that say no status. "Chưa hoàn thành" is under way, never done; "Đã tạm dừng" is neither. */
export function parseStatus(text: string): TaskStatus | null {
  if (saysSuspended(text)) return null
  const lines = text.split('\n').flatMap(line => statusOfLine(line.replace(/^\s*[-–+•*]\s*(?=\S)/, '')) ?? [])
  const [first, ...others] = lines
  if (first === undefined || others.every(status => status === first)) return first ?? statusOfLine(text)
  // Parts of a task in lines of one cell: it is done when all of them are.
  if (lines.includes('overdue')) return 'overdue'
  const open = lines.filter(status => status !== 'notApplicable')
  return open.every(status => status === 'notStarted' || status === 'notDue') ? 'notStarted' : 'inProgress'
}

function statusOfLine(text: string): TaskStatus | null {
  const share = shareDone(text)
  if (share !== null) return share >= 1 ? 'done' : share > 0 ? 'inProgress' : 'notStarted'
  const status = firstFit(taskRules, text)
  return status === 'done' && isStillOpen(text) ? 'inProgress' : status
}

/** "Đã ký hợp đồng, đang lắp đặt": what is under way beats what was done; to keep, to use, to watch and to pay come after the end. */
const UNDER_WAY =
  /(?<!\p{L})đang(?!\p{L})(?!\s+(?:duy trì|vận hành|sử dụng|khai thác|hoạt động|áp dụng|phát huy|theo dõi|thanh toán|quyết toán|thanh quyết toán|bảo hành|bảo trì))/u
/** What may well not have happened: nothing is open because of it. */
const NOTHING_MISSING = String.raw`(?!\s+(?:phát sinh|xảy ra|để|ai|phát hiện|ghi nhận|nhận được|có\s+(?:vướng|sự cố|phản ánh|khiếu nại|kiến nghị|khó khăn|phát sinh|trường hợp)))`
const NOT_YET = new RegExp(
  String.raw`^đã(?!\s+(?:hoàn|xong)).*(?<!\p{L})chưa(?!\p{L})${NOTHING_MISSING}`,
  'su',
)
const OPENS_NOT_YET = new RegExp(String.raw`^(?:vẫn )?chưa(?!\p{L})${NOTHING_MISSING}`, 'u')
const DRAFT = /(?<!\p{L})dự thảo(?!\p{L})/u
const ASIDE = /\([^)]*\)/g

/** Written with its marks: "đảng", "đăng" and "chứa" are other words. */
function isStillOpen(text: string): boolean {
  const own = bareWords(text)
  return UNDER_WAY.test(own) || NOT_YET.test(own) || DRAFT.test(own)
}

/** "Đang triển khai", "Chưa phê duyệt", "Đã trình, chưa được duyệt": words that no completed task can have. */
export function saysNotEnded(text: string): boolean {
  const own = bareWords(text)
  return UNDER_WAY.test(own) || NOT_YET.test(own) || OPENS_NOT_YET.test(own)
}

function bareWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(ASIDE, ' ').trim()
}

/** Reads an indicator's assessment; null for words that say none ("đạt 80%" is a value, not a judgement). */
export function parseIndicatorStatus(text: string): IndicatorStatus | null {
  const status = firstFit(indicatorRules, text)
  const share = status === 'met' ? shareDone(text) : null
  return share !== null && share < 1 ? null : status
}

function firstFit<S extends string>(rules: readonly Rule<S>[], text: string): S | 'notApplicable' | null {
  if (/^\s*[-–—]+\s*$/.test(text)) return 'notApplicable'
  const folded = foldText(text)
  if (folded === '') return null
  const padded = ` ${folded} `
  for (const rule of rules) {
    if (rule.start.some(wording => padded.startsWith(wording))) return rule.status
    if (rule.within.some(wording => padded.includes(wording) && !isDenied(padded, wording)))
      return rule.status
  }
  return null
}

/** "Không quá hạn", "chưa vượt": the wording stands behind a denial. */
function isDenied(padded: string, wording: string): boolean {
  const before = padded.slice(0, padded.indexOf(wording))
  return before.endsWith(' khong') || before.endsWith(' chua')
}

function shareDone(text: string): number | null {
  const plain = plainText(text.slice(0, 300)).trim().replace(/\s+/g, ' ')
  const match = SHARE_DONE.exec(plain) ?? BARE_SHARE.exec(plain)
  if (match === null) return null
  const share = Number((match[1] ?? '').replace(',', '.'))
  const whole = match[3] === undefined ? 100 : Number(match[3])
  return whole === 0 ? null : share / whole
}

function foldRule<S>(rule: Rule<S>): Rule<S> {
  const fold = (wordings: readonly string[]) => wordings.map(wording => ` ${foldText(wording)} `)
  return { status: rule.status, start: fold(rule.start), within: fold(rule.within) }
}
