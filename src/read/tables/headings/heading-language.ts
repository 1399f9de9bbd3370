/** Ambiguous headings, abbreviations and marks in headings. Data only. */
import type { Field, TableKind } from '../../../model/table.js'

/** Headings that may mean several things: Kết quả, Đơn vị, Tiến độ, Chỉ tiêu. */
export type Topic = 'result' | 'body' | 'progress' | 'indicator'

/** Wordings that other headings and the cells must settle, with the fields they can be in each kind of table. */
export type TopicRule = {
  readonly topic: Topic
  readonly fields: Readonly<Partial<Record<TableKind, readonly Field[]>>>
  readonly wordings: readonly string[]
}

/** Headings that depend on what stands beside and below them; the first field of a kind is the usual one. */
export const TOPIC_RULES: readonly TopicRule[] = [
  {
    topic: 'result',
    fields: { indicators: ['actual', 'target'], tasks: ['actual', 'product', 'target'] },
    wordings: ['Kết quả', 'Kết quả thực hiện'],
  },
  { topic: 'body', fields: { indicators: ['unit', 'lead'], tasks: ['lead', 'unit'] }, wordings: ['Đơn vị'] },
  {
    topic: 'progress',
    fields: { indicators: ['status', 'rate', 'timeline'], tasks: ['status', 'progress', 'timeline'] },
    wordings: ['Tiến độ', 'Tiến độ thực hiện', 'Tiến độ hoàn thành'],
  },
  {
    topic: 'indicator',
    fields: { indicators: ['name', 'target'], tasks: ['target'] },
    wordings: ['Chỉ tiêu'],
  },
]

/** Abbreviations inside headings, word by word (folded): "CQ chủ trì", "TG thực hiện". */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cq: 'co quan',
  dv: 'don vi',
  bp: 'bo phan',
  tg: 'thoi gian',
  kq: 'ket qua',
  nv: 'nhiem vu',
  nd: 'noi dung',
  kh: 'ke hoach',
  th: 'thuc hien',
  ct: 'chi tieu',
  kp: 'kinh phi',
  sp: 'san pham',
  ph: 'phoi hop',
  tl: 'ti le',
  sl: 'so luong',
  gc: 'ghi chu',
  td: 'tien do',
  dvi: 'don vi',
  cqdv: 'co quan don vi',
  tgian: 'thoi gian',
  kqth: 'ket qua thuc hien',
  ndung: 'noi dung',
  ht: 'hoan thanh',
}

/** Words by which a longer heading names money, and those that say it is something else beside it (folded). */
export const MONEY_WORDS: readonly { readonly wording: string; readonly words: RegExp }[] = [
  { wording: 'Đã giải ngân', words: /(?:^| )(?:giai ngan|da chi|thuc chi|da thanh toan|da su dung)(?: |$)/ },
  { wording: 'Kinh phí', words: /(?:^| )(?:kinh phi|du toan)(?: |$)/ },
]
export const NOT_MONEY =
  /(?:^| )(?:ti le|phan tram|con lai|chua|nguon|bo sung|dieu chinh|tang|giam|de nghi|nam truoc|ki truoc|co quan|don vi|ghi chu|noi dung|hang muc|khoan|ten|van ban|quyet dinh|ngay|thoi gian|han|ke hoach giai ngan)(?: |$)/

/** What marks a column that must not leave the office (folded). */
export const NOT_ISSUED: readonly string[] = [
  'khong phat hanh',
  'khong ban hanh',
  'luu hanh noi bo',
  'chi dung noi bo',
  'khong in',
]

/** Headings of numbers in a statistics sheet begin with one of these (folded); cells settle the others. */
export const COUNT_STARTS: readonly string[] = ['so ', 'tong ', 'so luong', 'tong so']
