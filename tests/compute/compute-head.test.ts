import { describe, expect, test } from 'vitest'
import { makePeriod } from '../../src/vietnamese/dates/periods.js'
import { barePlan, plan, reportOf, taskTable } from './plans.js'
import { task } from './rows.js'

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
    const silent = plan([], { period: makePeriod(kind, 2024, index) })
    const directions = ['Tiếp tục rà soát quy trình.']
    const { head } = reportOf({ ...silent, narrative: { ...silent.narrative, directions } })
    expect(head.subject).toBe(`Kết quả thực hiện Kế hoạch chuyển đổi số ${subject}`)
  })

  test('the trích yếu promises no tasks ahead when the report tells of none', () => {
    const done = task('Quý I', 'Hoàn thành')
    const open = task('15/5/2024', 'Đang thực hiện')
    const subject = 'Kết quả thực hiện Kế hoạch chuyển đổi số quý I năm 2024'
    expect(reportOf(plan([taskTable([done])])).head.subject).toBe(subject)
    expect(reportOf(plan([taskTable([done, open])])).head.subject).toBe(
      `${subject} và nhiệm vụ trọng tâm quý II năm 2024`,
    )
  })

  test('an office may word its own trích yếu', () => {
    expect(reportOf(plan([], { subject: 'Tình hình chuyển đổi số' })).head.subject).toBe(
      'Tình hình chuyển đổi số',
    )
  })

  test('leaves number and date blank for the registry', () => {
    const { head } = reportOf(plan([]))
    expect(head.number).toBe('Số:        /BC-UBND')
    expect(head.placeAndDate).toBe('Tam Phước, ngày     tháng     năm 2024')
    expect(head.appendixReference).toBe(
      '(Kèm theo Báo cáo số      /BC-UBND ngày     tháng     năm 2024 của Ủy ban nhân dân xã Tam Phước)',
    )
  })

  test('writes a number below 10 and a day below 10 with a zero, months only up to 2', () => {
    const dated = plan([], { number: '5', issuedOn: '2024-03-05' })
    expect(reportOf(dated).head).toMatchObject({
      number: 'Số: 05/BC-UBND',
      symbol: '05/BC-UBND',
      placeAndDate: 'Tam Phước, ngày 05 tháng 3 năm 2024',
      appendixReference:
        '(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân xã Tam Phước)',
    })
    expect(reportOf(dated, { electronic: true }).head.appendixReference).toBe(
      '(Kèm theo Báo cáo số      /BC-UBND ngày     tháng     năm 2024 của Ủy ban nhân dân xã Tam Phước)',
    )
  })

  test.each(['12/BC-UBND', 'Số: 12/BC-UBND', '12'])('takes the number out of "%s"', number => {
    expect(reportOf(plan([], { number })).head.number).toBe('Số: 12/BC-UBND')
  })

  test('a workbook without information refers to nothing', () => {
    const bare = reportOf(barePlan([taskTable([task('Quý I', '')])]))
    expect(bare.time).toBeNull()
    expect(bare.head.appendixReference).toBe('')
  })
})

describe('the time', () => {
  test('the window is the decree’s, the cut-off its end', () => {
    expect(reportOf(plan([])).time).toMatchObject({
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

  test('an ad hoc report is named by its days, once', () => {
    const period = {
      kind: 'adHoc',
      year: 2024,
      index: 0,
      from: '2024-03-01',
      to: '2024-04-15',
    } as const
    const adHoc = plan([taskTable([task('30/4/2024', 'Đang thực hiện')])], { period })
    const { head, time, appendices } = reportOf(adHoc)
    expect(head.subject).toBe('Kết quả thực hiện Kế hoạch chuyển đổi số từ ngày 01/3/2024 đến ngày 15/4/2024')
    expect(time).toMatchObject({ windowText: '', next: 'thời gian tới', previous: 'kỳ trước', restText: '' })
    expect(appendices[0]?.title).toBe('Kết quả thực hiện các nhiệm vụ từ ngày 01/3/2024 đến ngày 15/4/2024')
    expect(reportOf(adHoc, { asOf: '2024-04-01' }).time?.windowText).toBe(
      'số liệu tính từ ngày 01/3/2024 đến ngày 01/4/2024',
    )
  })

  test('the workbook’s own dates and a given cut-off come first', () => {
    const own = plan([], { windowFrom: '2024-01-01', windowTo: '2024-03-31' })
    expect(reportOf(own, { asOf: '2024-03-20' }).time).toMatchObject({
      from: '2024-01-01',
      to: '2024-03-31',
      asOf: '2024-03-20',
      asOfText: '20/3/2024',
    })
  })

  test.each`
    asOf            | window                                                                               | until
    ${null}         | ${'số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024'}                              | ${'Đến hết kỳ báo cáo'}
    ${'2024-03-14'} | ${'số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024'}                              | ${'Đến hết kỳ báo cáo'}
    ${'2024-02-10'} | ${'số liệu tính từ ngày 15/12/2023 đến ngày 10/02/2024'}                             | ${'Đến ngày 10/02/2024'}
    ${'2024-03-20'} | ${'số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024; đánh giá tại ngày 20/3/2024'} | ${'Đến ngày 20/3/2024'}
  `('a cut-off of $asOf is said in the document', ({ asOf, window, until }) => {
    const report = reportOf(plan([]), { asOf })
    expect(report).toMatchObject({ untilText: until, time: { windowText: window } })
  })

  test.each`
    kind            | index | asOf            | rest
    ${'quarter'}    | ${1}  | ${'2024-03-14'} | ${'Từ nay đến hết quý I năm 2024'}
    ${'quarter'}    | ${1}  | ${'2024-03-31'} | ${''}
    ${'month'}      | ${5}  | ${'2024-05-14'} | ${'Từ nay đến hết tháng 5 năm 2024'}
    ${'firstHalf'}  | ${0}  | ${'2024-06-14'} | ${'Từ nay đến hết tháng 6 năm 2024'}
    ${'nineMonths'} | ${0}  | ${'2024-09-14'} | ${'Từ nay đến hết tháng 9 năm 2024'}
    ${'secondHalf'} | ${0}  | ${'2024-12-14'} | ${'Từ nay đến hết năm 2024'}
    ${'year'}       | ${0}  | ${'2024-12-14'} | ${'Từ nay đến hết năm 2024'}
  `('the rest of $kind $index at $asOf is "$rest"', ({ kind, index, asOf, rest }) => {
    const period = makePeriod(kind, 2024, index)
    expect(reportOf(plan([], { period }), { asOf }).time?.restText).toBe(rest)
  })
})

describe('signing', () => {
  test('receivers are named first, the archive last', () => {
    const addressed = plan([], {
      receivers: ['Sở Khoa học và Công nghệ'],
      recipients: ['- Như trên;', 'Thường trực Đảng ủy;', 'Lưu: VT.'],
      archive: 'VT, VHXH',
    })
    expect(reportOf(addressed).signing.recipients).toEqual([
      'Như trên',
      'Thường trực Đảng ủy',
      'Lưu: VT, VHXH',
    ])
  })

  test.each([
    ['LÊ THỊ C', 'Lê Thị C'],
    ['Lê Thị C', 'Lê Thị C'],
    ["H'ƯNG ÊBAN", "H'Ưng Êban"],
    ['…', '…'],
  ])('the name "%s" is printed as "%s"', (signer, name) => {
    expect(reportOf(plan([], { signer })).signing.name).toBe(name)
  })

  test('without receivers nobody stands above', () => {
    expect(reportOf(plan([], { recipients: ['Thành viên Ban Chỉ đạo'] })).signing.recipients).toEqual([
      'Thành viên Ban Chỉ đạo',
      'Lưu: VT',
    ])
  })

  test('a deputy signs for the chair on behalf of the committee', () => {
    expect(reportOf(plan([], { post: 'Phó Chủ tịch' })).signing.capacity).toEqual([
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
    expect(reportOf(committee)).toMatchObject({
      head: { number: 'Số:        /BC-BCĐ' },
      signing: { capacity: ['TRƯỞNG BAN'], post: 'CHỦ TỊCH UBND XÃ' },
    })
  })
})
