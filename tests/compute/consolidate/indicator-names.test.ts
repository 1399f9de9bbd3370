import { describe, expect, test } from 'vitest'
import { mergeIndicators } from '../../../src/compute/consolidate/merge-indicators.js'
import type { UnitIndicator } from '../../../src/model/consolidation.js'
import { amount, unitReport } from './unit-reports.js'

function merged(...units: readonly (readonly UnitIndicator[])[]) {
  const reports = units.map((indicators, at) => unitReport(`Phường ${at + 1}`, { indicators }))
  const { indicators, messages } = mergeIndicators(reports)
  return {
    sums: Object.fromEntries(indicators.map(({ name, value }) => [name, value])),
    units: indicators.map(each => each.unit),
    told: messages.map(each => each.code),
  }
}

describe('names that differ in their tones', () => {
  const dưa = amount('Diện tích trồng dưa', 100)
  const dứa = amount('Diện tích trồng dứa', 10)
  const dừa = amount('Diện tích trồng dừa', 1)

  test('are indicators of their own where a unit has several, in whatever order', () => {
    expect(merged([dưa, dứa, dừa], [dừa, dứa], [dứa], [dừa], [dưa], [dưa])).toMatchObject({
      sums: { [dưa.name]: 300, [dứa.name]: 30, [dừa.name]: 3 },
      told: [],
    })
  })

  test('are not joined where no unit has both either, but told', () => {
    expect(merged([dưa], [dưa], [dứa], [dứa])).toMatchObject({
      sums: { [dưa.name]: 200, [dứa.name]: 20 },
      told: ['units-indicator-near'],
    })
  })

  test('a name typed without tones joins the only one that it can mean', () => {
    const plain = amount('Dien tich trong dua', 5)
    expect(merged([dưa], [dưa], [plain])).toMatchObject({ sums: { [dưa.name]: 205 }, told: [] })
    expect(merged([dưa, dứa], [dưa, dứa], [plain]).sums).toMatchObject({ [dưa.name]: 200, [plain.name]: 5 })
  })

  test.each([
    ['Tỷ lệ hoà giải', 'Tỉ lệ hòa giải'],
    ['Số buổi chuyển đổi', 'Số buổi chuyễn đổi'],
    ['Số hồ sơ', 'SỐ HỒ SƠ;'],
  ])('"%s" and "%s" are spellings of one', (left, right) => {
    expect(Object.values(merged([amount(left, 1)], [amount(left, 2)], [amount(right, 4)]).sums)).toEqual([7])
  })
})

describe('numbers and units of measure in a name', () => {
  const money = (name: string, value: number, unit = 'triệu đồng') =>
    amount(name, value, { unit, targetText: '5 triệu đồng' })

  test('are left out before names are compared; a unit in brackets fills a blank column', () => {
    const own = [
      [money('Thu ngân sách', 1)],
      [money('9. Thu ngân sách', 2)],
      [amount('Thu ngân sách (triệu đồng)', 4, { unit: '', targetText: '5' })],
      [money('- Thu ngân sách (Triệu đồng)', 8)],
    ]
    expect(merged(...own)).toEqual({ sums: { 'Thu ngân sách': 15 }, units: ['triệu đồng'], told: [] })
  })

  test('tell lines of one unit apart', () => {
    const own = [money('1. Thu', 1), money('2. Thu', 10)]
    expect(merged(own, own, [money('2. Thu', 10)]).sums).toEqual({ '1. Thu': 2, '2. Thu': 30 })
    const kinds = [amount('Tin (bài)', 1, { unit: 'bài' }), amount('Tin (lượt)', 10, { unit: 'lượt' })]
    expect(merged(kinds, [kinds[1] as UnitIndicator]).sums).toEqual({ 'Tin (bài)': 1, 'Tin (lượt)': 20 })
  })

  test('brackets that are no unit of measure stay in the name, and the likeness is told', () => {
    const own = money('Thu ngân sách', 1)
    expect(merged([own], [own], [money('Thu ngân sách (nếu có)', 2)])).toMatchObject({
      sums: { 'Thu ngân sách': 2, 'Thu ngân sách (nếu có)': 2 },
      told: ['units-indicator-near'],
    })
  })
})
