import type { Entries } from '../entry.js'

/** What the form checker tells of drawn lines, the title, Kính gửi and căn cứ. */
export const formHeadEntries = {
  'form-line-missing': {
    severity: 'error',
    vi: {
      text: 'Dưới "{element}" không có đường kẻ ngang, nét liền (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Vẽ một đường kẻ liền, canh giữa dưới dòng chữ, dài {expected} dòng chữ.',
    },
    en: {
      text: 'There is no solid line below "{element}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Draw a solid line, centred below the text, {expected} as long as it.',
    },
    example: { element: 'Tiêu ngữ', expected: '1', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-line-length': {
    severity: 'error',
    vi: {
      text: 'Đường kẻ dưới "{element}" dài bằng {found} dòng chữ; quy định là {expected} (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Kéo đường kẻ dài bằng {expected} độ dài dòng chữ và canh giữa.',
    },
    en: {
      text: 'The line below "{element}" is {found} as long as the text; {expected} is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Make the line {expected} as long as the text, and centre it.',
    },
    example: {
      element: 'Tiêu ngữ',
      found: '0,6',
      expected: '1',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-appendix-line': {
    severity: 'warning',
    vi: {
      text: 'Đường kẻ dưới "{element}" dài bằng {found} dòng chữ; thông lệ là không quá 1/2, như trong mẫu của Nghị định 30/2020/NĐ-CP.',
      hint: 'Rút ngắn đường kẻ còn từ 1/3 đến 1/2 độ dài dòng chữ và canh giữa.',
    },
    en: {
      text: 'The line below "{element}" is {found} as long as the text; at most 1/2 is usual, as in the samples of Decree 30/2020/NĐ-CP.',
      hint: 'Make the line {expected} as long as the text, and centre it.',
    },
    example: { element: 'Thông tin chỉ dẫn kèm theo văn bản', found: '0,9', expected: '1/3–1/2' },
  },
  'form-kind-missing': {
    severity: 'error',
    vi: {
      text: 'Không thấy tên loại văn bản (BÁO CÁO, KẾ HOẠCH, …) và cũng không thấy trích yếu công văn "V/v …" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm tên loại bằng chữ in hoa, đậm, canh giữa; công văn thì thêm dòng "V/v …" dưới số, ký hiệu.',
    },
    en: {
      text: 'Neither a document type (BÁO CÁO, KẾ HOẠCH, …) nor the "V/v …" line of a công văn is found (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add the document type in bold capitals, centred; in a công văn add the "V/v …" line below the number.',
    },
    example: { article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-subject-missing': {
    severity: 'error',
    vi: {
      text: 'Dưới tên loại "{kind}" không có trích yếu nội dung (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm trích yếu ngay dưới tên loại, chữ thường, đậm, canh giữa.',
    },
    en: {
      text: 'There is no trích yếu below the document type "{kind}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add it right below the document type, in bold small letters, centred.',
    },
    example: { kind: 'BÁO CÁO', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-addressees-missing': {
    severity: 'error',
    vi: {
      text: '{kind} không có phần "Kính gửi"; phần này bắt buộc đối với Tờ trình, Báo cáo gửi cơ quan cấp trên và Công văn (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm "Kính gửi: …" dưới trích yếu (Công văn: dưới số, ký hiệu).',
    },
    en: {
      text: 'The {kind} has no "Kính gửi"; a Tờ trình, a Báo cáo to a higher body and a Công văn must have it (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add "Kính gửi: …" below the title (in a Công văn, below the number).',
    },
    example: { kind: 'Báo cáo', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-addressees-colon': {
    severity: 'error',
    vi: {
      text: 'Sau từ "Kính gửi" thiếu dấu hai chấm: "{found}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Viết "Kính gửi:" có dấu hai chấm.',
    },
    en: {
      text: 'The colon after "Kính gửi" is missing: "{found}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write "Kính gửi:" with a colon.',
    },
    example: {
      found: 'Kính gửi Sở Khoa học và Công nghệ',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-addressees-marks': {
    severity: 'error',
    vi: {
      text: 'Dòng nơi nhận "{found}" trong phần Kính gửi không đúng: mỗi dòng bắt đầu bằng gạch đầu dòng (-), kết thúc bằng dấu chấm phẩy (;), dòng cuối bằng dấu chấm (.) (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa thành "{expected}".',
    },
    en: {
      text: 'The receiver line "{found}" below Kính gửi is not right: each begins with a dash (-) and ends with a semicolon (;), the last with a full stop (.) (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change it to "{expected}".',
    },
    example: {
      found: '- Sở Nội vụ,',
      expected: '- Sở Nội vụ;',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-basis-marks': {
    severity: 'error',
    vi: {
      text: 'Căn cứ kết thúc bằng "{found}"; mỗi căn cứ kết thúc bằng dấu chấm phẩy (;), căn cứ cuối cùng bằng dấu chấm (.), ở đây phải là "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa dấu cuối dòng thành "{expected}".',
    },
    en: {
      text: 'The căn cứ line ends with "{found}"; each ends with a semicolon (;), the last with a full stop (.), so that "{expected}" belongs here (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change the mark at the end of the line to "{expected}".',
    },
    example: { found: ',', expected: ';', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
} as const satisfies Entries
