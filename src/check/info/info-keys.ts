import { foldText, likeness } from '../../vietnamese/letters/fold.js'

/** What a row of Thông tin can be about. */
export type InfoKey =
  | 'parentBody'
  | 'body'
  | 'abbreviation'
  | 'place'
  | 'period'
  | 'number'
  | 'issuedOn'
  | 'planCitation'
  | 'planYear'
  | 'bases'
  | 'receivers'
  | 'recipients'
  | 'archive'
  | 'capacity'
  | 'post'
  | 'officePost'
  | 'signer'
  | 'windowFrom'
  | 'windowTo'
  | 'reportingUnit'
  | 'preparedBy'
  | 'subject'
  | 'subjectMatter'
  | 'windowPreset'

/** Wordings of each key; the first is the one shown to people. */
export const KEY_WORDINGS: Readonly<Record<InfoKey, readonly string[]>> = {
  parentBody: [
    'Cơ quan chủ quản',
    'Tên cơ quan chủ quản',
    'Cơ quan cấp trên',
    'Cơ quan chủ quản trực tiếp',
    'Cấp trên trực tiếp',
  ],
  body: [
    'Cơ quan ban hành',
    'Tên cơ quan ban hành',
    'Cơ quan',
    'Tên cơ quan',
    'Đơn vị ban hành',
    'Cơ quan, tổ chức ban hành',
    'Cơ quan báo cáo',
  ],
  abbreviation: [
    'Tên viết tắt cơ quan',
    'Tên viết tắt',
    'Viết tắt',
    'Chữ viết tắt',
    'Tên viết tắt cơ quan ban hành',
    'Viết tắt tên cơ quan',
    'Ký hiệu cơ quan',
  ],
  place: ['Địa danh', 'Nơi ban hành', 'Địa danh ban hành'],
  period: ['Kỳ báo cáo', 'Loại báo cáo', 'Loại báo cáo / Kỳ báo cáo', 'Kỳ', 'Báo cáo kỳ', 'Loại, kỳ báo cáo'],
  number: [
    'Số văn bản',
    'Số',
    'Số báo cáo',
    'Số hiệu',
    'Số, ký hiệu',
    'Số ký hiệu',
    'Số hiệu văn bản',
    'Số ký hiệu văn bản',
  ],
  issuedOn: [
    'Ngày ban hành',
    'Ngày ký',
    'Ngày văn bản',
    'Ngày báo cáo',
    'Ngày tháng năm',
    'Ngày, tháng, năm ban hành',
  ],
  planCitation: [
    'Kế hoạch',
    'Kế hoạch số',
    'Căn cứ kế hoạch',
    'Kế hoạch (số, ký hiệu, ngày, trích yếu)',
    'Thực hiện kế hoạch',
    'Thực hiện',
  ],
  planYear: ['Năm kế hoạch', 'Năm', 'Năm của kế hoạch', 'Năm báo cáo'],
  bases: ['Căn cứ', 'Căn cứ pháp lý', 'Các căn cứ'],
  receivers: ['Kính gửi', 'Nơi kính gửi', 'Gửi'],
  recipients: ['Nơi nhận', 'Các nơi nhận'],
  archive: ['Lưu', 'Nơi lưu', 'Lưu văn bản'],
  capacity: [
    'Quyền hạn ký',
    'Thẩm quyền ký',
    'Quyền hạn',
    'Hình thức ký',
    'Quyền hạn của người ký',
    'Ký thay',
    'Thể thức ký',
  ],
  post: ['Chức vụ', 'Chức vụ người ký', 'Chức danh', 'Chức vụ của người ký'],
  officePost: [
    'Chức vụ ở cơ quan',
    'Chức vụ cơ quan',
    'Chức vụ tại cơ quan',
    'Chức vụ chính quyền',
    'Chức vụ kiêm',
  ],
  signer: ['Họ tên người ký', 'Người ký', 'Họ và tên người ký', 'Họ và tên', 'Họ tên', 'Tên người ký'],
  windowFrom: [
    'Chốt số liệu từ',
    'Số liệu từ ngày',
    'Chốt số liệu từ ngày',
    'Số liệu tính từ',
    'Số liệu tính từ ngày',
    'Từ ngày',
  ],
  windowTo: [
    'Chốt số liệu đến',
    'Số liệu đến ngày',
    'Chốt số liệu đến ngày',
    'Số liệu tính đến',
    'Số liệu tính đến ngày',
    'Chốt số liệu',
    'Ngày chốt số liệu',
    'Đến ngày',
  ],
  reportingUnit: ['Tên đơn vị báo cáo', 'Đơn vị báo cáo', 'Tên đơn vị', 'Đơn vị'],
  preparedBy: ['Người lập', 'Người lập biểu', 'Người lập báo cáo', 'Cán bộ lập', 'Người tổng hợp'],
  subject: [
    'Trích yếu',
    'Trích yếu nội dung',
    'Tên báo cáo',
    'Tiêu đề báo cáo',
    'Nội dung trích yếu',
    'Về việc',
  ],
  subjectMatter: ['Lĩnh vực', 'Lĩnh vực báo cáo', 'Chủ đề', 'Lĩnh vực chuyên môn'],
  windowPreset: [
    'Cách chốt số liệu',
    'Quy tắc chốt số liệu',
    'Kiểu chốt số liệu',
    'Cách tính thời gian chốt số liệu',
    'Thời gian chốt số liệu',
  ],
}

/** Beginnings of keys that other stages use: settled columns, style, charts, deadline rules. They are kept as written. */
const OTHER_BEGINNINGS: readonly string[] = [
  'Cột',
  'Quy tắc',
  'Thời hạn',
  'Hạn báo cáo',
  'Biểu đồ',
  'Phông chữ',
  'Cỡ chữ',
  'Lề trên',
  'Lề dưới',
  'Lề trái',
  'Lề phải',
  'Giãn dòng',
  'Thụt đầu dòng',
  'Cách đoạn',
  'Gộp ô giống nhau',
  'Hạn gửi',
  'Mẫu báo cáo',
  'Mẫu trình bày',
  'Phụ lục',
  'Thụt đầu dòng',
  'Cách đoạn',
  'Gộp ô',
  'Kiểu',
  'Đánh số',
  'Ghi chú',
  'Điện thoại',
  'Thư điện tử',
  'Email',
  'Địa chỉ',
  'Hướng dẫn',
  'Danh xưng',
  'Xưng hô',
].map(foldText)

const BY_WORDING: ReadonlyMap<string, InfoKey> = new Map(
  (Object.keys(KEY_WORDINGS) as InfoKey[]).flatMap(key =>
    KEY_WORDINGS[key].map(wording => [foldText(wording), key] as const),
  ),
)
const NEAR = 0.78

/** Finds the key a wording names; words in brackets ("Số văn bản (để trống)") are left aside. Null when it is none. */
export function keyOf(wording: string): InfoKey | null {
  const whole = BY_WORDING.get(foldText(wording))
  if (whole !== undefined) return whole
  const bare = foldText(wording.replace(/\([^)]*\)?/g, ' ').replace(/^\s*\d+[.)]\s*/, ''))
  return BY_WORDING.get(bare) ?? BY_WORDING.get(bare.replace(/ \d+$/, '')) ?? null
}

/** Says whether a key is one that is kept for other parts of the program. */
export function isOtherKey(wording: string): boolean {
  const folded = foldText(wording)
  return OTHER_BEGINNINGS.some(beginning => folded === beginning || folded.startsWith(`${beginning} `))
}

/** Gives the known key most like a wording, null when none is near. */
export function nearestKey(wording: string): InfoKey | null {
  let best: InfoKey | null = null
  let height = NEAR
  for (const [folded, key] of BY_WORDING) {
    if (Math.abs(folded.length - wording.length) > 6) continue
    const alike = likeness(wording, folded)
    if (alike <= height) continue
    height = alike
    best = key
  }
  return best
}

/** Names a key for people. */
export function keyLabel(key: InfoKey): string {
  return KEY_WORDINGS[key][0] ?? key
}
