import type { Entries } from '../entry.js'

/** What the form checker tells of the file, the paper, margins and page numbers. */
export const formPageEntries = {
  'form-not-docx': {
    severity: 'error',
    vi: {
      text: 'Tệp này không phải văn bản Word dạng .docx.',
      hint: 'Mở tệp bằng Word hoặc LibreOffice, chọn Lưu thành (Save As), loại Word Document (.docx), rồi kiểm tra lại.',
    },
    en: {
      text: 'This file is no Word document of the .docx kind.',
      hint: 'Open it in Word or LibreOffice, save it as Word Document (.docx), and check again.',
    },
    example: {},
  },
  'form-old-word': {
    severity: 'error',
    vi: {
      text: 'Tệp này là văn bản Word đời cũ (.doc) hoặc có đặt mật khẩu, chưa đọc được.',
      hint: 'Mở tệp bằng Word, bỏ mật khẩu nếu có, lưu thành loại Word Document (.docx), rồi kiểm tra lại.',
    },
    en: {
      text: 'This file is an old Word document (.doc) or is protected by a password, and cannot be read.',
      hint: 'Open it in Word, take the password off, save it as Word Document (.docx), and check again.',
    },
    example: {},
  },
  'form-broken-file': {
    severity: 'error',
    vi: {
      text: 'Tệp .docx bị hỏng, không đọc được nội dung.',
      hint: 'Mở tệp bằng Word để Word tự sửa, lưu thành tệp mới, hoặc xin lại tệp từ người gửi.',
    },
    en: {
      text: 'The .docx file is damaged; its contents cannot be read.',
      hint: 'Let Word open and repair it and save it as a new file, or ask the sender for it again.',
    },
    example: {},
  },
  'form-too-large': {
    severity: 'error',
    vi: {
      text: 'Tệp .docx sau khi giải nén lớn hơn mức chương trình nhận đọc.',
      hint: 'Kiểm tra nguồn gốc của tệp; nếu là văn bản thật, hãy nén hoặc bỏ bớt hình ảnh và tách phụ lục thành tệp riêng.',
    },
    en: {
      text: 'Unpacked, the .docx file is larger than what is read.',
      hint: 'Check where the file comes from; if it is a real document, make its pictures smaller and put appendices into files of their own.',
    },
    example: {},
  },
  'form-unsafe-file': {
    severity: 'error',
    vi: {
      text: 'Tệp .docx có khai báo kiểu tài liệu (DOCTYPE) mà văn bản Word không bao giờ có; nội dung không được đọc để bảo đảm an toàn.',
      hint: 'Không mở tệp này; xin lại tệp từ nguồn tin cậy.',
    },
    en: {
      text: 'The .docx file carries a document type declaration, which no Word document has; for safety its contents are not read.',
      hint: 'Do not open the file; ask for it again from a source you trust.',
    },
    example: {},
  },
  'form-party-document': {
    severity: 'warning',
    vi: {
      text: 'Văn bản mang tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM" là văn bản của Đảng; thể thức này theo hướng dẫn của Văn phòng Trung ương Đảng, không theo Nghị định 30/2020/NĐ-CP, nên chưa được kiểm tra.',
      hint: 'Đối chiếu thể thức với hướng dẫn hiện hành của Văn phòng Trung ương Đảng.',
    },
    en: {
      text: 'The heading "ĐẢNG CỘNG SẢN VIỆT NAM" makes this a Party document; its form follows the guidance of the Party Central Office, not Decree 30/2020/NĐ-CP, and was not checked.',
      hint: 'Compare the form with the guidance in force of the Party Central Office.',
    },
    example: {},
  },
  'form-paper': {
    severity: 'error',
    vi: {
      text: 'Khổ giấy là {found} mm; quy định là A4, {expected} mm (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Vào Bố trí (Layout) > Kích thước (Size), chọn A4 cho phần này.',
    },
    en: {
      text: 'The paper is {found} mm; A4, {expected} mm, is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Choose A4 under Layout > Size for this section.',
    },
    example: {
      found: '216 × 279',
      expected: '210 × 297',
      article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c',
    },
  },
  'form-margin-top': {
    severity: 'error',
    vi: {
      text: 'Lề trên là {found} mm; quy định là {expected} mm (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Vào Bố trí (Layout) > Lề (Margins), sửa lề trên của phần này.',
    },
    en: {
      text: 'The top margin is {found} mm; {expected} mm is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change the top margin of this section under Layout > Margins.',
    },
    example: { found: '15', expected: '20–25', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-margin-bottom': {
    severity: 'error',
    vi: {
      text: 'Lề dưới là {found} mm; quy định là {expected} mm (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Vào Bố trí (Layout) > Lề (Margins), sửa lề dưới của phần này.',
    },
    en: {
      text: 'The bottom margin is {found} mm; {expected} mm is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change the bottom margin of this section under Layout > Margins.',
    },
    example: { found: '12.5', expected: '20–25', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-margin-left': {
    severity: 'error',
    vi: {
      text: 'Lề trái là {found} mm; quy định là {expected} mm (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Vào Bố trí (Layout) > Lề (Margins), sửa lề trái của phần này.',
    },
    en: {
      text: 'The left margin is {found} mm; {expected} mm is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change the left margin of this section under Layout > Margins.',
    },
    example: { found: '25', expected: '30–35', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-margin-right': {
    severity: 'error',
    vi: {
      text: 'Lề phải là {found} mm; quy định là {expected} mm (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Vào Bố trí (Layout) > Lề (Margins), sửa lề phải của phần này.',
    },
    en: {
      text: 'The right margin is {found} mm; {expected} mm is prescribed (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Change the right margin of this section under Layout > Margins.',
    },
    example: { found: '25', expected: '15–20', article: 'Phụ lục I, Phần I, mục II, khoản 3, điểm c' },
  },
  'form-landscape-margin': {
    severity: 'warning',
    vi: {
      text: 'Phần giấy ngang có lề trên, dưới, trái, phải là {found} mm; thông lệ là {expected} mm (Nghị định 30/2020/NĐ-CP không quy định riêng cho trang ngang).',
      hint: 'Vào Bố trí (Layout) > Lề (Margins), sửa lề của phần giấy ngang.',
    },
    en: {
      text: 'The landscape section has top, bottom, left and right margins of {found} mm; {expected} mm is usual (Decree 30/2020/NĐ-CP has no rule of its own for landscape pages).',
      hint: 'Change the margins of the landscape section under Layout > Margins.',
    },
    example: { found: '5, 20, 20, 20', expected: '15–35, 15–25, 15–35, 15–35' },
  },
  'form-page-number-missing': {
    severity: 'error',
    vi: {
      text: 'Phần này dài hơn một trang mà không có số trang; số trang phải đặt canh giữa trong lề trên (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Vào Chèn (Insert) > Số trang (Page Number) > Đầu trang (Top of Page), chọn kiểu canh giữa.',
    },
    en: {
      text: 'This section is longer than a page and has no page numbers; they stand centred in the top margin (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Choose Insert > Page Number > Top of Page, centred.',
    },
    example: { article: 'Phụ lục I, Phần I, mục I, khoản 7' },
  },
  'form-page-number-footer': {
    severity: 'error',
    vi: {
      text: 'Số trang đặt ở chân trang; quy định là canh giữa trong lề trên (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Xóa số trang ở chân trang, rồi chèn số trang ở đầu trang, canh giữa.',
    },
    en: {
      text: 'The page number stands in the footer; it is to stand centred in the top margin (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Take the number out of the footer and insert it at the top of the page, centred.',
    },
    example: { article: 'Phụ lục I, Phần I, mục I, khoản 7' },
  },
  'form-page-number-align': {
    severity: 'error',
    vi: {
      text: 'Số trang không được canh giữa theo chiều ngang của trang (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Mở đầu trang, đặt con trỏ vào số trang rồi chọn canh giữa (Ctrl+E).',
    },
    en: {
      text: 'The page number is not centred (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Open the header, put the cursor on the number and centre it (Ctrl+E).',
    },
    example: { article: 'Phụ lục I, Phần I, mục I, khoản 7' },
  },
  'form-page-number-first': {
    severity: 'error',
    vi: {
      text: 'Trang thứ nhất hiển thị số trang; quy định là không hiển thị số trang thứ nhất (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Mở đầu trang, đánh dấu Trang đầu khác (Different First Page) và để trống đầu trang thứ nhất.',
    },
    en: {
      text: 'The first page shows its number; the first number is not to be shown (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Open the header, tick Different First Page and leave the first header empty.',
    },
    example: { article: 'Phụ lục I, Phần I, mục I, khoản 7' },
  },
  'form-page-number-restart': {
    severity: 'error',
    vi: {
      text: 'Số trang của "{appendix}" không bắt đầu lại từ 1; mỗi phụ lục được đánh số trang riêng (Nghị định 30/2020/NĐ-CP, {article}).',
      hint: 'Chèn ngắt phần (Section Break, Next Page) trước phụ lục; trong Định dạng số trang (Format Page Numbers) chọn bắt đầu từ 1.',
    },
    en: {
      text: 'The page numbers of "{appendix}" do not start from 1 again; each appendix numbers its own pages (Decree 30/2020/NĐ-CP, {article}).',
      hint: 'Put a section break (Next Page) before the appendix, and under Format Page Numbers choose Start at 1.',
    },
    example: { appendix: 'Phụ lục II', article: 'Phụ lục I, Phần I, mục III, khoản 1, điểm đ' },
  },
} as const satisfies Entries
