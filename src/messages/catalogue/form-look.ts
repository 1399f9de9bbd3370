import type { Entries } from '../entry.js'

/** What the form checker tells of fonts, sizes, weight, case and alignment of every element. */
export const formLookEntries = {
  'form-font': {
    severity: 'error',
    vi: {
      text: 'Phông chữ "{found}" được dùng ở {count} đoạn; quy định là {expected}, bộ mã Unicode (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn toàn văn bản (Ctrl+A) và đặt phông {expected}; nếu chữ bị vỡ (phông .VnTime, VNI) thì chuyển mã sang Unicode trước.',
    },
    en: {
      text: 'The font "{found}" is used in {count} paragraph(s); {expected}, in Unicode, is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select everything (Ctrl+A) and set {expected}; text of old fonts (.VnTime, VNI) has to be converted to Unicode first.',
    },
    example: {
      found: 'Arial',
      expected: 'Times New Roman',
      count: 3,
      article: 'Phụ lục I, Phần I, mục I, khoản 4',
    },
  },
  'form-colour': {
    severity: 'error',
    vi: {
      text: 'Chữ có màu #{found} ở {count} đoạn; quy định là màu đen (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn đoạn chữ đó và đặt màu chữ Tự động (Automatic) hoặc đen.',
    },
    en: {
      text: 'Text in {count} paragraph(s) has the colour #{found}; black is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select the text and set its colour to Automatic or black.',
    },
    example: { found: '2E74B5', count: 1, article: 'Phụ lục I, Phần I, mục I, khoản 4' },
  },
  'form-size': {
    severity: 'error',
    vi: {
      text: '"{element}" có cỡ chữ {found} ở {count} đoạn; quy định là {expected} (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn phần chữ này và đặt cỡ chữ {expected}.',
    },
    en: {
      text: '"{element}" is set in {found} in {count} paragraph(s); {expected} is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select this text and set its size to {expected}.',
    },
    example: {
      element: 'Tên loại văn bản',
      count: 1,
      article: 'Phụ lục I, Phần I, mục II, khoản 5, điểm b',
      found: '16 pt',
      expected: '13–14 pt',
    },
  },
  'form-not-bold': {
    severity: 'error',
    vi: {
      text: '"{element}" không in đậm ở {count} đoạn; quy định là kiểu chữ đậm (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn phần chữ này và đặt in đậm (Ctrl+B).',
    },
    en: {
      text: '"{element}" is not bold in {count} paragraph(s); it is to be bold (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select this text and make it bold (Ctrl+B).',
    },
    example: { element: 'Tên loại văn bản', count: 1, article: 'Phụ lục I, Phần I, mục II, khoản 5, điểm b' },
  },
  'form-bold': {
    severity: 'error',
    vi: {
      text: '"{element}" in đậm ở {count} đoạn; quy định là không đậm (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn phần chữ này và bỏ in đậm (Ctrl+B).',
    },
    en: {
      text: '"{element}" is bold in {count} paragraph(s); it is not to be (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select this text and take the bold off (Ctrl+B).',
    },
    example: {
      element: 'Số, ký hiệu của văn bản',
      count: 1,
      article: 'Phụ lục I, Phần I, mục II, khoản 5, điểm b',
    },
  },
  'form-not-italic': {
    severity: 'error',
    vi: {
      text: '"{element}" không in nghiêng ở {count} đoạn; quy định là kiểu chữ nghiêng (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn phần chữ này và đặt in nghiêng (Ctrl+I).',
    },
    en: {
      text: '"{element}" is not italic in {count} paragraph(s); it is to be italic (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select this text and make it italic (Ctrl+I).',
    },
    example: {
      element: 'Căn cứ ban hành văn bản',
      count: 1,
      article: 'Phụ lục I, Phần I, mục II, khoản 5, điểm b',
    },
  },
  'form-italic': {
    severity: 'error',
    vi: {
      text: '"{element}" in nghiêng ở {count} đoạn; quy định là kiểu chữ đứng (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn phần chữ này và bỏ in nghiêng (Ctrl+I).',
    },
    en: {
      text: '"{element}" is italic in {count} paragraph(s); it is to be upright (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select this text and take the italics off (Ctrl+I).',
    },
    example: { element: 'Nội dung văn bản', count: 1, article: 'Phụ lục I, Phần I, mục II, khoản 5, điểm b' },
  },
  'form-not-capitals': {
    severity: 'error',
    vi: {
      text: '"{element}" không viết bằng chữ in hoa ở {count} đoạn; quy định là in hoa (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn phần chữ này và đổi thành chữ in hoa (Shift+F3).',
    },
    en: {
      text: '"{element}" is not in capitals in {count} paragraph(s); capitals are prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select this text and change it to capitals (Shift+F3).',
    },
    example: { element: 'Tên loại văn bản', count: 1, article: 'Phụ lục I, Phần I, mục II, khoản 5, điểm b' },
  },
  'form-capitals': {
    severity: 'error',
    vi: {
      text: '"{element}" viết toàn chữ in hoa ở {count} đoạn; quy định là chữ in thường (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chọn phần chữ này và đổi thành chữ thường (Shift+F3), giữ hoa chữ cái đầu và tên riêng.',
    },
    en: {
      text: '"{element}" is all in capitals in {count} paragraph(s); small letters are prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Select this text and change it to small letters (Shift+F3), with capitals for the first letter and for names.',
    },
    example: { element: 'Khoản có tiêu đề', count: 1, article: 'Phụ lục I, Phần I, mục II, khoản 5, điểm b' },
  },
  'form-not-centred': {
    severity: 'error',
    vi: {
      text: '"{element}" không được canh giữa ở {count} đoạn (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Đặt con trỏ vào đoạn này và chọn canh giữa (Ctrl+E).',
    },
    en: {
      text: '"{element}" is not centred in {count} paragraph(s) (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Put the cursor into the paragraph and centre it (Ctrl+E).',
    },
    example: { element: 'Tên loại văn bản', count: 1, article: 'Phụ lục I, Phần I, mục II, khoản 5, điểm b' },
  },
  'form-not-justified': {
    severity: 'error',
    vi: {
      text: '"{element}" không được canh đều hai lề ở {count} đoạn (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Đặt con trỏ vào đoạn này và chọn canh đều hai bên (Ctrl+J).',
    },
    en: {
      text: '"{element}" is not justified in {count} paragraph(s) (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Put the cursor into the paragraph and justify it (Ctrl+J).',
    },
    example: { element: 'Nội dung văn bản', count: 1, article: 'Phụ lục I, Phần I, mục II, khoản 5, điểm b' },
  },
  'form-table-size': {
    severity: 'warning',
    vi: {
      text: 'Chữ trong bảng có cỡ {found} ở {count} đoạn; thông lệ là {expected} (Nghị định 30/2020/NĐ-CP không quy định riêng cho bảng).',
      hint: 'Chọn bảng và đặt cỡ chữ {expected}.',
    },
    en: {
      text: 'Text in a table is set in {found} in {count} paragraph(s); {expected} is usual (Decree 30/2020/NĐ-CP has no rule of its own for tables).',
      hint: 'Select the table and set its size to {expected}.',
    },
    example: { found: '9 pt', expected: '11–14 pt', count: 4 },
  },
  'form-table-header': {
    severity: 'warning',
    vi: {
      text: 'Bảng có {rows} dòng mà không có dòng tiêu đề lặp lại ở đầu mỗi trang.',
      hint: 'Đặt con trỏ vào dòng tiêu đề của bảng, vào Bố trí bảng (Table Layout) > Lặp lại dòng tiêu đề (Repeat Header Rows).',
    },
    en: {
      text: 'The table has {rows} rows and no heading row that is repeated on every page.',
      hint: 'Put the cursor into the heading row and choose Table Layout > Repeat Header Rows.',
    },
    example: { rows: 40 },
  },
} as const satisfies Entries
