import { describe, expect, test } from 'vitest'
import { codesOf, columnsOf, tablesIn } from './draw-tables.js'

const INFO = '# Thông tin\n| Kỳ báo cáo | Quý I/2026 |\n| Địa danh | Tam Phước |\n| Năm kế hoạch | 2026 |\n'
const tasks = (header: string, first: string, second: string) =>
  `${INFO}# Nhiệm vụ\n| STT | Nội dung | Chủ trì | ${header} |\n| 1 | Việc một | Văn phòng | ${first} |\n| 2 | Việc hai | Công an | ${second} |`
const accounts = [
  '31/3/2026 | Đang đấu thầu, đơn vị tư vấn đã nộp hồ sơ',
  '30/6/2026 | Chưa mua (thiếu vốn)',
  '30/9/2026 | Đã tập huấn cho toàn bộ cán bộ của các thôn',
  '31/12/2026 | Chưa triển khai do thiếu người',
]
const columns = (drawn: string) => columnsOf(tablesIn(drawn).tables[1])

describe('a heading of which only first letters are written', () => {
  test.each([
    ['T.trạng', 'status'],
    ['Ngày h.thành', 'completedOn'],
    ['T.hạn', 'timeline'],
    ['K.quả đạt được', 'actual'],
    ['Đ.vị phối hợp', 'support'],
    ['G.chú', 'note'],
  ])('%s is %s', (heading, field) => {
    expect(columns(tasks(heading, '', ''))).toContain(`D ${field}`)
  })

  test.each(['X.trạng', 'h.trình'])('%s is nothing known', heading => {
    expect(columns(tasks(`${heading} | Thời hạn`, 'a | 31/3/2026', 'b | 30/6/2026'))).toContain('D ?')
  })
})

describe('words of state', () => {
  test('make a column of progress the status', () => {
    const drawn = tasks('Thời hạn | Mức độ hoàn thành', '31/3/2026 | Đã xong', '30/6/2026 | Đang thực hiện')
    expect(columns(drawn)).toContain('E status')
  })

  test.each(['Tiến độ thực hiện', 'Tình trạng'])(
    'within sentences make %s the result where no other column is, which prints them',
    heading => {
      const table = (header: string, ending: string) =>
        `${INFO}# Nhiệm vụ\n| STT | Nội dung | Chủ trì | ${header} |\n${accounts
          .map((each, at) => `| ${at + 1} | Việc ${at + 1} | Công an | ${each}${ending} |`)
          .join('\n')}`
      expect(columns(table(`Thời hạn | ${heading}`, ''))).toContain('E actual')
      expect(columns(table(`Thời hạn | ${heading} | Kết quả đạt được`, ' | Đang làm'))).toContain(
        'E status, F actual',
      )
    },
  )

  test('leave a column of percentages what it is', () => {
    const drawn = tasks('Thời hạn | Mức độ hoàn thành', '31/3/2026 | 100%', '30/6/2026 | 40%')
    expect(columns(drawn)).toContain('E progress')
  })

  test('make a second TT the status, and codes do not', () => {
    const states = tasks('Thời hạn | TT', '31/3/2026 | Đã hoàn thành', '30/6/2026 | Chưa thực hiện')
    expect(columns(states)).toContain('A ordinal')
    expect(columns(states)).toContain('E status')
    expect(codesOf(tablesIn(states).messages)).toEqual([])
    const codes = tasks('Thời hạn | TT', '31/3/2026 | A1', '30/6/2026 | A2')
    expect(codesOf(tablesIn(codes).messages)).toContain('column-repeated E1')
  })

  test('are told even in one row of a column of unknown heading', () => {
    const drawn = tasks('Thời hạn | Ra sao', '31/3/2026 | Đã hoàn thành', '30/6/2026 | ')
    expect(codesOf(tablesIn(drawn).messages)).toEqual(['column-may-be-missing E1'])
  })
})

describe('the day of completion', () => {
  test('stands under "Thời điểm hoàn thành" beside a deadline', () => {
    const drawn = tasks(
      'Hoàn thành trước ngày | Thời điểm hoàn thành',
      '31/3/2026 | 20/3/2026',
      '30/6/2026 | ',
    )
    expect(columns(drawn)).toContain('D timeline, E completedOn')
  })

  test('does not without one', () => {
    const drawn = tasks('Trạng thái | Thời điểm hoàn thành', 'Đã xong | 20/3/2026', 'Chưa | 30/6/2026')
    expect(columns(drawn)).toContain('D status, E timeline')
  })

  test('is told where a column of days says so in other words', () => {
    const drawn = tasks(
      'Thời hạn | Trạng thái | Khi nào thì xong',
      '31/3/2026 | Đã xong | 20/3/2026',
      '30/6/2026 | Chưa | ',
    )
    expect(codesOf(tablesIn(drawn).messages)).toEqual(['column-may-be-missing F1'])
  })
})
