import { expect, test } from 'vitest'
import { gapTextOf, placeChangeOf } from '../../src/compute/periods/difference-texts.js'
import type { Quantity } from '../../src/model/plan.js'
import { PLACE_UNIT } from '../../src/vietnamese/targets/ranks.js'

const gap = (difference: number, unit: string | null = null) => ({ difference, percent: false, unit })

test.each([
  [1, true, 'hạng', 'vượt 01 hạng'],
  [-3, false, 'mô hình', 'còn thiếu 03 mô hình'],
  [2, true, 'mô hình', 'vượt 02 mô hình'],
  [-6, false, 'Mb/s', 'thấp hơn 6 Mb/s'],
])('a gap of %s (met: %s) in %s', (difference, met, unit, text) => {
  expect(gapTextOf(gap(difference), met, unit)).toBe(text)
})

test.each([
  [2, false, 'thấp hơn 02 hạng'],
  [-1, true, 'cao hơn 01 hạng'],
])('a place %s behind the one asked for (met: %s)', (difference, met, text) => {
  expect(gapTextOf(gap(difference, PLACE_UNIT), met, 'Hạng')).toBe(text)
})

const place = (value: number): Quantity => ({
  type: 'quantity',
  value,
  percent: false,
  decimals: 0,
  unit: PLACE_UNIT,
  numerator: null,
  denominator: null,
  text: String(value),
})

test.each([
  [14, 12, 'từ hạng 14 lên hạng 12', 'lên 2 hạng'],
  [10, 12, 'từ hạng 10 xuống hạng 12', 'xuống 2 hạng'],
  [3, 3, 'giữ nguyên', '0'],
])('a place that was %s and is %s', (previous, actual, text, cell) => {
  expect(placeChangeOf(place(previous), place(actual))).toEqual({ text, cell })
})
