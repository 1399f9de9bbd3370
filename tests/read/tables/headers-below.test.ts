import { expect, test } from 'vitest'
import { codesOf, columnsOf, rowsOf, tablesIn } from './draw-tables.js'

const INFO = '# Thông tin\n| Kỳ báo cáo | Quý I/2026 |\n| Địa danh | Tam Phước |\n| Năm kế hoạch | 2026 |\n'
const TASKS = `# Nhiệm vụ
| STT | Nội dung | Chủ trì | Thời hạn | Trạng thái |
| 1 | Việc một | Văn phòng | 31/1/2026 | Hoàn thành |
`

test('a header of unknown kind below a table ends it: its rows are told, never counted as tasks', () => {
  const below = `| KINH PHÍ | > | > | > | > |
| STT | Nội dung chi | Bao nhiêu | Nguồn vốn | Đã giải ngân |
| 1 | Máy quét | 150 | Xã | 120 |`
  const { tables, messages } = tablesIn(INFO + TASKS + below)
  expect(rowsOf(tables[1])).toEqual(['2 item 1 Việc một'])
  expect(codesOf(messages)[0]).toMatch(/^(?:header-unclear|main-column-missing) /)
})

test('a known table below an unclear one is read', () => {
  const below = `| STT | Nội dung chi | Bao nhiêu | Nguồn vốn | Đã giải ngân |
| 1 | Máy quét | 150 | Xã | 120 |
| STT | Lĩnh vực | Số lượng | Tỷ lệ |
| 1 | Đất đai | 10 | 100% |`
  expect(tablesIn(TASKS + below).tables.map(({ kind }) => kind)).toEqual(['tasks', 'statistics'])
})

test('a header that is repeated with some headings left blank goes on with the table', () => {
  const { tables } = tablesIn(
    `${TASKS}| STT | Nội dung | Chủ trì | | |\n| 2 | Việc hai | Công an | 30/6/2026 | Đang thực hiện |`,
  )
  expect(tables.length).toBe(1)
  expect(columnsOf(tables[0])).toContain('D timeline')
  expect(rowsOf(tables[0]).length).toBe(2)
})
