/** The rule set `nd30`: Decree 30/2020/NĐ-CP (05/3/2020), Appendix I, Part I, as data. */
import type { ElementRule, OfficialRules, Range, SizeSource } from './official-rules.js'

const range = (min: number, max: number): Range => ({ min, max })

type Looks = {
  readonly upper?: boolean
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align?: ElementRule['align']
  readonly line?: Range
}

function rule(
  vietnamese: string,
  size: Range,
  sizeSource: SizeSource,
  looks: Looks,
  article: string,
): ElementRule {
  return {
    vietnamese,
    letters: looks.upper === true ? 'upper' : 'lower',
    size,
    sizeSource,
    bold: looks.bold ?? false,
    italic: looks.italic ?? false,
    align: looks.align ?? 'centre',
    line: looks.line ?? null,
    article: `Phụ lục I, Phần I, ${article}`,
  }
}

const HEADER = range(12, 13)
const BODY = range(13, 14)
const SHORT_LINE = range(1 / 3, 1 / 2)

export const rulesNd30: OfficialRules = {
  name: 'nd30',
  decree: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
  nationalName: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  addresseesLabel: 'Kính gửi:',
  recipientsLabel: 'Nơi nhận:',
  page: {
    width: 210,
    height: 297,
    margins: { top: range(20, 25), bottom: range(20, 25), left: range(30, 35), right: range(15, 20) },
    landscapeMargins: {
      top: range(15, 35),
      bottom: range(15, 25),
      left: range(15, 35),
      right: range(15, 35),
    },
    font: 'Times New Roman',
    firstLineIndents: [10, 12.7],
    spaceBefore: range(6, 24),
    lineSpacing: range(1, 1.5),
    aboutSpaceBefore: 6,
    tableSize: range(11, 14),
    crowdedTable: { columns: 9, size: range(8, 14) },
    pageArticle: 'Phụ lục I, Phần I, mục I',
    textArticle: 'Phụ lục I, Phần I, mục II, khoản 6, điểm e',
  },
  elements: {
    'national-name': rule(
      'Quốc hiệu',
      HEADER,
      'header',
      { upper: true, bold: true },
      'mục II, khoản 1, điểm a',
    ),
    motto: rule(
      'Tiêu ngữ',
      BODY,
      'above-header',
      { bold: true, line: range(1, 1) },
      'mục II, khoản 1, điểm b',
    ),
    'parent-body': rule(
      'Tên cơ quan, tổ chức chủ quản trực tiếp',
      HEADER,
      'header',
      { upper: true },
      'mục II, khoản 2, điểm b',
    ),
    'body-name': rule(
      'Tên cơ quan, tổ chức ban hành văn bản',
      HEADER,
      'header',
      { upper: true, bold: true, line: SHORT_LINE },
      'mục II, khoản 2, điểm b',
    ),
    number: rule('Số, ký hiệu của văn bản', range(13, 13), 'fixed', {}, 'mục II, khoản 3, điểm c'),
    'place-and-date': rule(
      'Địa danh và thời gian ban hành văn bản',
      BODY,
      'fixed',
      { italic: true },
      'mục II, khoản 4, điểm c',
    ),
    kind: rule('Tên loại văn bản', BODY, 'body', { upper: true, bold: true }, 'mục II, khoản 5, điểm b'),
    subject: rule(
      'Trích yếu nội dung văn bản',
      BODY,
      'body',
      { bold: true, line: SHORT_LINE },
      'mục II, khoản 5, điểm b',
    ),
    about: rule('Trích yếu nội dung công văn', HEADER, 'header', {}, 'mục II, khoản 5, điểm b'),
    addressees: rule(
      'Từ “Kính gửi” và tên nơi nhận',
      BODY,
      'body',
      { align: 'left' },
      'mục II, khoản 9, điểm d',
    ),
    basis: rule(
      'Căn cứ ban hành văn bản',
      BODY,
      'body',
      { italic: true, align: 'justify' },
      'mục II, khoản 6, điểm a',
    ),
    text: rule('Nội dung văn bản', BODY, 'body', { align: 'justify' }, 'mục II, khoản 6, điểm e'),
    'part-label': rule('Từ “Phần” và số thứ tự', BODY, 'body', { bold: true }, 'mục II, khoản 6, điểm đ'),
    'part-title': rule(
      'Tiêu đề của phần',
      BODY,
      'body',
      { upper: true, bold: true },
      'mục II, khoản 6, điểm đ',
    ),
    'section-title': rule(
      'Số thứ tự và tiêu đề của mục',
      BODY,
      'body',
      { upper: true, bold: true, align: 'justify' },
      'mục V, số 6, điểm b',
    ),
    'clause-title': rule(
      'Khoản có tiêu đề',
      BODY,
      'body',
      { bold: true, align: 'justify' },
      'mục II, khoản 6, điểm đ',
    ),
    point: rule('Điểm', BODY, 'body', { align: 'justify' }, 'mục II, khoản 6, điểm đ'),
    capacity: rule(
      'Quyền hạn, chức vụ của người ký',
      BODY,
      'body',
      { upper: true, bold: true },
      'mục II, khoản 7, điểm đ',
    ),
    'signer-name': rule('Họ và tên của người ký', BODY, 'body', { bold: true }, 'mục II, khoản 7, điểm đ'),
    'recipients-label': rule(
      'Từ “Nơi nhận”',
      range(12, 12),
      'fixed',
      { bold: true, italic: true, align: 'left' },
      'mục II, khoản 9, điểm d',
    ),
    recipients: rule(
      'Phần liệt kê nơi nhận',
      range(11, 11),
      'fixed',
      { align: 'left' },
      'mục II, khoản 9, điểm d',
    ),
    'appendix-label': rule(
      'Từ “Phụ lục” và số thứ tự',
      range(14, 14),
      'fixed',
      { bold: true },
      'mục III, khoản 1, điểm b',
    ),
    'appendix-title': rule(
      'Tiêu đề của phụ lục',
      BODY,
      'body',
      { upper: true, bold: true },
      'mục III, khoản 1, điểm b',
    ),
    'appendix-reference': rule(
      'Thông tin chỉ dẫn kèm theo văn bản',
      BODY,
      'body',
      { italic: true, line: SHORT_LINE },
      'mục III, khoản 1, điểm c',
    ),
    stamp: rule(
      'Thông tin chữ ký số trên phụ lục',
      range(10, 10),
      'fixed',
      { align: 'right' },
      'mục III, khoản 1, điểm d',
    ),
    'page-number': rule('Số trang', BODY, 'body', {}, 'mục I, khoản 7'),
  },
}
