import { foldText } from '../letters/fold.js'
import { parseStatus, type TaskStatus } from './status-words.js'

/** What the words of a result say of the work; `clear`: they leave no other reading. */
export type ResultWords = { readonly status: TaskStatus | null; readonly clear: boolean }

const words = (list: string) => list.split(';').map(each => foldText(each))
const oneOf = (start: string, list: string) => new RegExp(`^${start}(?:${words(list).join('|')})(?: |$)`)

/** What is finished when it is done. */
const FINISHED = oneOf(
  '(?:da )?(?:duoc )?(?:co ban )?',
  `hoàn thành; hoàn tất; hoàn thiện; xong; kết thúc; thực hiện xong; ban hành; công bố; nghiệm thu; bàn giao;
  đưa vào sử dụng; đưa vào vận hành; đưa vào khai thác; đưa vào hoạt động; đúng hạn; trước hạn; thực hiện đầy đủ; thực hiện đúng`,
)
/** What is done on the way to the end: a draft is no decision, a contract no building. */
const ON_THE_WAY = oneOf(
  'da (?:duoc )?',
  `trình; dự thảo; soạn thảo; xây dựng dự thảo; đề xuất; đề nghị; xin; lấy ý kiến; gửi; ký hợp đồng; ký kết hợp đồng; khảo sát;
  lập; triển khai; phối hợp; tham mưu; rà soát; đăng ký; chỉ đạo; phân công; giao; bắt đầu; khởi công; khởi động; tiến hành;
  chuẩn bị; làm việc; họp; thống nhất; lên kế hoạch; có văn bản; có công văn; có tờ trình; có chủ trương; có dự thảo;
  có kế hoạch; xây dựng kế hoạch; xây dựng phương án; xây dựng đề cương; lựa chọn; đấu thầu; thẩm định; tiếp nhận; tổng hợp`,
)
/** "Đã lập xong danh sách": whatever the verb, it is at its end. */
const AT_END = /(?<!\p{L})(?:xong|hoàn tất)(?!\p{L})/iu
const LATER = /(?<!\p{L})(?:sẽ|dự kiến|tiếp tục|còn lại)(?!\p{L})/iu

/** Reads what the clerk wrote as a result where no status stands: "Đã ban hành …" is done, "Đã ký hợp đồng" is on the way, and not for certain. */
export function parseResult(text: string): ResultWords {
  const status = parseStatus(text)
  switch (status) {
    case null:
    case 'notApplicable':
      return { status: null, clear: false }
    case 'done': {
      const folded = foldText(text)
      if (FINISHED.test(folded) || AT_END.test(text) || /^\s*100\s*%/.test(text))
        return { status, clear: true }
      const isOpen = ON_THE_WAY.test(folded) || LATER.test(text)
      return { status: isOpen ? 'inProgress' : status, clear: false }
    }
    case 'overdue':
      return { status, clear: false }
    case 'inProgress':
    case 'notStarted':
    case 'notDue':
    case 'ongoing':
      return { status, clear: true }
  }
}

const FAILED = oneOf('(?:van )?khong ', 'đạt; hoàn thành; hoàn tất; kịp; xong; đảm bảo; bảo đảm; đáp ứng')
const SHORT_OF = oneOf('(?:van )?chua ', 'đạt; đảm bảo; bảo đảm; đáp ứng')
const NOT_BEGUN = oneOf('(?:van )?(?:chua|khong) ', 'thực hiện; triển khai; tổ chức; bắt đầu; tiến hành; làm')
const UNFINISHED = oneOf('(?:van )?chua ', 'hoàn thành; hoàn tất; xong')

/** "Không đạt", "Không hoàn thành", "Chưa đạt": words of an indicator, or of work given up, that no state of a task says. */
export function saysFailure(text: string): boolean {
  const folded = foldText(text)
  return FAILED.test(folded) || SHORT_OF.test(folded)
}

/** What a result says of work that never ends: only clear words take it out of its course; "Chưa phát sinh sự cố" is its success. */
export function shortfallOf(text: string): 'notStarted' | 'inProgress' | null {
  const folded = foldText(text)
  if (NOT_BEGUN.test(folded)) return 'notStarted'
  return saysFailure(text) || UNFINISHED.test(folded) || parseStatus(text) === 'overdue' ? 'inProgress' : null
}
