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
  'comparison-not-earlier': {
    severity: 'warning',
    vi: {
      text: 'Tệp đưa ra làm số liệu {which} lại báo cáo {period}, không trước kỳ của tệp này ({own}) nên không dùng để so sánh.',
      hint: 'Chọn đúng tệp của kỳ trước đó, hoặc sửa ô Kỳ báo cáo của một trong hai tệp, rồi chạy lại; văn bản lần này không so sánh với tệp ấy.',
    },
    en: {
      text: 'The workbook given for {which} reports {period}, which is not before this workbook’s period ({own}); it is not compared with.',
      hint: 'Choose the workbook of the earlier period, or correct Kỳ báo cáo in one of the two, and run again; this document is not compared with that file.',
    },
    example: { which: 'kỳ trước', period: 'quý II năm 2024', own: 'quý II năm 2024' },
  },
} as const satisfies Entries
