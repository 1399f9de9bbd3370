import { expect, test } from 'vitest'
import {
  alikeInForm,
  groupDigits,
  isCeiling,
  sameTargetKey,
  targetText,
} from '../../src/compute/indicators/reading-texts.js'
import { parseTarget } from '../../src/vietnamese/targets/targets.js'

test.each([
  ['Tối thiểu 5', 'HTX', 'tối thiểu 05 HTX'],
  ['Ít nhất 80', '%', 'ít nhất 80%'],
  ['Tối thiểu 05 mô hình', 'mô hình', 'tối thiểu 05 mô hình'],
  ['80%', '%', '80%'],
  ['12 Tổ', 'Tổ', '12 tổ'],
  ['12', 'Tổ', '12 tổ'],
  ['25/25 Trường', 'Trường', '25/25 trường'],
  ['10 - 15 Tổ', 'Tổ', '10 - 15 tổ'],
  ['Không quá 2%', '%', 'không quá 2%'],
  ['≥ 60%', '%', 'từ 60% trở lên'],
  ['>= 60', '%', 'từ 60% trở lên'],
  ['Từ 60% trở lên', null, 'từ 60% trở lên'],
  ['≥ 5', 'Mô hình', 'từ 05 mô hình trở lên'],
  ['≥ 4 cuộc/năm', null, 'từ 04 cuộc/năm trở lên'],
  ['Tối thiểu 4 cuộc/năm', null, 'tối thiểu 04 cuộc/năm'],
  ['≥ 100%', '%', '100%'],
  ['≤ 5', 'vụ', 'không quá 05 vụ'],
  ['Trên 50%', '%', 'trên 50%'],
  ['> 5', 'cuộc', 'trên 05 cuộc'],
  ['60', '%', '60%'],
  ['≥ 60% dân số trưởng thành', '%', 'tối thiểu 60% dân số trưởng thành'],
  ['≥80% hộ; ≥50% thôn', null, 'tối thiểu 80% hộ; tối thiểu 50% thôn'],
  ['≤ 3 Đông Nam Á; ≤ 50 Thế giới', null, 'không quá 3 Đông Nam Á; không quá 50 Thế giới'],
])('the target %j in %j reads %j', (text, unit, written) => {
  expect(targetText({ target: parseTarget(text, unit), unit })).toBe(written)
})

test.each([
  ['≥ 60%', '60%', true],
  ['Tối thiểu 60%', 'từ 60% trở lên', true],
  ['≥ 60%', '≥ 65%', false],
  ['≤ 60%', '60%', false],
  ['Trên 60%', '60%', false],
])('the targets %j and %j ask for the same: %j', (left, right, same) => {
  const keys = [left, right].map(text =>
    sameTargetKey(targetText({ target: parseTarget(text, '%'), unit: '%' })),
  )
  expect(keys[0] === keys[1]).toBe(same)
})

test.each([
  ['≤ 5', true],
  ['dưới 5%', true],
  ['giảm xuống dưới 5%', true],
  ['≥ 5', false],
  ['40 - 50', false],
  ['', false],
])('less is better of %j: %j', (text, ceiling) => {
  expect(isCeiling({ target: parseTarget(text, 'vụ') })).toBe(ceiling)
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
  expect(alikeInForm(target, actual)).toMatchObject({ targetText, actualText })
})

test('what lies between plan and result is written as they are', () => {
  expect(alikeInForm('05 lớp', '03 lớp', 'còn thiếu 02 lớp').gapText).toBe('còn thiếu 02 lớp')
  expect(alikeInForm('5 lớp', '03 lớp', 'còn thiếu 02 lớp').gapText).toBe('còn thiếu 2 lớp')
})
