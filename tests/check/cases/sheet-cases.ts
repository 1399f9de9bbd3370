import { buildTable } from '../table-builder.js'
import type { Case } from './case.js'

const FULL = [
  '| Cơ quan ban hành | ỦY BAN NHÂN DÂN XÃ VÍ DỤ |',
  '| Địa danh | Ví Dụ |',
  '| Kỳ báo cáo | Quý I/2024 |',
  '| Kế hoạch | Kế hoạch số 26/KH-UBND |',
  '| Kính gửi | Ủy ban nhân dân huyện Mẫu |',
  '| Nơi nhận | Như trên; |',
  '| Chức vụ | CHỦ TỊCH |',
  '| Họ tên người ký | Nguyễn Văn A |',
]
const info = (...rows: string[]) => [
  buildTable('info', `| Mục:key | Giá trị:value |\n|---|---|\n${[...FULL, ...rows].join('\n')}`),
]
const infoOf = (...rows: string[]) => [
  buildTable('info', `| Mục:key | Giá trị:value |\n|---|---|\n${rows.join('\n')}`),
]
const narrative = (...rows: string[]) => [
  buildTable('narrative', `| Mục:section | Nội dung:text |\n|---|---|\n${rows.join('\n')}`),
]
const accepting = (...rows: string[]) => [
  buildTable('tasks', '| TT:ordinal | Nội dung:content |\n|---|---|\n| 1 | A |\n| 1 | B |', {
    sheet: 'Nhiệm vụ',
  }),
  buildTable('statistics', '| TT:ordinal | Lĩnh vực:category | Số:count |\n|---|---|---|\n| 1 | A | #-5 |', {
    sheet: 'Số liệu',
  }),
  buildTable('acceptances', `| Mã:code | Lý do:reason |\n|---|---|\n${rows.join('\n')}`, {
    sheet: 'Giải trình',
  }),
]

export const SHEET_CASES: readonly Case[] = [
  {
    code: 'info-key-near',
    title: 'a key with a typing error gets a suggestion',
    raises: info('| Ngày ban hànhh | 15/3/2024 |'),
    cell: 'A13',
    near: info('| Ngày ban hành | 15/3/2024 |'),
  },
  {
    code: 'info-key-unknown',
    title: 'a key that is none is told; keys for other parts of the program are not',
    raises: info('| Màu sắc yêu thích | xanh |'),
    cell: 'A13',
    near: info('| Cột Kết quả là | sản phẩm |', '| Cỡ chữ nội dung | 14 |'),
  },
  {
    code: 'info-key-repeated',
    title: 'two values for one key; lists may have several rows',
    raises: info('| Địa danh | Nơi khác |'),
    cell: 'B13',
    near: info('| Nơi nhận | Các ấp |', '| Địa danh | Ví Dụ |'),
  },
  {
    code: 'info-keys-missing',
    title: 'keys without a value are listed once',
    raises: infoOf(...FULL.slice(0, 4)),
    cell: '',
    near: info(),
  },
  {
    code: 'info-period-unreadable',
    title: 'a period that is none',
    raises: infoOf('| Kỳ báo cáo | định kỳ |'),
    cell: 'B5',
    near: infoOf('| Kỳ báo cáo | 6 tháng đầu năm 2024 |'),
  },
  {
    code: 'info-date-unreadable',
    title: 'a day that is none; a blank of dots is a blank',
    raises: info('| Ngày ban hành | 31/02/2024 |'),
    cell: 'B13',
    near: info('| Ngày ban hành | ngày … tháng … năm 2024 |'),
  },
  {
    code: 'info-year-unreadable',
    title: 'a year that is none',
    raises: info('| Năm kế hoạch | năm nay |'),
    cell: 'B13',
    near: info('| Năm kế hoạch | #2024 |'),
  },
  {
    code: 'info-preset-unknown',
    title: 'an unknown way of closing the figures',
    raises: info('| Cách chốt số liệu | như mọi năm |'),
    cell: 'B13',
    near: info('| Cách chốt số liệu | Theo lịch |'),
  },
  {
    code: 'window-reversed',
    title: 'a data window that ends before it begins',
    raises: info('| Chốt số liệu từ | @2024-03-15 |', '| Chốt số liệu đến | @2024-02-14 |'),
    cell: 'B14',
    near: info('| Chốt số liệu từ | @2024-02-15 |', '| Chốt số liệu đến | @2024-03-14 |'),
  },
  {
    code: 'narrative-section-unknown',
    title: 'a section that is none',
    raises: narrative('| Lời cảm ơn | Xin cảm ơn |'),
    cell: 'A5',
    near: narrative('| 2. Khó khăn, vướng mắc: | Thiếu người |'),
  },
  {
    code: 'narrative-section-near',
    title: 'a section with a typing error',
    raises: narrative('| Thuận lợii | Được quan tâm |'),
    cell: 'A5',
    near: narrative('| Thuận lợi | Được quan tâm |', '| | Có người |'),
  },
  {
    code: 'narrative-without-section',
    title: 'a text that belongs to no section',
    raises: narrative('| | Được quan tâm |'),
    cell: 'B5',
    near: narrative('| Thuận lợi | Được quan tâm |'),
  },
  {
    code: 'narrative-without-info',
    title: 'texts of a workbook that is no report are not printed',
    raises: narrative('| Thuận lợi | |', '| Khó khăn | Thiếu người |'),
    cell: 'B6',
    near: [...infoOf(...FULL), ...narrative('| Khó khăn | Thiếu người |')],
  },
  {
    code: 'acceptance-unmatched',
    title: 'a reason for a warning that is not there',
    raises: accepting('| ordinal-missing | cố ý |'),
    cell: 'A5',
    near: accepting('| ordinal-repeated@A6 | cố ý |'),
  },
  {
    code: 'acceptance-of-error',
    title: 'an error cannot be accepted',
    raises: accepting('| number-negative | đúng mà |'),
    cell: 'A5',
    near: accepting('| ordinal-repeated | cố ý |'),
  },
  {
    code: 'acceptance-without-reason',
    title: 'an acceptance needs a reason',
    raises: accepting('| ordinal-repeated | |'),
    cell: 'A5',
    near: accepting("| 'Nhiệm vụ'!A6 | cố ý |"),
  },
]
