/** Measures of what nobody wishes for ("Số sự cố", "Tỷ lệ hồ sơ trễ hạn"): a plan without a direction is a ceiling there. */
import { remembered } from '../letters/remembered.js'

const word = (list: string) => new RegExp(String.raw`(?<!\p{L})(?:${list})(?!\p{L})`, 'u')

/** Only as the thing measured: what is done about it is another measure. */
const UNWISHED = word(
  'nghèo|cận nghèo|sự cố|mất an toàn|vi phạm|tai nạn|sai sót|sai phạm|lỗi|mã độc|lỗ hổng|rò rỉ|lộ lọt|gián đoạn|bị tấn công|lừa đảo|thất nghiệp|tồn đọng|tội phạm|tệ nạn|bỏ học|thiệt hại|thất thoát|ô nhiễm|tử vong|suy dinh dưỡng|tảo hôn|đuối nước|cháy|cháy nổ|bạo lực|ma túy|bị trả lại|bị từ chối|khiếu nại (?:đông người|kéo dài|vượt cấp)|đơn thư (?:kéo dài|vượt cấp)',
)
const LATE = word('quá hạn|trễ hạn|trễ|chậm hạn|chậm trễ|chậm muộn|chậm tiến độ|giải quyết chậm|xử lý chậm')
const DISCONTENT = word('(?:không|chưa) (?:hài lòng|đúng hạn)')
const TIME =
  /^(?:tổng |giảm )?thời gian (?:trung bình )?(?:để )?(?:xử lý|giải quyết|chờ|trả kết quả|gián đoạn|khắc phục|phản hồi|thực hiện (?:thủ tục|TTHC)|ngừng)/iu
/** Whatever has one of these is about what is done, given or found, not about how much of the bad there is. */
const DEEDS = word(
  'được|đã|xử lý|xử phạt|giải quyết|khắc phục|hỗ trợ|phòng|chống|phòng ngừa|ngăn|ngăn chặn|giảm|thoát|phát hiện|diễn tập|ứng cứu|ứng phó|cảnh báo|tập huấn|tuyên truyền|kiểm tra|rà soát|rà quét|không|chưa|đúng|tham gia|tiếp cận|cấp|quản lý|theo dõi|vá|báo cáo|công khai|hoàn thành|truy cập|số hóa|số hoá|đào tạo|sử dụng|có|điều tra|khám phá|triệt phá|thu hồi|bồi dưỡng|hướng dẫn|kết nối|thực hiện|giám sát|sửa|xóa|xoá|tăng|đạt|mô hình|kế hoạch|phương án|quy trình|kịch bản|xây dựng|lắp đặt|hội nghị|lớp|cuộc|buổi|đợt|vay|tiếp nhận|đảm bảo|bảo đảm|dùng|cài|cài đặt|diệt|cho|trang bị|chia sẻ|cung cấp|kích hoạt|đăng ký|đi học|theo học|học tập|học trực tuyến|biết|mua|lắp',
)
/** What is built against the bad is wished for: "Phần mềm diệt mã độc"; "Số lỗi phần mềm" is not. */
const MEANS =
  /^(?:tổng )?(?:số |số lượng |tỷ lệ |tỉ lệ )?(?:phần mềm|nền tảng|hệ thống|ứng dụng|trung tâm|máy|camera|thiết bị|tổ|điểm|trang|cổng|kênh|đường dây|cơ sở dữ liệu|bản đồ)(?!\p{L})/u
const AGAINST_LATE =
  /^(?:tổng )?(?:số |tỷ lệ |tỉ lệ )?(?:xử lý|giải quyết|khắc phục|giảm|xóa|rà soát|đôn đốc)|(?<!\p{L})(?:không|chưa|giảm|khắc phục|đôn đốc|được (?:xử|giải)|đã (?:xử|giải))(?!\p{L})/u
/** The name says the direction itself: "Giảm tỷ lệ hộ nghèo còn", "Tỷ lệ lỗi không quá". */
const CEILING_NAME =
  /(?<!\p{L})(?:giảm (?:.* )?(?:còn|xuống)(?: còn| dưới)?|không (?:vượt )?quá|tối đa|dưới|[≤<]=?)(?:\s*\([^)]*\))?$/u
/** Of a place in a ranking the first is the best. */
const RANK = /^(?:(?:xếp|thứ|vị trí xếp) hạng|vị trí (?:trên|trong) bảng)(?!\p{L})/u

/** Tells a measure of which less is better, by clear words of its name only. */
export const lessIsBetter: (name: string) => boolean = remembered(judgeName)

/** Tells a measure that names the place in a ranking: "Thứ hạng chỉ số …", "Xếp hạng …". */
export function isRankName(name: string): boolean {
  return RANK.test(plainName(name))
}

function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s\d.)+•*-]+/u, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:;,.]+$/u, '')
}

function judgeName(name: string): boolean {
  const own = plainName(name)
  if (CEILING_NAME.test(own) || RANK.test(own)) return true
  if (TIME.test(own)) return !own.startsWith('giảm')
  if (DISCONTENT.test(own)) return true
  if (LATE.test(own)) return !AGAINST_LATE.test(own)
  return UNWISHED.test(own) && !DEEDS.test(own) && !MEANS.test(own)
}

/** Most plans are figures: those need no looking at words. */
const BEGINS_WITH_LETTER = /^\s*\p{L}/u

const NONE =
  /^(?:không|chưa)(?: (?:để|bị|hề))?(?: (?:xảy ra|có|phát sinh|ghi nhận|phát hiện|mắc))+(?: (?:vụ|sự cố|trường hợp|lỗi|hồ sơ|vụ việc|việc)(?: việc)?(?: nào)?| nào)?$/u

/** "Không xảy ra", "Không có sự cố", "Chưa phát sinh": words that say none. */
export function saysNone(text: string): boolean {
  return NONE.test(bare(text)) || bare(text) === 'không'
}

/** A plan that asks for none: "Không xảy ra", "Không để xảy ra sự cố mất an toàn thông tin". */
export function asksForNone(text: string): boolean {
  if (!BEGINS_WITH_LETTER.test(text)) return false
  return (
    /^không(?: để)?(?: (?:xảy ra|phát sinh|bị))(?!\p{L})[^\d;\n]*$/u.test(bare(text)) || NONE.test(bare(text))
  )
}

const AMONG = '(?:thuộc|nằm trong|trong|vào|đứng trong|lọt vào|lọt)'
const PLACE = String.raw`0*(\d{1,3})(?!\d|\s*[%/])`
/** "Trong 6 tháng đầu năm" is a time, "5 dự án đầu tư" are projects: neither is a place. */
const NO_TIME = String.raw`(?!\s*(?:giờ|phút|ngày|tuần|tháng|quý|năm|kỳ)(?!\p{L}))`
/** One class of letters, so that a long text is walked through once. */
const AT_THE_TOP = String.raw`(?=\s*$|\s(?:[\p{L}, ]* )?(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|đầu(?=\s*$|\s+(?:của|cả nước|toàn|bảng)))(?!\p{L}))`
const TOP = new RegExp(
  [
    String.raw`^(?:${AMONG}\s+)+(?:(?:top|nhóm)\s*)?${PLACE}${NO_TIME}${AT_THE_TOP}`,
    String.raw`^(?:${AMONG}\s+)*top\s*${PLACE}`,
    String.raw`^(?:${AMONG}\s+)+nhóm\s*0*(\d{1,3})\s*$`,
  ].join('|'),
  'u',
)

/** "Trong nhóm 10", "Top 10 toàn quốc", "Trong 5 tỉnh dẫn đầu": the last place that is still good; null for other plans. */
export function lastPlaceOf(text: string): number | null {
  if (!BEGINS_WITH_LETTER.test(text)) return null
  const [, first, second, third] = TOP.exec(bare(text)) ?? []
  const place = Number(first ?? second ?? third ?? Number.NaN)
  return place > 0 ? place : null
}

/** "Hạng 8", "Xếp thứ 8/63", "8/63": the place reached; null where none is said. */
export function placeReached(text: string): number | null {
  const match =
    /^(?:(?:đứng|xếp|đạt|vị trí|thứ|hạng|thứ hạng)\s+)*0*(\d{1,3})(?:\s*\/\s*\d{1,3})?(?:\s+(?:toàn quốc|cả nước|tỉnh|toàn tỉnh|thành phố|xã|phường|huyện|đơn vị).*)?$/u.exec(
      bare(text),
    )
  return match === null ? null : Number(match[1])
}

function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/u, '')
}
