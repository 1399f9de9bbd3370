import { describe, expect, test } from 'vitest'
import { codesOf, rowsOf, tablesIn } from './draw-tables.js'

/** A task table: ordinal, content, lead, timeline. The first drawn row is row 2. */
function rows(...lines: readonly string[]): readonly string[] {
  return rowsOf(taskTable(...lines).tables[0])
}

function taskTable(...lines: readonly string[]) {
  return tablesIn(
    `# Nhiệm vụ\n| STT | Nội dung | Chủ trì | Thời hạn |\n${lines.map(line => `| ${line} |`).join('\n')}`,
  )
}

describe('groups', () => {
  test.each([
    ['a Roman numeral', 'I | Nhận thức số | |', '2 group I Nhận thức số'],
    ['a letter', 'A | Nhận thức số | |', '2 group A Nhận thức số'],
    ['a merged title with its numeral', 'I. NHẬN THỨC SỐ | > | > | >', '2 group I NHẬN THỨC SỐ'],
    ['a title alone in the first column', 'II. Thể chế số | | |', '2 group II Thể chế số'],
    ['a merged title without a number', 'Nhóm nhận thức số | > | > | >', '2 group Nhóm nhận thức số'],
    ['capitals in the content column', '| NHẬN THỨC SỐ | |', '2 group NHẬN THỨC SỐ'],
    ['a title before a new count', '| Nhận thức số | |', '2 group Nhận thức số'],
    ['a title merged beside its numeral', 'I | Nhận thức số | > | >', '2 group I Nhận thức số'],
    ['a number with a bare title over sub-numbers', '3 | Nhận thức số | |', '2 group 3 Nhận thức số'],
    ['a numeral in brackets', '(I) | Nhận thức số | |', '2 group (I) Nhận thức số'],
  ])('are told by %s', (name, line, expected) => {
    const first = name.includes('sub-numbers') ? '3.1' : '1'
    expect(rows(line, `${first} | Việc | VHTT | Quý I`)).toEqual([expected, `3 item ${first} Việc`])
  })

  test('may carry a maximum score', () => {
    const { tables } = tablesIn(`# Chấm điểm
      | TT | Chỉ số | Điểm tối đa | Tự chấm |
      | I | Nhận thức số | 20 | 18 |
      | 1 | Họp | 20 | 18 |`)
    expect(rowsOf(tables[0])).toEqual(['2 group I Nhận thức số', '3 item 1 Họp'])
  })

  test('nest: a letter over Roman numerals over numbers', () => {
    expect(
      rows(
        'A | PHẦN MỘT | |',
        'I | Nhận thức | |',
        '1 | Việc | VHTT | Quý I',
        'II | Thể chế | |',
        '1 | Việc | VHTT | Quý I',
        'B | PHẦN HAI | |',
        'I | Hạ tầng | |',
        '1 | Việc | VHTT | Quý I',
      ),
    ).toEqual([
      '2 group A PHẦN MỘT',
      '3 subgroup1 I Nhận thức',
      '4 item 1 Việc',
      '5 subgroup1 II Thể chế',
      '6 item 1 Việc',
      '7 group B PHẦN HAI',
      '8 subgroup1 I Hạ tầng',
      '9 item 1 Việc',
    ])
  })

  test('without any number are all on one level, capitals or not', () => {
    const { tables } = tablesIn(`# Việc
      | Nhiệm vụ | Đơn vị chủ trì | Thời hạn |
      | NHẬN THỨC SỐ | | |
      | Việc một | VP | Quý I |
      | Thể chế số | | |
      | Việc hai | VP | Quý I |`)
    expect(rowsOf(tables[0])).toEqual([
      '2 group NHẬN THỨC SỐ',
      '3 item Việc một',
      '4 group Thể chế số',
      '5 item Việc hai',
    ])
  })

  test('by letters go on through C and D, which are no Roman numerals there', () => {
    expect(
      rows(
        'A | Một | |',
        '1 | a | VHTT | Quý I',
        'B | Hai | |',
        '1 | a | VHTT | Quý I',
        'C | Ba | |',
        '1 | a | VHTT | Quý I',
        'D | Bốn | |',
        '1 | a | VHTT | Quý I',
      ),
    ).toEqual([
      '2 group A Một',
      '3 item 1 a',
      '4 group B Hai',
      '5 item 1 a',
      '6 group C Ba',
      '7 item 1 a',
      '8 group D Bốn',
      '9 item 1 a',
    ])
  })

  test('sub-groups are bare titles over deeper numbers; numbered rows with data are items', () => {
    expect(
      rows(
        'I | Chính quyền số | |',
        '1.1 | Cổng dịch vụ | |',
        'a) | Cấp tài khoản | VHTT | Quý I',
        'b) | Nâng cấp | VHTT | Quý I',
        '1.2 | Chữ ký số | VP | Quý II',
      ),
    ).toEqual([
      '2 group I Chính quyền số',
      '3 subgroup1 1.1 Cổng dịch vụ',
      '4 item a) Cấp tài khoản',
      '5 item b) Nâng cấp',
      '6 item 1.2 Chữ ký số',
    ])
  })

  test('items with nothing filled in yet are no groups', () => {
    expect(rows('I | Nhận thức | |', '1 | Một | |', '2 | Hai | |', '3 | Ba | |')).toEqual([
      '2 group I Nhận thức',
      '3 item 1 Một',
      '4 item 2 Hai',
      '5 item 3 Ba',
    ])
  })

  test('Roman numerals with data are items when no other row is numbered otherwise', () => {
    expect(rows('I | Một | VHTT | Quý I', 'II | Hai | VP | Quý II')).toEqual([
      '2 item I Một',
      '3 item II Hai',
    ])
  })
})

describe('rows without a number', () => {
  test('go on from the row above', () => {
    expect(rows('1 | Một | VHTT | Quý I', '| và hai | |', '| | VP |', '2 | Ba | VHTT | Quý I')).toEqual([
      '2 item 1 Một',
      '3 continuation và hai',
      '4 continuation',
      '5 item 2 Ba',
    ])
  })

  test('go on however many they are', () => {
    expect(
      rows('1 | Một | |', '| - ý một | VHTT | Quý I', '| - ý hai | VP | Quý I', '2 | Ba | VHTT | Quý I'),
    ).toEqual(['2 item 1 Một', '3 continuation - ý một', '4 continuation - ý hai', '5 item 2 Ba'])
  })

  test('begin the item whose number a page break left on the second line', () => {
    expect(rows('| Rà soát các | |', '1 | văn bản | VHTT | Quý I', '2 | Hai | VP | Quý I')).toEqual([
      '2 item 1 Rà soát các',
      '3 continuation văn bản',
      '4 item 2 Hai',
    ])
  })

  test('are parts of a ratio when they say a = or b =', () => {
    const { tables } = tablesIn(`# Chỉ tiêu
      | TT | Chỉ tiêu | Kế hoạch | Thực hiện |
      | 1 | Hồ sơ trực tuyến | 80% | 90% |
      | | a = số hồ sơ trực tuyến | | 90 |
      | | b = tổng số | | 100 |`)
    expect(rowsOf(tables[0])).toEqual([
      '2 item 1 Hồ sơ trực tuyến',
      '3 item a = số hồ sơ trực tuyến',
      '4 item b = tổng số',
    ])
  })

  test('are items where the count leaves a gap for them', () => {
    expect(rows('1 | Một | VHTT | Quý I', '| hai | VP |', '3 | Ba | VHTT | Quý I')).toEqual([
      '2 item 1 Một',
      '3 item hai',
      '4 item 3 Ba',
    ])
  })

  test('are items in a table that numbers nothing', () => {
    expect(rows('| Một | VHTT | Quý I', '| Hai | VP | Quý I', '| Ba | VP | Quý II')).toEqual([
      '2 item Một',
      '3 item Hai',
      '4 item Ba',
    ])
  })

  test('are items when they are as whole as the item above', () => {
    expect(rows('1 | Một | VHTT | Quý I', '| Hai | VP | Quý II', '2 | Ba | VP | Quý II')).toContain(
      '3 item Hai',
    )
  })
})

describe('totals and ends', () => {
  test.each([
    ...['Tổng', 'Tổng cộng', 'Cộng', 'TỔNG SỐ', 'Tổng cộng:', 'Cộng nhóm I', 'Tổng kinh phí', 'Tong cong'],
    ...['Tổng toàn bộ', 'Tổng các mục', 'Tổng chung', 'Cộng toàn xã', 'Cộng các khoản', 'Tổng tất cả'],
    ...['Tổng cả năm', 'Tổng năm 2025', 'Cộng (1 + 2)', 'TỔNG (I+II)', 'Tổng 03 mục', 'Tổng các nguồn vốn'],
  ])('%s is a total', title => {
    const { tables } = tablesIn(
      `# Kinh phí\n| TT | Nội dung | Kinh phí |\n| 1 | Máy | 5 |\n| | ${title} | 5 |`,
    )
    expect(tables[0]?.rows.map(row => [row.kind, row.title])).toEqual([
      ['item', ''],
      ['total', title],
    ])
  })

  test('a total may stand in the ordinal column, merged', () => {
    const { tables } = tablesIn(
      '# Kinh phí\n| TT | Nội dung | Kinh phí |\n| 1 | Máy | 5 |\n| Tổng cộng | > | =C2 |',
    )
    expect(tables[0]?.rows.at(-1)).toMatchObject({ kind: 'total', title: 'Tổng cộng' })
  })

  test.each(['Tổng công ty Điện lực nâng cấp đường truyền', 'Cộng tác với doanh nghiệp', 'Tổng hợp báo cáo'])(
    '%s is no total',
    title => {
      const { tables } = tablesIn(
        `# Kinh phí\n| TT | Nội dung | Kinh phí |\n| 1 | Máy | 5 |\n| 2 | ${title} | 5 |`,
      )
      expect(tables[0]?.rows.map(row => row.kind)).toEqual(['item', 'item'])
    },
  )

  test.each([
    'Công chứng',
    'Tổng giá trị giao dịch',
    'Tổng thu ngân sách',
    'Tổng đài 1022',
    'Cộng đồng mạng',
    'Cộng đồng',
    'Tổng kết năm',
    'Toàn xã hội',
    'Cộng tác viên các thôn',
  ])('%s is no total where rows have no numbers either', title => {
    const { tables } = tablesIn(
      `# Số liệu\n| Lĩnh vực | Số lượng | Ghi chú |\n| Đất đai | 5 | |\n| ${title} | 5 | |`,
    )
    expect(tables[0]?.rows.map(row => row.kind)).toEqual(['item', 'item'])
  })

  test('an indicator may be named a total number', () => {
    const { tables } = tablesIn(
      '# Chỉ tiêu\n| Chỉ tiêu | Kế hoạch | Kết quả |\n| Mô hình | 5 | 4 |\n| Tổng số hồ sơ tiếp nhận | 90 | 80 |\n| Tổng số | 95 | 84 |',
    )
    expect(tables[0]?.rows.map(row => row.kind)).toEqual(['item', 'item', 'total'])
  })

  test.each([
    'Ghi chú: số liệu tạm tính',
    'Người lập biểu',
    'Xuất ngày 05/3/2024',
    'Tam Phước, ngày 05 tháng 3 năm 2024',
    'TM. ỦY BAN NHÂN DÂN',
  ])('%s ends the table', text => {
    const { tables, messages } = taskTable('1 | Một | VHTT | Quý I', `${text} | | |`, 'Dòng cuối | | |')
    expect(rowsOf(tables[0])).toEqual(['2 item 1 Một'])
    expect(tables[0]?.footers).toEqual([text, 'Dòng cuối'])
    expect(codesOf(messages).filter(each => !each.startsWith('note-below-table'))).toEqual([])
  })

  test('a lone text behind a blank row at the end is a footer', () => {
    const { tables } = taskTable('1 | Một | VHTT | Quý I', '', 'Biểu này lập theo công văn | | |')
    expect(tables[0]?.footers).toEqual(['Biểu này lập theo công văn'])
  })

  test('a lone text below the total is a footer', () => {
    const { tables } = tablesIn(
      '# Kinh phí\n| TT | Nội dung | Kinh phí |\n| 1 | Máy | 5 |\n| | Tổng | 5 |\n| Viết thành lời sau | > | > |',
    )
    expect(tables[0]?.footers).toEqual(['Viết thành lời sau'])
  })

  test('rows behind a footer are told', () => {
    const { messages } = taskTable('1 | Một | VHTT | Quý I', 'Ghi chú: tạm | | |', '2 | Hai | VHTT | Quý I')
    expect(codesOf(messages)).toEqual(['rows-after-footer A4'])
  })

  test('blank rows inside a table do not end it', () => {
    expect(rows('1 | Một | VHTT | Quý I', '', '', '2 | Hai | VHTT | Quý I')).toEqual([
      '2 item 1 Một',
      '5 item 2 Hai',
    ])
  })
})
