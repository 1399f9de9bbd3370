import { describe, expect, test } from 'vitest'
import { computeReport } from '../../src/compute/compute-report.js'
import type { ComputeOptions } from '../../src/compute/options.js'
import type { Plan } from '../../src/model/plan.js'
import { makePeriod } from '../../src/vietnamese/dates/periods.js'
import {
  budgetTable,
  columns,
  group,
  indicatorTable,
  options,
  plan,
  reportOf,
  statisticsTable,
} from './plans.js'
import { budgetLine, indicator } from './rows.js'

function codes(of: Plan, more: Partial<ComputeOptions> = {}): readonly string[] {
  return computeReport(of, { ...options, ...more }).messages.map(message => message.code)
}

describe('doubts about indicators', () => {
  test.each`
    what                                   | more                             | expected
    ${'an assessment against the figures'} | ${{ claimedStatus: 'Đạt' }}      | ${['indicator-status-contradicted']}
    ${'a vague but true assessment'}       | ${{ claimedStatus: 'Chưa đạt' }} | ${[]}
  `('$what', ({ more, expected }) => {
    expect(codes(plan([indicatorTable([indicator('50%', '27%', null, more)])]))).toEqual(expected)
  })

  test('a result that nothing can be compared with is told', () => {
    expect(codes(plan([indicatorTable([indicator('Nâng cao nhận thức', '12')])]))).toEqual([
      'indicator-not-judged',
    ])
  })
})

test('areas that the clerk titles in capitals are told as running text, their appendix keeps them', () => {
  const table = indicatorTable(
    [indicator('50%', '60%', null, { group: 0 }), indicator('50%', '60%', null, { group: 1 })],
    {
      groups: [group('I', 'HẠ TẦNG CNTT'), group('II', 'Kinh tế số')],
    },
  )
  const report = reportOf(plan([table]))
  expect(report.indicators?.areas.map(area => area.title)).toEqual(['Hạ tầng CNTT', 'Kinh tế số'])
  expect(JSON.stringify(report.appendices)).toContain('HẠ TẦNG CNTT')
})

describe('statistics and money', () => {
  test('shares are printed by the largest remainder', () => {
    const table = statisticsTable([
      ['Chứng thực', 2657],
      ['Hộ tịch', 704],
      ['Đất đai', 39],
      ['Khác', 10],
      ['Chưa thống kê', null],
    ])
    const [made] = reportOf(plan([table])).statistics
    expect(made).toMatchObject({ noun: 'hồ sơ', total: 3410, totalText: '3.410 hồ sơ', appendix: 'Phụ lục' })
    expect(made?.rows.map(row => row.shareText)).toEqual(['77,9%', '20,7%', '1,1%', '0,3%'])
    expect(made?.rows[0]?.countText).toBe('2.657 hồ sơ')
  })

  test.each`
    title                                 | told                                  | noun
    ${'SỐ LIỆU HỒ SƠ TIẾP NHẬN'}          | ${'Số liệu hồ sơ tiếp nhận'}          | ${'hồ sơ'}
    ${'KẾT QUẢ GIẢI QUYẾT TTHC QUÝ I'}    | ${'Kết quả giải quyết TTHC quý I'}    | ${''}
    ${'VĂN BẢN ĐI CỦA UBND XÃ TAM PHƯỚC'} | ${'VĂN BẢN ĐI CỦA UBND XÃ TAM PHƯỚC'} | ${'văn bản'}
    ${'Văn bản ký số'}                    | ${'Văn bản ký số'}                    | ${'văn bản'}
    ${'SỐ LIỆU'}                          | ${'Số liệu hồ sơ'}                    | ${''}
  `('statistics titled $title are told as $told of "$noun"', ({ title, told, noun }) => {
    const table = statisticsTable([['Hộ tịch', 3]], {
      title,
      columns: columns('category', ['count', 'Số lượng']),
    })
    expect(reportOf(plan([table])).statistics).toMatchObject([{ title: told, noun }])
  })

  test('money is summed as decimals with its unit', () => {
    const table = budgetTable([budgetLine(60.1, 30), budgetLine(39.9, 15), budgetLine(null, null)])
    expect(reportOf(plan([table]))).toMatchObject({
      budget: { amount: 100, amountText: '100 triệu đồng', disbursedText: '45 triệu đồng', rateText: '45%' },
      summary: { budget: { amount: 100, disbursed: 45 } },
    })
  })

  test.each([
    ['Triệu đồng', '100 triệu đồng'],
    ['TRIỆU ĐỒNG', '100 triệu đồng'],
    ['triệu VNĐ', '100 triệu VNĐ'],
  ])('a unit that a cell gives as "%s" stands in a sentence as in "%s"', (unit, told) => {
    const table = budgetTable([budgetLine(100, null)], { unit: { unit, factor: 1_000_000, cell: 'A3' } })
    expect(reportOf(plan([table])).budget).toMatchObject({ amountText: told })
  })

  test('money not yet disbursed anywhere is unknown, not zero', () => {
    expect(reportOf(plan([budgetTable([budgetLine(60, null)])])).budget).toMatchObject({
      disbursed: null,
      disbursedText: '',
      rateText: '',
    })
  })

  test('parts of a line are not summed a second time, parts of a mere heading are', () => {
    const lines = [
      budgetLine(100, null, { ordinal: '1' }),
      budgetLine(60, null, { ordinal: '1.1' }),
      budgetLine(40, null, { ordinal: '1.2' }),
      budgetLine(null, null, { ordinal: '2' }),
      budgetLine(25, null, { ordinal: '2.1' }),
    ]
    expect(reportOf(plan([budgetTable(lines)])).budget?.amount).toBe(125)
  })

  test('tables in different units are summed in the first one’s', () => {
    const inThousands = { unit: { unit: 'nghìn đồng', factor: 1000, cell: 'A3' } }
    const made = reportOf(
      plan([budgetTable([budgetLine(60, null)]), budgetTable([budgetLine(40_000, null)], inThousands)]),
    )
    expect(made.budget?.amountText).toBe('100 triệu đồng')
  })
})

test('a part that the workbook does not have is null', () => {
  expect(reportOf(plan([])).summary).toEqual({ indicators: null, tasks: null, scores: null, budget: null })
})

test('the same plan makes the same report', () => {
  const made = plan([indicatorTable([indicator('50%', '27%')], { columns: columns('ordinal', 'name') })])
  expect(reportOf(made)).toEqual(reportOf(made))
})

test.each`
  target           | actual  | verb
  ${'không quá 5'} | ${'0'}  | ${'là'}
  ${'không quá 5'} | ${'7'}  | ${'là'}
  ${'80%'}         | ${'0%'} | ${'là'}
  ${'80%'}         | ${'7%'} | ${'đạt'}
  ${'40 - 50'}     | ${'60'} | ${'là'}
  ${'40 - 50'}     | ${'30'} | ${'đạt'}
`('the result $actual of the target $target is told by "$verb"', ({ target, actual, verb }) => {
  const made = reportOf(
    plan([indicatorTable([indicator(target, actual)])], { period: makePeriod('year', 2024) }),
  )
  expect(made.indicators?.items[0]?.resultVerb).toBe(verb)
})
