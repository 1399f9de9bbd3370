import { describe, expect, test } from 'vitest'
import type { UnitReport } from '../../../src/model/consolidation.js'
import type { Appendix } from '../../../src/model/report.js'
import { amount, consolidated, indicator, share, tasks, unitReport } from './unit-reports.js'

const units = (count: number, more: (at: number) => Partial<UnitReport>): readonly UnitReport[] =>
  Array.from({ length: count }, (_, at) => unitReport(`Phường ${at + 1}`, more(at)))

const headings = (appendix: Appendix | undefined) => appendix?.columns.map(each => each.heading) ?? []
const cells = (appendix: Appendix | undefined) => appendix?.rows.map(row => row.cells) ?? []

describe('the appendices of a consolidated report', () => {
  test('every table has as many cells in each row as columns', () => {
    const { value } = consolidated(
      units(14, at => ({
        indicators: [share('A', at, 20), amount('B', at, { area: 'Kinh tế số' })],
        taskCounts: tasks(1, 1),
        overdue: [{ content: 'Việc', lead: 'Văn phòng', dueText: '31/3/2024', resultText: '' }],
        difficulties: [`Khó khăn ${at}`],
      })),
    )
    expect(value.appendices.map(each => each.label)).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Phụ lục IV',
      'Phụ lục V',
      'Phụ lục VI',
    ])
    for (const each of value.appendices)
      for (const row of each.rows) expect(row.cells).toHaveLength(each.columns.length)
    expect(value.labels).toEqual({
      standings: 'Phụ lục I',
      sums: 'Phụ lục II',
      matrix: 'Phụ lục III và Phụ lục IV',
      overdue: 'Phụ lục V',
      texts: 'Phụ lục VI',
    })
  })

  test('with few units the indicators are the rows, in their groups, with a column for all', () => {
    const { value } = consolidated(
      units(3, at => ({ indicators: [share('A', at, 2), amount('B', 5, { area: 'Kinh tế số' })] })),
    )
    const matrix = value.appendices[2]
    expect(headings(matrix)).toEqual([
      'TT',
      'Chỉ tiêu',
      'Kế hoạch',
      'Phường 1',
      'Phường 2',
      'Phường 3',
      'Chung',
    ])
    expect(cells(matrix)).toEqual([
      ['', 'Chính quyền số', '', '', '', '', ''],
      ['1', 'A', '60%', '0%', '50%', '100%', '50%'],
      ['', 'Kinh tế số', '', '', '', '', ''],
      ['1', 'B', '100 hồ sơ', '5', '5', '5', '15'],
    ])
  })

  test('with many units the matrix is turned: units are the rows, a table per group, closed by the joined values', () => {
    const { value } = consolidated(
      units(17, at => ({
        indicators: [
          share('A', at, 17),
          indicator('C', { value: 1, actualText: '1%' }),
          amount('B', 5, { area: 'Kinh tế số' }),
        ],
      })),
    )
    const [, , first, second] = value.appendices
    expect(first?.title).toBe('Kết quả từng chỉ tiêu theo đơn vị: Chính quyền số')
    expect(headings(first)).toEqual(['TT', 'Đơn vị', '1. A', '1. C'])
    expect(cells(first)).toHaveLength(19)
    expect(cells(first).at(-1)).toEqual(['', 'Kết quả chung', '47,1%', '-'])
    expect(cells(second).at(-1)).toEqual(['', 'Kết quả chung', '85'])
  })

  test('a wide group is split into parts of like width, no column lost', () => {
    const names = Array.from({ length: 16 }, (_, at) => `Số ${at + 1}`)
    const { value } = consolidated(
      units(11, () => ({ indicators: names.map(name => amount(name, 1, { area: '' })) })),
    )
    const parts = value.appendices.filter(each => each.title.startsWith('Kết quả từng chỉ tiêu'))
    expect(parts.map(each => / \(.*\)$/.exec(each.title)?.[0])).toEqual([
      ' (phần 1/3)',
      ' (phần 2/3)',
      ' (phần 3/3)',
    ])
    expect(parts.flatMap(each => headings(each).slice(2))).toEqual(names.map(name => `1. ${name}`))
    for (const each of parts) expect(each.columns.length).toBeLessThanOrEqual(9)
  })

  test('three thousand units make long tables, not wide ones', () => {
    const { value } = consolidated(
      units(3000, at => ({ indicators: [share('A', at, 3000), amount('B', 1)] })),
    )
    expect(value.appendices).toHaveLength(3)
    for (const each of value.appendices) expect(each.columns.length).toBeLessThanOrEqual(9)
    expect(value.appendices[2]?.rows).toHaveLength(3002)
  })

  test('units without figures and units that could not be joined are named apart', () => {
    const { value } = consolidated([
      unitReport('Xã A', { indicators: [amount('B', 5)] }),
      unitReport('Xã B', { indicators: [amount('B', 6)] }),
      unitReport('Xã C', { indicators: [amount('B', 1, { unit: 'nghìn hồ sơ' })] }),
      unitReport('Xã D'),
    ])
    expect(cells(value.appendices[1]).at(-1)).toEqual([
      '1',
      'B',
      'hồ sơ',
      '100 hồ sơ (mỗi đơn vị)',
      '11',
      '5 (xã A)',
      '6 (xã B)',
      '0/3',
      'Xã D; chưa cộng: xã C',
    ])
  })

  test.each([
    [['Xã A', 'Xã B'], 'Tổng số 02 đơn vị: 02 đơn vị đã gửi.'],
    [['Xã A', 'Xã B', 'Xã C'], 'Tổng số 03 đơn vị: 02 đơn vị đã gửi; 01 đơn vị chưa gửi.'],
  ])('the list %j closes with "%s"', (listed, totals) => {
    const { value } = consolidated([unitReport('Xã A'), unitReport('Xã B')], listed)
    expect(value.appendices[0]?.totals).toBe(totals)
  })

  test('a unit outside the list is marked and counted apart, as in the prose', () => {
    const { value } = consolidated([unitReport('Xã A'), unitReport('Xã Lạ')], ['Xã A', 'Xã B'])
    expect([value.sent, value.expected]).toEqual([1, 2])
    expect(value.appendices[0]?.totals).toBe(
      'Tổng số 02 đơn vị: 01 đơn vị đã gửi; 01 đơn vị chưa gửi. Ngoài danh sách có 01 đơn vị gửi báo cáo.',
    )
    expect(cells(value.appendices[0]).at(-1)?.slice(1, 3)).toEqual(['Xã Lạ', 'Đúng hạn (ngoài danh sách)'])
  })

  test('a faulty file of no listed unit is no unit, in the prose and in the appendix', () => {
    const { value } = consolidated(
      [unitReport('Xã A'), unitReport('linh tinh', { hasErrors: true })],
      ['Xã A', 'Xã B'],
    )
    expect([value.sent, value.expected, value.faulty, value.strays.length]).toEqual([1, 2, [], 1])
    expect(value.appendices[0]?.totals).toBe(
      'Tổng số 02 đơn vị: 01 đơn vị đã gửi; 01 đơn vị chưa gửi. Có 01 tệp còn lỗi không thuộc đơn vị nào trong danh sách.',
    )
  })

  test('the day of the first file stands before that of the supplement', () => {
    const { value } = consolidated([
      unitReport('Xã A', { file: 'a.xlsx', issuedOn: '2024-04-10' }),
      unitReport('Xã A', { file: 'b.xlsx', issuedOn: '2024-04-28' }),
    ])
    expect(cells(value.appendices[0])[0]?.slice(2, 4)).toEqual([
      'Đúng hạn (02 tệp)',
      '10/4/2024; bổ sung 28/4/2024',
    ])
  })

  test('late and faulty units are part of those that sent', () => {
    const { value } = consolidated(
      [
        unitReport('Xã A', { issuedOn: '2024-05-01' }),
        unitReport('Xã B', { hasErrors: true }),
        unitReport('Xã C'),
      ],
      ['Xã A', 'Xã B', 'Xã C'],
    )
    expect(value.appendices[0]?.totals).toBe(
      'Tổng số 03 đơn vị: 03 đơn vị đã gửi (trong đó 01 đơn vị gửi sau thời hạn, 01 đơn vị có tệp còn lỗi).',
    )
    expect(value.appendices[0]?.label).toBe('Phụ lục')
  })

  test('overdue tasks are one line each under their units, numbered through', () => {
    const task = (content: string) => ({
      content,
      lead: 'Văn phòng',
      dueText: '31/3/2024',
      resultText: 'Đang làm',
    })
    const { value } = consolidated([
      unitReport('Phường 10', { overdue: [task('A')] }),
      unitReport('Phường 2', { overdue: [task('B'), task('A')] }),
      unitReport('Xã An Hải'),
    ])
    expect(cells(value.appendices.at(-1))).toEqual([
      ['1', 'Phường 2', 'B', 'Văn phòng', '31/3/2024', 'Đang làm'],
      ['2', 'Phường 2', 'A', 'Văn phòng', '31/3/2024', 'Đang làm'],
      ['3', 'Phường 10', 'A', 'Văn phòng', '31/3/2024', 'Đang làm'],
    ])
  })
})
