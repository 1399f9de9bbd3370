/** What is counted in whole things only, so that 1.234 in such a cell can only be one thousand and some. Data and the test for it. */
import type { Field } from '../../model/table.js'
import { foldText } from '../../vietnamese/fold.js'

/** Columns of counts by nature: the parts of a ratio, what a statistics sheet counts. */
const WHOLE_FIELDS: ReadonlySet<Field> = new Set(['numerator', 'denominator', 'count'])

/** Units of things that are never halved. Money, measures and scores are not among them. */
const WHOLE_UNITS: ReadonlySet<string> = new Set(
  `người; lượt người; lượt; hộ; hộ gia đình; hộ dân; khẩu; nhân khẩu; hồ sơ; thuê bao; văn bản; cuộc; cuộc họp; máy;
  máy tính; thiết bị; tài khoản; thủ tục; TTHC; thủ tục hành chính; tổ; thôn; xã; phường; khu phố; lớp; học viên; học sinh;
  trường; doanh nghiệp; cơ sở; cơ quan; đơn vị; tổ chức; tin; bài; tin, bài; tin bài; lần; giao dịch; chữ ký số;
  chứng thư số; camera; cái; chiếc; bộ; sản phẩm; mô hình; hợp tác xã; cán bộ; công chức; thành viên; thẻ; phiếu; cuốn;
  trang; dịch vụ; điểm cầu; trạm; lượt truy cập; tài liệu; báo cáo; buổi; hội nghị; giấy phép; quyết định; sổ; bản ghi;
  dữ liệu; bản; lao động; công dân; trẻ em; phương tiện; công trình; vụ; vụ việc; trường hợp; đơn; đơn thư; ý kiến`
    .split(';')
    .map(foldText),
)

/** Tells a cell that counts whole things: by its column, or by the row's unit or the unit behind the number. */
export function countsWhole(field: Field | null, unit: string | null): boolean {
  return (field !== null && WHOLE_FIELDS.has(field)) || (unit !== null && WHOLE_UNITS.has(foldText(unit)))
}
