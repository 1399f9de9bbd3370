/** What is counted in whole things only, so that 1.234 in such a cell can only be one thousand and some. Data and the test for it. */
import type { Field } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'

/** Columns of counts by nature: the parts of a ratio, what a statistics sheet counts. */
const WHOLE_FIELDS: ReadonlySet<Field> = new Set(['numerator', 'denominator', 'count'])

/** Units of things that are never halved. Money, measures and scores are not among them. */
const WHOLE_UNITS: ReadonlySet<string> = new Set(
  `người; lượt người; lượt; hộ; hộ gia đình; hộ dân; khẩu; nhân khẩu; hồ sơ; thuê bao; văn bản; cuộc; cuộc họp; máy;
  máy tính; thiết bị; tài khoản; thủ tục; TTHC; thủ tục hành chính; tổ; thôn; xã; phường; khu phố; lớp; học viên; học sinh;
  trường; doanh nghiệp; cơ sở; cơ quan; đơn vị; tổ chức; tin; bài; tin, bài; tin bài; lần; giao dịch; chữ ký số;
  chứng thư số; camera; cái; chiếc; bộ; sản phẩm; mô hình; hợp tác xã; cán bộ; công chức; thành viên; thẻ; phiếu; cuốn;
  trang; dịch vụ; điểm cầu; trạm; lượt truy cập; tài liệu; báo cáo; buổi; hội nghị; giấy phép; quyết định; sổ; bản ghi;
  dữ liệu; bản; lao động; công dân; trẻ em; phương tiện; công trình; vụ; vụ việc; trường hợp; đơn; đơn thư; ý kiến;
  SP; DN; HTX; CBCC; CBCCVC; công chức, viên chức; viên chức; đảng viên; đoàn viên; hội viên; lượt xem; tổ dân phố;
  ấp; khóm; khóa; tin nhắn; văn kiện; mẫu; gói; suất; sáng kiến; nhiệm vụ; chỉ tiêu; hệ thống; phần mềm; nền tảng; cây; con`
    .split(';')
    .map(foldText),
)

/** With more words behind them these still count: "người dân", "hộ nghèo", "lượt truy cập cổng". */
const BEGINNINGS: readonly string[] =
  `người; hộ; lượt; hồ sơ; văn bản; thuê bao; tài khoản; doanh nghiệp; học sinh; học viên; cán bộ; giao dịch; thiết bị`
    .split(';')
    .map(unit => `${foldText(unit)} `)

/** "cuộc/năm", "tin/tháng" count whole too; people by the square kilometre do not. */
const PER_TIME = /\s*\/\s*(?:\d+\s*)?(?:tuần|tháng|quý|năm|kỳ|đợt|ngày)\s*$/iu

/** Tells a cell that counts whole things: by its column, or by the row's unit or the unit behind the number. */
export function countsWhole(field: Field | null, unit: string | null): boolean {
  if (field !== null && WHOLE_FIELDS.has(field)) return true
  if (unit === null) return false
  const bare = unit.replace(PER_TIME, '')
  const folded = foldText(bare)
  return WHOLE_UNITS.has(folded) || (!bare.includes('/') && BEGINNINGS.some(each => folded.startsWith(each)))
}
