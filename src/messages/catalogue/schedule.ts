/** Findings about the reporting calendar (Lịch báo cáo). */
import type { Entries } from '../entry.js'

export const scheduleEntries = {
  'schedule-unknown-kind': {
    severity: 'warning',
    vi: {
      text: 'Không hiểu loại báo cáo "{found}"; cần một trong: Tháng, Quý, 6 tháng, 9 tháng, Năm (có thể kê nhiều loại, cách nhau bằng dấu phẩy).',
      hint: 'Sửa ô loại báo cáo trong bảng Lịch báo cáo.',
    },
    en: {
      text: 'The report kind "{found}" is not understood; expected one of: Tháng, Quý, 6 tháng, 9 tháng, Năm (several may be listed, with commas).',
      hint: 'Correct the kind in the table Lịch báo cáo.',
    },
    example: { found: 'Tuần' },
  },
  'schedule-unknown-deadline': {
    severity: 'warning',
    vi: {
      text: 'Không hiểu quy định hạn gửi "{found}"; ví dụ cần viết: "trước ngày 15 của tháng cuối quý", "trước ngày 30/11".',
      hint: 'Sửa ô hạn gửi trong bảng Lịch báo cáo.',
    },
    en: {
      text: 'The deadline rule "{found}" is not understood; write e.g. "trước ngày 15 của tháng cuối quý", "trước ngày 30/11".',
      hint: 'Correct the deadline in the table Lịch báo cáo.',
    },
    example: { found: 'khi có yêu cầu' },
  },
  'schedule-due-before-window-end': {
    severity: 'warning',
    vi: {
      text: 'Quy định này có {count} báo cáo phải gửi trước khi hết thời gian chốt số liệu; đầu tiên là {period}: hạn {due}, chốt số liệu đến {end}.',
      hint: 'Thống nhất lại hạn gửi hoặc thời gian chốt số liệu với nơi nhận; báo cáo vẫn lập theo số liệu đến ngày lập.',
    },
    en: {
      text: 'By this rule {count} reports are due before their data window ends; the first is {period}: due {due}, window to {end}.',
      hint: 'Settle the deadline or the data window with the receiver.',
    },
    example: { count: 4, period: 'quý I năm 2024', due: '04/3/2024', end: '14/3/2024' },
  },
} as const satisfies Entries
