/** The shape of a reminder letter. */
import type { Reminder } from '../../model/reminder.js'
import { officeSchema, signingSchema } from './office-schema.js'
import { list, noted, record, type SchemaOf, text, yesNo } from './schema.js'

const item = record('một việc', {
  ordinal: text('số thứ tự trong sổ tính'),
  content: text('nội dung'),
  dueText: text('thời hạn, hoặc kế hoạch của chỉ tiêu'),
  stateText: text('tình trạng'),
  note: text('kết quả đến nay, ghi chú'),
})

export const reminderSchema = record('công văn đôn đốc', {
  type: text('loại dữ liệu', ['reminder']),
  matter: text('lĩnh vực của kế hoạch'),
  office: officeSchema,
  number: text('dòng số, ký hiệu'),
  placeAndDate: text('địa danh và ngày'),
  unit: text('đơn vị được đôn đốc'),
  periodLabel: text('kỳ báo cáo'),
  basis: text('kế hoạch làm căn cứ'),
  asOf: text('ngày chốt số liệu, dạng 2024-03-14'),
  overdue: list('nhiệm vụ quá hạn', item),
  dueSoon: list('nhiệm vụ sắp đến hạn', item),
  missed: list('chỉ tiêu không đạt hoặc chưa có số liệu', item),
  missingReport: yesNo('chưa gửi báo cáo'),
  answerBy: text('hạn trả lời, dạng 2024-03-22'),
  contact: text('đầu mối nhận trả lời'),
  signing: noted('phần ký', signingSchema),
}) satisfies SchemaOf<Reminder>
