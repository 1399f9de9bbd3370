import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeIndicators } from '../../../src/compute/consolidate/merge-indicators.js'
import type { MergedIndicator, UnitIndicator, UnitReport } from '../../../src/model/consolidation.js'
import { amount, indicator, share, unitReport } from './unit-reports.js'

const reports = (...units: readonly (readonly UnitIndicator[])[]): readonly UnitReport[] =>
  units.map((indicators, at) => unitReport(`Phường ${at + 1}`, { indicators }))

const only = (...units: readonly (readonly UnitIndicator[])[]): MergedIndicator => {
  const { indicators } = mergeIndicators(reports(...units))
  expect(indicators).toHaveLength(1)
  return indicators[0] as MergedIndicator
}

describe('one indicator of many units', () => {
  test('a share is Σ numerators ÷ Σ denominators, not the mean of the percentages', () => {
    const merged = only([share('A', 1, 10)], [share('A', 90, 90)])
    expect(merged).toMatchObject({
      rule: 'ratio',
      numerator: 91,
      denominator: 100,
      value: 91,
      valueText: '91%',
    })
  })

  test('counts are summed', () => {
    const merged = only([amount('A', 1200)], [amount('A', 0)], [amount('A', 34)])
    expect(merged).toMatchObject({ rule: 'sum', value: 1234, valueText: '1.234', reported: 3, without: [] })
  })

  test.each([
    ['percentages without parts', indicator('A', { value: 90, actualText: '90%' }), '%'],
    ['points', amount('A', 8, { unit: 'điểm' }), 'điểm'],
    ['ranks', amount('A', 8, { unit: 'Xếp hạng' }), 'Xếp hạng'],
    ['speeds', amount('A', 36, { unit: 'Mb/s' }), 'Mb/s'],
    ['times taken', amount('Thời gian giải quyết hồ sơ', 12, { unit: 'ngày' }), 'ngày'],
    ['rates with a stroke', amount('A', 2, { unit: 'ngày/hồ sơ' }), 'ngày/hồ sơ'],
  ])('%s are never joined', (_, own) => {
    expect(only([own], [own])).toMatchObject({
      rule: 'none',
      value: null,
      valueText: '',
      lowest: { text: own.actualText },
    })
  })

  test('hours and days that are amounts are joined', () => {
    expect(
      only([amount('Số giờ tập huấn', 2, { unit: 'giờ' })], [amount('Số giờ tập huấn', 3, { unit: 'giờ' })])
        .value,
    ).toBe(5)
  })

  test('parts of wholes are written as a share, not rounded to 1', () => {
    const part = (numerator: number, denominator: number) =>
      amount('A', numerator / denominator, { unit: 'tổ', numerator, denominator })
    expect(only([part(20, 24)], [part(25, 24)])).toMatchObject({ rule: 'ratio', valueText: '93,8%' })
  })

  test.each(['điểm phát', 'tin/bài', 'phường, xã', 'lượt người', ''])('values in "%s" are joined', unit => {
    expect(only([amount('A', 2, { unit })], [amount('A', 3, { unit })]).value).toBe(5)
  })

  test('a unit without a figure is named, not counted as zero', () => {
    const merged = only([share('A', 1, 2)], [indicator('A', { state: 'noData' })], [])
    expect(merged).toMatchObject({ value: 50, reported: 1, without: ['Phường 2', 'Phường 3'] })
    expect(merged.lowest).toEqual({ unit: 'Phường 1', text: '50%' })
    expect(merged.figures[1]).toEqual({ value: null, numerator: null, denominator: null })
  })

  test('a unit to which the indicator does not apply is neither missing nor assessed', () => {
    const merged = only([share('A', 1, 2)], [indicator('A', { state: 'notApplicable', actualText: '-' })])
    expect(merged).toMatchObject({ assessed: 1, without: [], apart: [] })
  })

  test('a unit that gives only its percentage is told and left out of the joined rate', () => {
    const { indicators, messages } = mergeIndicators(
      reports([share('A', 1, 2)], [share('A', 1, 2)], [indicator('A', { value: 100, actualText: '100%' })]),
    )
    expect(indicators[0]).toMatchObject({
      rule: 'ratio',
      value: 50,
      reported: 2,
      without: [],
      apart: ['Phường 3'],
    })
    expect(messages).toMatchObject([
      { code: 'units-parts-missing', values: { unit: 'Phường 3', found: '100%' } },
    ])
  })

  test('when most units give only percentages there is no joined rate', () => {
    const bare = indicator('A', { value: 100, actualText: '100%' })
    expect(only([share('A', 1, 2)], [bare], [bare])).toMatchObject({ rule: 'none', value: null })
  })

  test('another unit of measure is an error that names the file, and its value is not summed', () => {
    const { indicators, messages } = mergeIndicators(
      reports([amount('A', 100)], [amount('A', 200)], [amount('A', 0.3, { unit: 'nghìn hồ sơ' })]),
    )
    expect(indicators[0]).toMatchObject({ value: 300, unit: 'hồ sơ', apart: ['Phường 3'], without: [] })
    expect(messages).toMatchObject([
      {
        code: 'units-unit-differs',
        severity: 'error',
        place: { sheet: 'Chỉ tiêu', cell: 'A5' },
        values: { unit: 'Phường 3', file: 'Phường 3.xlsx', found: 'nghìn hồ sơ', usual: 'hồ sơ' },
      },
    ])
  })

  test('units of measure that differ in case and spaces only are one', () => {
    expect(only([amount('A', 1)], [amount('A', 2, { unit: 'Hồ  sơ ' })]).value).toBe(3)
  })

  test('another target is a warning told once for all units that have it; values are summed', () => {
    const other = { targetText: '200 hồ sơ' }
    const { indicators, messages } = mergeIndicators(
      reports(
        [amount('A', 1)],
        [amount('A', 2)],
        [amount('A', 3)],
        [amount('A', 4, other)],
        [amount('A', 5, other)],
      ),
    )
    expect(indicators[0]).toMatchObject({ value: 15, targetText: '100 hồ sơ' })
    expect(messages).toMatchObject([
      {
        code: 'units-target-differs',
        values: { unit: 'Phường 4 và Phường 5', found: '200 hồ sơ', usual: '100 hồ sơ' },
      },
    ])
  })

  test.each([
    [9996, 10_000, '99,96%'],
    [999_999, 1_000_000, '99,9999%'],
    [10_000, 10_000, '100%'],
    [995, 1000, '99,5%'],
  ])('%i of %i is printed as %s: rounding makes no whole', (part, whole, text) => {
    expect(only([share('A', part, whole)]).valueText).toBe(text)
  })

  test('least and greatest count the units that share them', () => {
    const merged = only([share('A', 1, 2)], [share('A', 1, 2)], [share('A', 2, 4)], [share('A', 1, 1)])
    expect([merged.lowest, merged.highest]).toEqual([
      { unit: '03 đơn vị', text: '50%' },
      { unit: 'Phường 4', text: '100%' },
    ])
  })

  test('wording in case and tone marks, and another area, still is one indicator', () => {
    const merged = only(
      [amount('Số hồ sơ Hòa giải', 1)],
      [amount('số hồ sơ hoà giải', 2, { area: 'Chính Quyền Số:' })],
    )
    expect(merged.value).toBe(3)
  })

  test('one name in two areas is two indicators; a name repeated in one area loses no figure', () => {
    const economy = { area: 'Kinh tế số' }
    const own = [amount('A', 1), amount('A', 10, economy), amount('B', 100), amount('B', 1000)]
    const { indicators } = mergeIndicators(reports(own, own))
    expect(indicators.map(({ name, area, value }) => [name, area, value])).toEqual([
      ['A', 'Chính quyền số', 2],
      ['B', 'Chính quyền số', 200],
      ['B', 'Chính quyền số', 2000],
      ['A', 'Kinh tế số', 20],
    ])
  })
})

describe('an indicator renamed by one unit', () => {
  const plan = 'Tỷ lệ hồ sơ nộp trực tuyến'
  test.each([
    ['a wording much like the plan’s is told', ['Tỷ lệ hồ sơ được nộp trực tuyến'], ['units-indicator-near']],
    ['another indicator is not', ['Số lớp tập huấn'], []],
    ['a unit that has both means two', ['Tỷ lệ hồ sơ được nộp trực tuyến', plan], []],
    ['other figures in the name mean two', [`${plan} mức 4`], []],
  ])('%s', (_, names, expected) => {
    const usual = [share(plan, 1, 2), share(`${plan} mức 3`, 1, 2)]
    const own = [...names.map(name => share(name, 1, 2)), share(`${plan} mức 3`, 1, 2)]
    const { messages } = mergeIndicators(reports(usual, usual, usual, own))
    expect(messages.map(each => each.code)).toEqual(expected)
  })
})

describe('whatever the units report', () => {
  const part = fc.record({
    whole: fc.integer({ min: 1, max: 1_000_000 }),
    cut: fc.integer({ min: 0, max: 1_000_000 }),
  })
  const unit = fc.array(fc.option(part, { nil: null }), { minLength: 1, maxLength: 4 })

  test('a joined rate is at least the least and at most the greatest rate, never above 100 %, and its sums are the sums', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), units => {
        const made = units.map((parts, at) =>
          unitReport(`Xã ${at}`, {
            indicators: parts.map((each, index) =>
              each === null
                ? indicator(`A${index}`, { state: 'noData' })
                : share(`A${index}`, each.cut % (each.whole + 1), each.whole),
            ),
          }),
        )
        for (const merged of mergeIndicators(made).indicators) {
          const figures = merged.figures.filter(each => each.denominator !== null)
          const total = (key: 'numerator' | 'denominator') =>
            figures.reduce((sum, each) => sum + (each[key] ?? 0), 0)
          expect(merged.reported + merged.without.length + merged.apart.length).toBe(units.length)
          if (figures.length === 0) {
            expect(merged.value).toBeNull()
            continue
          }
          expect([merged.numerator, merged.denominator]).toEqual([total('numerator'), total('denominator')])
          const rates = figures.map(each => each.value ?? 0)
          expect(merged.value).toBeLessThanOrEqual(100)
          expect(merged.value).toBeGreaterThanOrEqual(Math.min(...rates) - 0.0001)
          expect(merged.value).toBeLessThanOrEqual(Math.max(...rates) + 0.0001)
          if ((merged.numerator ?? 0) < (merged.denominator ?? 0) && (merged.value ?? 0) < 100)
            expect(merged.valueText).not.toBe('100%')
        }
      }),
    )
  })

  test('counts by state are the counts of the units', () => {
    const state = fc.constantFrom(
      'exceeded',
      'met',
      'inProgress',
      'notMet',
      'noData',
      'notApplicable' as const,
    )
    fc.assert(
      fc.property(fc.array(fc.array(state, { maxLength: 4 }), { minLength: 1, maxLength: 8 }), units => {
        const made = units.map((states, at) =>
          unitReport(`Xã ${at}`, {
            indicators: states.map((each, index) => amount(`A${index}`, 1, { state: each })),
          }),
        )
        const { indicators } = mergeIndicators(made)
        const all = units.flat()
        expect(indicators.reduce((sum, each) => sum + each.counts.total, 0)).toBe(all.length)
        expect(indicators.reduce((sum, each) => sum + each.achieved, 0)).toBe(
          all.filter(each => each === 'met' || each === 'exceeded').length,
        )
      }),
    )
  })
})
