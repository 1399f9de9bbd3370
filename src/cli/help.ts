/** What `--help` teaches, in both languages. */
import type { Language } from '../index.js'

type Both = Readonly<Record<Language, string>>

/** One line per command and option. */
export const help = {
  program: {
    vi: 'Lập báo cáo và phụ lục (DOCX, thể thức Nghị định 30/2020/NĐ-CP) từ tệp Excel của đơn vị.',
    en: "Makes official Vietnamese reports and appendices (DOCX, Decree 30/2020) from an office's Excel workbook.",
  },
  init: { vi: 'tạo thư mục làm việc với biểu mẫu trống', en: 'make a working folder with a blank workbook' },
  check: {
    vi: 'đọc và kiểm tra, liệt kê mọi lỗi theo từng ô',
    en: 'read and check; list every mistake at its cell',
  },
  generate: {
    vi: 'lập báo cáo và phụ lục từ tệp hoặc thư mục (mặc định: thư mục đang đứng)',
    en: 'make reports and appendices from files or a folder (default: this folder)',
  },
  watch: {
    vi: 'theo dõi thư mục, có tệp mới hoặc tệp vừa lưu là lập ngay',
    en: 'make results whenever a workbook is dropped or saved',
  },
  consolidate: {
    vi: 'tổng hợp tệp của nhiều đơn vị thành một báo cáo',
    en: "merge many units' workbooks into one report",
  },
  schedule: {
    vi: 'lịch báo cáo trong năm: kỳ, thời gian chốt số liệu, hạn gửi, tình trạng',
    en: "the year's reporting calendar",
  },
  templates: { vi: 'xem, xuất và kiểm tra các mẫu văn bản', en: 'list, export and lint the templates' },
  'templates-list': {
    vi: 'kể tên các mẫu, mẫu riêng ghi kèm nơi để',
    en: 'name the templates; own ones with their place',
  },
  'templates-export': {
    vi: 'chép các mẫu có sẵn ra một thư mục để sửa',
    en: 'copy the built-in templates into a folder, to change them',
  },
  'templates-check': {
    vi: 'kiểm tra các mẫu trước khi có số liệu: tên, hàm, thẻ sai được chỉ đúng dòng, cột',
    en: 'lint the templates before any data: wrong names, helpers and elements at their line and column',
  },
  form: {
    vi: 'kiểm tra thể thức của tệp DOCX theo Nghị định 30/2020/NĐ-CP',
    en: 'check a DOCX against the official form',
  },
  preview: { vi: 'ghi bản xem trước một trang HTML', en: 'write an HTML page to look at before Word' },
  lang: { vi: 'ngôn ngữ thông báo: vi hoặc en', en: 'language of messages: vi or en' },
  json: { vi: 'in kết quả dạng JSON', en: 'print one JSON object' },
  quiet: { vi: 'không in tiến trình', en: 'print no progress' },
  verbose: { vi: 'in chi tiết khi có lỗi phần mềm', en: 'print details when the program itself fails' },
  out: { vi: 'thư mục kết quả (mặc định: ra)', en: 'results folder (default: ra)' },
  asOf: {
    vi: 'ngày đánh giá, ví dụ 2024-03-14 (mặc định: ngày cuối của kỳ số liệu)',
    en: 'judge at this date (default: end of the data window)',
  },
  template: {
    vi: 'dùng mẫu này thay cho báo cáo: tên mẫu, hoặc tệp .hbs',
    en: 'use this template: its name, or an .hbs file',
  },
  templatesDir: {
    vi: 'thư mục mẫu riêng (mặc định: mau/ của thư mục làm việc)',
    en: 'folder of own templates (default: mau/)',
  },
  profile: {
    vi: 'tệp thông tin cơ quan (mặc định: co-quan.xlsx của thư mục làm việc)',
    en: 'office profile workbook (default: co-quan.xlsx)',
  },
  separate: { vi: 'mỗi phụ lục một tệp riêng', en: 'an appendix per file' },
  charts: { vi: 'thêm biểu đồ', en: 'add charts' },
  reminders: {
    vi: 'lập thêm công văn đôn đốc cho từng đơn vị có việc quá hạn',
    en: 'also write a reminder letter per unit with overdue items',
  },
  paper: {
    vi: 'văn bản giấy: điền số, ngày ở dòng "(Kèm theo …)"',
    en: 'paper document: fill number and date of the "(Kèm theo …)" line',
  },
  previous: { vi: 'tệp của kỳ trước để so sánh', en: 'workbook of the previous period, to compare with' },
  lastYear: { vi: 'tệp cùng kỳ năm trước để so sánh', en: 'workbook of the same period last year' },
  force: { vi: 'làm lại cả những tệp không đổi', en: 'make unchanged ones again too' },
  dryRun: {
    vi: 'chỉ nói sẽ làm gì và vì sao, không ghi gì',
    en: 'say what would be made and why; write nothing',
  },
  mark: { vi: 'ghi thêm bản sao có đánh dấu các ô lỗi', en: 'also write a copy with the cells marked' },
  year: { vi: 'năm của lịch (mặc định: năm nay)', en: 'year of the calendar (default: this year)' },
  ics: { vi: 'ghi tệp lịch .ics', en: 'write a calendar file' },
  units: {
    vi: 'tệp có danh sách đơn vị phải báo cáo (mặc định: co-quan.xlsx)',
    en: 'workbook with the list of units (default: co-quan.xlsx)',
  },
  due: {
    vi: 'hạn các đơn vị phải gửi, ví dụ 2024-04-12 (mặc định: theo co-quan.xlsx)',
    en: 'the day by which units had to send (default: from co-quan.xlsx)',
  },
  poll: {
    vi: 'hỏi thư mục định kỳ thay vì chờ báo (ổ mạng)',
    en: 'poll instead of waiting for events (network drives)',
  },
  threads: {
    vi: 'số tệp xử lý cùng lúc (mặc định: theo số nhân của máy)',
    en: 'workbooks worked on at once (default: by the number of cores)',
  },
  sarif: { vi: 'in dạng SARIF 2.1.0', en: 'print SARIF 2.1.0' },
  helpOption: { vi: 'xem hướng dẫn', en: 'show help' },
  versionOption: { vi: 'xem phiên bản', en: 'show the version' },
  helpCommand: { vi: 'xem hướng dẫn của một lệnh', en: 'show help for a command' },
  examples: {
    vi: `
Ví dụ:
  baocao init bao-cao-2024              tạo thư mục làm việc
  baocao check vao/quy-1.xlsx           xem lỗi, chưa lập văn bản
  baocao generate                       lập cho mọi tệp trong vao/, kết quả ở ra/
  baocao generate tep.xlsx --out ra     lập cho một tệp

Mã thoát: 0 xong · 1 tệp có lỗi · 2 gọi sai · 3 mẫu sai · 70 lỗi của phần mềm`,
    en: `
Examples:
  baocao init reports-2024              make a working folder
  baocao check vao/quy-1.xlsx           see the mistakes, write nothing
  baocao generate                       every workbook of vao/, results in ra/
  baocao generate file.xlsx --out ra    one workbook

Exit codes: 0 done · 1 a workbook has errors · 2 wrong usage · 3 a template is at fault · 70 our bug`,
  },
  titles: {
    vi: 'Cách dùng:|Tham số:|Tùy chọn:|Lệnh:',
    en: 'Usage:|Arguments:|Options:|Commands:',
  },
} as const satisfies Record<string, Both>

/** An example or two at the end of a command's help. */
const examples: Readonly<Record<string, readonly string[]>> = {
  init: ['baocao init "báo cáo 2024"'],
  check: ['baocao check vao/quy-1.xlsx', 'baocao check --mark vao/*.xlsx --out ra'],
  generate: [
    'baocao generate',
    'baocao generate quy-1.xlsx --out ra --charts',
    'baocao generate quy-2.xlsx --previous quy-1.xlsx',
  ],
  watch: ['baocao watch', 'baocao watch "Z:\\bao-cao" --poll'],
  consolidate: ['baocao consolidate thang-4 --units co-quan.xlsx --due 2024-04-14 --reminders'],
  schedule: ['baocao schedule --year 2024 --ics lich-2024.ics'],
  form: ['baocao form ra/*.docx'],
  preview: ['baocao preview vao/quy-1.xlsx'],
}

/** Writes the examples of a command; '' when it has none. */
export function exampleText(command: string, language: Language): string {
  const lines = examples[command] ?? []
  return lines.length === 0
    ? ''
    : `\n${language === 'vi' ? 'Ví dụ:' : 'Examples:'}\n${lines.map(line => `  ${line}`).join('\n')}`
}
