import type { Entries } from '../entry.js'

/** What is told about files that are something else than an .xlsx workbook. */
export const fileKindEntries = {
  'file-lock': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} là tệp khóa tạm do Excel tạo ra khi sổ tính đang mở, không phải sổ tính.',
      hint: 'Đóng sổ tính trong Excel rồi chọn tệp có cùng tên nhưng không có “~$” ở đầu.',
    },
    en: {
      text: 'The file {file} is the temporary lock file that Excel keeps while a workbook is open, not a workbook.',
      hint: 'Close the workbook in Excel and choose the file of the same name without “~$” in front.',
    },
    example: { file: '~$bao-cao.xlsx' },
  },
  'file-empty': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} rỗng (0 byte); cần một sổ tính .xlsx.',
      hint: 'Lấy lại tệp từ người gửi hoặc từ bản sao lưu, có thể tệp chưa được chép xong.',
    },
    en: {
      text: 'The file {file} is empty (0 bytes); an .xlsx workbook is expected.',
      hint: 'Get the file again from its sender or from a backup; it may not have been copied completely.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-too-large': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} lớn hơn 150 MB, vượt mức chương trình đọc được.',
      hint: 'Xóa hình ảnh và các trang tính không dùng đến, lưu lại rồi chạy lại.',
    },
    en: {
      text: 'The file {file} is larger than 150 MB, more than this program reads.',
      hint: 'Delete pictures and sheets that are not needed, save, and run again.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-xls': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} là sổ tính kiểu cũ (.xls); cần tệp .xlsx.',
      hint: 'Mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”. Đổi đuôi tên tệp là chưa đủ.',
    },
    en: {
      text: 'The file {file} is an old-style workbook (.xls); an .xlsx file is expected.',
      hint: 'Open it in Excel and save it as “Excel Workbook (*.xlsx)”. Renaming the file is not enough.',
    },
    example: { file: 'bao-cao.xls' },
  },
  'file-xlsb': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} là sổ tính nhị phân (.xlsb); cần tệp .xlsx.',
      hint: 'Mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”.',
    },
    en: {
      text: 'The file {file} is a binary workbook (.xlsb); an .xlsx file is expected.',
      hint: 'Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    },
    example: { file: 'bao-cao.xlsb' },
  },
  'file-ods': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} là bảng tính OpenDocument (.ods); cần tệp .xlsx.',
      hint: 'Mở bằng LibreOffice hoặc Excel, chọn Lưu thành, kiểu “Excel 2007–365 (.xlsx)”.',
    },
    en: {
      text: 'The file {file} is an OpenDocument spreadsheet (.ods); an .xlsx file is expected.',
      hint: 'Open it in LibreOffice or Excel and save it as “Excel 2007–365 (.xlsx)”.',
    },
    example: { file: 'bao-cao.ods' },
  },
  'file-password': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} được bảo vệ bằng mật khẩu mở tệp nên không đọc được nội dung.',
      hint: 'Mở bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.',
    },
    en: {
      text: 'The file {file} is encrypted with a password, so its contents cannot be read.',
      hint: 'Open it in Excel, go to File > Info > Protect Workbook > Encrypt with Password, clear the password and save.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-zip-encrypted': {
    severity: 'error',
    vi: {
      text: 'Phần {part} bên trong tệp {file} bị mã hóa theo kiểu tệp nén nên không đọc được.',
      hint: 'Giải nén bằng mật khẩu để lấy sổ tính gốc, hoặc mở bằng Excel và chọn Lưu thành .xlsx.',
    },
    en: {
      text: 'The part {part} inside the file {file} is encrypted as in a protected zip archive and cannot be read.',
      hint: 'Unpack the original workbook with its password, or open it in Excel and save it as .xlsx.',
    },
    example: { file: 'bao-cao.xlsx', part: 'xl/workbook.xml' },
  },
  'file-document': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} là văn bản hoặc bản trình chiếu (Word, PDF, PowerPoint…), không phải sổ tính.',
      hint: 'Chọn đúng sổ tính Excel; nếu số liệu nằm trong văn bản thì chép bảng sang Excel và lưu thành .xlsx.',
    },
    en: {
      text: 'The file {file} is a document or presentation (Word, PDF, PowerPoint…), not a workbook.',
      hint: 'Choose the Excel workbook; if the figures are in the document, copy its tables into Excel and save as .xlsx.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-html': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} là trang web (HTML) mang đuôi của Excel, thường do phần mềm khác xuất ra; cần tệp .xlsx thật.',
      hint: 'Mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”.',
    },
    en: {
      text: 'The file {file} is a web page (HTML) with an Excel extension, as some systems export it; a real .xlsx is expected.',
      hint: 'Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-xml': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} là tệp XML (chẳng hạn “XML Spreadsheet 2003”), không phải sổ tính .xlsx.',
      hint: 'Mở bằng Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”.',
    },
    en: {
      text: 'The file {file} is an XML file (such as “XML Spreadsheet 2003”), not an .xlsx workbook.',
      hint: 'Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
  'file-text': {
    severity: 'error',
    vi: {
      text: 'Tệp {file} chỉ là văn bản thuần (chẳng hạn CSV), không phải sổ tính .xlsx.',
      hint: 'Mở bằng Excel, kiểm tra dấu tiếng Việt và các cột, rồi chọn Lưu thành .xlsx.',
    },
    en: {
      text: 'The file {file} is plain text (such as CSV), not an .xlsx workbook.',
      hint: 'Open it in Excel, check the accents and the columns, and save it as .xlsx.',
    },
    example: { file: 'bao-cao.xlsx' },
  },
} as const satisfies Entries
