import { plainText } from '../letters/plain-text.js'

/** Units that clerks write behind a number; a longer one is tried before a shorter one. */
const UNITS = [
  'triệu đồng',
  'tỷ đồng',
  'tỉ đồng',
  'nghìn đồng',
  'ngàn đồng',
  'đồng',
  'usd',
  'mb/s',
  'mbps',
  'gb/s',
  'gbps',
  'km2',
  'km²',
  'km',
  'm2',
  'm²',
  'ha',
  'gb',
  'tb',
  'kw',
  'mw',
  'tin, bài',
  'tin bài',
  'tin/bài',
  'bản tin',
  'chuyên mục',
  'chuyên đề',
  'chương trình',
  'phóng sự',
  'video',
  'tin',
  'bài viết',
  'bài',
  'cuộc họp',
  'cuộc',
  'lần',
  'lượt người',
  'lượt',
  'buổi',
  'đợt',
  'hội nghị',
  'hội thảo',
  'lớp tập huấn',
  'lớp',
  'khóa',
  'khoá',
  'phường, xã',
  'xã, phường',
  'xã, thị trấn',
  'phường',
  'xã',
  'thị trấn',
  'huyện',
  'thôn',
  'khu phố',
  'ấp',
  'tổ dân phố',
  'khóm',
  'tỉnh',
  'cơ quan, đơn vị',
  'cơ quan',
  'đơn vị',
  'phòng, ban',
  'phòng ban',
  'phòng',
  'trường học',
  'trường',
  'doanh nghiệp',
  'hợp tác xã',
  'hộ gia đình',
  'hộ dân',
  'hộ',
  'người dân',
  'người',
  'cán bộ',
  'công chức',
  'viên chức',
  'học sinh',
  'thành viên',
  'tổ',
  'mô hình',
  'hệ thống',
  'nền tảng',
  'phần mềm',
  'ứng dụng',
  'dịch vụ',
  'thủ tục hành chính',
  'thủ tục',
  'tthc',
  'hồ sơ',
  'văn bản',
  'kế hoạch',
  'báo cáo',
  'quyết định',
  'nghị quyết',
  'chỉ tiêu',
  'nhiệm vụ',
  'mục tiêu',
  'sản phẩm',
  'tài khoản',
  'cơ sở dữ liệu',
  'bộ dữ liệu',
  'bộ',
  'máy tính',
  'máy',
  'thiết bị',
  'điểm wifi',
  'điểm',
  'sáng kiến',
  'đề án',
  'dự án',
  'camera',
  'trạm',
  'sao',
  'bậc',
  'cái',
  'chiếc',
].sort((a, b) => b.length - a.length)

const KNOWN = new RegExp(`^(?:${UNITS.join('|')})(?![\\p{L}\\d])`, 'u')
/** Lengths of time: a bare "15 ngày" is a term, not a quantity to reach. */
const TIME = /^(?:ngày(?: làm việc)?|giờ|phút|giây|tuần|tháng|quý|năm|tuổi)(?!\p{L})/u
const PERCENT = /^(?:ty le|ti le)?\s*\(?\s*(?:%|phan tram)\s*\)?$/
const BREAK = /[,;:.()[\]"]/

/** What stands behind a number, taken apart: the unit (null for none) and what is counted or said of it. */
export type Behind = { readonly unit: string | null; readonly subject: string; readonly time: boolean }

/** Takes the words behind a number apart: 'phường, xã được triển khai' → unit 'phường, xã', subject 'được triển khai'. */
export function splitUnit(words: string): Behind {
  const own = words.trim()
  const lower = own.toLowerCase()
  const time = TIME.exec(lower)
  if (time !== null)
    return { unit: own.slice(0, time[0].length), subject: trimSubject(own.slice(time[0].length)), time: true }
  const known = KNOWN.exec(lower)
  if (known !== null) {
    const rest = own.slice(known[0].length)
    return { unit: own.slice(0, known[0].length), subject: trimSubject(rest), time: false }
  }
  const short =
    own !== '' &&
    own.split(/\s+/).length <= 3 &&
    !BREAK.test(own) &&
    own.charAt(0) === own.charAt(0).toLowerCase()
  return short
    ? { unit: own, subject: '', time: false }
    : { unit: null, subject: trimSubject(own), time: false }
}

/** Normalises what a unit column says: '%', 'Tỷ lệ (%)' → '%'; blank → null. */
export function columnUnit(unit: string | null): string | null {
  const own = (unit ?? '').trim()
  if (own === '') return null
  return PERCENT.test(plainText(own)) ? '%' : own
}

/** Takes punctuation off the ends of a subject; brackets stay when they are closed. */
export function trimSubject(text: string): string {
  const bare = text
    .trim()
    .replace(/^[\s,;:.\-–]+/, '')
    .replace(/[\s,;:.\-–]+$/, '')
  return bare.startsWith(')') ? bare.slice(1).trim() : bare
}
