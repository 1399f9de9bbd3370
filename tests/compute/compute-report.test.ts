import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeReport } from '../../src/compute/compute-report.js'
import type { ComputeOptions } from '../../src/compute/options.js'
import type { Plan } from '../../src/model/plan.js'
import type { Report } from '../../src/model/report.js'
import { makePeriod } from '../../src/vietnamese/periods.js'
import {
  barePlan,
  budgetLine,
  budgetTable,
  columns,
  group,
  indicator,
  indicatorTable,
  options,
  plan,
  statisticsTable,
  task,
  taskTable,
} from './plans.js'

function report(of: Plan, more: Partial<ComputeOptions> = {}): Report {
  const result = computeReport(of, { ...options, ...more })
  if (!result.ok) throw new Error('No report was made')
  return result.value
}

function codes(of: Plan, more: Partial<ComputeOptions> = {}): readonly string[] {
  return computeReport(of, { ...options, ...more }).messages.map(message => message.code)
}

describe('the head', () => {
  test.each`
    kind            | index | subject
    ${'month'}      | ${4}  | ${'tháng 4 năm 2024'}
    ${'quarter'}    | ${1}  | ${'quý I năm 2024 và nhiệm vụ trọng tâm quý II năm 2024'}
    ${'quarter'}    | ${4}  | ${'quý IV năm 2024 và nhiệm vụ trọng tâm quý I năm 2025'}
    ${'firstHalf'}  | ${0}  | ${'6 tháng đầu năm 2024 và nhiệm vụ trọng tâm 6 tháng cuối năm 2024'}
    ${'secondHalf'} | ${0}  | ${'6 tháng cuối năm 2024 và nhiệm vụ trọng tâm 6 tháng đầu năm 2025'}
    ${'nineMonths'} | ${0}  | ${'9 tháng năm 2024 và nhiệm vụ trọng tâm 3 tháng cuối năm 2024'}
    ${'year'}       | ${0}  | ${'năm 2024 và phương hướng, nhiệm vụ năm 2025'}
  `('the trích yếu of a report of kind $kind looks back and ahead', ({ kind, index, subject }) => {
    const { head } = report(plan([], { period: makePeriod(kind, 2024, index) }))
    expect(head.subject).toBe(`Kết quả thực hiện Kế hoạch chuyển đổi số ${subject}`)
  })

  test('an office may word its own trích yếu', () => {
    expect(report(plan([], { subject: 'Tình hình chuyển đổi số' })).head.subject).toBe(
      'Tình hình chuyển đổi số',
    )
  })

  test('leaves number and date blank for the registry', () => {
    const { head } = report(plan([]))
    expect(head.number).toBe('Số:        /BC-UBND')
    expect(head.placeAndDate).toBe('Tam Phước, ngày     tháng     năm 2024')
    expect(head.appendixReference).toBe(
      '(Kèm theo Báo cáo số      /BC-UBND ngày     tháng     năm 2024 của Ủy ban nhân dân xã Tam Phước)',
    )
  })

  test('writes a number below 10 and a day below 10 with a zero, months only up to 2', () => {
    const dated = plan([], { number: '5', issuedOn: '2024-03-05' })
    expect(report(dated).head).toMatchObject({
      number: 'Số: 05/BC-UBND',
      symbol: '05/BC-UBND',
      placeAndDate: 'Tam Phước, ngày 05 tháng 3 năm 2024',
      appendixReference:
        '(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân xã Tam Phước)',
    })
    expect(report(dated, { electronic: true }).head.appendixReference).toBe(
      '(Kèm theo Báo cáo số      /BC-UBND ngày     tháng     năm 2024 của Ủy ban nhân dân xã Tam Phước)',
    )
  })

  test.each(['12/BC-UBND', 'Số: 12/BC-UBND', '12'])('takes the number out of "%s"', number => {
    expect(report(plan([], { number })).head.number).toBe('Số: 12/BC-UBND')
  })

  test('a workbook without information refers to nothing', () => {
    const bare = report(barePlan([taskTable([task('Quý I', '')])]))
    expect(bare.time).toBeNull()
    expect(bare.head.appendixReference).toBe('')
  })
})

describe('the time', () => {
  test('the window is the decree’s, the cut-off its end', () => {
    expect(report(plan([])).time).toMatchObject({
      label: 'quý I năm 2024',
      previous: 'quý IV năm 2023',
      next: 'quý II năm 2024',
      outline: 'long',
      from: '2023-12-15',
      to: '2024-03-14',
      asOf: '2024-03-14',
      windowText: 'số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024',
    })
  })

  test('the workbook’s own dates and a given cut-off come first', () => {
    const own = plan([], { windowFrom: '2024-01-01', windowTo: '2024-03-31' })
    expect(report(own, { asOf: '2024-03-20' }).time).toMatchObject({
      from: '2024-01-01',
      to: '2024-03-31',
      asOf: '2024-03-20',
      asOfText: '20/3/2024',
    })
  })
})

describe('signing', () => {
  test('receivers are named first, the archive last', () => {
    const addressed = plan([], {
      receivers: ['Sở Khoa học và Công nghệ'],
      recipients: ['- Như trên;', 'Thường trực Đảng ủy;', 'Lưu: VT.'],
      archive: 'VT, VHXH',
    })
    expect(report(addressed).signing.recipients).toEqual(['Như trên', 'Thường trực Đảng ủy', 'Lưu: VT, VHXH'])
  })

  test('without receivers nobody stands above', () => {
    expect(report(plan([], { recipients: ['Thành viên Ban Chỉ đạo'] })).signing.recipients).toEqual([
      'Thành viên Ban Chỉ đạo',
      'Lưu: VT',
    ])
  })

  test('a deputy signs for the chair on behalf of the committee', () => {
    expect(report(plan([], { post: 'Phó Chủ tịch' })).signing.capacity).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ])
  })

  test('a head of a Steering Committee has the post in the office above the name', () => {
    const committee = plan([], {
      body: 'BAN CHỈ ĐẠO\nCHUYỂN ĐỔI SỐ XÃ TAM PHƯỚC',
      post: 'Trưởng ban',
      officePost: 'Chủ tịch UBND xã',
    })
    expect(report(committee)).toMatchObject({
      head: { number: 'Số:        /BC-BCĐ' },
      signing: { capacity: ['TRƯỞNG BAN'], post: 'CHỦ TỊCH UBND XÃ' },
    })
  })
})

describe('counts', () => {
  const targets = [
    '100%',
    '≥ 80%',
    '≤ 3',
    '40 - 50',
    '17/17 xã',
    'Có',
    'Nâng cao nhận thức',
    '04 cuộc/năm',
    '-',
  ]
  const actuals = ['', '0', '100%', '85%', '3', '45', '17/17', 'Có', 'Không', 'không áp dụng', 'đang rà soát']
  const anyIndicator = fc
    .tuple(
      fc.constantFrom(...targets),
      fc.constantFrom(...actuals),
      fc.constantFrom(null, 'Đạt', 'Không đạt', 'Vượt'),
    )
    .map(([target, actual, claimedStatus]) => indicator(target, actual, null, { claimedStatus }))
  const anyTask = fc
    .tuple(
      fc.constantFrom('', 'Quý I', '29/02/2024', 'Thường xuyên', 'Quý IV', '14/3/2024'),
      fc.constantFrom(
        '',
        'Hoàn thành',
        'Đang thực hiện',
        'Chưa thực hiện',
        'Quá hạn',
        'Duy trì',
        'Không áp dụng',
      ),
      fc.constantFrom(null, 0, 50, 100),
    )
    .map(([timeline, status, progress]) => task(timeline, status, { progress }))

  test('always add up to the total, in all and by area, and the states do not hang on the order of the rows', () => {
    fc.assert(
      fc.property(
        fc.array(anyIndicator, { minLength: 1, maxLength: 12 }),
        fc.array(anyTask, { minLength: 1, maxLength: 12 }),
        fc.nat(1),
        (someIndicators, someTasks, split) => {
          const groups = [group('I', 'Nhận thức số'), group('II', 'Kinh tế số')]
          const indicators = someIndicators.map((each, at) => ({
            ...each,
            group: at % 3 === 2 ? null : (at + split) % 2,
          }))
          const tasks = someTasks.map((each, at) => ({ ...each, group: at % 2 }))
          const forward = report(plan([indicatorTable(indicators, { groups }), taskTable(tasks, { groups })]))
          const backward = report(
            plan([
              indicatorTable([...indicators].reverse(), { groups }),
              taskTable([...tasks].reverse(), { groups }),
            ]),
          )
          for (const part of [forward.indicators, forward.tasks]) {
            const { total, ...states } = part?.counts ?? { total: -1 }
            const sumOf = (counts: object) => Object.values(counts).reduce((a: number, b: number) => a + b, 0)
            expect(sumOf(states)).toBe(total)
            const areas = part?.areas ?? []
            expect(areas.reduce((all, area) => all + area.counts.total, 0)).toBe(total)
            for (const area of areas) {
              const { total: own, ...parts } = area.counts
              expect(sumOf(parts)).toBe(own)
              expect(area.items).toHaveLength(own)
            }
          }
          expect(forward.indicators?.counts.total).toBe(indicators.length)
          expect(forward.tasks?.counts.total).toBe(tasks.length)
          const states = (of: Report) => [
            of.indicators?.items.map(item => item.state) ?? [],
            of.tasks?.items.map(item => item.state) ?? [],
          ]
          const [indicatorStates = [], taskStates = []] = states(backward)
          expect(states(forward)).toEqual([[...indicatorStates].reverse(), [...taskStates].reverse()])
        },
      ),
      { numRuns: 60 },
    )
  })

  test('rows without a group make one area without a title', () => {
    const areas = report(plan([indicatorTable([indicator('50%', '60%'), indicator('50%', '20%')])]))
      .indicators?.areas
    expect(areas).toMatchObject([{ title: '', achieved: 1, assessed: 2 }])
  })

  test('a subgroup counts into its top group', () => {
    const groups = [group('I', 'Hạ tầng số'), group('1.1', 'Mạng', { depth: 1, parent: 0 })]
    const areas = report(plan([indicatorTable([indicator('50%', '60%', null, { group: 1 })], { groups })]))
      .indicators?.areas
    expect(areas).toMatchObject([{ ordinal: 'I', title: 'Hạ tầng số', counts: { total: 1 } }])
  })

  test('a yearly target missed in a quarter is under way, in the year not met', () => {
    const tables = [indicatorTable([indicator('50%', '27%')])]
    expect(report(plan(tables)).indicators?.missed).toHaveLength(0)
    const year = report(plan(tables, { period: makePeriod('year', 2024) }))
    expect(year.indicators?.missed[0]).toMatchObject({
      targetText: '50%',
      actualText: '27%',
      rateText: '54%',
      gapText: 'thấp hơn 23 điểm phần trăm',
      stateText: 'Không đạt',
    })
  })

  test('scores leave out rows without one and say how many', () => {
    const scored = [
      indicator('50%', '60%', null, { maxScore: 10, selfScore: 8.5 }),
      indicator('50%', '60%', null, { maxScore: 20, selfScore: null }),
      indicator('50%', '60%', null, { maxScore: 10, selfScore: 0, appraisedScore: 0 }),
    ]
    const made = report(plan([indicatorTable(scored)]))
    expect(made.indicators?.scores).toEqual({
      maximum: 20,
      self: 8.5,
      appraised: 0,
      rate: 42.5,
      rateText: '42,5%',
      scored: 2,
      unscored: 1,
    })
    expect(made.summary.scores).toEqual({ maximum: 20, self: 8.5, appraised: 0 })
  })
})

describe('tasks of the period', () => {
  const tasks = [
    task('29/02/2024', 'Đang thực hiện', { content: 'a', lead: 'Phòng Văn hóa - Xã hội' }),
    task('31/3/2024', 'Đang thực hiện', { content: 'b' }),
    task('30/6/2024', 'Chưa thực hiện', { content: 'c' }),
    task('Quý III', 'Chưa thực hiện', { content: 'd' }),
    task('Thường xuyên', '', { content: 'e' }),
    task('Quý II', 'Hoàn thành', { content: 'f', actual: 'Cấp 05 chữ ký số', completedOn: '2024-03-01' }),
    task('Quý I', 'Hoàn thành', { content: 'g', actual: 'Ban hành kế hoạch', completedOn: '2023-12-01' }),
  ]
  const made = report(plan([taskTable(tasks)])).tasks

  test('what is due by the end of the next period is ahead; overdue and ongoing are not', () => {
    expect(made?.dueNext.map(item => item.content)).toEqual(['b', 'c'])
    expect(made?.overdue).toMatchObject([{ content: 'a', lead: 'Phòng Văn hóa - Xã hội', due: '2024-02-29' }])
  })

  test('what was finished within the window is done in the period', () => {
    expect(made?.doneInPeriod.map(item => item.content)).toEqual(['f'])
  })

  test('without a date, what the workbook before had done already is not told again', () => {
    const done = (content: string) => task('', 'Hoàn thành', { content, actual: 'Đã xong' })
    const made = report(plan([taskTable([done('a'), done('b')])]), {
      previous: plan([taskTable([done('a')])]),
    })
    expect(made.tasks?.doneInPeriod.map(item => item.content)).toEqual(['b'])
  })

  test('results are merged by the unit that leads, however it is spelt', () => {
    const byLead = report(
      plan([
        taskTable([
          task('', '', { lead: 'Văn phòng UBND', actual: 'Tập huấn 07 tổ' }),
          task('', '', { lead: 'Phòng Kinh tế', actual: 'Cấp 04 chữ ký số' }),
          task('', '', { lead: 'VĂN PHÒNG UBND', actual: 'Đăng 12 tin, bài' }),
          task('', '', { lead: 'Phòng Kinh tế', actual: null }),
        ]),
      ]),
    ).tasks?.areas[0]?.byLead
    expect(byLead).toEqual([
      { lead: 'Văn phòng UBND', results: ['Tập huấn 07 tổ', 'Đăng 12 tin, bài'] },
      { lead: 'Phòng Kinh tế', results: ['Cấp 04 chữ ký số'] },
    ])
  })
})

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

describe('statistics and money', () => {
  test('shares are printed by the largest remainder', () => {
    const table = statisticsTable([
      ['Chứng thực', 2657],
      ['Hộ tịch', 704],
      ['Đất đai', 39],
      ['Khác', 10],
      ['Chưa thống kê', null],
    ])
    const [made] = report(plan([table])).statistics
    expect(made).toMatchObject({ noun: 'hồ sơ', total: 3410, totalText: '3.410 hồ sơ', appendix: 'Phụ lục' })
    expect(made?.rows.map(row => row.shareText)).toEqual(['77,9%', '20,7%', '1,1%', '0,3%'])
    expect(made?.rows[0]?.countText).toBe('2.657 hồ sơ')
  })

  test('money is summed as decimals with its unit', () => {
    const table = budgetTable([budgetLine(60.1, 30), budgetLine(39.9, 15), budgetLine(null, null)])
    expect(report(plan([table]))).toMatchObject({
      budget: { amount: 100, amountText: '100 triệu đồng', disbursedText: '45 triệu đồng', rateText: '45%' },
      summary: { budget: { amount: 100, disbursed: 45 } },
    })
  })

  test('money not yet disbursed anywhere is unknown, not zero', () => {
    expect(report(plan([budgetTable([budgetLine(60, null)])])).budget).toMatchObject({
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
    expect(report(plan([budgetTable(lines)])).budget?.amount).toBe(125)
  })

  test('tables in different units are summed in the first one’s', () => {
    const inThousands = { unit: { unit: 'nghìn đồng', factor: 1000, cell: 'A3' } }
    const made = report(
      plan([budgetTable([budgetLine(60, null)]), budgetTable([budgetLine(40_000, null)], inThousands)]),
    )
    expect(made.budget?.amountText).toBe('100 triệu đồng')
  })
})

test('a part that the workbook does not have is null', () => {
  expect(report(plan([])).summary).toEqual({ indicators: null, tasks: null, scores: null, budget: null })
})

test('the same plan makes the same report', () => {
  const made = plan([indicatorTable([indicator('50%', '27%')], { columns: columns('ordinal', 'name') })])
  expect(report(made)).toEqual(report(made))
})
