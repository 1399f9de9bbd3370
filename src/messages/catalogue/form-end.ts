import type { Entries } from '../entry.js'

/** What the form checker tells of the signature block, Nơi nhận and appendices. */
export const formEndEntries = {
  'form-signature-missing': {
    severity: 'error',
    vi: {
      text: 'Không thấy quyền hạn, chức vụ và họ tên của người ký ở cuối văn bản (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm khối chữ ký: quyền hạn (TM., KT., TL., TUQ., Q. nếu có), chức vụ in hoa đậm, và họ tên người ký.',
    },
    en: {
      text: 'Authority, post and name of the signer are not found at the end of the document (Decree 30/2020/NĐ-CP, {article}).',
      hint: "Add the signature block: authority (TM., KT., TL., TUQ., Q. where it applies), post in bold capitals, and the signer's name.",
    },
    example: { article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-capacity-mark': {
    severity: 'error',
    vi: {
      text: 'Quyền hạn của người ký ghi "{found}"; chữ viết tắt đúng là "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa thành "{expected}" có dấu chấm, rồi một dấu cách.',
    },
    en: {
      text: 'The authority of the signer is written "{found}"; the abbreviation is "{expected}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change it to "{expected}" with a full stop, followed by a space.',
    },
    example: {
      found: 'TM ỦY BAN NHÂN DÂN',
      expected: 'TM.',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-capacity-incomplete': {
    severity: 'error',
    vi: {
      text: 'Dưới "{found}" thiếu dòng chức vụ của người ký (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm chức vụ của người ký dưới dòng này, ví dụ TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH; KT. CHỦ TỊCH / PHÓ CHỦ TỊCH.',
    },
    en: {
      text: 'The post of the signer is missing below "{found}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: "Add the signer's post below this line, for example TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH; KT. CHỦ TỊCH / PHÓ CHỦ TỊCH.",
    },
    example: { found: 'KT. CHỦ TỊCH', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-capacity-deputy': {
    severity: 'error',
    vi: {
      text: 'Dưới "{above}" ghi "{found}"; ký thay (KT.) là cấp phó ký, chức vụ phải là cấp phó của người đứng đầu (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Ghi chức vụ cấp phó, ví dụ KT. CHỦ TỊCH / PHÓ CHỦ TỊCH; nếu người đứng đầu ký thì bỏ dòng "KT.".',
    },
    en: {
      text: 'Below "{above}" stands "{found}"; KT. means that a deputy signs, so the post is to be a deputy\'s (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write the deputy\'s post, for example KT. CHỦ TỊCH / PHÓ CHỦ TỊCH; when the head signs, leave the line "KT." out.',
    },
    example: {
      above: 'KT. CHỦ TỊCH',
      found: 'CHỦ TỊCH',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-capacity-collective': {
    severity: 'error',
    vi: {
      text: '"{found}": sau "TM." phải là tên tập thể lãnh đạo hoặc tên cơ quan, không phải chức vụ (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Ghi tên tập thể sau "TM.", ví dụ TM. ỦY BAN NHÂN DÂN; ký thay người đứng đầu thì dùng "KT.".',
    },
    en: {
      text: '"{found}": "TM." is followed by the name of a collective or of the body, not by a post (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write the collective after "TM.", for example TM. ỦY BAN NHÂN DÂN; a deputy signing for the head uses "KT.".',
    },
    example: { found: 'TM. CHỦ TỊCH', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-capacity-order': {
    severity: 'error',
    vi: {
      text: '"{found}" đứng sau "{above}"; dòng "TM." phải là dòng đầu tiên của khối chữ ký (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Đổi thứ tự: TM. … ở trên, rồi KT. …, rồi chức vụ của người ký.',
    },
    en: {
      text: '"{found}" stands below "{above}"; the line "TM." comes first in the signature block (Decree 30/2020/NĐ-CP, {article}).',
      hint: "Change the order: TM. … on top, then KT. …, then the signer's post.",
    },
    example: {
      found: 'TM. ỦY BAN NHÂN DÂN',
      above: 'KT. CHỦ TỊCH',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-name-missing': {
    severity: 'error',
    vi: {
      text: 'Dưới chức vụ "{found}" không có họ và tên của người ký (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm họ và tên người ký, chữ thường, đậm, canh giữa dưới chức vụ.',
    },
    en: {
      text: 'There is no signer\'s name below the post "{found}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: "Add the signer's name in bold small letters, centred below the post.",
    },
    example: { found: 'CHỦ TỊCH', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-name-title': {
    severity: 'error',
    vi: {
      text: 'Trước họ tên người ký có "{found}"; không ghi học hàm, học vị và danh hiệu trước họ tên (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Bỏ "{found}". Đơn vị vũ trang, tổ chức giáo dục, y tế, khoa học được ghi khi cơ quan quản lý ngành có quy định.',
    },
    en: {
      text: '"{found}" stands before the signer\'s name; titles and degrees are not written there (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Take "{found}" out. Armed forces, schools, hospitals and research bodies may keep it where their sector\'s rules say so.',
    },
    example: { found: 'ThS.', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-recipients-missing': {
    severity: 'error',
    vi: {
      text: 'Không thấy phần "Nơi nhận:" ở cuối văn bản (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm "Nơi nhận:" ngang hàng với quyền hạn, chức vụ của người ký, sát lề trái.',
    },
    en: {
      text: 'There is no "Nơi nhận:" at the end of the document (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add "Nơi nhận:" level with the signer\'s post, at the left margin.',
    },
    example: { article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-recipients-colon': {
    severity: 'error',
    vi: {
      text: 'Sau từ "Nơi nhận" thiếu dấu hai chấm: "{found}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Viết "Nơi nhận:" có dấu hai chấm, trên một dòng riêng.',
    },
    en: {
      text: 'The colon after "Nơi nhận" is missing: "{found}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write "Nơi nhận:" with a colon, on a line of its own.',
    },
    example: { found: 'Nơi nhận', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-recipients-first': {
    severity: 'error',
    vi: {
      text: 'Văn bản có "Kính gửi" nên dòng đầu của Nơi nhận phải là "- Như trên;", hiện là "{found}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm dòng "- Như trên;" ngay dưới "Nơi nhận:".',
    },
    en: {
      text: 'The document has "Kính gửi", so the first line of Nơi nhận is to be "- Như trên;", not "{found}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add the line "- Như trên;" right below "Nơi nhận:".',
    },
    example: { found: '- Thường trực Đảng ủy;', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-recipients-as-above': {
    severity: 'error',
    vi: {
      text: 'Nơi nhận có dòng "{found}" nhưng văn bản không có "Kính gửi" nên không có gì ở trên để chỉ tới (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Bỏ dòng "- Như trên;", ghi tên nơi nhận; hoặc thêm phần "Kính gửi" nếu văn bản gửi cho một cơ quan.',
    },
    en: {
      text: 'Nơi nhận has the line "{found}", but the document has no "Kính gửi" above for it to point at (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Leave out "- Như trên;" and name who receives the document; or add "Kính gửi" when it is addressed to an office.',
    },
    example: { found: '- Như trên;', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-recipients-last': {
    severity: 'error',
    vi: {
      text: 'Dòng cuối của Nơi nhận là "{found}"; phải là "- Lưu: VT, …." (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Ghi dòng cuối "- Lưu: VT, <chữ viết tắt đơn vị soạn thảo>.".',
    },
    en: {
      text: 'The last line of Nơi nhận is "{found}"; it is to be "- Lưu: VT, …." (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write the last line as "- Lưu: VT, <abbreviation of the drafting unit>.".',
    },
    example: { found: '- Lưu văn thư.', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-recipients-marks': {
    severity: 'error',
    vi: {
      text: 'Dòng "{found}" trong Nơi nhận không đúng: mỗi dòng bắt đầu bằng gạch đầu dòng (-), kết thúc bằng dấu chấm phẩy (;), dòng cuối bằng dấu chấm (.) (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa thành "{expected}".',
    },
    en: {
      text: 'The line "{found}" of Nơi nhận is not right: each begins with a dash (-) and ends with a semicolon (;), the last with a full stop (.) (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change it to "{expected}".',
    },
    example: {
      found: '- Như trên',
      expected: '- Như trên;',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-appendix-numeral': {
    severity: 'error',
    vi: {
      text: '"{found}" đánh số bằng chữ số Ả Rập; các phụ lục được đánh số bằng chữ số La Mã: "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Sửa thành "{expected}" và sửa cả chỗ dẫn trong nội dung văn bản.',
    },
    en: {
      text: '"{found}" is numbered with an Arabic numeral; appendices take Roman ones: "{expected}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change it to "{expected}", also where the text refers to it.',
    },
    example: {
      found: 'Phụ lục 1',
      expected: 'Phụ lục I',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-appendix-order': {
    severity: 'error',
    vi: {
      text: '"{found}" không đúng thứ tự; ở đây phải là "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Đánh lại số thứ tự các phụ lục cho liền nhau.',
    },
    en: {
      text: '"{found}" is out of order; "{expected}" belongs here (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Number the appendices anew without gaps or repeats.',
    },
    example: {
      found: 'Phụ lục III',
      expected: 'Phụ lục II',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-appendix-unnumbered': {
    severity: 'error',
    vi: {
      text: 'Văn bản có {count} phụ lục mà phụ lục này không có số thứ tự; phải là "{expected}" (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Ghi "{expected}".',
    },
    en: {
      text: 'The document has {count} appendices and this one has no number; it is to be "{expected}" (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write "{expected}".',
    },
    example: { count: 2, expected: 'Phụ lục I', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-appendix-single': {
    severity: 'warning',
    vi: {
      text: 'Văn bản chỉ có một phụ lục mà ghi "{found}"; từ hai phụ lục trở lên mới đánh số (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Ghi "Phụ lục", không kèm số.',
    },
    en: {
      text: 'The document has one appendix only and names it "{found}"; two or more are numbered (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Write "Phụ lục" without a number.',
    },
    example: { found: 'Phụ lục I', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-appendix-own-line': {
    severity: 'error',
    vi: {
      text: 'Từ "Phụ lục" và tên phụ lục viết chung một dòng "{found}"; phải trình bày thành dòng riêng (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Xuống dòng sau số thứ tự phụ lục; tên phụ lục ở dòng dưới, in hoa, đậm, canh giữa.',
    },
    en: {
      text: 'The word "Phụ lục" and the title share a line, "{found}"; the label stands on a line of its own (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Break the line after the number; the title goes below in bold capitals, centred.',
    },
    example: { found: 'PHỤ LỤC I. CÁC CHỈ TIÊU', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-appendix-reference-missing': {
    severity: 'error',
    vi: {
      text: '"{appendix}" thiếu dòng "(Kèm theo … số …/… ngày … tháng … năm … của …)" dưới tên phụ lục (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm dòng "(Kèm theo …)" in nghiêng, canh giữa; văn bản điện tử để trống số và ngày.',
    },
    en: {
      text: '"{appendix}" lacks the line "(Kèm theo … số …/… ngày … tháng … năm … của …)" below its title (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add the line "(Kèm theo …)" in italics, centred; in an electronic document number and date stay blank.',
    },
    example: { appendix: 'Phụ lục II', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-appendix-unmentioned': {
    severity: 'error',
    vi: {
      text: 'Văn bản có phụ lục kèm theo nhưng trong nội dung không có chỉ dẫn về phụ lục (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Thêm chỉ dẫn trong nội dung, ví dụ "(chi tiết tại Phụ lục I)".',
    },
    en: {
      text: 'The document has appendices but its text does not refer to them (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Add a reference to the text, for example "(chi tiết tại Phụ lục I)".',
    },
    example: { article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
} as const satisfies Entries
