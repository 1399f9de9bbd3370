import { describe, expect, test } from 'vitest'
import { codesOf, columnsOf, rowsOf, sentence, tablesIn } from './draw-tables.js'

const ROW = '| 1 | Việc | VHTT | Quý I |'

describe('headers', () => {
  test.each([
    [
      'abbreviations',
      'STT | ND công việc | CQ chủ trì | TG thực hiện',
      'A ordinal, B content, C lead, D timeline',
    ],
    ['ĐV', 'Số TT | Nội dung | ĐV chủ trì | ĐV phối hợp', 'A ordinal, B content, C lead, D support'],
    [
      'capitals',
      'STT | NỘI DUNG NHIỆM VỤ | CƠ QUAN CHỦ TRÌ | LỘ TRÌNH',
      'A ordinal, B content, C lead, D timeline',
    ],
    ['no tones', 'STT | Noi dung | Co quan chu tri | Thoi han', 'A ordinal, B content, C lead, D timeline'],
    [
      'line breaks',
      'STT | Nội dung\\nnhiệm vụ | Đơn vị\\nchủ trì | Thời gian\\nhoàn thành',
      'A ordinal, B content, C lead, D timeline',
    ],
    ['any order', 'Thời hạn | Đơn vị chủ trì | Nhiệm vụ | STT', 'A timeline, B lead, C content, D ordinal'],
    [
      'old tone marks',
      'TT | Nhiệm vụ | Đơn vị phối hợp | Thời hạn hòan thành',
      'A ordinal, B content, C support, D timeline',
    ],
    [
      'parts joined by a slash',
      'TT | Nhiệm vụ/Giải pháp | Chủ trì/Phụ trách | Thời hạn/Lộ trình',
      'A ordinal, B content, C lead, D timeline',
    ],
    [
      'a longer heading',
      'TT | Nội dung | Đơn vị chủ trì theo dõi chung | Đơn vị phối hợp, cung cấp số liệu',
      'A ordinal, B content, C lead, D support',
    ],
    [
      'brackets',
      'TT | Nội dung (tóm tắt) | Đơn vị chủ trì (ghi rõ) | Thời hạn (ngày)',
      'A ordinal, B content, C lead, D timeline',
    ],
    [
      'strokes in abbreviations',
      'TT | N/v được giao | Đ/v phụ trách | T/gian hoàn thành',
      'A ordinal, B content, C lead, D timeline',
    ],
    [
      'everyday words',
      'TT | Việc cần làm | Cán bộ được giao | Hạn chót',
      'A ordinal, B content, C lead, D timeline',
    ],
    [
      'results of handling',
      'TT | Nhiệm vụ | Tình hình xử lý | Kết quả xử lý',
      'A ordinal, B content, C actual, D status',
    ],
    [
      'a number sign',
      '# | Nội dung | Người phụ trách | Hạn xử lý',
      'A ordinal, B content, C lead, D timeline',
    ],
  ])('are read with %s', (_, header, columns) => {
    const { tables, messages } = tablesIn(`# Việc\n| ${header} |\n${ROW}`)
    expect(tables.map(table => table.kind)).toEqual(['tasks'])
    expect(columnsOf(tables[0])).toBe(columns)
    expect(codesOf(messages)).toEqual([])
  })

  test.each([
    ['digits', '| 1 | 2 | 4 | 5 |'],
    ['brackets', '| (1) | (2) | (3) | (4) |'],
    ['letters first', '| A | B | 1 | 2 |'],
    ['a formula', '| (1) | (2) | (3) | (4)=(2)/(3) |'],
  ])('pass over a row of column numbers in %s', (_, numbers) => {
    const { tables } = tablesIn(`# N\n| STT | Nội dung | Chủ trì | Thời hạn |\n${numbers}\n${ROW}`)
    expect(tables[0]?.headerRows).toEqual([1, 2])
    expect(rowsOf(tables[0])).toEqual(['3 item 1 Việc'])
  })

  test('of two levels may have one heading over a single other', () => {
    const { tables } = tablesIn(
      `# Chỉ tiêu\n| STT | Tên chỉ tiêu | Năm 2024 | > | > | So sánh |\n| ^ | ^ | Kế hoạch | Thực hiện quý I | Thực hiện 6 tháng | Tỷ lệ (%) |\n| (1) | (2) | (3) | (4) | (5) | (6) |\n| 1 | DVCTT | 80 | 60 | 70 | 87,5 |`,
    )
    expect(tables[0]?.headerRows).toEqual([1, 2, 3])
    expect(columnsOf(tables[0])).toBe('A ordinal, B name, C target, D ?, E actual, F rate')
    expect(rowsOf(tables[0])).toEqual(['4 item 1 DVCTT'])
  })

  test('of one level end above a row that lies under single headings', () => {
    const { tables } = tablesIn(
      '# Việc\n| TT | Nội dung | Chủ trì | Thời hạn |\n| A | Hạ tầng | Phòng | Quý I |\n| 1 | Việc | VP | Quý I |',
    )
    expect(tables[0]?.headerRows).toEqual([1])
  })

  test('begin anywhere: rows and columns before them may be blank', () => {
    const { tables } = tablesIn(`# N
      | |
      | | | BẢNG NHIỆM VỤ |
      | |
      | | | STT | Nội dung | Chủ trì | Thời hạn |
      | | | 1 | Việc | VHTT | Quý I |`)
    expect(columnsOf(tables[0])).toBe('C ordinal, D content, E lead, F timeline')
    expect(tables[0]?.titles).toEqual(['BẢNG NHIỆM VỤ'])
  })

  test('with two levels need no merged cells: a blank beside the upper heading is enough', () => {
    const { tables } = tablesIn(`# Kinh phí
      | STT | Nội dung | Kinh phí và nguồn vốn | |
      | | | Kinh phí | Nguồn vốn |
      | 1 | Máy tính | 20 | NSX |`)
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C amount, D source')
    expect(tables[0]?.columns[3]?.heading).toBe('Kinh phí và nguồn vốn / Nguồn vốn')
    expect(tables[0]?.headerRows).toEqual([1, 2])
  })

  test.each([
    ['merged', '| ^ | ^ | ^ |'],
    ['blank', '| | | |'],
  ])('with two levels end above a group row, headings beside %s downwards', (_case, left) => {
    const { tables } = tablesIn(`# Chỉ tiêu
      | STT | Chỉ tiêu | ĐVT | Kết quả thực hiện | > | > |
      ${left} Tử số | Mẫu số | Thực hiện |
      | I | Chính quyền số |
      | 1 | Hồ sơ trực tuyến | % | 9 | 10 | 90 |`)
    expect(tables[0]?.headerRows).toEqual([1, 2])
    expect(columnsOf(tables[0])).toBe('A ordinal, B name, C unit, D numerator, E denominator, F actual')
  })

  test('with spread headings above tell the years apart: the later year counts, the earlier result is the baseline', () => {
    const { tables, messages } = tablesIn(`# Chỉ tiêu
      | STT | Chỉ tiêu | ĐVT | Năm 2023 | > | Năm 2024 | > |
      | ^ | ^ | ^ | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện |
      | 1 | Hồ sơ trực tuyến | % | 70 | 72 | 80 | 81 |`)
    expect(columnsOf(tables[0])).toBe('A ordinal, B name, C unit, D ?, E baseline, F target, G actual')
    expect(codesOf(messages)).toEqual([])
  })

  test('name their period without harm', () => {
    const { tables } = tablesIn(`# Chỉ tiêu
      | TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Thực hiện quý II/2024 | Thực hiện cùng kỳ năm 2023 | Tỷ lệ (%) |
      | 1 | Hồ sơ | % | 80 | 81 | 70 | 101 |`)
    expect(columnsOf(tables[0])).toBe('A ordinal, B name, C unit, D target, E actual, F lastYear, G rate')
  })

  test.each`
    earlier                                 | fields
    ${'Quý I/2024 | Cùng kỳ năm 2023'}      | ${'D previous, E lastYear'}
    ${'Quý I | Quý II năm 2023'}            | ${'D previous, E lastYear'}
    ${'Quý IV/2023 | Cùng kỳ'}              | ${'D ?, E lastYear'}
    ${'Quý I | Quý II'}                     | ${'D ?, E ?'}
    ${'Kế hoạch quý I | Thực hiện cùng kỳ'} | ${'D ?, E lastYear'}
  `('"$earlier" in a report of quarter II: $fields', ({ earlier, fields }) => {
    const { tables } = tablesIn(
      `# Chỉ tiêu
      | TT | Chỉ tiêu | Kế hoạch | ${earlier} | Thực hiện |
      | 1 | Hồ sơ | 80 | 70 | 75 | 81 |`,
      { 'ki bao cao': 'quy ii 2024' },
    )
    expect(columnsOf(tables[0])).toBe(`A ordinal, B name, C target, ${fields}, F actual`)
  })

  test('with a typing error are taken for the wording, and told', () => {
    const { tables, messages } = tablesIn(
      `# N\n| STT | Nội dungg công việc | Đơn vị chủ trỳ | Thời gian thực hiệnn |\n${ROW}`,
    )
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C lead, D timeline')
    expect(codesOf(messages)).toEqual(['heading-near-miss B1', 'heading-near-miss D1'])
    expect(sentence(messages, 'heading-near-miss')).toContain('«Nội dung công việc»')
  })

  test('further off get the nearest wording as a suggestion and stay unknown', () => {
    const { tables, messages } = tablesIn(
      '# N\n| STT | Nội dung | Chủ trì | Thời gian thưc hinện x |\n| 1 | Việc | VHTT | Quý I |',
    )
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C lead, D ?')
    expect(codesOf(messages)).toEqual(['heading-suggestion D1'])
    expect(sentence(messages, 'heading-suggestion')).toContain('«Thời gian thực hiện»')
  })

  test('that are unknown are kept with their heading and no finding', () => {
    const { tables, messages } = tablesIn(
      '# N\n| STT | Nội dung | Chủ trì | Màu bìa hồ sơ |\n| 1 | Việc | VHTT | Xanh |',
    )
    expect(tables[0]?.columns[3]).toMatchObject({ heading: 'Màu bìa hồ sơ', field: null, issued: true })
    expect(codesOf(messages)).toEqual([])
  })

  test('that forbid issue mark their column, meaning or none', () => {
    const { tables } = tablesIn(`# N
      | STT | Nội dung | Chủ trì | Ghi chú (không phát hành) | Căn cứ - Cột này để giải trình, không phát hành |
      | 1 | Việc | VHTT | a | b |`)
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C lead, D note!, E ?!')
  })

  test('repeated inside a long table are part of its header', () => {
    const { tables } = tablesIn(`# N
      | STT | Nội dung | Chủ trì | Thời hạn |
      | 1 | Một | VHTT | Quý I |
      | STT | Nội dung | Chủ trì | Thời hạn |
      | (1) | (2) | (3) | (4) |
      | 2 | Hai | VHTT | Quý I |`)
    expect(tables.map(table => table.headerRows)).toEqual([[1, 3, 4]])
    expect(rowsOf(tables[0])).toEqual(['2 item 1 Một', '5 item 2 Hai'])
  })

  test('a column of numbers without a heading is the ordinal column', () => {
    const { tables } = tablesIn(
      '# N\n| | Nội dung | Chủ trì | Thời hạn |\n| 1 | Một | VHTT | Quý I |\n| 2 | Hai | VHTT | Quý I |',
    )
    expect(columnsOf(tables[0])).toBe('A ordinal, B content, C lead, D timeline')
  })

  test('a header too poor to tell its kind is told with what was recognised', () => {
    const { tables, messages } = tablesIn('# Bảng\n| STT | Ghi chú | Màu |\n| 1 | a | b |')
    expect(tables).toEqual([])
    expect(codesOf(messages)).toEqual(['header-unclear A1'])
    expect(sentence(messages, 'header-unclear')).toContain('«STT», «Ghi chú»')
  })

  test('two columns of one meaning: the first is used, the second kept and told', () => {
    const { tables, messages } = tablesIn(`# Chỉ tiêu
      | STT | Chỉ tiêu | Mục tiêu | Mức phấn đấu | Thực hiện |
      | 1 | Hồ sơ | 80 | 90 | 85 |`)
    expect(columnsOf(tables[0])).toBe('A ordinal, B name, C target, D ?, E actual')
    expect(codesOf(messages)).toEqual(['column-repeated D1'])
  })

  test('several target years keep the first as the target without a finding', () => {
    const { tables, messages } = tablesIn(`# Chỉ tiêu
      | STT | Chỉ tiêu | Đến hết năm 2026 | Đến năm 2030 | Tầm nhìn đến năm 2045 | Đơn vị chủ trì |
      | 1 | Hồ sơ | 80 | 90 | 100 | VHTT |`)
    expect(columnsOf(tables[0])).toBe('A ordinal, B name, C target, D ?, E ?, F lead')
    expect(codesOf(messages)).toEqual([])
  })
})
