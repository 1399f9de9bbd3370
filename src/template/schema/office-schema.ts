/** Shapes that reports and letters share. */
import type { ReportOffice, ReportSigning } from '../../model/report.js'
import { list, maybe, record, type SchemaOf, text } from './schema.js'

export const officeSchema = record('cơ quan', {
  parentBody: text('cơ quan chủ quản'),
  body: text('cơ quan ban hành, như ở đầu văn bản'),
  name: text('tên cơ quan trong câu văn'),
  abbreviation: text('tên viết tắt'),
  place: text('địa danh'),
  unit: text('đơn vị báo cáo'),
}) satisfies SchemaOf<ReportOffice>

export const signingSchema = record('phần ký', {
  capacity: list('quyền hạn, chức vụ', text('một dòng')),
  post: maybe(text('chức vụ ở cơ quan khi Ban Chỉ đạo ký')),
  name: text('họ tên người ký'),
  recipients: list('nơi nhận', text('một nơi nhận')),
}) satisfies SchemaOf<ReportSigning>
