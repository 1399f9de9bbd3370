import { describe, expect, test } from 'vitest'
import { codesOf, columnsOf, rowsOf, tablesIn } from './draw-tables.js'

const kinds = (markdown: string) => tablesIn(markdown).tables.map(table => `${table.kind} ${table.sheet}`)

describe('kinds of table', () => {
  test.each([
    [
      'indicators',
      'TT | Chỉ tiêu | ĐVT | Năm trước | Kế hoạch | Tử số | Mẫu số | Thực hiện | Kỳ trước',
      'A ordinal, B name, C unit, D baseline, E target, F numerator, G denominator, H actual, I previous',
    ],
    [
      'indicators',
      'STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Tài liệu kiểm chứng',
      'A ordinal, B name, C maxScore, D selfScore, E appraisedScore, F evidence',
    ],
    [
      'indicators',
      'STT | Nội dung | Đơn vị tính | Kế hoạch | Thực hiện | Tỷ lệ',
      'A ordinal, B name, C unit, D target, E actual, F rate',
    ],
    [
      'indicators',
      'STT | Chỉ tiêu | Mức phấn đấu | Đơn vị chủ trì theo dõi | Đơn vị phối hợp | Nguồn số liệu/minh chứng | Thời hạn | Ghi chú',
      'A ordinal, B name, C target, D lead, E support, F evidence, G timeline, H note',
    ],
    [
      'tasks',
      'STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Sản phẩm/kết quả | Chỉ tiêu liên quan',
      'A ordinal, B content, C lead, D support, E product, F ?',
    ],
    [
      'tasks',
      'STT | Nội dung | Chủ trì | Phối hợp | Hạn | Trạng thái | Ngày hoàn thành | Tỷ lệ hoàn thành',
      'A ordinal, B content, C lead, D support, E timeline, F status, G completedOn, H progress',
    ],
    [
      'budget',
      'TT | Nội dung thực hiện | Thời gian | Dự toán | Nguồn vốn | Đã giải ngân | Ghi chú',
      'A ordinal, B content, C timeline, D amount, E source, F disbursed, G note',
    ],
    [
      'statistics',
      'TT | Lĩnh vực | Số hồ sơ tiếp nhận | Số hồ sơ trực tuyến | Tỷ lệ (%)',
      'A ordinal, B category, C count, D count, E share',
    ],
    ['schedule', 'Loại báo cáo | Thời hạn | Nơi nhận', 'A reportKind, B deadline, C receiver'],
    ['acceptances', 'Mã/ô | Lý do', 'A code, B reason'],
    ['units', 'STT | Tên đơn vị', 'A ordinal, B name'],
  ])('%s: %s', (kind, header, columns) => {
    const cells = header.split('|').map((_, index) => (index === 1 ? 'Hồ sơ' : '5'))
    const { tables, messages } = tablesIn(`# Bảng\n| ${header} |\n| ${cells.join(' | ')} |`)
    expect(tables.map(table => table.kind)).toEqual([kind])
    expect(columnsOf(tables[0])).toBe(columns)
    expect(codesOf(messages)).toEqual([])
  })

  test('statistics: any column of figures is a count, its name does not matter', () => {
    const { tables } = tablesIn(
      '# Số liệu\n| Nội dung | Trực tuyến | Trực tiếp | Tỷ lệ |\n| Đất đai | 5 | 6 | 45% |\n| Hộ tịch | 7 | 8 | 55% |',
    )
    expect(tables[0]?.kind).toBe('statistics')
    expect(columnsOf(tables[0])).toBe('A category, B count, C count, D share')
  })

  test('narrative: several rows of a section keep their order', () => {
    const { tables } = tablesIn(
      '# Đánh giá\n| Mục | Nội dung |\n| Thuận lợi | Một |\n| | Hai |\n| Khó khăn | Ba |',
    )
    expect(tables[0]?.kind).toBe('narrative')
    expect(rowsOf(tables[0])).toEqual(['2 item Thuận lợi', '3 item', '4 item Khó khăn'])
  })

  test('narrative without a header is known by its sections', () => {
    expect(kinds('# Trang 4\n| Thuận lợi | Một |\n| Khó khăn, vướng mắc | Hai |')).toEqual([
      'narrative Trang 4',
    ])
  })

  test('budget: the unit may stand in the heading', () => {
    const { tables } = tablesIn(
      '# KP\n| TT | Nội dung | Kinh phí (triệu đồng) | Nguồn vốn |\n| 1 | Máy | 5 | NSX |',
    )
    expect(tables[0]?.unit).toEqual({ unit: 'triệu đồng', factor: 1_000_000, cell: 'C1' })
  })

  test('"Đơn vị: UBND xã" above a table names the office, not a unit', () => {
    const { tables } = tablesIn('# KP\n| Đơn vị: UBND xã |\n| TT | Nội dung | Kinh phí |\n| 1 | Máy | 5 |')
    expect([tables[0]?.unit, tables[0]?.titles]).toEqual([null, ['Đơn vị: UBND xã']])
  })

  test.each([
    ['Đơn vị: hồ sơ', 'hồ sơ'],
    ['Đơn vị: Người, %', 'Người, %'],
    ['(ĐVT: người)', 'người'],
    ['Đơn vị: Trường', null],
  ])('"%s" above a table of figures gives the unit %s', (note, unit) => {
    const { tables } = tablesIn(`# Số liệu\n| ${note} |\n| TT | Lĩnh vực | Số lượng |\n| 1 | Đất đai | 5 |`)
    expect([tables[0]?.unit?.unit ?? null, tables[0]?.titles]).toEqual([unit, unit === null ? [note] : []])
  })

  test('a table of headings only is read, with no rows and no finding', () => {
    const { tables, messages } = tablesIn('# Số liệu\n| STT | Lĩnh vực | Số lượng | Tỷ lệ (%) | Ghi chú |')
    expect(tables.map(table => [table.kind, table.rows.length])).toEqual([['statistics', 0]])
    expect(messages).toEqual([])
  })
})

describe('the information sheet', () => {
  test('needs no header: its keys tell it', () => {
    const { tables, messages } = tablesIn(`# Trang 1
      | Cơ quan ban hành | UBND xã Tam Phước |
      | Kỳ báo cáo: | Quý I/2024 |
      | Kính gửi | UBND huyện |
      | | Phòng VHTT |`)
    expect(tables.map(table => table.kind)).toEqual(['info'])
    expect(columnsOf(tables[0])).toBe('A key, B value')
    expect(tables[0]?.rows.map(({ row }) => row.number)).toEqual([1, 2, 3, 4])
    expect(messages).toEqual([])
  })

  test('by name keeps keys that nobody knows, passes over title and heading row', () => {
    const { tables } = tablesIn(`# Thông tin
      | THÔNG TIN CHUNG | > |
      | Mục | Giá trị |
      | Khẩu hiệu | Vui |
      | Cơ quan ban hành | UBND xã |
      | Màu bìa | Xanh |`)
    expect(tables[0]?.titles).toEqual(['THÔNG TIN CHUNG'])
    expect(tables[0]?.headerRows).toEqual([2])
    expect(rowsOf(tables[0])).toEqual(['3 item Khẩu hiệu', '4 item Cơ quan ban hành', '5 item Màu bìa'])
  })

  test('may stand above a table on one sheet', () => {
    const { tables } = tablesIn(`# Báo cáo
      | Cơ quan ban hành | UBND xã |
      | Kỳ báo cáo | Quý I/2024 |
      | |
      | BẢNG NHIỆM VỤ | > | > |
      | STT | Nội dung | Chủ trì |
      | 1 | Việc | VHTT |`)
    expect(tables.map(table => table.kind)).toEqual(['info', 'tasks'])
    expect(tables[1]?.titles).toEqual(['BẢNG NHIỆM VỤ'])
  })

  test('may be numbered and explained in further columns', () => {
    const { tables } = tablesIn(
      '# Thông tin\n| 1 | Cơ quan ban hành | UBND xã | Tên đầy đủ |\n| 2 | Địa danh | Tam Phước | Nơi ban hành |',
    )
    expect(columnsOf(tables[0])).toBe('A ?, B key, C value, D ?')
  })
})

describe('several tables', () => {
  const TASKS = '| STT | Nội dung | Chủ trì | Thời hạn |\n| 1 | Việc | VHTT | Quý I |'
  const BUDGET = '| STT | Nội dung | Kinh phí | Nguồn vốn |\n| 1 | Máy | 5 | NSX |'

  test.each([
    ['with a blank row and a title', `${TASKS}\n| |\n| BIỂU 2. KINH PHÍ | > | > | > |\n${BUDGET}`],
    ['without a blank row', `${TASKS}\n| BIỂU 2. KINH PHÍ | > | > | > |\n${BUDGET}`],
    [
      'with a unit note between',
      `${TASKS}\n| |\n| BIỂU 2. KINH PHÍ | | | |\n| | | | ĐVT: triệu đồng |\n${BUDGET}`,
    ],
  ])('on one sheet %s', (_, drawn) => {
    const { tables, messages } = tablesIn(`# Phụ lục\n${drawn}`)
    expect(tables.map(table => [table.kind, table.titles, table.rows.length])).toEqual([
      ['tasks', [], 1],
      ['budget', ['BIỂU 2. KINH PHÍ'], 1],
    ])
    expect(messages).toEqual([])
  })

  test('on one sheet, one right below the other', () => {
    expect(kinds(`# Phụ lục\n${TASKS}\n${BUDGET}`)).toEqual(['tasks Phụ lục', 'budget Phụ lục'])
  })

  test('side by side, with a blank column between, are told apart', () => {
    const { tables, messages } = tablesIn(`# Phụ lục
      | STT | Nội dung | Chủ trì | | STT | Nội dung | Kinh phí |
      | 1 | Việc | VHTT | | 1 | Máy | 5 |
      | | | | | 2 | Mạng | 6 |`)
    expect(tables.map(table => [table.kind, columnsOf(table), table.rows.length])).toEqual([
      ['tasks', 'A ordinal, B content, C lead', 1],
      ['budget', 'E ordinal, F content, G amount', 2],
    ])
    expect(messages).toEqual([])
  })

  test('that are one, cut by group titles over the repeated header, are put together', () => {
    const { tables } = tablesIn(`# Phụ lục
      | I. NHẬN THỨC SỐ | > | > | > |
      ${TASKS.replace('\n', '\n      ')}
      | II. THỂ CHẾ SỐ | > | > | > |
      ${TASKS.replace('\n', '\n      ')}`)
    expect(tables.map(rowsOf)).toEqual([
      ['1 group I NHẬN THỨC SỐ', '3 item 1 Việc', '4 group II THỂ CHẾ SỐ', '6 item 1 Việc'],
    ])
    expect(tables[0]?.headerRows).toEqual([2, 5])
  })

  test('of one kind with a title each stay two tables', () => {
    expect(kinds(`# Phụ lục\n| BIỂU 1 | > |\n${TASKS}\n| |\n| BIỂU 2 | > |\n${TASKS}`)).toEqual([
      'tasks Phụ lục',
      'tasks Phụ lục',
    ])
  })

  test('of one kind on two sheets are both read', () => {
    expect(kinds(`# PL1\n${TASKS}\n# PL2\n${TASKS}`)).toEqual(['tasks PL1', 'tasks PL2'])
  })
})

describe('what is hidden', () => {
  test('is read and told once per sheet and sort', () => {
    const { tables, messages } = tablesIn(`# Nhiệm vụ (hidden)
      hidden columns: C, D
      | STT | Nội dung | Chủ trì | Thời hạn |
      ~| 1 | Một | VHTT | Quý I |
      ~| 2 | Hai | VHTT | Quý I |
      | 3 | Ba | VHTT | Quý I |
      ~| 4 | Bốn | VHTT | Quý I |`)
    expect(tables[0]?.rows).toHaveLength(4)
    expect(tables[0]?.sheetHidden).toBe(true)
    expect(codesOf(messages)).toEqual(['sheet-hidden', 'rows-hidden', 'columns-hidden'])
    expect(messages.map(each => each.values['rows'] ?? each.values['columns'] ?? '')).toEqual([
      '',
      '2–3, 5',
      'C, D',
    ])
  })

  test('nothing hidden, nothing told', () => {
    expect(tablesIn('# N\n| STT | Nội dung | Chủ trì |\n| 1 | Một | VHTT |').messages).toEqual([])
  })
})

describe('sheets without a table', () => {
  test.each([
    '# Hướng dẫn\n| Cách điền | Xem mẫu |',
    '# Sheet2\n',
    '# Danh sách (veryHidden)\n| Hoàn thành |\n| Chưa |',
  ])('are passed over when they hold no data: %j', drawn => {
    expect(tablesIn(drawn)).toEqual({ tables: [], messages: [] })
  })

  test.each(['# Ảnh\n| hoa | lá |', '# Bí mật (hidden)\n| hoa | lá |'])('are told: %j', drawn => {
    expect(codesOf(tablesIn(drawn).messages)).toEqual(['sheet-unused'])
  })
})
