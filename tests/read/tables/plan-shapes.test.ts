import { describe, expect, test } from 'vitest'
import { codesOf, columnsOf, rowsOf, tablesIn } from './draw-tables.js'

describe('the shapes of real plan appendices', () => {
  test('a ward plan: Roman groups and numbered tasks with lead, support and time', () => {
    const { tables, messages } = tablesIn(`# Phụ lục
      | CÁC NHIỆM VỤ TRỌNG TÂM | > | > | > | > |
      | (Kèm theo Kế hoạch số 78/KH-UBND) | > | > | > | > |
      | |
      | TT | Nội dung | Bộ phận thực hiện | Bộ phận phối hợp | Thời gian thực hiện |
      | I | Nhận thức số | | | |
      | 1 | Họp ban chỉ đạo | Văn phòng | VHTT | Hàng năm |
      | 2 | Lập chuyên mục | Văn phòng | VHTT | Hàng năm |
      | II | Thể chế số | | | |
      | 1 | Ban hành kế hoạch | Văn phòng | VHTT | Hàng năm |`)
    expect(messages).toEqual([])
    expect(tables.map(table => [table.kind, table.titles, table.headerRows])).toEqual([
      ['tasks', ['CÁC NHIỆM VỤ TRỌNG TÂM', '(Kèm theo Kế hoạch số 78/KH-UBND)'], [4]],
    ])
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C lead, D support, E timeline')
    expect(rowsOf(tables[0])).toEqual([
      '5 group I Nhận thức số',
      '6 item 1 Họp ban chỉ đạo',
      '7 item 2 Lập chuyên mục',
      '8 group II Thể chế số',
      '9 item 1 Ban hành kế hoạch',
    ])
  })

  test('a district plan: Chỉ tiêu beside Nội dung is the target of a task', () => {
    const { tables, messages } = tablesIn(`# Phu luc
      | TT | Nội dung | Cấp thực hiện | Chỉ tiêu | Ghi chú |
      | I | Nhận thức số |
      | 1 | Kiện toàn ban chỉ đạo | Huyện, Xã | - Chủ tịch làm Trưởng ban | Nếu đã có thì thôi |
      | 2 | Họp định kỳ | Huyện, Xã | - Tối thiểu 4 cuộc/năm | |`)
    expect(messages).toEqual([])
    expect(tables[0]?.kind).toBe('tasks')
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C level, D target, E note')
  })

  test('a commune budget: two header levels, column numbers, unit and total', () => {
    const { tables, messages } = tablesIn(`# PL01
      | DANH MỤC KINH PHÍ | > | > | > | > |
      | ĐVT: triệu đồng | > | > | > | > |
      | |
      | TT | Tên nhiệm vụ\\nNội dung thực hiện | Thời gian thực hiện | Kinh phí và nguồn vốn | > |
      | ^ | ^ | ^ | Kinh phí | Nguồn vốn |
      | 1 | 2 | 4 | 5 | 6 |
      | I | Phát triển chính quyền điện tử |
      | 1 | Trang thông tin | 2024 | 20 | NSX |
      | | Tổng | | =SUM(D7:D8) | |`)
    expect(messages).toEqual([])
    expect(tables[0]?.kind).toBe('budget')
    expect(tables[0]?.unit).toEqual({ unit: 'triệu đồng', factor: 1_000_000, cell: 'A2' })
    expect(tables[0]?.headerRows).toEqual([4, 5, 6])
    expect(tables[0]?.columns[4]?.levels).toEqual(['Kinh phí và nguồn vốn', 'Nguồn vốn'])
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C timeline, D amount, E source')
    expect(rowsOf(tables[0])).toEqual([
      '7 group I Phát triển chính quyền điện tử',
      '8 item 1 Trang thông tin',
      '9 total Tổng',
    ])
  })

  test('a city plan: group titles in one merged cell, KẾT QUẢ THỰC HIỆN full of plans and reports is the product', () => {
    const { tables, messages } = tablesIn(`# PHỤ LỤC NHIỆM VỤ
      | STT | NỘI DUNG NHIỆM VỤ | CƠ QUAN CHỦ TRÌ | CHỈ TIÊU THỰC HIỆN | KẾT QUẢ THỰC HIỆN | LỘ TRÌNH THỰC HIỆN |
      | I. NHẬN THỨC SỐ | > | > | > | > | > |
      | 1 | Rà soát văn bản | Phòng VHTT | 100% xã | Ban hành Kế hoạch; Quyết định kiện toàn | Tháng 2/2024 |
      | 2 | Tuyên truyền | Phòng VHTT | 17/17 | Kế hoạch tuyên truyền; các báo cáo định kỳ | Thường xuyên |
      | II. THẺ CHẾ SỐ | > | > | > | > | > |
      | 1 | Kiểm tra | Các phòng, ban | 100% | Báo cáo kết quả kiểm tra | Thường xuyên |`)
    expect(messages).toEqual([])
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C lead, D target, E product, F timeline')
    expect(rowsOf(tables[0])).toEqual([
      '2 group I NHẬN THỨC SỐ',
      '3 item 1 Rà soát văn bản',
      '4 item 2 Tuyên truyền',
      '5 group II THẺ CHẾ SỐ',
      '6 item 1 Kiểm tra',
    ])
  })

  test('a sheet that says nothing known is told, not dropped', () => {
    const { tables, messages } = tablesIn(`# Sheet3
      | lịch trực | tuần 1 |
      | An | 5 |`)
    expect(tables).toEqual([])
    expect(codesOf(messages)).toEqual(['sheet-unused'])
  })
})
