import { describe, expect, test } from 'vitest'
import { findWhoReported as find } from '../../../src/compute/consolidate/who-reported.js'
import type { UnitReport } from '../../../src/model/consolidation.js'
import { makePeriod, type ReportPeriod } from '../../../src/vietnamese/dates/periods.js'
import { amount, april, codes, unitReport } from './unit-reports.js'

const listed = ['Phường 10', 'Phường 2', 'Phường Bến Đá', 'Xã An Hải']
const due = '2024-04-14'

const findWhoReported = (
  reports: readonly UnitReport[],
  names: readonly string[],
  last: string | null,
  period: ReportPeriod | null,
) => find(reports, { listed: names, due: last, period, own: 'Thành phố Hải Vân' })

describe('who reported', () => {
  test('every listed unit has one standing, in Vietnamese order', () => {
    const found = findWhoReported(
      [
        unitReport('Xã An Hải', { issuedOn: '2024-04-15' }),
        unitReport('UBND phường 2'),
        unitReport('Phường Bến Đá', { hasErrors: true, errorCount: 2, period: null }),
      ],
      listed,
      due,
      null,
    )
    expect(found.standings.map(({ unit, state }) => [unit, state])).toEqual([
      ['Phường 2', 'onTime'],
      ['Phường 10', 'missing'],
      ['Phường Bến Đá', 'faulty'],
      ['Xã An Hải', 'late'],
    ])
    expect(found.missing).toEqual(['Phường 10'])
    expect([found.sent, found.expected]).toEqual([3, 4])
    expect(found.used.map(each => each.unit)).toEqual(['Phường 2', 'Xã An Hải'])
    expect(codes(found.messages)).toEqual(['units-faulty'])
  })

  test.each([
    ['2024-04-13', due, 'onTime', 'Đúng hạn'],
    ['2024-04-14', due, 'onTime', 'Đúng hạn'],
    ['2024-04-15', due, 'late', 'Gửi sau thời hạn'],
    [null, due, 'sent', 'Đã gửi'],
    ['2024-04-15', null, 'sent', 'Đã gửi'],
  ])('issued on %s with the last day %s is %s (%s)', (issuedOn, last, state, words) => {
    const [standing] = findWhoReported(
      [unitReport('Phường 2', { issuedOn })],
      ['Phường 2'],
      last,
      null,
    ).standings
    expect([standing?.state, standing?.stateText]).toEqual([state, words])
  })

  test('a unit that sent twice shows both files; the one issued later is summed', () => {
    const older = unitReport('Phường 2', {
      file: 'b.xlsx',
      issuedOn: '2024-04-09',
      indicators: [amount('A', 1)],
    })
    const newer = unitReport('UBND phường 2', {
      file: 'a.xlsx',
      issuedOn: '2024-04-12',
      indicators: [amount('A', 2)],
    })
    const found = findWhoReported([older, newer], listed, due, null)
    expect(found.twice).toEqual([
      {
        unit: 'Phường 2',
        files: ['a.xlsx', 'b.xlsx'],
        filesText: 'a.xlsx, b.xlsx',
        outcome: 'latest',
        usedText: '12/4/2024',
        lastText: '12/4/2024',
      },
    ])
    expect(found.used.map(each => each.file)).toEqual(['a.xlsx'])
    expect(found.messages).toMatchObject([
      {
        code: 'units-sent-twice',
        values: { unit: 'Phường 2', first: 'a.xlsx', second: 'b.xlsx', used: 'a.xlsx' },
      },
    ])
  })

  test.each([
    ['in time, supplemented late', ['2024-04-10', '2024-04-28'], 'onTime', '10/4/2024', '28/4/2024'],
    ['late, and later still', ['2024-04-20', '2024-04-28'], 'late', '20/4/2024', '28/4/2024'],
    ['twice on one day', ['2024-04-10', '2024-04-10'], 'onTime', '10/4/2024', ''],
    ['in time, and on a day nobody knows', ['2024-04-10', null], 'onTime', '10/4/2024', ''],
    ['late, and on a day nobody knows', ['2024-04-28', null], 'sent', '', ''],
  ] as const)('a unit that sent twice is judged by its first file: %s', (_, days, state, first, second) => {
    const reports = days.map((issuedOn, at) => unitReport('Phường 2', { file: `${at}.xlsx`, issuedOn }))
    const [standing] = findWhoReported(reports, ['Phường 2'], due, null).standings
    expect(standing).toMatchObject({ state, issuedText: first, supplementText: second })
  })

  test.each([
    ['earlier', '2024-04-05', 'latest', '10/4/2024'],
    ['later', '2024-04-12', 'earlier', '12/4/2024'],
    ['of an unknown day', null, 'earlier', ''],
  ])('of a good file and a faulty one %s the good one counts, and it is told', (_, day, outcome, last) => {
    const found = findWhoReported(
      [
        unitReport('Phường 2', { file: 'a.xlsx', issuedOn: '2024-04-10' }),
        unitReport('Phường 2', { file: 'b.xlsx', issuedOn: day, hasErrors: true, period: null }),
      ],
      listed,
      due,
      null,
    )
    expect(found.twice).toMatchObject([{ outcome, usedText: '10/4/2024', lastText: last }])
  })

  test('two files of one name keep their folders, others lose them', () => {
    const twice = (first: string, second: string) =>
      findWhoReported(
        [unitReport('Phường 2', { file: first }), unitReport('Phường 2', { file: second })],
        listed,
        due,
        null,
      ).twice[0]?.filesText
    expect(twice('vao/p2.xlsx', 'vao/p2-moi.xlsx')).toBe('p2-moi.xlsx, p2.xlsx')
    expect(twice('cu/p2.xlsx', 'moi/p2.xlsx')).toBe('cu/p2.xlsx, moi/p2.xlsx')
  })

  test('without a list, two writings of one unit are one unit under the shorter name', () => {
    const found = findWhoReported(
      [unitReport('Ủy ban nhân dân phường 2'), unitReport('Phường 2', { file: 'khac.xlsx' })],
      [],
      null,
      null,
    )
    expect(found.standings.map(each => each.unit)).toEqual(['Phường 2'])
    expect(codes(found.messages)).toEqual(['units-no-list', 'units-sent-twice'])
  })

  test('a file of another period is told and not summed; its unit is still missing', () => {
    const march = unitReport('Phường 10', { period: makePeriod('month', 2024, 3) })
    const found = findWhoReported([march, unitReport('Phường 2')], listed, due, april)
    expect(found.missing).toContain('Phường 10')
    expect(found.messages).toMatchObject([
      { code: 'units-other-period', values: { found: 'tháng 3 năm 2024', expected: 'tháng 4 năm 2024' } },
    ])
  })

  test('the period most units report is consolidated when the office gives none', () => {
    const march = unitReport('Phường 10', { period: makePeriod('month', 2024, 3) })
    expect(
      findWhoReported([march, unitReport('Phường 2'), unitReport('Xã An Hải')], [], null, null).period,
    ).toEqual(april)
  })

  test('a unit that is not listed is told with the nearest name, and summed', () => {
    const found = findWhoReported([unitReport('Phường Bến Đã')], listed, due, null)
    expect(found.unlisted).toEqual(['Phường Bến Đã'])
    expect(found.used).toHaveLength(1)
    expect(found.sent).toBe(0)
    expect(found.messages).toMatchObject([
      { code: 'units-not-listed', values: { unit: 'Phường Bến Đã', near: ' Gần nhất: Phường Bến Đá.' } },
    ])
  })

  test('a faulty file of no listed unit stands apart, and is told with the nearest name', () => {
    const faulty = (unit: string) => unitReport(unit, { hasErrors: true, errorCount: 1, period: null })
    const found = findWhoReported(
      [
        unitReport('Phường 2'),
        faulty('Bến Đá'),
        faulty('An Hải báo cáo tháng 4'),
        faulty('linh tinh'),
        unitReport('Sở Tài chính'),
      ],
      listed,
      due,
      null,
    )
    expect([found.sent, found.missing]).toEqual([2, ['Phường 10', 'Xã An Hải']])
    expect(found.standings.find(each => each.unit === 'Phường Bến Đá')?.state).toBe('faulty')
    expect([found.unlisted, found.strays]).toEqual([
      ['Sở Tài chính'],
      ['An Hải báo cáo tháng 4', 'linh tinh'],
    ])
    const told = found.messages.filter(each => each.code === 'units-not-listed')
    expect(told.map(({ values }) => [values['unit'], values['near']]).sort()).toEqual([
      ['An Hải báo cáo tháng 4', ' Gần nhất: Xã An Hải.'],
      ['Sở Tài chính', ''],
      ['linh tinh', ''],
    ])
  })

  test('a file without a unit name is told; with nothing else there is nothing to consolidate', () => {
    const found = findWhoReported([unitReport('', { file: 'x.xlsx' })], listed, due, null)
    expect(codes(found.messages)).toEqual(['units-no-name', 'units-nothing'])
    expect(found.missing).toHaveLength(listed.length)
  })

  test('an earlier result of the office itself is never added to the sums of its units', () => {
    const own = unitReport('UBND thành phố Hải Vân', { file: 'tong-hop.xlsx' })
    const found = findWhoReported([own, unitReport('Phường 2')], [], null, null)
    expect(found.used.map(each => each.unit)).toEqual(['Phường 2'])
    expect(codes(found.messages)).toEqual(['units-no-list', 'units-own-file'])
    const listedToo = findWhoReported([own], ['Thành phố Hải Vân'], null, null)
    expect(listedToo.used).toHaveLength(1)
  })
})
