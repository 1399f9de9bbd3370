import type { Entries } from '../entry.js'

/** What is told about packages and archives that cannot be read as a workbook. */
export const fileEntries = {
  'file-zip': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} là tệp nén hoặc gói khác, bên trong không có sổ tính Excel.',
      hint: 'Nếu là tệp nén, giải nén rồi chọn sổ tính .xlsx bên trong.',
    },
    en: {
      text: 'The file {file} is a zip archive or another kind of package without an Excel workbook in it.',
      hint: 'If it is an archive, unpack it and choose the .xlsx workbook inside.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-unknown': {
    severity: 'error',
    vi: {
      text: 'Không nhận ra nội dung của tệp {file}; cần một sổ tính .xlsx.',
      hint: 'Thử mở bằng Excel: nếu mở được thì chọn Lưu thành .xlsx, nếu không thì lấy lại tệp từ người gửi.',
    },
    en: {
      text: 'The contents of the file {file} are not recognised; an .xlsx workbook is expected.',
      hint: 'Try to open it in Excel: if it opens, save it as .xlsx; otherwise get the file again from its sender.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-truncated': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} bị cụt: thiếu phần cuối, thường do tải về hoặc sao chép chưa xong.',
      hint: 'Tải hoặc chép lại tệp; nếu vẫn lỗi, mở bằng Excel để sửa rồi chọn Lưu thành .xlsx.',
    },
    en: {
      text: 'The file {file} is cut off: its end is missing, as after an unfinished download or copy.',
      hint: 'Download or copy it again; if that does not help, let Excel repair it and save it as .xlsx.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-corrupt': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} bị hỏng: dữ liệu nén bên trong không khớp với mục lục của tệp.',
      hint: 'Lấy lại tệp từ người gửi, hoặc mở bằng Excel để sửa rồi chọn Lưu thành .xlsx.',
    },
    en: {
      text: 'The file {file} is damaged: the compressed data inside do not agree with its directory.',
      hint: 'Get the file again from its sender, or let Excel repair it and save it as .xlsx.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-inflates-too-much': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} khi giải nén lớn bất thường, vượt mức an toàn, nên không được đọc tiếp.',
      hint: 'Mở bằng Excel, xóa định dạng ở các dòng và cột trống (Ctrl+End cho thấy vùng đang dùng), rồi chọn Lưu thành .xlsx.',
    },
    en: {
      text: 'The file {file} unpacks to an abnormal size beyond the safe limit, so reading was stopped.',
      hint: 'Open it in Excel, clear the formats of empty rows and columns (Ctrl+End shows the used range), and save it as .xlsx.',
    },
    example: { file: 'bao-cao.xlsx', part: 'xl/worksheets/sheet1.xml' },
  },
  'file-no-workbook': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} có cấu trúc của Office nhưng không có sổ tính bên trong.',
      hint: 'Mở bằng Excel, chọn Lưu thành (Save As) .xlsx; nếu Excel cũng không mở được thì lấy lại tệp từ người gửi.',
    },
    en: {
      text: 'The file {file} is built like an Office file but has no workbook in it.',
      hint: 'Open it in Excel and save it as .xlsx; if Excel cannot open it either, get the file again from its sender.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-no-sheets': {
    severity: 'error',
    vi: {
      text: 'Sổ tính {file} không có trang tính nào chứa ô dữ liệu.',
      hint: 'Kiểm tra lại sổ tính trong Excel; trang chỉ có biểu đồ thì không đọc được số liệu.',
    },
    en: {
      text: 'The workbook {file} has no worksheet with cells.',
      hint: 'Check the workbook in Excel; a sheet that only holds a chart has no figures to read.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-part-missing': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} thiếu phần {part} mà sổ tính dẫn tới.',
      hint: 'Mở bằng Excel để sửa rồi chọn Lưu thành .xlsx, hoặc lấy lại tệp từ người gửi.',
    },
    en: {
      text: 'The file {file} lacks the part {part} that its workbook refers to.',
      hint: 'Let Excel repair it and save it as .xlsx, or get the file again from its sender.',
    },
    example: { file: 'bao-cao.xlsx', part: 'xl/worksheets/sheet2.xml' },
  },
  'file-not-recalculated': {
    severity: 'warning',
    vi: {
      text: 'Sổ tính {file} do phần mềm khác tạo và chưa được Excel tính lại; kết quả công thức lưu trong tệp có thể sai (thường là 0).',
      hint: 'Mở bằng Excel, đợi tính xong rồi lưu lại để có kết quả đúng.',
    },
    en: {
      text: 'The workbook {file} was written by other software and not yet recalculated; its stored formula results may be wrong (often 0).',
      hint: 'Open it in Excel, let it calculate, and save it to get the right results.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
} as const satisfies Entries
