/** What the marked copy itself says; the findings bring their own sentences. */
import type { Language } from '../../messages/entry.js'

type Words = {
  readonly sheet: string
  readonly title: string
  readonly advice: string
  readonly headings: readonly string[]
  readonly error: string
  readonly warning: string
  readonly whatToDo: string
  readonly author: string
  readonly wholeSheet: string
}

export const WORDING: Readonly<Record<Language, Words>> = {
  vi: {
    sheet: 'Lỗi cần sửa',
    title: 'CÁC Ô CẦN XEM LẠI',
    advice:
      'Bấm vào địa chỉ ô để tới chỗ cần sửa. Nền đỏ: lỗi, phải sửa mới lập được báo cáo. Nền vàng: cảnh báo, sửa hoặc ghi lý do ở trang "Giải trình". Hãy sửa trong tệp gốc; tệp này chỉ là bản đánh dấu.',
    headings: ['STT', 'Mức độ', 'Trang tính', 'Ô', 'Phát hiện', 'Cách sửa', 'Mã'],
    error: 'Lỗi',
    warning: 'Cảnh báo',
    whatToDo: 'Cách sửa',
    author: 'baocao',
    wholeSheet: 'cả trang',
  },
  en: {
    sheet: 'To correct',
    title: 'CELLS TO LOOK AT',
    advice:
      'Click a cell address to go there. Red: an error, no report is made until it is corrected. Yellow: a warning, correct it or give the reason on the sheet "Giải trình". Correct the original file; this one is only a marked copy.',
    headings: ['No.', 'Severity', 'Sheet', 'Cell', 'Finding', 'What to do', 'Code'],
    error: 'Error',
    warning: 'Warning',
    whatToDo: 'What to do',
    author: 'baocao',
    wholeSheet: 'all',
  },
}
