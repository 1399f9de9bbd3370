/** What the command line itself says (findings have their own catalogue), in both languages. `{name}` is filled in. */
import type { Language } from '../index.js'

const texts = {
  checking: { vi: 'Đang kiểm tra {file}', en: 'Checking {file}' },
  noFindings: { vi: 'Không có lỗi, không có cảnh báo.', en: 'No errors, no warnings.' },
  moreWarnings: {
    vi: '… và {count} cảnh báo nữa cùng loại [{code}]; xem đủ bằng baocao check',
    en: '… and {count} more warnings of this kind [{code}]; baocao check lists all',
  },
  counts: {
    vi: '{errors} lỗi, {warnings} cảnh báo, {accepted} đã giải trình',
    en: '{errors} errors, {warnings} warnings, {accepted} accepted',
  },
  table: {
    vi: '  {sheet}: {kind}, {rows} dòng trong {groups} nhóm (tiêu đề ở dòng {header})',
    en: '  {sheet}: {kind}, {rows} rows in {groups} groups (header in row {header})',
  },
  made: { vi: '  → {path}', en: '  → {path}' },
  keptChanged: {
    vi: '  ! {wanted} đã có người sửa, nên giữ nguyên; bản mới là {got}',
    en: '  ! {wanted} was changed by a person and is kept; the new one is {got}',
  },
  keptLocked: {
    vi: '  ! {wanted} đang mở ở chương trình khác, nên giữ nguyên; bản mới là {got}. Hãy đóng tệp rồi chạy lại nếu muốn thay',
    en: '  ! {wanted} is open in another program and is kept; the new one is {got}. Close it and run again to replace it',
  },
  markedAt: { vi: '  Bản đánh dấu lỗi: {path}', en: '  Marked copy: {path}' },
  unchanged: { vi: 'không đổi', en: 'unchanged' },
  unchangedLine: {
    vi: '{file}: không đổi từ lần trước, bỏ qua (thêm --force để làm lại)',
    en: '{file}: unchanged since the last run, skipped (--force makes it again)',
  },
  okLine: { vi: '{file}: xong, {count} tệp', en: '{file}: done, {count} files' },
  errorLine: {
    vi: '{file}: {errors} lỗi, chưa lập được văn bản',
    en: '{file}: {errors} errors, no document made',
  },
  templateLine: {
    vi: '{file}: mẫu văn bản có {errors} lỗi, chưa lập được văn bản (không phải lỗi của tệp số liệu)',
    en: '{file}: the template has {errors} errors, no document made (the workbook is not at fault)',
  },
  summaryFile: { vi: 'Tệp', en: 'File' },
  summaryState: { vi: 'Kết quả', en: 'Result' },
  summaryErrors: { vi: 'Lỗi', en: 'Errors' },
  summaryWarnings: { vi: 'Cảnh báo', en: 'Warnings' },
  summaryOutputs: { vi: 'Tệp đã lập', en: 'Files made' },
  stateOk: { vi: 'xong', en: 'done' },
  stateFailed: { vi: 'có lỗi', en: 'errors' },
  stateBug: { vi: 'lỗi phần mềm', en: 'bug' },
  stateFault: { vi: 'lỗi mẫu', en: 'template fault' },
  stateDisk: { vi: 'không ghi được', en: 'not written' },
  wouldMake: { vi: '{file}: sẽ lập ({reason})', en: '{file}: would be made ({reason})' },
  wouldSkip: {
    vi: '{file}: sẽ bỏ qua (không đổi từ lần trước)',
    en: '{file}: would be skipped (unchanged since the last run)',
  },
  reasonNew: { vi: 'chưa lập lần nào', en: 'never made' },
  reasonChanged: {
    vi: 'tệp, mẫu, thông tin cơ quan hoặc tùy chọn đã đổi',
    en: 'the file, templates, office profile or options changed',
  },
  reasonFaulty: { vi: 'lần trước còn lỗi', en: 'the last run found errors' },
  reasonMissing: { vi: 'thiếu tệp kết quả', en: 'a result is missing' },
  reasonNamed: { vi: 'được gọi tên', en: 'named' },
  reasonEarlier: {
    vi: 'có tệp kỳ trước mới hoặc vừa đổi để so sánh',
    en: 'a workbook of an earlier period is new or changed',
  },
  reasonForce: { vi: 'có --force', en: '--force' },
  waiting: {
    vi: 'Thư mục đang được một tiến trình khác xử lý (số {pid}, máy {host}); đang chờ…',
    en: 'Another process ({pid} on {host}) is working in this folder; waiting…',
  },
  notFound: { vi: 'Không tìm thấy tệp hoặc thư mục: {path}', en: 'No such file or folder: {path}' },
  noWorkbooks: { vi: 'Không có tệp Excel nào trong: {path}', en: 'No workbook in: {path}' },
  notWorkingFolder: {
    vi: 'Thư mục {path} không có thư mục con "vao" và không có tệp Excel nào. Chạy `baocao init` để tạo thư mục làm việc, hoặc chỉ rõ tệp: baocao {command} tep.xlsx',
    en: 'The folder {path} has no "vao" folder and no workbook. Run `baocao init` to make a working folder, or name a file: baocao {command} file.xlsx',
  },
  noUnitFiles: {
    vi: 'Thư mục {path} không có tệp Excel nào của các đơn vị. Hãy chép báo cáo của các đơn vị vào đó rồi chạy lại, hoặc chỉ rõ thư mục có các tệp: baocao consolidate thu-muc',
    en: 'The folder {path} has no workbook of any unit. Put the units’ reports there and run again, or name their folder: baocao consolidate folder',
  },
  emptyFolder: {
    vi: 'Chưa có tệp Excel nào trong thư mục "vao". Hãy chép tệp đã điền vào đó rồi chạy lại.',
    en: 'No workbook in the folder "vao" yet. Put a filled one there and run again.',
  },
  watchedEmpty: {
    vi: 'Chưa có tệp Excel nào trong thư mục "vao". Chép tệp đã điền vào đó, báo cáo sẽ được lập ngay.',
    en: 'No workbook in the folder "vao" yet. Put a filled one there: its report is made at once.',
  },
  cannotRead: { vi: 'Không đọc được {path}: {why}', en: 'Cannot read {path}: {why}' },
  cannotWrite: {
    vi: 'Không ghi được {path}: {why}. Tệp cũ (nếu có) còn nguyên.',
    en: 'Cannot write {path}: {why}. The old file, if any, is as it was.',
  },
  diskFull: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  readOnly: { vi: 'không có quyền ghi (thư mục chỉ đọc?)', en: 'no permission to write (read-only folder?)' },
  nameTooLong: { vi: 'tên tệp quá dài', en: 'the file name is too long' },
  notAFolder: { vi: 'tên này đã là một tệp, không phải thư mục', en: 'that name is a file, not a folder' },
  notThere: { vi: 'không có tệp hoặc thư mục này', en: 'there is no such file or folder' },
  isAFolder: { vi: 'tên này là một thư mục, không phải tệp', en: 'that name is a folder, not a file' },
  fileTooLarge: { vi: 'vượt quá dung lượng tệp cho phép', en: 'the file is larger than allowed here' },
  bug: {
    vi: 'Phần mềm gặp lỗi của chính nó (không phải lỗi của anh/chị). Xin gửi dòng dưới đây cho người phụ trách phần mềm:',
    en: 'The program itself failed (not your mistake). Please report the lines below:',
  },
  badDate: {
    vi: 'Ngày "{value}" không đúng dạng NĂM-THÁNG-NGÀY, ví dụ 2024-03-31',
    en: 'The date "{value}" is not of the form YYYY-MM-DD, e.g. 2024-03-31',
  },
  badYear: { vi: 'Năm "{value}" không hợp lệ, ví dụ 2024', en: 'The year "{value}" is not valid, e.g. 2024' },
  badCount: {
    vi: 'Số luồng "{value}" không hợp lệ, ví dụ 2',
    en: 'The count "{value}" is not valid, e.g. 2',
  },
  templatesFine: { vi: 'Không có lỗi trong {count} tệp mẫu.', en: 'No mistakes in {count} templates.' },
  schedulePeriod: { vi: 'Kỳ báo cáo', en: 'Period' },
  scheduleWindow: { vi: 'Thời gian chốt số liệu', en: 'Data window' },
  scheduleDue: { vi: 'Hạn gửi', en: 'Due' },
  scheduleReceiver: { vi: 'Nơi nhận', en: 'Receiver' },
  scheduleSent: { vi: 'đã lập', en: 'made' },
  scheduleLate: { vi: 'quá hạn', en: 'late' },
  scheduleNow: { vi: 'cần lập', en: 'to make now' },
  scheduleLater: { vi: 'chưa đến kỳ', en: 'not yet' },
  scheduleCustomary: {
    vi: 'Chưa có bảng "Lịch báo cáo" trong co-quan.xlsx: hạn gửi trên là ngày làm việc đầu tiên sau khi chốt số liệu (Nghị định 09/2019/NĐ-CP, Điều 8).',
    en: 'No "Lịch báo cáo" in co-quan.xlsx: the due dates are the first working day after each data window (Decree 09/2019, article 8).',
  },
  watching: { vi: 'Đang theo dõi {folder} (bấm Ctrl-C để dừng)', en: 'Watching {folder} (Ctrl-C stops)' },
  watchHeld: {
    vi: 'Thư mục này đã có một tiến trình theo dõi: số {pid} trên máy {host}, chạy từ {since}. Hãy dừng nó trước.',
    en: 'Another watcher holds this folder: process {pid} on {host}, since {since}. Stop it first.',
  },
  watchGone: {
    vi: 'Thư mục {folder} không còn; chờ nó trở lại…',
    en: 'The folder {folder} is gone; waiting for its return…',
  },
  watchBack: { vi: 'Thư mục {folder} đã trở lại.', en: 'The folder {folder} is back.' },
  watchStopped: { vi: 'Đã dừng theo dõi.', en: 'Stopped watching.' },
  unitsSent: {
    vi: '{sent}/{expected} đơn vị đã gửi báo cáo {period}.',
    en: '{sent} of {expected} units sent their report for {period}.',
  },
  unitsMissing: { vi: '  Chưa gửi: {units}', en: '  Missing: {units}' },
  unitsLate: { vi: '  Gửi sau thời hạn: {units}', en: '  Late: {units}' },
  unitsTwice: { vi: '  Gửi hai lần: {unit} ({files})', en: '  Sent twice: {unit} ({files})' },
  formFine: {
    vi: 'Đúng thể thức, không có điểm nào cần sửa.',
    en: 'In the official form; nothing to correct.',
  },
  madeAgain: {
    vi: '{file}: lập lại để so sánh với kỳ trước (tệp kỳ trước cũng có trong thư mục)',
    en: '{file}: made again, to be compared with the earlier period found in the folder',
  },
  sameUnit: {
    vi: 'Chú ý: nhiều tệp cùng đơn vị {unit}, cùng kỳ: {files}. Chỉ gửi một báo cáo; hãy chuyển tệp thừa ra khỏi thư mục.',
    en: 'Note: several workbooks of {unit} for one period: {files}. Send one report only; move the others away.',
  },
  unknownTemplate: {
    vi: 'Không có mẫu "{name}". Các mẫu có: {names}',
    en: 'No template "{name}". There are: {names}',
  },
  templatesFolder: { vi: 'Không đọc được thư mục mẫu {path}', en: 'Cannot read the template folder {path}' },
  nextDue: { vi: 'Báo cáo tiếp theo: {name}, hạn gửi {date}', en: 'Next report: {name}, due {date}' },
  initDone: { vi: 'Đã tạo thư mục làm việc: {folder}', en: 'Working folder made: {folder}' },
  initKept: { vi: '  (giữ nguyên tệp đã có: {path})', en: '  (kept, it was there: {path})' },
  initNext: {
    vi: 'Tiếp theo: điền co-quan.xlsx một lần; mỗi kỳ chép bieu-mau-trong.xlsx vào thư mục "vao" với tên riêng, điền, lưu, rồi chạy: baocao generate (hoặc nhấp đúp tao-bao-cao). Xem HUONG-DAN.md.',
    en: 'Next: fill co-quan.xlsx once; each period copy bieu-mau-trong.xlsx into "vao" under a name of its own, fill and save it, then run: baocao generate (or double-click tao-bao-cao). See HUONG-DAN.md.',
  },
  noteTitle: { vi: 'KẾT QUẢ XỬ LÝ TỆP {file}', en: 'RESULT FOR {file}' },
  noteMade: { vi: 'Đã lập:', en: 'Made:' },
  noteNothing: {
    vi: 'Chưa lập được văn bản nào vì tệp còn lỗi. Sửa các ô nêu dưới đây rồi chạy lại.',
    en: 'No document was made because the workbook has errors. Correct the cells below and run again.',
  },
  noteTemplate: {
    vi: 'Chưa lập được văn bản nào vì mẫu văn bản còn lỗi; tệp số liệu không phải sửa. Sửa mẫu ở các dòng nêu dưới đây rồi chạy lại.',
    en: 'No document was made because the template has errors; the workbook need not change. Correct the template at the lines below and run again.',
  },
  noteFindings: { vi: 'Cần xem:', en: 'To look at:' },
} as const satisfies Record<string, Record<Language, string>>

export type TextName = keyof typeof texts

/** Fills a sentence of the command line. */
export function sentence(
  language: Language,
  name: TextName,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return texts[name][language].replace(/\{(\w+)\}/g, (gap, key: string) =>
    Object.hasOwn(values, key) ? String(values[key]) : gap,
  )
}

/** Says in plain words why the system refused to write. */
export function systemReason(language: Language, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Readonly<Record<string, TextName>> = {
    ENOSPC: 'diskFull',
    EDQUOT: 'diskFull',
    EROFS: 'readOnly',
    EACCES: 'readOnly',
    EPERM: 'readOnly',
    ENAMETOOLONG: 'nameTooLong',
    ENOTDIR: 'notAFolder',
    ENOENT: 'notThere',
    EISDIR: 'isAFolder',
    EEXIST: 'notAFolder',
    EFBIG: 'fileTooLarge',
  }
  const name = known[code]
  if (name !== undefined) return sentence(language, name)
  return error instanceof Error ? error.message : String(error)
}

/** Vietnamese and English names of the kinds of table, for people. */
export const kindNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    info: 'thông tin',
    indicators: 'chỉ tiêu',
    tasks: 'nhiệm vụ',
    budget: 'kinh phí',
    statistics: 'số liệu',
    narrative: 'đánh giá',
    schedule: 'lịch báo cáo',
    acceptances: 'giải trình',
    units: 'danh sách đơn vị',
  },
  en: {
    info: 'information',
    indicators: 'indicators',
    tasks: 'tasks',
    budget: 'budget',
    statistics: 'statistics',
    narrative: 'narrative',
    schedule: 'schedule',
    acceptances: 'acceptances',
    units: 'units',
  },
}
