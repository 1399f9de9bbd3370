import { expect, test } from 'vitest'
import { groupDigits, targetText } from '../../src/compute/reading-texts.js'
import { parseTarget } from '../../src/vietnamese/targets.js'

test.each([
  ['Tối thiểu 5', 'HTX', 'tối thiểu 05 HTX'],
  ['Ít nhất 80', '%', 'ít nhất 80%'],
  ['Tối thiểu 05 mô hình', 'mô hình', 'tối thiểu 05 mô hình'],
  ['80%', '%', '80%'],
  ['Không quá 2%', '%', 'không quá 2%'],
])('the target %j in %j reads %j', (text, unit, written) => {
  expect(targetText({ target: parseTarget(text, unit), unit })).toBe(written)
})

test.each([
  ['12500', '12.500'],
  ['1500', '1.500'],
  ['2026', null],
  ['12.500', null],
  ['Tối thiểu 5', null],
])('the bare number %j is printed as %j', (text, printed) => {
  expect(groupDigits(text)).toBe(printed)
})
