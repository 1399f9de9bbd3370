import { expect, test } from 'vitest'
import { codesOf, rowsOf, sentence, tablesIn } from './draw-tables.js'

const TABLE = `# Nhiệm vụ
| TT | Nội dung | Chủ trì | Thời hạn |
| 1 | Tập huấn kỹ năng số | Văn phòng | 31/3/2026 |
| 2 | Rà soát thủ tục (*) | Công an | 30/6/2026 |
`

test.each(['(*) Số liệu do Công an xã cung cấp', 'Ghi chú: Số liệu tính đến ngày báo cáo', '(**) Làm sau'])(
  'the note %j below a table is kept apart, and told to be printed nowhere',
  note => {
    const { tables, messages } = tablesIn(`${TABLE}| | ${note} | | |`)
    expect(rowsOf(tables[0]).length).toBe(2)
    expect(tables[0]?.footers).toEqual([note])
    expect(codesOf(messages)).toEqual(['note-below-table B4'])
    expect(sentence(messages, 'note-below-table')).toContain(note)
  },
)

test.each(['| | Người lập biểu | | |', '| 3 | (*) Kiện toàn tổ công nghệ số | Xã | 30/6/2026 |'])(
  '%j is no note',
  row => {
    expect(codesOf(tablesIn(TABLE + row).messages)).toEqual([])
  },
)
