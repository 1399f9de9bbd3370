/** Words that tell totals, footers and titles from items. Data and the tests for them. */
import { foldText } from '../../../vietnamese/fold.js'

const TOTALS = new Set([
  'tong',
  'tong cong',
  'cong',
  'tong so',
  'cong cong',
  'tong kinh phi',
  'tong diem',
  'toan bo',
  'tong chung',
  'cong chung',
])
/** "Tổng: 05 nhiệm vụ" */
const COUNTED_TOTAL = /^(?:tong|cong|tong so|tong cong) \d{1,4} \S+(?: \S+)?$/
const TOTAL_STARTS =
  /^(?:tong cong|tong so|tong kinh phi|tong diem|cong nhom|cong muc|cong phan|cong linh vuc|tong nhom|tong muc|cong i|cong [ivx]+|tong [ivx]+)(?: (?!ti(?: |$)).*)?$/
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

/** Tells the title of a total row: Tổng, Tổng cộng, Cộng, Cộng nhóm I. "Tổng công ty …" is none. */
export function isTotal(text: string): boolean {
  if (text.length > 60) return false
  const folded = foldText(text)
  return (
    TOTALS.has(folded) ||
    COUNTED_TOTAL.test(folded) ||
    (/^(?:tong|cong) /.test(folded) &&
      TOTAL_STARTS.test(folded) &&
      !/cong ti|công tác/iu.test(`${folded} ${text}`))
  )
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
