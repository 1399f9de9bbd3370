import { expect, test } from 'vitest'
import { gapTextOf } from '../../src/compute/periods/difference-texts.js'

const gap = (difference: number) => ({ difference, percent: false, unit: null })

test.each([
  [2, false, 'hạng', 'thấp hơn 02 hạng'],
  [-1, true, 'hạng', 'cao hơn 01 hạng'],
  [-3, false, 'mô hình', 'còn thiếu 03 mô hình'],
  [2, true, 'mô hình', 'vượt 02 mô hình'],
  [-6, false, 'Mb/s', 'thấp hơn 6 Mb/s'],
])('a gap of %s (met: %s) in %s', (difference, met, unit, text) => {
  expect(gapTextOf(gap(difference), met, unit)).toBe(text)
})
