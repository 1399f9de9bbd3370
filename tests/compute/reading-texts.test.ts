import { expect, test } from 'vitest'
import { alikeInForm, groupDigits, targetText } from '../../src/compute/reading-texts.js'
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

test.each([
  ['không quá 5', '07', 'không quá 5', '7'],
  ['02 lớp', '07 lớp', '02 lớp', '07 lớp'],
  ['05 lớp', '3 lớp', '5 lớp', '3 lớp'],
  ['80%', '05 lớp', '80%', '05 lớp'],
  ['không quá 2%', '01 xã', 'không quá 2%', '01 xã'],
  ['trước 05/6/2025', '5/6', 'trước 05/6/2025', '5/6'],
  ['12,05', '0,5', '12,05', '0,5'],
])('plan %j and result %j stand in one form', (target, actual, targetText, actualText) => {
  expect(alikeInForm(target, actual)).toEqual({ targetText, actualText })
})
