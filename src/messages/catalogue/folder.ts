/** Findings about the files beside the workbook: the office profile and the workbooks of other periods. */
import type { Entries } from '../entry.js'

export const folderEntries = {
  'profile-unreadable': {
    severity: 'warning',
    vi: {
      text: 'Không đọc được tệp thông tin cơ quan (co-quan.xlsx): {why}',
      hint: 'Sửa hoặc tạo lại tệp bằng baocao init ở một thư mục khác rồi chép sang; văn bản lần này chỉ dùng thông tin trong tệp số liệu.',
    },
    en: {
      text: 'The office profile (co-quan.xlsx) cannot be read: {why}',
      hint: 'Correct it, or make a new one with baocao init in another folder; this document uses the workbook’s own information only.',
    },
    example: { why: 'Tệp bị hỏng.' },
  },
  'comparison-unreadable': {
    severity: 'warning',
    vi: {
      text: 'Không dùng được tệp {which} để so sánh: {why}',
      hint: 'Sửa lỗi của tệp đó (baocao check) rồi chạy lại; văn bản lần này không có phần so sánh với kỳ ấy.',
    },
    en: {
      text: 'The workbook of {which} cannot be used for comparison: {why}',
      hint: 'Correct that file (baocao check) and run again; this document has no comparison with that period.',
    },
    example: { which: 'kỳ trước', why: 'tệp còn 2 lỗi.' },
  },
} as const satisfies Entries
