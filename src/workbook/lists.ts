/** Entries of the dropdown lists; `{year}` is filled by the plan year typed in Thông tin. */
import type { ListName } from './layout.js'

/** Name of the hidden sheet that holds the lists. */
export const LISTS_SHEET = 'Danh mục lựa chọn'

/** List to its entries, in the order offered. */
export const LISTS: Readonly<Record<ListName, readonly string[]>> = {
  periods: [
    ...Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}/{year}`),
    'Quý I/{year}',
    'Quý II/{year}',
    'Quý III/{year}',
    'Quý IV/{year}',
    '6 tháng đầu năm {year}',
    '6 tháng cuối năm {year}',
    '9 tháng năm {year}',
    'Năm {year}',
  ],
  statuses: [
    'Hoàn thành',
    'Đang thực hiện',
    'Chưa thực hiện',
    'Thường xuyên',
    'Chậm tiến độ',
    'Chưa đến hạn',
    'Không áp dụng',
  ],
  sections: [
    'Chỉ đạo, điều hành',
    'Kết quả nổi bật',
    'Thuận lợi',
    'Khó khăn',
    'Nguyên nhân',
    'Bài học kinh nghiệm',
    'Phương hướng, nhiệm vụ',
    'Kiến nghị, đề xuất',
  ],
  levels: ['Xã', 'Phường', 'Huyện', 'Huyện, Xã', 'Tỉnh'],
  presets: ['Nghị định 09/2019', 'Theo lịch'],
  reportKinds: ['Báo cáo tháng', 'Báo cáo quý', 'Báo cáo 6 tháng', 'Báo cáo 9 tháng', 'Báo cáo năm'],
  results: ['thực hiện', 'sản phẩm', 'mục tiêu'],
  yesNo: ['Có', 'Không'],
}
