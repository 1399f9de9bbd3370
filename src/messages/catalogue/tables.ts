import type { Entries } from '../entry.js'

/** Sentences about recognising tables in sheets. */
export const tablesEntries = {
  'sheet-unused': {
    severity: 'warning',
    vi: {
      text: 'Trang tính «{sheet}» không có bảng nào nhận ra được nên không được dùng; cần có dòng tiêu đề với ít nhất hai cột đã biết, ví dụ «STT», «Nội dung», «Thời gian».',
      hint: 'Nếu trang tính có số liệu, hãy đặt tiêu đề cột như trong tệp mẫu; nếu là lời văn của báo cáo, hãy đặt tên trang tính theo mục (Thuận lợi, Khó khăn, Kiến nghị…) hoặc chép vào trang tính Đánh giá; nếu không cần, hãy xóa trang tính này.',
    },
    en: {
      text: 'No table was recognised on sheet “{sheet}”, so it is not used; a header row with at least two known columns is expected, for example “STT”, “Nội dung”, “Thời gian”.',
      hint: 'If the sheet holds data, name the columns as in the blank workbook; if it holds text of the report, name the sheet after its section (Thuận lợi, Khó khăn, Kiến nghị…) or copy it to the sheet Đánh giá; if it is not needed, delete the sheet.',
    },
    example: { sheet: 'Sheet3' },
  },
  'section-sheet-unread': {
    severity: 'warning',
    vi: {
      text: 'Trang tính «{sheet}» mang tên một mục của báo cáo nhưng không đọc được thành lời văn vì ô {cell} không phải là ý viết thành chữ trong một cột; trang tính này không được dùng.',
      hint: 'Chỉ để mỗi ý trên một dòng trong một cột (có thể thêm cột STT), đưa nội dung các cột khác vào câu; hoặc chép sang trang tính Đánh giá với hai cột «Mục», «Nội dung».',
    },
    en: {
      text: 'Sheet “{sheet}” has the name of a section of the report but cannot be read as its text, because cell {cell} is not a text in the one column of texts; the sheet is not used.',
      hint: 'Keep one sentence a row in one column (a column STT may stand beside it) and put what other columns say into the sentence; or copy it to the sheet Đánh giá with the columns “Mục” and “Nội dung”.',
    },
    example: { sheet: 'Kiến nghị', cell: 'C2' },
  },
  'table-in-one-column': {
    severity: 'error',
    vi: {
      text: 'Bảng ở trang tính «{sheet}» nằm cả trong một cột, các ô ngăn nhau bằng dấu “{mark}”, nên không đọc được.',
      hint: 'Chọn cột đó, vào Dữ liệu (Data) → Chuyển văn bản thành cột (Text to Columns), chọn Phân tách (Delimited) và dấu “{mark}”, rồi lưu lại.',
    },
    en: {
      text: 'The table on sheet “{sheet}” stands in a single column, its cells parted by “{mark}”, so it cannot be read.',
      hint: 'Select the column, choose Data → Text to Columns → Delimited with “{mark}”, and save.',
    },
    example: { sheet: 'Nhiệm vụ', mark: ';' },
  },
  'header-unclear': {
    severity: 'warning',
    vi: {
      text: 'Dòng {row} của trang tính «{sheet}» giống dòng tiêu đề nhưng chưa đủ cột để biết là bảng gì (đã nhận ra: {known}); bảng này không được dùng.',
      hint: 'Hãy ghi tiêu đề các cột còn lại theo tệp mẫu{suggestion}.',
    },
    en: {
      text: 'Row {row} of sheet “{sheet}” looks like a header but has too few known columns to tell the kind of table (recognised: {known}); the table is not used.',
      hint: 'Name the other columns as in the blank workbook{suggestion}.',
    },
    example: {
      sheet: 'Nhiệm vụ',
      row: 4,
      known: '«STT», «Ghi chú»',
      suggestion: ' («Nội dug» → «Nội dung»)',
    },
  },
  'main-column-missing': {
    severity: 'error',
    vi: {
      text: 'Dòng {row} của trang tính «{sheet}» là dòng tiêu đề nhưng thiếu cột «{wording}» (xem ô {cell}); cả bảng này sẽ không có trong báo cáo.',
      hint: 'Ghi «{wording}» vào ô tiêu đề của cột đó; nếu trang tính không dùng cho báo cáo, hãy xóa trang tính.',
    },
    en: {
      text: 'Row {row} of sheet “{sheet}” is a header but has no column “{wording}” (see cell {cell}); the whole table would be missing from the report.',
      hint: 'Write “{wording}” in the heading cell of that column; if the sheet is not for the report, delete it.',
    },
    example: { sheet: 'Nhiệm vụ', row: 4, wording: 'Nội dung nhiệm vụ', cell: 'B4' },
  },
  'main-column-unnamed': {
    severity: 'warning',
    vi: {
      text: 'Ô tiêu đề {cell} đang trống; theo nội dung các dòng bên dưới, cột này đã được hiểu là «{wording}».',
      hint: 'Nếu đúng, hãy ghi «{wording}» vào ô {cell}; nếu không, hãy ghi tiêu đề đúng của cột.',
    },
    en: {
      text: 'The heading cell {cell} is blank; from the rows below, the column was read as “{wording}”.',
      hint: 'If that is right, write “{wording}” in cell {cell}; if not, write the right heading.',
    },
    example: { cell: 'B4', heading: '', wording: 'Nội dung nhiệm vụ' },
  },
  'main-column-guessed': {
    severity: 'warning',
    vi: {
      text: 'Không biết tiêu đề cột «{heading}»; bảng chưa có cột «{wording}» nên theo nội dung các dòng bên dưới, cột này đã được hiểu là «{wording}».',
      hint: 'Nếu đúng, hãy sửa tiêu đề ở ô {cell} thành «{wording}»; nếu không, hãy thêm cột «{wording}».',
    },
    en: {
      text: 'The heading “{heading}” is unknown; the table has no column “{wording}”, so from the rows below the column was read as that.',
      hint: 'If that is right, change the heading in cell {cell} to “{wording}”; if not, add a column “{wording}”.',
    },
    example: { cell: 'B4', heading: 'Những điều cần lưu tâm', wording: 'Nội dung nhiệm vụ' },
  },
  'column-may-be-missing': {
    severity: 'warning',
    vi: {
      text: 'Không biết cột «{heading}» là cột gì, trong khi bảng chưa có cột: {options}. Cột này chỉ được in trong phụ lục, không được dùng để tính.',
      hint: 'Nếu là một trong các cột đó, hãy đổi tiêu đề, hoặc thêm vào trang tính Thông tin dòng «{key}» với giá trị: {options}; nếu là cột khác thì ghi giải trình.',
    },
    en: {
      text: 'The meaning of column “{heading}” is unknown, while the table has no column: {options}. It is only printed in the appendix and not used for computing.',
      hint: 'If it is one of these, change the heading, or add the row “{key}” to sheet Thông tin with one of: {options}; if not, accept the warning with a reason.',
    },
    example: { heading: 'Người lo', options: 'cơ quan | thời hạn', key: 'Cột Người lo là' },
  },
  'heading-near-miss': {
    severity: 'warning',
    vi: {
      text: 'Tiêu đề cột «{heading}» không đúng cách ghi đã biết; đã hiểu là «{wording}».',
      hint: 'Nếu đúng, hãy sửa tiêu đề thành «{wording}»; nếu không, hãy đặt tên khác hẳn.',
    },
    en: {
      text: 'The column heading “{heading}” is not a known wording; it was read as “{wording}”.',
      hint: 'If that is right, correct the heading to “{wording}”; if not, choose a clearly different name.',
    },
    example: { heading: 'Cơ quan chủ tri thực hịen', wording: 'Cơ quan chủ trì thực hiện' },
  },
  'heading-suggestion': {
    severity: 'warning',
    vi: {
      text: 'Chưa rõ cột «{heading}» là cột gì; cách ghi gần nhất đã biết là «{wording}». Cột được giữ nguyên, chỉ in trong phụ lục.',
      hint: 'Nếu ý là «{wording}», hãy sửa lại tiêu đề cột.',
    },
    en: {
      text: 'The meaning of column “{heading}” is unknown; the nearest known wording is “{wording}”. The column is kept and only printed in the appendix.',
      hint: 'If “{wording}” is meant, correct the heading.',
    },
    example: { heading: 'Đơn vị chủ tch', wording: 'Đơn vị chủ trì' },
  },
  'column-guessed': {
    severity: 'warning',
    vi: {
      text: 'Cột «{heading}» có thể hiểu theo nhiều cách ({options}); các cột khác và nội dung ô chưa đủ để chắc chắn, đã hiểu là «{chosen}».',
      hint: 'Để quyết định, thêm vào trang tính Thông tin dòng «{key}» với giá trị: {options}.',
    },
    en: {
      text: 'Column “{heading}” can mean several things ({options}); the other columns and the cells do not settle it, so it was read as “{chosen}”.',
      hint: 'To settle it, add the row “{key}” to sheet Thông tin with one of: {options}.',
    },
    example: {
      heading: 'Kết quả',
      options: 'thực hiện | sản phẩm | mục tiêu',
      chosen: 'thực hiện',
      key: 'Cột Kết quả là',
    },
  },
  'column-decision-unknown': {
    severity: 'warning',
    vi: {
      text: 'Giá trị «{value}» không cho biết cột «{heading}» là cột gì; cần một trong các giá trị: {options}.',
      hint: 'Sửa dòng «{key}» trong trang tính Thông tin.',
    },
    en: {
      text: 'The value “{value}” does not say what column “{heading}” is; one of these is expected: {options}.',
      hint: 'Correct the row “{key}” on sheet Thông tin.',
    },
    example: {
      value: 'báo cáo',
      heading: 'Kết quả',
      options: 'sản phẩm | thực hiện | mục tiêu',
      key: 'Cột Kết quả là',
    },
  },
  'column-repeated': {
    severity: 'warning',
    vi: {
      text: 'Cột {column} «{heading}» có cùng ý nghĩa với cột {firstColumn} «{first}»; chỉ cột {firstColumn} được dùng để tính, cột {column} được giữ nguyên trong phụ lục.',
      hint: 'Nếu phải dùng cột {column}, hãy đổi tên cột {firstColumn} hoặc xóa cột không cần.',
    },
    en: {
      text: 'Column {column} “{heading}” means the same as column {firstColumn} “{first}”; only {firstColumn} is used for computing, {column} is kept in the appendix as it is.',
      hint: 'If {column} is the one to use, rename {firstColumn} or delete the column that is not needed.',
    },
    example: { column: 'E', heading: 'Mức phấn đấu', firstColumn: 'D', first: 'Mục tiêu' },
  },
  'ordinal-lost-zero': {
    severity: 'warning',
    vi: {
      text: 'Số thứ tự {ordinal} được gõ dạng số nên Excel lưu thành {found}; theo các dòng bên cạnh đã đọc là {ordinal}.',
      hint: 'Định dạng ô là Văn bản (Text) rồi gõ lại {ordinal}.',
    },
    en: {
      text: 'The ordinal {ordinal} was typed as a number, so Excel stored {found}; from the rows beside it was read as {ordinal}.',
      hint: 'Format the cell as Text and type {ordinal} again.',
    },
    example: { found: '4.1', ordinal: '4.10' },
  },
  'ordinal-is-date': {
    severity: 'warning',
    vi: {
      text: 'Số thứ tự đã bị Excel đổi thành ngày {found}; đã đọc là {ordinal}.',
      hint: 'Định dạng ô là Văn bản (Text) rồi gõ lại số thứ tự.',
    },
    en: {
      text: 'Excel turned the ordinal into the date {found}; it was read as {ordinal}.',
      hint: 'Format the cell as Text and type the ordinal again.',
    },
    example: { found: '01/02/2024', ordinal: '1.2' },
  },
  'note-below-table': {
    severity: 'warning',
    vi: {
      text: 'Dòng «{note}» ở dưới bảng không được in vào văn bản.',
      hint: 'Nếu cần in, hãy đưa vào cột Ghi chú của dòng liên quan hoặc vào trang tính Đánh giá; nếu không, ghi giải trình hoặc xóa dòng này.',
    },
    en: {
      text: 'The line “{note}” below the table is not printed in the document.',
      hint: 'If it must be printed, put it in the column of notes of its row or in the sheet Đánh giá; if not, accept the warning or delete the line.',
    },
    example: { note: '(*) Số liệu do Công an xã cung cấp' },
  },
  'total-breakdown': {
    severity: 'warning',
    vi: {
      text: 'Dòng «{title}» (dòng {lines}) ở dưới dòng tổng được hiểu là phần chi tiết của dòng tổng: được in trong phụ lục như đã ghi, không cộng vào tổng.',
      hint: 'Nếu đúng, ghi giải trình; nếu là dòng số liệu riêng, hãy chuyển lên trên dòng tổng và đánh số thứ tự.',
    },
    en: {
      text: 'The line “{title}” (row {lines}) below the total is taken for a breakdown of it: printed in the appendix as it stands, not added up.',
      hint: 'If that is right, accept the warning; if it is a row of its own, move it above the total and number it.',
    },
    example: { title: 'Trong đó: ngân sách xã', lines: '6–7' },
  },
  'rows-after-footer': {
    severity: 'warning',
    vi: {
      text: 'Sau dòng «{footer}» (ô {cell}) còn các dòng giống số liệu; bảng đã kết thúc ở dòng đó nên các dòng này không được dùng.',
      hint: 'Chuyển dòng «{footer}» xuống cuối bảng.',
    },
    en: {
      text: 'Rows that look like data follow the line “{footer}” (cell {cell}); the table ends there, so they are not used.',
      hint: 'Move the line “{footer}” below the table.',
    },
    example: { footer: 'Ghi chú: số liệu tạm tính', cell: 'A20' },
  },
  'sheet-hidden': {
    severity: 'warning',
    vi: {
      text: 'Trang tính «{sheet}» đang ẩn nhưng vẫn được đọc.',
      hint: 'Nếu không dùng, hãy xóa trang tính; nếu dùng, hãy bỏ ẩn để kiểm tra.',
    },
    en: {
      text: 'Sheet “{sheet}” is hidden but was read all the same.',
      hint: 'Delete it if it is not needed; otherwise unhide it and check it.',
    },
    example: { sheet: 'Nhiệm vụ' },
  },
  'rows-hidden': {
    severity: 'warning',
    vi: {
      text: 'Trang tính «{sheet}» có {count} dòng ẩn trong bảng ({rows}); các dòng này vẫn được đọc.',
      hint: 'Bỏ ẩn để kiểm tra; xóa các dòng không dùng.',
    },
    en: {
      text: 'Sheet “{sheet}” has {count} hidden rows inside a table ({rows}); they were read all the same.',
      hint: 'Unhide and check them; delete the rows that are not needed.',
    },
    example: { sheet: 'Nhiệm vụ', count: 4, rows: '7–9, 12' },
  },
  'columns-hidden': {
    severity: 'warning',
    vi: {
      text: 'Trang tính «{sheet}» có {count} cột ẩn trong bảng ({columns}); số liệu của các cột này vẫn được đọc và tính, nhưng phụ lục không in các cột ẩn.',
      hint: 'Bỏ ẩn nếu cần in vào phụ lục; xóa các cột không dùng.',
    },
    en: {
      text: 'Sheet “{sheet}” has {count} hidden columns inside a table ({columns}); their values are read and counted, but appendices do not print hidden columns.',
      hint: 'Unhide them if the appendix has to print them; delete the columns that are not needed.',
    },
    example: { sheet: 'Nhiệm vụ', count: 2, columns: 'D, F' },
  },
} as const satisfies Entries
