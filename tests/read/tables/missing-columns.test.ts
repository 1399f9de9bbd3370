import { describe, expect, test } from 'vitest'
import { codesOf, columnsOf, sentence, tablesIn } from './draw-tables.js'

const INFO = '# Thông tin\n| Kỳ báo cáo | Quý I/2026 |\n| Địa danh | Tam Phước |\n| Năm kế hoạch | 2026 |\n'

const ROWS = `| 1 | Tổ chức tuyên truyền chuyển đổi số | Phòng Văn hóa | Xã | 31/3/2026 | Hoàn thành |
| 2 | Kiện toàn tổ công nghệ số cộng đồng | Công an xã | Xã | 30/6/2026 | Đang thực hiện |`

const tasks = (header: string, rows = ROWS) => `# Nhiệm vụ\n| ${header} |\n${rows}`

describe('a header without its main column', () => {
  test('takes the widest column of texts under a blank heading, and says so', () => {
    const { tables, messages } = tablesIn(
      INFO + tasks('STT | | Đơn vị chủ trì | Cấp thực hiện | Thời hạn | Trạng thái'),
    )
    expect(columnsOf(tables[1])).toBe('A ordinal, B content, C lead, D level, E timeline, F status')
    expect(tables[1]?.columns[1]?.heading).toBe('Nội dung nhiệm vụ')
    expect(codesOf(messages)).toEqual(['main-column-unnamed B1'])
    expect(sentence(messages, 'main-column-unnamed')).toContain('«Nội dung nhiệm vụ»')
  })

  test('takes one of unknown heading, which stays', () => {
    const { tables, messages } = tablesIn(
      INFO + tasks('STT | Điều phải lo | Đơn vị chủ trì | Cấp thực hiện | Thời hạn | Trạng thái'),
    )
    expect(columnsOf(tables[1])).toContain('B content')
    expect(tables[1]?.columns[1]?.heading).toBe('Điều phải lo')
    expect(codesOf(messages)).toEqual(['main-column-guessed B1'])
  })

  test('is an error in a workbook that makes a report when no column of texts is left', () => {
    const drawn = tasks(
      'STT | | Đơn vị chủ trì | Cấp thực hiện | Thời hạn | Trạng thái',
      '| 1 | | Phòng Văn hóa | Xã | 31/3/2026 | Hoàn thành |\n| 2 | | Công an | Xã | 30/6/2026 | Xong |',
    )
    expect(codesOf(tablesIn(INFO + drawn).messages)).toEqual(['main-column-missing B1'])
    expect(codesOf(tablesIn(drawn).messages)).toEqual(['header-unclear A1'])
  })

  test('stays unclear when too little of it is known', () => {
    const { tables, messages } = tablesIn(
      `${INFO}# Nháp\n| STT | | Ghi chú |\n| 1 | Một dòng văn bản dài | x |`,
    )
    expect(tables.length).toBe(1)
    expect(codesOf(messages)).toEqual(['header-unclear A1'])
  })
})

describe('a column of unknown heading', () => {
  test.each([
    ['lead', 'STT | Nội dung | Ai lo | Cấp thực hiện | Thời hạn | Trạng thái', 'C1', 'cơ quan'],
    [
      'timeline',
      'STT | Nội dung | Đơn vị chủ trì | Cấp thực hiện | Chừng nào | Trạng thái',
      'E1',
      'thời hạn',
    ],
    ['status', 'STT | Nội dung | Đơn vị chủ trì | Cấp thực hiện | Thời hạn | Ra sao', 'F1', 'trạng thái'],
  ])('may be the missing %s', (_, header, cell, option) => {
    const { messages } = tablesIn(INFO + tasks(header))
    expect(codesOf(messages)).toEqual([`column-may-be-missing ${cell}`])
    expect(sentence(messages, 'column-may-be-missing')).toContain(option)
  })

  test.each(['Số hoàn tất', 'Con số'])('%s may be the missing result of indicators', heading => {
    const drawn = `${INFO}# Chỉ tiêu\n| STT | Chỉ tiêu | ĐVT | Kế hoạch | ${heading} |\n| 1 | Tỷ lệ hồ sơ | % | 80% | 94% |`
    expect(codesOf(tablesIn(drawn).messages)).toEqual(['column-may-be-missing E1'])
  })

  test('is settled by a row of Thông tin', () => {
    const { tables, messages } = tablesIn(
      INFO + tasks('STT | Nội dung | Ai lo | Cấp thực hiện | Thời hạn | Trạng thái'),
      { 'cot ai lo la': 'cơ quan' },
    )
    expect(columnsOf(tables[1])).toContain('C lead')
    expect(codesOf(messages)).toEqual([])
  })

  test.each([
    [
      'nothing is missing',
      'STT | Nội dung | Đơn vị chủ trì | Địa bàn | Thời hạn | Trạng thái | Kết quả đạt được',
    ],
    [
      'it does not leave the office',
      'STT | Nội dung | Ai lo (không phát hành) | Cấp thực hiện | Thời hạn | Trạng thái',
    ],
    ['there is none', 'STT | Nội dung | Đơn vị phối hợp | Cấp thực hiện | Thời hạn | Trạng thái'],
  ])('is not told when %s', (_, header) => {
    expect(codesOf(tablesIn(INFO + tasks(header)).messages)).toEqual([])
  })

  test('is not told in a plan, from which no report is made', () => {
    const drawn = tasks('STT | Nội dung | Ai lo | Cấp thực hiện | Thời hạn | Trạng thái')
    expect(codesOf(tablesIn(drawn).messages)).toEqual([])
  })
})
