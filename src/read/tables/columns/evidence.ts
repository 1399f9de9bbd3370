/** Words in cells that tell what a column of texts is about. Data and the measures made from them. */
import { foldText } from '../../../vietnamese/letters/fold.js'
import type { ColumnSample } from './sample-columns.js'

const DONE =
  /(?:^|[\s(,;.])(?:đã|đang|chưa|đạt|vượt|xong|hoàn thành|hoàn tất|không thực hiện)(?=$|[\s),;.:])/iu
const PRODUCT_STARTS = [
  'ban hanh',
  'ke hoach',
  'quyet dinh',
  'bao cao',
  'van ban',
  'cong van',
  'thong bao',
  'danh sach',
  'ho so',
  'nghi quyet',
  'chuong trinh',
  'de an',
  'to trinh',
  'bien ban',
  'phan mem',
  'he thong',
  'mo hinh',
  'chuyen muc',
  'huong dan',
  'qui che',
  'qui dinh',
  'giai phap',
  'co so du lieu',
  'trang thong tin',
  'cong thong tin',
  'lop tap huan',
  'hoi nghi',
  'phuong an',
  'du an',
  'nen tang',
  'tai lieu',
  'chi thi',
  'ket luan',
  'giay',
  'hop dong',
  'bang',
]
const UNIT_WORDS = new Set([
  '',
  'phan tram',
  'ti le',
  'nguoi',
  'ho',
  'xa',
  'phuong',
  'thon',
  'khu pho',
  'ap',
  'ho so',
  'thu tuc',
  'tthc',
  'van ban',
  'cuoc',
  'lan',
  'diem',
  'mo hinh',
  'tai khoan',
  'doanh nghiep',
  'may',
  'bo',
  'cai',
  'chiec',
  'dong',
  'trieu dong',
  'ti dong',
  'nghin dong',
  'tin',
  'bai',
  'tin bai',
  'lop',
  'ngay',
  'thang',
  'nam',
  'truong',
  'co quan',
  'don vi',
  'to',
  'hoc vien',
  'dich vu',
  'he thong',
  'tram',
  'dtqg',
  'mb s',
  'gb',
  'm2',
  'km',
  'ha',
  'kg',
  'tan',
  'san pham',
  'giao dich',
  'cuoc hop',
  'bao cao',
  'chu ki so',
  'thiet bi',
  'luot',
  'luot nguoi',
])
const BODY_WORDS =
  /(?:^| )(?:phong|(?<!van )ban|ubnd|hdnd|(?<!ho )so|van phong|cong an|trung tam|vhtt|vhxh|chi cuc|hoi|doan|bo phan|tai chinh|uy ban|cac|can bo|cong chuc|vp|kinh te|quan su|tu phap)(?= |$)/
const TIME_WORDS = /(?:^| )(?:qui|thang|nam|ngay|thuong xuyen|dinh ki|hang tuan|truoc|trong|cuoi|dau)(?= |$)/
const STATE_WORDS =
  /(?:^| )(?:da|dang|chua|hoan thanh|dat|qua han|cham|dung han|trong han|tiep tuc|duy tri|trien khai|thuc hien|cho|xong|tre|som)(?= |$)/
const TARGET_WORDS =
  /[≥≤<>]|(?:^|\s)(?:tối thiểu|ít nhất|trên|dưới|trở lên|không quá|tối đa|phấn đấu|từ)(?=\s|$)/iu

/** Share of texts (0–1 of the filled cells) that report something done. */
export function reportedShare(sample: ColumnSample): number {
  return shareOf(sample, text => DONE.test(text))
}

/** Share of texts that name a product to be made: a plan, a report, a decision. Texts that report something done are not counted. */
export function productShare(sample: ColumnSample): number {
  return shareOf(sample, text => {
    if (DONE.test(text)) return false
    const folded = foldText(text.slice(0, 80))
    return PRODUCT_STARTS.some(word => folded.startsWith(word) || folded.includes(` ${word}`))
  })
}

/** Share of cells that are figures. */
export function figureShare(sample: ColumnSample): number {
  return sample.filled === 0 ? 0 : sample.figures / sample.filled
}

/** Share of short texts that are units of measure. */
export function unitShare(sample: ColumnSample): number {
  return shareOf(sample, text => text.length <= 20 && isUnit(text))
}

/** Tells a text that is a unit of measure and nothing else. */
export function isUnit(text: string): boolean {
  return text === '%' || UNIT_WORDS.has(foldText(text))
}

/** Share of texts that name an office. */
export function bodyShare(sample: ColumnSample): number {
  return shareOf(sample, text => BODY_WORDS.test(foldText(text.slice(0, 80))))
}

/** Share of dates and of texts that speak of times. */
export function timeShare(sample: ColumnSample): number {
  if (sample.filled === 0) return 0
  return (
    sample.dates / sample.filled +
    shareOf(sample, text => /\d\s*\/\s*\d/.test(text) || TIME_WORDS.test(foldText(text.slice(0, 80))))
  )
}

/** Share of texts that say a state: đang thực hiện, hoàn thành, quá hạn. */
export function stateShare(sample: ColumnSample): number {
  return shareOf(sample, text => STATE_WORDS.test(foldText(text.slice(0, 80))))
}

/** Share of texts in the language of targets: ≥ 80%, tối thiểu 4 cuộc, từ 80% trở lên. */
export function targetShare(sample: ColumnSample): number {
  return shareOf(sample, text => text.length <= 200 && TARGET_WORDS.test(text))
}

function shareOf(sample: ColumnSample, test: (text: string) => boolean): number {
  return sample.filled === 0 ? 0 : sample.texts.filter(test).length / sample.filled
}
