import { describe, expect, test } from 'vitest'
import { computeReport } from '../../src/compute/compute-report.js'
import { matchRows } from '../../src/compute/periods/match-rows.js'
import type { Indicator, Plan } from '../../src/model/plan.js'
import type { Column } from '../../src/model/table.js'
import { makePeriod, type ReportPeriod } from '../../src/vietnamese/dates/periods.js'
import { columns, indicatorTable, options, plan } from './plans.js'
import { indicator, read } from './rows.js'

function named(name: string, actual: string, more: Partial<Indicator> = {}): Indicator {
  return indicator('80%', actual, null, { name, ...more })
}

function compare(current: readonly Indicator[], previous: Plan | null, heading = 'Thực hiện') {
  const table = indicatorTable(current, { columns: columns('ordinal', 'name', ['actual', heading]) })
  const result = computeReport(plan([table], { period: makePeriod('quarter', 2024, 2) }), {
    ...options,
    previous,
  })
  if (!result.ok) throw new Error('No report was made')
  return { indicators: result.value.indicators, messages: result.messages }
}

function compareColumns(
  items: readonly Indicator[],
  shown: readonly Column[],
  period: ReportPeriod = makePeriod('quarter', 2024, 2),
) {
  const result = computeReport(plan([indicatorTable(items, { columns: shown })], { period }), options)
  if (!result.ok) throw new Error('No report was made')
  const report = result.value
  return {
    indicators: report.indicators,
    report,
    appendix: report.appendices[0]?.columns.map(column => column.heading),
  }
}

const earlier = (items: readonly Indicator[]) =>
  plan([indicatorTable(items)], { period: makePeriod('quarter', 2024, 1) })

describe('comparison with the period before', () => {
  test('takes the workbook before, counts the changes and names the period', () => {
    const { indicators } = compare(
      [
        named('Hồ sơ trực tuyến', '55%'),
        named('Ký số', '90%', { ordinal: '2' }),
        named('Mạng', '70%', { ordinal: '3' }),
      ],
      earlier([named('Hồ sơ trực tuyến', '50%'), named('Ký số', '92,5%', { ordinal: '2' })]),
    )
    expect(indicators?.comparison).toEqual({ label: 'quý I năm 2024', up: 1, down: 1, same: 0, compared: 2 })
    expect(indicators?.items.map(item => item.changeText)).toEqual([
      'tăng 5 điểm phần trăm',
      'giảm 2,5 điểm phần trăm',
      '',
    ])
    expect(indicators?.items.map(item => item.previousText)).toEqual(['50%', '92,5%', ''])
  })

  test('the column Kỳ trước comes first; a difference from the report that was sent is told', () => {
    const { indicators, messages } = compare(
      [named('Hồ sơ trực tuyến', '55%', { previous: read('54%') })],
      earlier([named('Hồ sơ trực tuyến', '50%')]),
    )
    expect(indicators?.items[0]).toMatchObject({ change: 'up', changeText: 'tăng 1 điểm phần trăm' })
    expect(messages).toMatchObject([
      { code: 'previous-differs', values: { column: '54%', earlier: '50%', period: 'quý I năm 2024' } },
    ])
  })

  test.each`
    unit         | now        | then       | change    | words
    ${'mô hình'} | ${'5'}     | ${'3'}     | ${'up'}   | ${'tăng 2 mô hình'}
    ${'Cuộc'}    | ${'3'}     | ${'3'}     | ${'same'} | ${'giữ nguyên'}
    ${'%'}       | ${'40'}    | ${'45'}    | ${'down'} | ${'giảm 5 điểm phần trăm'}
    ${null}      | ${'15/17'} | ${'12/17'} | ${'up'}   | ${'tăng 3'}
    ${null}      | ${'80%'}   | ${'3/4'}   | ${'up'}   | ${'tăng 5 điểm phần trăm'}
    ${null}      | ${''}      | ${'3'}     | ${null}   | ${''}
    ${null}      | ${'Có'}    | ${'Chưa'}  | ${'up'}   | ${''}
  `('from $then to $now ($unit) is $change', ({ unit, now, then, change, words }) => {
    const { indicators } = compare([indicator('80', now, unit, { previous: read(then) })], null)
    expect(indicators?.items[0]).toMatchObject({ change, changeText: words })
  })

  test('nothing to compare with is no comparison', () => {
    expect(compare([named('Mạng', '70%')], null).indicators?.comparison).toBeNull()
  })

  test('what the earlier workbook does not have is told once, for either period', () => {
    const rows = [
      named('Mạng', '70%'),
      named('Máy tính kết nối', '12', { ordinal: '2' }),
      named('Chưa có số liệu', '', { ordinal: '3' }),
      named('Có số kỳ trước', '5', { ordinal: '4', previous: read('4') }),
    ]
    const { messages } = compare(rows, earlier([named('Mạng', '60%')]))
    expect(messages).toMatchObject([
      {
        code: 'indicators-not-compared',
        values: { count: 1, period: 'quý I năm 2024', names: '“Máy tính kết nối”' },
      },
    ])
    const lastYear = plan([indicatorTable([named('Mạng', '60%')])], {
      period: makePeriod('quarter', 2023, 2),
    })
    const now = plan([indicatorTable(rows.slice(0, 2))], { period: makePeriod('quarter', 2024, 2) })
    expect(computeReport(now, { ...options, lastYear }).messages).toMatchObject([
      { code: 'indicators-not-compared', values: { count: 1, period: 'cùng kỳ năm 2023' } },
    ])
    expect(compare(rows.slice(0, 1), earlier([named('Mạng', '60%')])).messages).toEqual([])
    expect(compare(rows, null).messages).toEqual([])
  })

  test('names that differ in a tone mark are each held against their own, in whatever order', () => {
    const names = ['Diện tích trồng dưa', 'Diện tích trồng dứa', 'Diện tích trồng dừa']
    const rows = (list: readonly string[]) => list.map(text => ({ ordinal: '', text }))
    const found = (now: readonly string[], then: readonly string[]) =>
      matchRows(rows(now), rows(then)).map(match => (match === null ? null : [match.index, match.renamed]))
    expect(found(names, [...names].reverse())).toEqual([
      [2, false],
      [1, false],
      [0, false],
    ])
    expect(found(names, names.slice(1))).toEqual([null, [0, false], [1, false]])
    expect(found(['Hoà mạng', 'Tỉ lệ'], ['TỶ LỆ', 'Hòa mạng'])).toEqual([
      [1, false],
      [0, false],
    ])
    expect(found(['Dien tich trong dua'], names.slice(0, 1))).toEqual([[0, false]])
    expect(found(names.slice(0, 1), names.slice(1, 2))).toEqual([[0, true]])
  })

  test('a renamed indicator is found and told', () => {
    const { indicators, messages } = compare(
      [named('Tỷ lệ hồ sơ nộp trực tuyến', '55%')],
      earlier([named('Tỷ lệ hồ sơ được nộp trực tuyến', '50%', { ordinal: '4' })]),
    )
    expect(indicators?.items[0]?.change).toBe('up')
    expect(messages).toMatchObject([{ code: 'indicator-renamed', place: { sheet: 'Chỉ tiêu', cell: 'B6' } }])
  })

  test.each`
    then    | now      | heading             | expected
    ${'98'} | ${'980'} | ${'Thực hiện'}      | ${['indicator-jump']}
    ${'98'} | ${'9,8'} | ${'Thực hiện'}      | ${['indicator-jump']}
    ${'98'} | ${'99'}  | ${'Thực hiện'}      | ${[]}
    ${'0'}  | ${'500'} | ${'Thực hiện'}      | ${[]}
    ${'98'} | ${'95'}  | ${'Thực tế lũy kế'} | ${['indicator-cumulative-falls']}
    ${'98'} | ${'95'}  | ${'Thực hiện'}      | ${[]}
  `('from $then to $now in a column "$heading" tells $expected', ({ then, now, heading, expected }) => {
    const unit = 'hồ sơ'
    const { messages } = compare(
      [indicator('80', now, unit)],
      earlier([indicator('80', then, unit)]),
      heading,
    )
    expect(messages.map(message => message.code)).toEqual(expected)
  })

  test('last year is compared apart, as "cùng kỳ năm 2023"', () => {
    const lastYear = plan([indicatorTable([named('Mạng', '60%')])], {
      period: makePeriod('quarter', 2023, 2),
    })
    const result = computeReport(
      plan([indicatorTable([named('Mạng', '70%')])], { period: makePeriod('quarter', 2024, 2) }),
      { ...options, lastYear },
    )
    if (!result.ok) throw new Error('No report was made')
    expect(result.value.indicators).toMatchObject({
      comparison: null,
      lastYear: { label: 'cùng kỳ năm 2023', up: 1, compared: 1 },
    })
  })

  test.each`
    heading               | label
    ${'Cùng kỳ'}          | ${'cùng kỳ năm 2023'}
    ${'Cùng kỳ năm 2022'} | ${'cùng kỳ năm 2022'}
  `('a column "$heading" is $label and not the period before', ({ heading, label }) => {
    const { indicators, appendix } = compareColumns(
      [named('Mạng', '70%', { lastYear: read('60%') }), named('Ký số', '70%', { lastYear: read('75%') })],
      columns('name', ['lastYear', heading], 'actual'),
    )
    expect(indicators).toMatchObject({ comparison: null, lastYear: { label, up: 1, down: 1, compared: 2 } })
    expect(appendix).toContain('Tăng, giảm so với cùng kỳ')
    expect(appendix).not.toContain('Tăng, giảm so với kỳ trước')
  })

  test('columns of both periods are told apart in the sentence and in the appendix', () => {
    const { indicators, report } = compareColumns(
      [named('Số lớp', '2', { previous: read('1'), lastYear: read('3') })],
      columns('name', ['previous', 'Quý I/2024'], ['lastYear', 'Cùng kỳ'], 'actual'),
    )
    expect(indicators?.comparison).toMatchObject({ label: 'quý I năm 2024', up: 1, down: 0 })
    expect(indicators?.lastYear).toMatchObject({ label: 'cùng kỳ năm 2023', up: 0, down: 1 })
    expect(report.appendices[0]?.rows[0]?.cells).toEqual(expect.arrayContaining(['+1', '-1']))
  })

  test('in a report of the year "Cùng kỳ" is the year before, said once', () => {
    const { indicators } = compareColumns(
      [named('Mạng', '70%', { lastYear: read('60%') })],
      columns('name', ['lastYear', 'Cùng kỳ năm trước'], 'actual'),
      makePeriod('year', 2024),
    )
    expect(indicators).toMatchObject({ comparison: { label: 'năm 2023', up: 1 }, lastYear: null })
  })
})

test('a report of the year compares with the column "Năm trước"', () => {
  const table = indicatorTable([named('Mạng', '70%', { baseline: read('60%') })], {
    columns: columns('name', ['baseline', 'Năm trước'], 'actual'),
  })
  const result = computeReport(plan([table], { period: makePeriod('year', 2024) }), options)
  expect(result.ok && result.value.indicators?.comparison).toEqual({
    label: 'năm 2023',
    up: 1,
    down: 0,
    same: 0,
    compared: 1,
  })
  expect(result.ok && result.value.appendices[0]?.columns.map(column => column.heading)).not.toContain(
    'Kỳ trước',
  )
})

describe('rows found in another workbook', () => {
  const row = (ordinal: string, text: string) => ({ ordinal, text })

  test('by ordinal and text, then by text, each taken once', () => {
    expect(
      matchRows(
        [row('1', 'Hồ sơ trực tuyến'), row('2', 'Hồ sơ trực tuyến'), row('3', 'Ký số')],
        [row('2', 'HỒ SƠ TRỰC TUYẾN'), row('7', 'Ký số'), row('9', 'Hồ sơ trực tuyến')],
      ),
    ).toEqual([
      { index: 2, renamed: false },
      { index: 0, renamed: false },
      { index: 1, renamed: false },
    ])
  })

  test('not when the wordings are too far apart', () => {
    expect(matchRows([row('1', 'Hồ sơ trực tuyến')], [row('1', 'Thanh toán không tiền mặt')])).toEqual([null])
  })

  test('the most alike of several', () => {
    const found = matchRows(
      [row('1', 'Tỷ lệ hộ có Internet cáp quang')],
      [row('5', 'Tỷ lệ hộ có Internet'), row('6', 'Tỷ lệ hộ có Internet cáp quang băng rộng')],
    )
    expect(found).toEqual([{ index: 1, renamed: true }])
  })
})
