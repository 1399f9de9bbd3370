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

describe('results that units write in several ways', () => {
  test('among counts a part of a whole adds its numerator, in the details as in the sum', () => {
    const part = (numerator: number, denominator: number) =>
      amount('A', numerator / denominator, { numerator, denominator, unit: 'thôn' })
    const bare = (value: number) => amount('A', value, { unit: 'thôn' })
    const merged = only([part(11, 12)], [part(8, 8)], [bare(9)], [part(7, 10)], [bare(6)])
    expect(merged).toMatchObject({ rule: 'sum', value: 41, valueText: '41', reported: 5, apart: [] })
    expect(merged.figures.map(each => each.value)).toEqual([11, 8, 9, 7, 6])
    expect(merged.lowest).toMatchObject({ unit: 'Phường 5' })
  })

  test('one percentage among counts is set apart and told; the others are summed', () => {
    const wrong = amount('A', 50, { percent: true, actualText: '50%' })
    const { indicators, messages } = mergeIndicators(
      reports(
        [amount('A', 3)],
        [wrong],
        [amount('A', 4)],
        [amount('A', 40, { percent: true, numerator: 2, denominator: 5 })],
      ),
    )
    expect(indicators[0]).toMatchObject({ rule: 'sum', value: 9, percent: false, apart: ['Phường 2'] })
    expect(indicators[0]?.highest).toEqual({ unit: 'Phường 3', text: '4' })
    expect(messages).toMatchObject([
      { code: 'units-result-apart', values: { unit: 'Phường 2', found: '50%' } },
    ])
  })

  test('a result in words is told and set apart, never called blank', () => {
    const words = amount('A', null, { state: 'met', actualText: 'Đạt yêu cầu' })
    const { indicators, messages } = mergeIndicators(reports([amount('A', 3)], [words], [amount('A', null)]))
    expect(indicators[0]).toMatchObject({ value: 3, apart: ['Phường 2'], without: ['Phường 3'] })
    expect(messages).toMatchObject([{ code: 'units-result-apart', values: { found: 'Đạt yêu cầu' } }])
  })

  test('where nobody gives a figure, words are no missing figures', () => {
    const words = amount('A', null, { state: 'met', actualText: 'Có' })
    const { indicators, messages } = mergeIndicators(reports([words], [amount('A', null)]))
    expect(indicators[0]).toMatchObject({ value: null, apart: [], without: ['Phường 2'] })
    expect(messages).toEqual([])
  })

  test('falls in words beside percentages leave no least and greatest', () => {
    const fall = indicator('A', { state: 'met', actualText: 'Giảm 30%' })
    const merged = only([indicator('A', { value: 25, actualText: '25%' })], [fall], [fall])
    expect(merged).toMatchObject({ rule: 'none', lowest: null, highest: null, without: [] })
  })

  test.each([
    ['2 hồ sơ', '02 hồ sơ', []],
    ['100', '100 hồ sơ', []],
    ['20 hồ sơ', '2 hồ sơ', ['units-target-differs']],
    ['1,05 hồ sơ', '1,5 hồ sơ', ['units-target-differs']],
  ])('the plans "%s" and "%s"', (left, right, codes) => {
    const { messages, indicators } = mergeIndicators(
      reports([amount('A', 1, { targetText: left })], [amount('A', 2, { targetText: right })]),
    )
    expect(messages.map(each => each.code)).toEqual(codes)
    expect(indicators[0]?.targetDiffers).toBe(codes.length > 0)
  })

  test('where most write percentages of a thing that can be counted there is no sum', () => {
    const rate = amount('A', 50, { percent: true, actualText: '50%' })
    expect(only([rate], [rate], [amount('A', 4)])).toMatchObject({ rule: 'none', percent: true })
  })

  test('units that share an extreme but write it differently share its value, not one unit’s text', () => {
    const full = (each: number) => share('A', each, each, { actualText: `${each}/${each}` })
    expect(only([full(8)], [full(9)], [full(10)], [share('A', 1, 2)]).highest).toEqual({
      unit: '03 đơn vị',
      text: '100%',
    })
  })
})
