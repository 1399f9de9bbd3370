/** Keys of the sheet Thông tin (design: Sheet `Thông tin`: keys). Data and the test for them. */
import { foldText } from '../../vietnamese/fold.js'
import { isDecisionKey } from './decisions.js'

const KEYS = [
  'Cơ quan chủ quản',
  'Cơ quan ban hành',
  'Cơ quan báo cáo',
  'Tên cơ quan',
  'Tên viết tắt cơ quan',
  'Tên viết tắt',
  'Viết tắt',
  'Địa danh',
  'Loại báo cáo',
  'Kỳ báo cáo',
  'Số văn bản',
  'Số báo cáo',
  'Ngày ban hành',
  'Kế hoạch',
  'Căn cứ kế hoạch',
  'Số kế hoạch',
  'Ký hiệu kế hoạch',
  'Ngày kế hoạch',
  'Trích yếu kế hoạch',
  'Năm kế hoạch',
  'Căn cứ',
  'Kính gửi',
  'Nơi nhận',
  'Lưu',
  'Quyền hạn ký',
  'Quyền hạn',
  'Thẩm quyền ký',
  'Chức vụ',
  'Chức vụ người ký',
  'Chức danh',
  'Họ tên người ký',
  'Họ và tên người ký',
  'Người ký',
  'Chốt số liệu từ',
  'Chốt số liệu đến',
  'Số liệu từ ngày',
  'Số liệu đến ngày',
  'Tên đơn vị báo cáo',
  'Đơn vị báo cáo',
  'Người lập',
  'Người lập biểu',
  'Trích yếu',
  'Lĩnh vực',
  'Cách chốt số liệu',
  'Quy tắc chốt số liệu',
  'Chốt số liệu',
  'Chức vụ tại cơ quan',
  'Email',
  'Điện thoại',
  'Cỡ chữ',
  'Lề trái',
  'Hạn báo cáo',
].map(foldText)
const KNOWN = new Set(KEYS)
const NUMBERING = /^(?:\d{1,2}|[a-z]) /

/** Tells whether a cell is a key of the information sheet, with or without its number, colon or bracketed help. */
export function isInfoKey(text: string): boolean {
  if (text.length > 80) return false
  const folded = foldText(text.replace(/[([].*$/s, '')).replace(NUMBERING, '')
  if (KNOWN.has(folded) || isDecisionKey(folded)) return true
  return KEYS.some(key => key.includes(' ') && folded.startsWith(`${key} `))
}
