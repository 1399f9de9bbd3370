import { describe, expect, test } from 'vitest'
import { codesOf, columnsOf, sentence, tablesIn } from './draw-tables.js'

function fieldAt(markdown: string, column: string, decisions: Readonly<Record<string, string>> = {}) {
  const { tables, messages } = tablesIn(markdown, decisions)
  const field = columnsOf(tables[0])
    .split(', ')
    .find(text => text.startsWith(`${column} `))
    ?.slice(2)
  return { kind: tables[0]?.kind, field, codes: codesOf(messages), messages }
}

const column = (
  head: string,
  cells: readonly string[],
  before = 'STT | Nội dung nhiệm vụ | Đơn vị chủ trì',
  fill = 'Việc | VHTT',
) =>
  `# Bảng\n| ${before} | ${head} |\n${cells.map((cell, index) => `| ${index + 1} | ${fill} | ${cell} |`).join('\n')}`

describe('Kết quả', () => {
  test.each([
    ['products', ['Kế hoạch', 'Báo cáo tháng', 'Quyết định'], 'product'],
    ['reports of work done', ['Đã ban hành', 'Đã hoàn thành 3 lớp', 'Đang thực hiện'], 'actual'],
    ['percentages', ['98%', '0.5{0%}', '17/17'], 'actual'],
    ['nothing yet', ['', '', ''], 'actual'],
  ])('of a task over %s is settled without a word', (_, cells, field) => {
    expect(fieldAt(column('Kết quả thực hiện', cells), 'D')).toMatchObject({
      kind: 'tasks',
      field,
      codes: [],
    })
  })

  test('of a task over mixed texts is guessed and told with the key that settles it', () => {
    const { field, codes, messages } = fieldAt(
      column('Kết quả', ['Kế hoạch', 'Đã họp', 'Vui vẻ', 'Tốt', 'Tốt']),
      'D',
    )
    expect(field).toBe('actual')
    expect(codes).toEqual(['column-guessed D1'])
    expect(sentence(messages, 'column-guessed')).toContain('thực hiện | sản phẩm | mục tiêu')
  })

  test.each([
    ['sản phẩm', 'product'],
    ['san pham', 'product'],
    ['muc tieu', 'target'],
    ['thuc hien', 'actual'],
  ])('is what the clerk decided: %s', (value, field) => {
    const drawn = column('KẾT QUẢ THỰC HIỆN', ['Kế hoạch', 'Đã họp', 'Tốt'])
    expect(fieldAt(drawn, 'D', { 'cot ket qua la': value })).toMatchObject({ field, codes: [] })
  })

  test('a heading that says nothing is what the clerk decided; a wrong word is shown as written, with all it may be', () => {
    const drawn =
      '# Bảng\n| TT | Chỉ tiêu | ĐVT | Kế hoạch | Đã có | Cần có |\n| 1 | Hồ sơ | % | 80% | 9 | 10 |'
    const decided = { 'cot da co la': 'Tử số', 'cot can co la': 'mẫu số' }
    expect(fieldAt(drawn, 'E', decided)).toMatchObject({ field: 'numerator', codes: [] })
    expect(fieldAt(drawn, 'F', decided).field).toBe('denominator')
    const { codes, messages } = fieldAt(drawn, 'E', { 'cot da co la': 'Số trên' })
    expect(codes).toContain('column-decision-unknown E1')
    const told = sentence(messages, 'column-decision-unknown')
    expect(told).toContain('«Số trên»')
    expect(told).toContain('mục tiêu | thực hiện | tử số | mẫu số')
  })

  test('decided by a word that is no meaning is told and decided as usual', () => {
    const drawn = column('Kết quả', ['Đã họp', 'Đã xong', 'Đã ban hành'])
    expect(fieldAt(drawn, 'D', { 'cot ket qua la': 'xanh' })).toMatchObject({
      field: 'actual',
      codes: ['column-decision-unknown D1'],
    })
  })

  test('beside Kết quả đạt được is the product', () => {
    const drawn = `# N\n| STT | Nội dung | Kết quả thực hiện | Kết quả đạt được |\n| 1 | Việc | Tốt | Đã làm |`
    expect(fieldAt(drawn, 'C')).toMatchObject({ field: 'product', codes: [] })
  })

  test('of two months: the later column counts, the earlier is the period before', () => {
    const drawn =
      '# N\n| STT | Nội dung | Kết quả thực hiện tháng 3 | Kết quả thực hiện tháng 4 |\n| 1 | Việc | Đã họp | Đã làm |'
    expect(fieldAt(drawn, 'D')).toMatchObject({ field: 'actual', codes: [] })
    expect(fieldAt(drawn, 'C')).toMatchObject({ field: 'previous' })
  })

  test('beside Sản phẩm is the actual result', () => {
    const drawn = '# N\n| STT | Nội dung | Sản phẩm | Kết quả |\n| 1 | Việc | Kế hoạch | Kế hoạch 12 |'
    expect(fieldAt(drawn, 'D')).toMatchObject({ field: 'actual', codes: [] })
  })

  test('of an indicator beside its target is the actual result', () => {
    const drawn = '# Chỉ tiêu\n| TT | Chỉ tiêu | ĐVT | Kế hoạch | Kết quả |\n| 1 | Hồ sơ | % | 80 | 82 |'
    expect(fieldAt(drawn, 'E')).toMatchObject({ kind: 'indicators', field: 'actual', codes: [] })
  })

  test('of an indicator alone and in the language of targets is the target', () => {
    const drawn =
      '# Chỉ tiêu\n| TT | Chỉ tiêu | Đơn vị tính | Kết quả |\n| 1 | Hồ sơ | % | ≥ 80 |\n| 2 | Xã | xã | >= 30 |'
    expect(fieldAt(drawn, 'D')).toMatchObject({ field: 'target', codes: [] })
  })

  test('of an earlier year than the plan is the baseline', () => {
    const drawn =
      '# Chỉ tiêu\n| TT | Chỉ tiêu | Kết quả năm 2023 | Chỉ tiêu cụ thể năm 2024 | Thực hiện |\n| 1 | Hồ sơ | 70 | 80 | 75 |'
    expect(fieldAt(drawn, 'C')).toMatchObject({ field: 'baseline', codes: [] })
  })
})

describe('Đơn vị', () => {
  const table = (cells: readonly string[]) =>
    `# Chỉ tiêu\n| TT | Chỉ tiêu | Đơn vị | Kế hoạch |\n${cells.map((cell, at) => `| ${at + 1} | Hồ sơ | ${cell} | 80 |`).join('\n')}`
  test.each([
    ['units', ['%', 'hồ sơ', 'Triệu đồng'], 'unit', []],
    ['offices', ['Văn phòng', 'Phòng Kinh tế', 'Công an xã'], 'lead', []],
    ['neither', ['Alpha', 'Beta', 'Gamma'], 'unit', ['column-guessed C1']],
  ])('over %s', (_, cells, field, codes) => {
    expect(fieldAt(table(cells), 'C')).toMatchObject({ field, codes })
  })

  test('beside Đơn vị tính is the office', () => {
    const drawn =
      '# Chỉ tiêu\n| TT | Chỉ tiêu | Đơn vị tính | Đơn vị | Kế hoạch |\n| 1 | Hồ sơ | % | Alpha | 80 |'
    expect(fieldAt(drawn, 'D')).toMatchObject({ field: 'lead', codes: [] })
  })

  test('is what the clerk decided', () => {
    expect(fieldAt(table(['Alpha', 'Beta']), 'C', { 'cot don vi la': 'co quan' })).toMatchObject({
      field: 'lead',
      codes: [],
    })
  })
})

describe('Tiến độ', () => {
  test.each([
    ['figures', ['50%', '0.7{0%}', '100'], 'progress', []],
    ['times', ['Quý I/2024', '2024-06-30d', 'Thường xuyên'], 'timeline', []],
    ['states', ['Hoàn thành', 'Đang thực hiện', 'Chưa triển khai'], 'status', []],
    ['anything', ['xanh', 'Quý I', 'đỏ'], 'timeline', ['column-guessed D1']],
  ])('over %s', (_, cells, field, codes) => {
    expect(fieldAt(column('Tiến độ', cells), 'D')).toMatchObject({ field, codes })
  })

  test('with a per cent sign in the heading is a percentage', () => {
    expect(fieldAt(column('Tiến độ (%)', ['5', '6', '']), 'D')).toMatchObject({
      field: 'progress',
      codes: [],
    })
  })
})

describe('Chỉ tiêu', () => {
  test.each([
    ['alone is the name', '| TT | Chỉ tiêu | ĐVT | Kế hoạch |', 'B', 'name'],
    ['before Chỉ tiêu of a year is the name', '| TT | Chỉ tiêu | ĐVT | Chỉ tiêu năm 2025 |', 'B', 'name'],
    ['of a year beside Chỉ tiêu is the target', '| TT | Chỉ tiêu | ĐVT | Chỉ tiêu năm 2025 |', 'D', 'target'],
    ['beside Tên chỉ tiêu is the target', '| TT | Tên chỉ tiêu | Chỉ tiêu | ĐVT |', 'C', 'target'],
    ['beside Nội dung with a unit is the target', '| TT | Nội dung | ĐVT | Chỉ tiêu |', 'D', 'target'],
  ])('%s', (_, header, at, field) => {
    expect(fieldAt(`# Bảng\n${header}\n| 1 | a | b | 5 |`, at)).toMatchObject({
      kind: 'indicators',
      field,
      codes: [],
    })
  })
})
