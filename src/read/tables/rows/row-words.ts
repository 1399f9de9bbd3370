/** Words that tell totals, footers and titles from items. Data and the tests for them. */
import { foldText } from '../../../vietnamese/letters/fold.js'

/** What is said of a whole and of nothing in particular: "toàn xã", "các mục", "chung", "kinh phí", "I + II"; folded. */
const COLLECTIVE = [
  'toan bo',
  'tat ca',
  'chung',
  'cong',
  'so',
  'ca (?:nam|qui|ki|thang|xa|phuong|tinh|bang|bieu)',
  'toan (?:xa|phuong|huyen|tinh|thanh pho|dac khu|thi tran|don vi|co quan|nganh|thon|ap|nam|qui|ki|bang|bieu|muc|phan)',
  '(?:tat ca )?(?:cac |nhung )?(?:muc|khoan|phan|nhom|linh vuc|tru cot|hang muc|noi dung|chi tieu|nhiem vu|tieu chi|nguon|nguon von|thon|ap|to|khu pho|don vi|xa|phuong|loai|bang|bieu)',
  // "Cộng đồng" is no total.
  '(?:cac|nhung) dong',
  'kinh phi',
  'so tien',
  'diem',
  'du toan',
  '(?:trong |cua )?(?:nam|qui|ki|thang)(?: bao cao| nay)?',
  String.raw`(?:nam |qui |thang )?(?:\d{1,4}|[ivx]{1,4}|[a-d])`,
  'va',
].join('|')
/** Tổng toàn bộ, Tổng các mục, Cộng toàn xã, Cộng (1 + 2). */
const TOTAL = new RegExp(`^(?:(?:tong|cong)(?: (?:${COLLECTIVE}))*|toan bo)$`)
/** Told apart from "Công chứng", which differs by its marks only; text without any marks may be either. */
const TOTAL_WORD = /^[^\p{L}]*(?:tổng|cộng|tong|cong|toàn|toan)(?!\p{L})/iu
/** "Tổng: 05 nhiệm vụ" */
const COUNTED_TOTAL = /^(?:tong|cong|tong so|tong cong) \d{1,4} \S+(?: \S+)?$/
const TOTAL_STARTS =
  /^(?:tong cong|tong so|tong kinh phi|tong diem|cong nhom|cong muc|cong phan|cong linh vuc|tong nhom|tong muc|cong i|cong [ivx]+|tong [ivx]+)(?: (?!ti(?: |$)).*)?$/
/** What villages, schools, wards are parts of: "Toàn xã", "Chung toàn tỉnh", "Cả phường Ba Đình" with its name. */
const WHOLE =
  /^(?:(?:chung|so lieu) )?(?:toan|ca) (?:xa|phuong|quan|huyen|thi xa|thi tran|tinh|thanh pho|tp|dac khu|truong|thon|ap|ban|xom|khu pho|to dan pho|khoi|lop|don vi|co quan|nganh|vung|quoc|nuoc|dia ban)(?: (?!va |co |duoc |dang )\S+){0,4}$/
const FOOTER_STARTS = [
  'nguoi lap',
  'nguoi lap bieu',
  'nguoi tong hop',
  'xuat ngay',
  'ngay xuat',
  'in ngay',
  'noi nhan',
  'thu truong don vi',
  'thu truong co quan',
  'tm uy ban',
  'tm ubnd',
  'kt chu tich',
  'chu tich',
  'pho chu tich',
  'xac nhan cua',
  'ki ten',
  'nguoi bao cao',
  'nguoi ki',
]
const NOTE = /^[*(\s]*(?:ghi chú|chú thích|lưu ý|bằng chữ|số tiền bằng chữ)\s*[:：]/iu
/** "(*) Số liệu do …": a note to an asterisk in the table. */
const ASTERISK = /^\(\*+\)\s*\S/
const SIGNING_DATE = /^(?:[\p{L}\s.-]+,\s*)?ngày\s*[\d.…\s]+\s*tháng\s*[\d.…\s]+\s*năm/iu
const TITLE_STARTS = /^(?:nhom|phan|linh vuc|tru cot|chuong|muc tieu|noi dung|nhiem vu) [ivx\d]+(?: |$)/
const SPLITS = /^[\s*(+•-]*(?:trong đó|chia ra|bao gồm)(?=$|[\s:,;)])/iu
const PART = /^\(?[ab]\)?\s*[=:]/iu
const TABLE_TITLE =
  /^(?:bieu|bang|phu luc|mau|danh muc|danh sach|tong hop|ket qua|bao cao|phan|nhiem vu|chi tieu|kinh phi)(?: |$)/

/** Tells the title of a total row: Tổng, Tổng cộng, Cộng, Cộng nhóm I, Tổng các mục, Cộng toàn xã. "Tổng công ty …" is none. */
export function isTotal(text: string): boolean {
  if (text.length > 60 || !TOTAL_WORD.test(text.normalize('NFC'))) return false
  const folded = foldText(text)
  return (
    TOTAL.test(folded) ||
    COUNTED_TOTAL.test(folded) ||
    (/^(?:tong|cong) /.test(folded) &&
      TOTAL_STARTS.test(folded) &&
      !/cong ti|công tác/iu.test(`${folded} ${text}`))
  )
}

/** Tells a name of the whole, "Toàn xã": the total where it stands above or below its parts. "Toàn xã hội" and "Toàn trình" are none. */
export function namesWhole(text: string): boolean {
  const isMarked = /(?<!\p{L})(?:toàn|cả|toan|ca)(?!\p{L})/iu.test(text.normalize('NFC'))
  return text.length <= 60 && isMarked && WHOLE.test(foldText(text)) && !/xã hội/iu.test(text)
}

/** Tells a total's title that says what it counts, as an indicator may be named too: "Tổng số hồ sơ tiếp nhận". */
export function namesItsCount(text: string): boolean {
  const folded = foldText(text)
  return /^tong so /.test(folded) && !TOTAL.test(folded) && !COUNTED_TOTAL.test(folded)
}

/** Tells the first text of a row that ends the table: Ghi chú:, Người lập biểu, Xuất ngày, the signing line. */
export function isFooter(text: string): boolean {
  if (NOTE.test(text) || ASTERISK.test(text)) return true
  if (text.length > 120) return false
  const folded = foldText(text)
  return (
    FOOTER_STARTS.some(start => folded === start || folded.startsWith(`${start} `)) || SIGNING_DATE.test(text)
  )
}

/** Tells a note below a table: "Ghi chú: …", "(*) …". */
export function isNote(text: string): boolean {
  return NOTE.test(text) || ASTERISK.test(text)
}

/** Tells a text of the signing block below a table: who made it, who signs, the day and place. */
export function isSigning(text: string): boolean {
  return isFooter(text) && !isNote(text)
}

/** Tells a title by its writing: capitals only, or "Nhóm 1 …", "Phần II …". */
export function isTitleLike(text: string): boolean {
  if (TITLE_STARTS.test(foldText(text.slice(0, 60)))) return true
  return isCapitals(text)
}

/** Tells a text of eight or more characters without small letters. */
export function isCapitals(text: string): boolean {
  return text.length >= 6 && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Tells a row that splits up the one above: "Trong đó: ngân sách xã". */
export function splitsUp(text: string): boolean {
  return SPLITS.test(text.normalize('NFC'))
}

/** Tells a part of a ratio: "a = số hồ sơ trực tuyến". */
export function isPart(text: string): boolean {
  return PART.test(text)
}

/** Tells the title of a table from text that goes on: Biểu 2, Phụ lục, Bảng, or capitals. */
export function isTableTitle(text: string): boolean {
  return (
    isCapitals(text) ||
    TABLE_TITLE.test(foldText(text.slice(0, 60))) ||
    /^\((?:kèm theo|ban hành)/iu.test(text)
  )
}
