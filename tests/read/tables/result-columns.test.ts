import { describe, expect, test } from 'vitest'
import { codesOf, columnsOf, rowsOf, tablesIn } from './draw-tables.js'

const ROW = '| 1 | Hồ sơ | 80 | 70 | 75 | 60 |'

describe('several columns of results', () => {
  test.each([
    [
      'the year before the plan',
      'TT | Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2023 | Thực hiện 2024 | Ghi chú',
      'A ordinal, B name, C target, D baseline, E actual, F note',
      {},
    ],
    [
      'the latest period, the one before it as the previous',
      'TT | Chỉ tiêu | Kế hoạch | Thực hiện quý I | Thực hiện quý II | Ghi chú',
      'A ordinal, B name, C target, D previous, E actual, F note',
      {},
    ],
    [
      'the period of the report, not the latest',
      'TT | Chỉ tiêu | Kế hoạch | Thực hiện quý I/2024 | Thực hiện quý II/2024 | Ghi chú',
      'A ordinal, B name, C target, D actual, E ?, F note',
      { 'ki bao cao': 'quy i 2024' },
    ],
    [
      'what was added up since January',
      'TT | Chỉ tiêu | Kế hoạch | Lũy kế từ đầu năm | Thực hiện tháng 4 | Ghi chú',
      'A ordinal, B name, C target, D actual, E ?, F note',
      {},
    ],
    [
      'the half year that ends with the quarter reported on',
      'TT | Chỉ tiêu | Kế hoạch | Kết quả quý I | Kết quả 6 tháng | Kết quả 9 tháng',
      'A ordinal, B name, C target, D ?, E actual, F ?',
      { 'ki bao cao': 'quy ii 2024' },
    ],
  ])('are settled by their periods: %s', (_, header, columns, decisions: Record<string, string>) => {
    const { tables, messages } = tablesIn(`# Chỉ tiêu\n| ${header} |\n${ROW}`, decisions)
    expect(columnsOf(tables[0])).toBe(columns)
    expect(codesOf(messages)).toEqual([])
  })

  test('a column of the year before is no result of this year, filled or not', () => {
    const { tables } = tablesIn(
      '# Chỉ tiêu\n| TT | Chỉ tiêu | Kế hoạch năm 2024 | Thực hiện năm 2023 |\n| 1 | Hồ sơ | 80 | 70 |',
    )
    expect(columnsOf(tables[0])).toBe('A ordinal, B name, C target, D baseline')
  })

  test('a goal for 2030 does not make this year’s results old', () => {
    const { tables } = tablesIn(
      '# Chỉ tiêu\n| TT | Chỉ tiêu | Mục tiêu đến năm 2030 | Thực hiện năm 2024 |\n| 1 | Hồ sơ | 80 | 70 |',
    )
    expect(columnsOf(tables[0])).toBe('A ordinal, B name, C target, D actual')
  })

  test('two results without periods are told as before', () => {
    const { messages } = tablesIn(
      '# Chỉ tiêu\n| TT | Chỉ tiêu | Kế hoạch | Thực hiện | Số liệu |\n| 1 | Hồ sơ | 80 | 70 | 75 |',
    )
    expect(codesOf(messages)).toEqual(['column-repeated E1'])
  })
})

describe('columns of shares', () => {
  test('are never counts that a total adds up', () => {
    const { tables } = tablesIn(
      '# Số liệu\n| TT | Đơn vị | Tiếp nhận | Đúng hạn | Tỷ lệ đúng hạn | Tỷ lệ hài lòng |\n| 1 | Thôn A | 100 | 90 | 90% | 99% |',
    )
    expect(columnsOf(tables[0])).toBe('A ordinal, B category, C count, D count, E share, F ?')
  })
})

describe('the end of a table', () => {
  test('comes with a header of two known headings below it', () => {
    const { tables } = tablesIn(
      '# Báo cáo\n| STT | Nội dung | Kinh phí | Đã giải ngân |\n| 1 | Máy | 100 | 45 |\n|  |\n| V. ĐÁNH GIÁ |\n| Mục | Nội dung |\n| Khó khăn | Thiếu kinh phí |',
    )
    expect(tables.map(table => table.kind)).toEqual(['budget', 'narrative'])
    expect(rowsOf(tables[0])).toEqual(['2 item 1 Máy'])
  })

  test('does not come with two words that are known headings in a row of a table', () => {
    const { tables } = tablesIn(
      '# Việc\n| TT | Nhiệm vụ | Chủ trì |\n| 1 | Việc | VP |\n| Mục tiêu | Nội dung |\n| 2 | Việc khác | VP |',
    )
    expect(tables.map(table => table.kind)).toEqual(['tasks'])
  })
})

describe('columns that are ticked, one a state', () => {
  test('are kept as they are; nothing is told of them', () => {
    const { tables, messages } = tablesIn(
      '# Việc\n| TT | Nhiệm vụ | Chủ trì | Tiến độ thực hiện | > |\n| ^ | ^ | ^ | Đã hoàn thành | Đang thực hiện |\n| 1 | Việc | VP | x |  |',
    )
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C lead, D ?, E ?')
    expect(codesOf(messages)).toEqual([])
  })
})

test('a heading near to one of another kind of table gets no suggestion', () => {
  const { messages } = tablesIn('# Việc\n| TT | Nhiệm vụ | Chủ trì | Lãnh đạo |\n| 1 | Việc | VP | PCT |')
  expect(codesOf(messages)).toEqual([])
})

describe('rows below a header', () => {
  test.each([
    ['| 1 | X | 5 |', ['2 item 1 X']],
    ['| A | B | 5 |', ['2 group A B']],
    ['| 1 | 2 | 3 |', []],
    ['| A | B | 1 |', []],
  ])('%s number the columns only when they rise from the first', (row, rows) => {
    const { tables } = tablesIn(`# Số liệu\n| STT | Lĩnh vực | Số lượng |\n${row}`)
    expect(rowsOf(tables[0])).toEqual(rows)
  })

  test('a signature beside the table’s end is no column', () => {
    const { tables } = tablesIn(
      '# Số liệu\n| STT | Lĩnh vực | Số lượng |\n| 1 | Hộ tịch | 5 |\n|  |\n| Người lập biểu |  |  | Thủ trưởng đơn vị |\n| Họ tên |  |  | Họ tên |',
    )
    expect(columnsOf(tables[0])).toBe('A ordinal, B category, C count')
  })
})

test('money granted, spent and left with its rate is a budget, not statistics', () => {
  const { tables } = tablesIn(
    '# Kinh phí\n| TT | Nội dung | Dự toán giao | Đã sử dụng | Còn lại | Tỷ lệ giải ngân (%) |\n| 1 | Máy | 100 | 45 | 55 | 45 |',
  )
  expect(tables[0]?.kind).toBe('budget')
  expect(columnsOf(tables[0])).toBe('A ordinal, B content, C amount, D disbursed, E ?, F rate')
})

describe('columns that only name periods', () => {
  const bare = (heads: string, cells = '60 | 70 | 82') =>
    `# CT\n| TT | Chỉ tiêu | ĐVT | KH năm | ${heads} |\n| 1 | Hồ sơ | % | 80 | ${cells} |\n| 2 | Thanh toán | % | 40 | ${cells} |`
  const report = { 'ki bao cao': 'quy ii 2025' }

  test.each([
    ['Quý II/2024 | Quý I/2025 | Quý II/2025', 'E lastYear, F previous, G actual'],
    ['Năm 2024 | Quý I | Quý II', 'E baseline, F previous, G actual'],
    ['Quý II | Quý I | Quý II/2024', 'E actual, F previous, G lastYear'],
  ])('%s: the present one is the result', (heads, columns) => {
    const { tables, messages } = tablesIn(bare(heads), report)
    expect(columnsOf(tables[0])).toContain(columns)
    expect(codesOf(messages)).toEqual([])
  })

  test('figures under a later period make a plan by quarters; a blank one does not', () => {
    const heads = 'Quý I | Quý II | Quý III'
    expect(columnsOf(tablesIn(bare(heads), report).tables[0])).not.toContain('actual')
    expect(columnsOf(tablesIn(bare(heads, '60 | 70 | '), report).tables[0])).toContain(
      'E previous, F actual, G ?',
    )
  })

  test('they are left alone beside a column of results, or without the present one', () => {
    expect(columnsOf(tablesIn(bare('Quý I | Quý II | Thực hiện'), report).tables[0])).toContain(
      'F ?, G actual',
    )
    expect(columnsOf(tablesIn(bare('Năm 2024 | Quý I | Ghi chú'), report).tables[0])).not.toContain('actual')
  })
})
