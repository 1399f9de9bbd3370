import type { Entries } from '../entry.js'

/** What is told about sheets whose contents cannot be taken as written. */
export const sheetXmlEntries = {
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
    example: { limit: 1200000 },
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
  'sheet-xml-old-encoding': {
    severity: 'warning',
    vi: {
      text: '{count} ô gõ bằng bảng mã cũ {encoding} đã được chuyển sang Unicode khi đọc.',
      hint: 'Kiểm tra lại chữ ở các ô này trong báo cáo; nên chuyển sổ tính sang Unicode (phông Times New Roman) để dùng lâu dài.',
    },
    en: {
      text: '{count} cells typed in the old encoding {encoding} were converted to Unicode on reading.',
      hint: 'Check the wording of these cells in the report; convert the workbook to Unicode (Times New Roman) for good.',
    },
    example: { count: 3, encoding: 'TCVN3' },
  },
} as const satisfies Entries
