import type { Entries } from '../entry.js'

/** What is told about files that cannot be read as a workbook, and about sheets whose contents cannot be taken as written. */
export const readEntries = {
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
  'sheet-xml-broken': {
    severity: 'error',
    vi: {
      text: 'Phần {part} của sổ tính bị hỏng (XML sai ở ký tự thứ {at}) nên không thể đọc đủ dữ liệu.',
      hint: 'Mở bằng Excel để sửa rồi chọn Lưu thành .xlsx; kiểm tra lại số liệu sau khi sửa.',
    },
    en: {
      text: 'The part {part} of the workbook is broken (bad XML at character {at}), so its data cannot be read in full.',
      hint: 'Let Excel repair it and save it as .xlsx; check the figures afterwards.',
    },
    example: { part: 'xl/worksheets/sheet1.xml', at: 1204 },
  },
  'sheet-xml-doctype': {
    severity: 'error',
    vi: {
      text: 'Phần {part} của sổ tính có khai báo DOCTYPE, điều không có trong sổ tính thông thường và có thể gây hại.',
      hint: 'Chỉ dùng tệp từ nguồn tin cậy; mở bằng Excel và chọn Lưu thành .xlsx để có tệp sạch.',
    },
    en: {
      text: 'The part {part} of the workbook declares a DOCTYPE, which no ordinary workbook has and which may be harmful.',
      hint: 'Use files from a trusted source only; open it in Excel and save it as .xlsx to get a clean file.',
    },
    example: { part: 'xl/workbook.xml' },
  },
  'sheet-xml-encoding': {
    severity: 'error',
    vi: {
      text: 'Phần {part} của sổ tính dùng bảng mã ký tự không đọc được; cần UTF-8 hoặc UTF-16.',
      hint: 'Mở bằng Excel, chọn Lưu thành (Save As) .xlsx để ghi lại theo UTF-8.',
    },
    en: {
      text: 'The part {part} of the workbook has a character encoding that cannot be read; UTF-8 or UTF-16 is expected.',
      hint: 'Open it in Excel and save it as .xlsx, which writes it in UTF-8.',
    },
    example: { part: 'xl/worksheets/sheet1.xml' },
  },
  'sheet-xml-bad-value': {
    severity: 'error',
    vi: {
      text: 'Ô chứa giá trị “{written}” không đúng kiểu đã ghi trong tệp, nên không rõ giá trị thật là gì.',
      hint: 'Mở bằng Excel, nhập lại ô này rồi chọn Lưu thành .xlsx.',
    },
    en: {
      text: 'The cell holds the value “{written}”, which does not fit the type stored with it, so its real value is unknown.',
      hint: 'Open the file in Excel, type this cell again and save it as .xlsx.',
    },
    example: { written: '12abc' },
  },
  'sheet-xml-too-long': {
    severity: 'error',
    vi: {
      text: 'Ô chứa hơn {limit} ký tự, vượt mức đọc được (Excel chỉ cho phép 32.767 ký tự một ô).',
      hint: 'Rút gọn nội dung ô hoặc chia ra nhiều ô rồi lưu lại.',
    },
    en: {
      text: 'The cell holds more than {limit} characters, beyond what is read (Excel allows 32,767 in a cell).',
      hint: 'Shorten the cell or spread its text over several cells, and save.',
    },
    example: { limit: 200000 },
  },
  'sheet-xml-bad-address': {
    severity: 'error',
    vi: {
      text: 'Gần dòng {row} có ô hoặc dòng mang địa chỉ “{written}” không hợp lệ trong trang tính.',
      hint: 'Mở bằng Excel để sửa rồi chọn Lưu thành .xlsx; kiểm tra lại số liệu sau khi sửa.',
    },
    en: {
      text: 'Near row {row} a cell or row has the address “{written}”, which is not valid in a worksheet.',
      hint: 'Let Excel repair it and save it as .xlsx; check the figures afterwards.',
    },
    example: { row: 12, written: 'ZZZ9' },
  },
  'sheet-xml-repeated-cell': {
    severity: 'error',
    vi: {
      text: 'Ô này được ghi hai lần trong tệp nên không rõ giá trị nào đúng.',
      hint: 'Mở bằng Excel để sửa, kiểm tra ô này rồi chọn Lưu thành .xlsx.',
    },
    en: {
      text: 'This cell is stored twice in the file, so it is unclear which value is right.',
      hint: 'Let Excel repair the file, check this cell and save it as .xlsx.',
    },
    example: {},
  },
  'sheet-xml-too-many-rows': {
    severity: 'error',
    vi: {
      text: 'Trang tính có hơn {limit} dòng có dữ liệu, vượt mức chương trình đọc được.',
      hint: 'Tách trang tính hoặc xóa các dòng không thuộc báo cáo rồi lưu lại.',
    },
    en: {
      text: 'The sheet has more than {limit} rows with data, more than this program reads.',
      hint: 'Split the sheet or delete the rows that do not belong to the report, and save.',
    },
    example: { limit: 200000 },
  },
  'sheet-xml-too-many-cells': {
    severity: 'error',
    vi: {
      text: 'Tính đến trang tính này, sổ tính có hơn {limit} ô có dữ liệu, vượt mức chương trình đọc được.',
      hint: 'Tách sổ tính hoặc xóa các trang tính không thuộc báo cáo rồi lưu lại.',
    },
    en: {
      text: 'Up to this sheet the workbook has more than {limit} cells with data, more than this program reads.',
      hint: 'Split the workbook or delete the sheets that do not belong to the report, and save.',
    },
    example: { limit: 2000000 },
  },
  'sheet-xml-merges-dropped': {
    severity: 'warning',
    vi: {
      text: 'Trang tính có {count} vùng trộn ô không hợp lệ hoặc chồng lên nhau; các vùng đó được đọc như ô thường.',
      hint: 'Mở bằng Excel, bỏ trộn rồi trộn lại các ô ở những chỗ này nếu giá trị bị thiếu.',
    },
    en: {
      text: 'The sheet has {count} merged ranges that are invalid or overlap; they are read as ordinary cells.',
      hint: 'In Excel, unmerge and merge these cells again if values are missing.',
    },
    example: { count: 2 },
  },
  'sheet-xml-under-merge': {
    severity: 'warning',
    vi: {
      text: 'Có {count} giá trị nằm khuất dưới vùng trộn ô (từ ô này), Excel không hiển thị nên không được đọc.',
      hint: 'Bỏ trộn ô để xem các giá trị đó; xóa nếu thừa, hoặc chuyển sang ô riêng nếu cần dùng.',
    },
    en: {
      text: '{count} values lie hidden under merged cells (from this cell on); Excel does not show them, so they are not read.',
      hint: 'Unmerge the cells to see them; delete them if they are left over, or move them to cells of their own.',
    },
    example: { count: 1 },
  },
} as const satisfies Entries
