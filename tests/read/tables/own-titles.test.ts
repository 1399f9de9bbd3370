import { expect, test } from 'vitest'
import { tablesIn } from './draw-tables.js'

const HEAD = '| TT | Nhiệm vụ | Chủ trì | Thời hạn | Trạng thái |\n| 1 | Việc | VP | 30/9/2025 | Hoàn thành |'

function titlesAbove(...lines: readonly string[]) {
  const markdown = ['# Bảng', ...lines, HEAD].join('\n')
  const [table] = tablesIn(markdown).tables
  return table?.ownTitles
}

test.each([
  [
    ['| UBND XÃ VÍ DỤ |', '| VĂN PHÒNG HĐND&UBND |', '| Biểu 1: Kết quả nhiệm vụ |'],
    ['Biểu 1: Kết quả nhiệm vụ'],
  ],
  [['| ỦY BAN NHÂN DÂN |', '| XÃ VÍ DỤ |', '| KẾT QUẢ THÁNG 10 |'], ['KẾT QUẢ THÁNG 10']],
  [['| Đơn vị báo cáo: Xã Ví Dụ |', '| KẾT QUẢ THÁNG 10 |'], ['KẾT QUẢ THÁNG 10']],
  [['| Đơn vị báo cáo: Xã Ví Dụ |'], []],
  [['| NGƯỜI LẬP BIỂU |', '| Trần Thị C |', '| TIẾN ĐỘ NHIỆM VỤ |'], ['TIẾN ĐỘ NHIỆM VỤ']],
  [['| Lê A | Trần B |', '| TIẾN ĐỘ NHIỆM VỤ |'], ['TIẾN ĐỘ NHIỆM VỤ']],
  [
    ['| PHỤ LỤC 1 |', '| TIẾN ĐỘ NHIỆM VỤ |', '| (Biểu 2) |'],
    ['PHỤ LỤC 1', 'TIẾN ĐỘ NHIỆM VỤ', '(Biểu 2)'],
  ],
  // What may be the title of a table of its own stays.
  [
    ['| XÃ HÒA BÌNH |', '| NHIỆM VỤ |'],
    ['XÃ HÒA BÌNH', 'NHIỆM VỤ'],
  ],
  [['| UBND XÃ VÍ DỤ |'], ['UBND XÃ VÍ DỤ']],
  [
    ['| Hà Nội |', '| NHIỆM VỤ |'],
    ['Hà Nội', 'NHIỆM VỤ'],
  ],
  [
    ['| SỐ LIỆU VÀ VIỆC |', '| Chủ tịch giao nhiệm vụ |'],
    ['SỐ LIỆU VÀ VIỆC', 'Chủ tịch giao nhiệm vụ'],
  ],
])('above a table: %j', (above, titles) => {
  expect(titlesAbove(...above)).toEqual(titles)
})
