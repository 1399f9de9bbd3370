import type { Entries } from '../entry.js'

/** What the form checker tells of the text: paragraphs, headings, numbering, the end. */
export const formTextEntries = {
  'form-indent': {
    severity: 'error',
    vi: {
      text: 'Đầu dòng của {count} đoạn lùi vào {found} cm; quy định là 1 cm hoặc 1,27 cm (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn các đoạn này, vào Đoạn (Paragraph), đặt Dòng đầu (First line) 1,27 cm.',
    },
    en: {
      text: 'The first line of {count} paragraph(s) is indented by {found} cm; 1 cm or 1.27 cm is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select these paragraphs and set First line to 1.27 cm under Paragraph.',
    },
    example: { count: 4, found: '2', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-paragraph-space': {
    severity: 'error',
    vi: {
      text: 'Khoảng cách giữa {count} đoạn và đoạn trước là {found} pt; quy định tối thiểu là {expected} pt (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn các đoạn này, vào Đoạn (Paragraph), đặt khoảng cách Trước (Before) 6 pt và bỏ dấu chọn "Không thêm khoảng cách giữa các đoạn cùng kiểu".',
    },
    en: {
      text: 'Between {count} paragraph(s) and the one before there are {found} pt; at least {expected} pt is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select these paragraphs, set Spacing Before to 6 pt, and untick "Don\'t add space between paragraphs of the same style".',
    },
    example: { count: 4, found: '0', expected: '6', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-line-spacing': {
    severity: 'error',
    vi: {
      text: 'Giãn dòng của {count} đoạn là {found} dòng; quy định là từ dòng đơn đến 1,5 dòng (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn các đoạn này, vào Đoạn (Paragraph), đặt Giãn dòng (Line spacing) từ Single đến 1.5 lines.',
    },
    en: {
      text: 'The line spacing of {count} paragraph(s) is {found} lines; single to 1.5 lines is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select these paragraphs and set Line spacing to between Single and 1.5 lines.',
    },
    example: { count: 4, found: '2', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-end-mark': {
    severity: 'warning',
    vi: {
      text: 'Nội dung văn bản kết thúc bằng "{found}"; theo các mẫu của Nghị định 30/2020/NĐ-CP (Phụ lục III), nội dung kết thúc bằng "./.".',
      hint: 'Sửa cuối đoạn này thành "./.".',
    },
    en: {
      text: 'The text ends with "{found}"; in the samples of Decree 30/2020/NĐ-CP (Phụ lục III) it ends with "./.".',
      hint: 'Change the end of this paragraph to "./.".',
    },
    example: { found: 'báo cáo.' },
  },
  'form-heading-order': {
    severity: 'error',
    vi: {
      text: 'Số thứ tự "{found}" không liền mạch; sau mục trước phải là "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Đánh lại số thứ tự các mục cùng cấp cho liền nhau, không lặp, không bỏ số.',
    },
    en: {
      text: 'The number "{found}" is out of order; "{expected}" follows (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Number the headings of this level anew, without gaps or repeats.',
    },
    example: { found: 'IV.', expected: 'III.', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-point-letter': {
    severity: 'error',
    vi: {
      text: 'Điểm "{found}" không có trong bảng chữ cái tiếng Việt; thứ tự các điểm là a, b, c, d, đ, e, g, h, i, k…; ở đây phải là "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Đổi "{found}" thành "{expected}" và kiểm tra các điểm sau.',
    },
    en: {
      text: 'The point "{found}" is no letter of the Vietnamese alphabet; points go a, b, c, d, đ, e, g, h, i, k…, so that "{expected}" belongs here (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change "{found}" to "{expected}" and check the points after it.',
    },
    example: { found: 'f)', expected: 'g)', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-part-number': {
    severity: 'error',
    vi: {
      text: '"{found}" dùng số thứ tự không phải chữ số La Mã; phần, chương được đánh số bằng chữ số La Mã: "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa thành "{expected}".',
    },
    en: {
      text: '"{found}" is not numbered with a Roman numeral, as parts and chapters are: "{expected}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change it to "{expected}".',
    },
    example: { found: 'Phần 1', expected: 'Phần I', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
} as const satisfies Entries
