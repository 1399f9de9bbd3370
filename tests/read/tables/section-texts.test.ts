import { describe, expect, test } from 'vitest'
import { codesOf, columnsOf, rowsOf, tablesIn } from './draw-tables.js'

/** The texts of a table, a row's joined by " / ", a heading as "[heading]". */
function textsIn(markdown: string): readonly string[] {
  return tablesIn(markdown).tables.flatMap(({ kind, rows }) =>
    rows.map(({ kind: of, title, row }) => {
      const texts = row.cells.map(cell => (cell.type === 'text' ? cell.text : '?'))
      return `${kind === 'narrative' ? '' : kind}${of === 'group' ? `[${title}]` : texts.join(' / ')}`
    }),
  )
}

describe('a sheet named as a section of the evaluation', () => {
  test.each([
    'Thuận lợi',
    'Ưu điểm',
    'Khó khăn, vướng mắc',
    'Tồn tại, hạn chế',
    '3. Nguyên nhân',
    'Bài học',
    'Kiến nghị - đề xuất',
    'PHƯƠNG HƯỚNG QUÝ II',
    'Những khó khăn và vướng mắc',
    'PL4 Kiến nghị',
  ])('%s holds its texts row under row', name => {
    const { tables, messages } = tablesIn(`# ${name}\n| Ý thứ nhất. |\n| Ý thứ hai |`)
    expect(tables.map(table => [table.kind, columnsOf(table), table.titles])).toEqual([
      ['narrative', 'A text', []],
    ])
    expect(messages).toEqual([])
  })

  test('may number them, under a title that says the name again and a heading row', () => {
    const { tables } = tablesIn(`# Kiến nghị
      | KIẾN NGHỊ, ĐỀ XUẤT QUÝ I NĂM 2024 | > |
      | STT | Nội dung |
      | 1 | 2 |
      | 1 | Bổ sung kinh phí |
      | 2 | Tập huấn thêm |
      | 3 |`)
    expect([columnsOf(tables[0]), tables[0]?.titles]).toEqual([
      'A ordinal, B text',
      ['KIẾN NGHỊ, ĐỀ XUẤT QUÝ I NĂM 2024'],
    ])
    expect(rowsOf(tables[0])).toEqual(['4 item 1', '5 item 2', '6 item 3'])
  })

  test('sentences that begin like keys, titles or signatures are texts', () => {
    const texts = ['Kế hoạch tập huấn đã có', 'Báo cáo kết quả kịp thời', 'Chủ tịch UBND xã chỉ đạo sát.']
    expect(textsIn(`# Thuận lợi\n${texts.map(text => `| ${text} |`).join('\n')}`)).toEqual(texts)
    expect(textsIn('# Khó khăn\n| Khó khăn về kinh phí |\n| Thiếu người |')).toEqual([
      'Khó khăn về kinh phí',
      'Thiếu người',
    ])
    expect(textsIn('# Khó khăn\n| THIẾU NGƯỜI |\n| THIẾU MÁY TÍNH |')).toEqual([
      'THIẾU NGƯỜI',
      'THIẾU MÁY TÍNH',
    ])
  })

  test('signatures below are none', () => {
    const sheet =
      '# Khó khăn\n| 1 | Thiếu người |\n| 2 | Thiếu máy |\n| | Người lập biểu | CHỦ TỊCH |\n| | Nguyễn Văn A |'
    expect(textsIn(sheet)).toEqual(['Thiếu người', 'Thiếu máy'])
  })

  test('columns that are sections are texts of theirs', () => {
    const { tables, messages } = tablesIn(`# Khó khăn
      | TT | Khó khăn, vướng mắc | Nguyên nhân | Đề xuất |
      | 1 | Thiếu máy | Chưa có kinh phí | Bổ sung |
      | 2 | Thiếu người | Tinh giản | |`)
    expect(columnsOf(tables[0])).toBe('A ordinal, B text, C text, D text')
    expect(messages).toEqual([])
  })

  test('a table with a proper header stays a table', () => {
    const { tables } = tablesIn(
      '# Kiến nghị\n| TT | Nội dung | Đơn vị thực hiện | Thời gian |\n| 1 | Việc | Phòng A | Quý II |',
    )
    expect(tables.map(table => table.kind)).toEqual(['tasks'])
  })

  test.each([
    [
      'another column beside the texts',
      '| TT | Nội dung kiến nghị | Ai giải quyết |\n| 1 | Việc | Phòng A |',
      'C2',
    ],
    ['two texts in a row', '| Việc một | Phòng A |\n| Việc hai | Phòng B |', 'B1'],
    ['figures', '| Việc một |\n| 25 |', 'A2'],
  ])('is told at the cell that keeps it from being read: %s', (_, rows, cell) => {
    const { tables, messages } = tablesIn(`# Kiến nghị\n${rows}`)
    expect([tables, codesOf(messages)]).toEqual([[], [`section-sheet-unread ${cell}`]])
  })
})

describe('sections that stand in rows of their own', () => {
  test.each(['Nhận xét', 'Thuận lợi, khó khăn', 'Tồn tại, hạn chế và nguyên nhân'])('%s', name => {
    const sheet = `# ${name}\n| I. Thuận lợi |\n| - Được quan tâm |\n| II. Khó khăn |\n| - Thiếu tiền |`
    expect(textsIn(sheet)).toEqual(['[I. Thuận lợi]', '- Được quan tâm', '[II. Khó khăn]', '- Thiếu tiền'])
  })

  test('above a table they end where its title begins', () => {
    const { tables } = tablesIn(`# Tổng hợp
      | Thuận lợi |
      | Được quan tâm |
      | Khó khăn |
      | Thiếu tiền |
      |
      | BẢNG NHIỆM VỤ | > | > | > |
      | STT | Nội dung | Chủ trì | Thời hạn |
      | 1 | Việc | Phòng A | Quý II |`)
    expect(tables.map(table => [table.kind, table.titles])).toEqual([
      ['narrative', []],
      ['tasks', ['BẢNG NHIỆM VỤ']],
    ])
    expect(tables[0]?.rows.map(({ row }) => row.number)).toEqual([1, 2, 3, 4])
  })

  test('a sheet of jottings is still told', () => {
    const { tables, messages } = tablesIn('# Ghi chép\n| Gọi lại anh Tư |\n| Chiều thứ sáu |')
    expect([tables, codesOf(messages)]).toEqual([[], ['sheet-unused']])
  })
})
