import type { Entries } from '../entry.js'

/** What the form checker tells of the letterhead: Quốc hiệu, Tiêu ngữ, bodies, number, place and date. */
export const formLetterheadEntries = {
  'form-national-name-missing': {
    severity: 'error',
    vi: {
      text: 'Không thấy Quốc hiệu "{expected}" ở đầu trang thứ nhất (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm Quốc hiệu ở phía trên cùng, bên phải trang đầu, đúng từng chữ.',
    },
    en: {
      text: 'The national name "{expected}" is not found at the head of page 1 (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add it at the top right of the first page, word for word.',
    },
    example: {
      expected: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-national-name-writing': {
    severity: 'error',
    vi: {
      text: 'Quốc hiệu viết là "{found}"; phải viết đúng là "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa lại Quốc hiệu đúng từng chữ.',
    },
    en: {
      text: 'The national name is written "{found}"; it reads "{expected}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Correct it, word for word.',
    },
    example: {
      found: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAN',
      expected: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-motto-missing': {
    severity: 'error',
    vi: {
      text: 'Không thấy Tiêu ngữ "{expected}" dưới Quốc hiệu (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm Tiêu ngữ ngay dưới Quốc hiệu, canh giữa, có đường kẻ dài bằng dòng chữ.',
    },
    en: {
      text: 'The motto "{expected}" is not found below the national name (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add it right below the national name, centred, with a line as long as its text.',
    },
    example: {
      expected: 'Độc lập - Tự do - Hạnh phúc',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-motto-writing': {
    severity: 'error',
    vi: {
      text: 'Tiêu ngữ viết là "{found}"; phải viết đúng là "{expected}", giữa các cụm từ có gạch nối, có cách chữ (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa lại Tiêu ngữ: dấu gạch nối ngắn (-), mỗi bên một dấu cách, viết hoa chữ cái đầu của ba cụm từ.',
    },
    en: {
      text: 'The motto is written "{found}"; it reads "{expected}", with spaced hyphens (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Correct it: short hyphens with a space on each side, a capital at the start of each part.',
    },
    example: {
      found: 'Độc lập-Tự do-Hạnh phúc',
      expected: 'Độc lập - Tự do - Hạnh phúc',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-motto-dash': {
    severity: 'warning',
    vi: {
      text: 'Tiêu ngữ viết là "{found}" với dấu gạch ngang dài; quy định là gạch nối (-), có cách chữ: "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thay dấu gạch ngang dài (–) bằng gạch nối (-); Word tự đổi khi gõ, bấm Ctrl+Z ngay sau đó để giữ gạch nối.',
    },
    en: {
      text: 'The motto is written "{found}" with long dashes; spaced hyphens (-) are prescribed: "{expected}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Replace the dashes (–) by hyphens (-); Word changes them while one types, Ctrl+Z right after it brings the hyphen back.',
    },
    example: {
      found: 'Độc lập – Tự do – Hạnh phúc',
      expected: 'Độc lập - Tự do - Hạnh phúc',
      article: 'Phụ lục I, Phần I, mục II, khoản 1, điểm b',
    },
  },
  'form-body-missing': {
    severity: 'error',
    vi: {
      text: 'Không thấy tên cơ quan, tổ chức ban hành văn bản ở bên trái Quốc hiệu (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Ghi tên cơ quan ban hành bằng chữ in hoa, đậm ở góc trên bên trái trang đầu.',
    },
    en: {
      text: 'The name of the issuing body is not found to the left of the national name (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write it in bold capitals at the top left of the first page.',
    },
    example: { article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-number-missing': {
    severity: 'error',
    vi: {
      text: 'Không thấy dòng số, ký hiệu ("Số: …/…") dưới tên cơ quan ban hành (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm dòng "Số: …/{symbol}" dưới tên cơ quan ban hành; số có thể để trống chờ văn thư cấp.',
    },
    en: {
      text: 'The line with number and symbol ("Số: …/…") is not found below the issuing body (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add a line "Số: …/{symbol}" below the issuing body; the number may stay blank until it is given.',
    },
    example: { symbol: 'BC-UBND', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-number-colon': {
    severity: 'error',
    vi: {
      text: 'Sau từ "Số" thiếu dấu hai chấm: "{found}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Viết "Số:" có dấu hai chấm, ví dụ "Số: 05/BC-UBND".',
    },
    en: {
      text: 'The colon after "Số" is missing: "{found}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write "Số:" with a colon, for example "Số: 05/BC-UBND".',
    },
    example: { found: 'Số 05/BC-UBND', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-number-zero': {
    severity: 'error',
    vi: {
      text: 'Số văn bản là "{found}"; số nhỏ hơn 10 phải ghi thêm số 0 phía trước: "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa "{found}" thành "{expected}".',
    },
    en: {
      text: 'The number is "{found}"; below 10 it takes a leading zero: "{expected}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change "{found}" to "{expected}".',
    },
    example: { found: '5', expected: '05', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-number-spaces': {
    severity: 'error',
    vi: {
      text: 'Số, ký hiệu "{found}" có dấu cách cạnh dấu gạch chéo hoặc gạch nối; quy định là viết liền (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Bỏ các dấu cách: "{expected}".',
    },
    en: {
      text: 'The number and symbol "{found}" has a space beside the slash or the hyphen; there is to be none (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Take the spaces out: "{expected}".',
    },
    example: {
      found: 'Số: 15 / BC-UBND',
      expected: 'Số: 15/BC-UBND',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-number-symbol': {
    severity: 'error',
    vi: {
      text: 'Số, ký hiệu "{found}" không đúng cách ghi: số, dấu gạch chéo (/), các nhóm chữ viết tắt in hoa nối bằng gạch nối (-) (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Ghi theo mẫu "Số: 05/BC-UBND" (công văn: "Số: 05/UBND-VX").',
    },
    en: {
      text: '"{found}" is not written as number, slash, and groups of capitals joined by hyphens (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write it like "Số: 05/BC-UBND" (công văn: "Số: 05/UBND-VX").',
    },
    example: { found: 'Số: 15-bc/ubnd', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-number-kind': {
    severity: 'error',
    vi: {
      text: 'Ký hiệu bắt đầu bằng "{found}" nhưng tên loại văn bản là {kind}, phải bắt đầu bằng "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa phần đầu của ký hiệu thành "{expected}".',
    },
    en: {
      text: 'The symbol begins with "{found}" but the document type is {kind}, which calls for "{expected}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change the beginning of the symbol to "{expected}".',
    },
    example: {
      found: 'KH',
      kind: 'Báo cáo',
      expected: 'BC',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-number-letter': {
    severity: 'error',
    vi: {
      text: 'Ký hiệu của công văn bắt đầu bằng "{found}"; ký hiệu công văn gồm tên viết tắt của cơ quan và của đơn vị soạn thảo, không có chữ viết tắt tên loại (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Bỏ "{found}" trong ký hiệu, ví dụ "Số: 12/UBND-VX".',
    },
    en: {
      text: 'The symbol of the công văn begins with "{found}"; it is made of the abbreviations of the body and of the drafting unit, without a document type (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Leave "{found}" out of the symbol, for example "Số: 12/UBND-VX".',
    },
    example: { found: 'CV', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-date-missing': {
    severity: 'error',
    vi: {
      text: 'Không thấy địa danh và thời gian ban hành ("…, ngày … tháng … năm …") dưới Quốc hiệu và Tiêu ngữ (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm dòng địa danh, ngày tháng năm, in nghiêng, cùng hàng với số, ký hiệu.',
    },
    en: {
      text: 'Place and date ("…, ngày … tháng … năm …") are not found below the national name and the motto (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add the line with place and date in italics, level with the number.',
    },
    example: { article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-date-comma': {
    severity: 'error',
    vi: {
      text: 'Sau địa danh thiếu dấu phẩy: "{found}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm dấu phẩy sau địa danh, ví dụ "Hà Nội, ngày 05 tháng 01 năm 2020".',
    },
    en: {
      text: 'The comma after the place is missing: "{found}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Put a comma after the place, for example "Hà Nội, ngày 05 tháng 01 năm 2020".',
    },
    example: {
      found: 'Tam Phước ngày 15 tháng 3 năm 2024',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-date-zero': {
    severity: 'error',
    vi: {
      text: 'Thời gian ban hành ghi "{found}"; ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước: "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa "{found}" thành "{expected}".',
    },
    en: {
      text: 'The date says "{found}"; days below 10 and months 1 and 2 take a leading zero: "{expected}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change "{found}" to "{expected}".',
    },
    example: { found: 'ngày 5', expected: 'ngày 05', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-date-extra-zero': {
    severity: 'warning',
    vi: {
      text: 'Thời gian ban hành ghi "{found}"; chỉ tháng 1, 2 mới thêm số 0 phía trước, nên ghi "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa "{found}" thành "{expected}".',
    },
    en: {
      text: 'The date says "{found}"; only months 1 and 2 take a leading zero: "{expected}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change "{found}" to "{expected}".',
    },
    example: {
      found: 'tháng 03',
      expected: 'tháng 3',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-date-writing': {
    severity: 'error',
    vi: {
      text: 'Thời gian ban hành ghi "{found}"; phải viết đầy đủ "ngày … tháng … năm …" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Viết đầy đủ, ví dụ "Tam Phước, ngày 05 tháng 3 năm 2024".',
    },
    en: {
      text: 'The date is written "{found}"; it is to be written out as "ngày … tháng … năm …" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write it out, for example "Tam Phước, ngày 05 tháng 3 năm 2024".',
    },
    example: { found: 'Tam Phước, 05/3/2024', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
} as const satisfies Entries
