import { expect, test } from 'vitest'
import { inUnit, isOtherScale, isSameKind, moneyFactor } from '../../src/vietnamese/numbers/unit-scales.js'

test.each`
  unit               | factor
  ${'đồng'}          | ${1}
  ${'VNĐ'}           | ${1}
  ${'Nghìn đồng'}    | ${1e3}
  ${'1.000 đồng'}    | ${1e3}
  ${'ngàn'}          | ${1e3}
  ${'Triệu đồng'}    | ${1e6}
  ${'trđ'}           | ${1e6}
  ${'tr.đ'}          | ${1e6}
  ${'tr đồng'}       | ${1e6}
  ${'tỷ'}            | ${1e9}
  ${'TỈ ĐỒNG'}       | ${1e9}
  ${'nghìn tỷ đồng'} | ${1e12}
  ${'tỷ lệ'}         | ${null}
  ${'đồng hồ'}       | ${null}
  ${'trạm'}          | ${null}
  ${'triệu lượt'}    | ${null}
  ${'hồ sơ'}         | ${null}
`('"$unit" holds $factor đồng', ({ unit, factor }) => {
  expect(moneyFactor(unit)).toBe(factor)
})

test.each`
  value        | from                | to                    | result
  ${2_500_000} | ${'đồng'}           | ${'triệu đồng'}       | ${2.5}
  ${1.2}       | ${'tỷ'}             | ${'triệu đồng'}       | ${1200}
  ${70}        | ${'triệu đồng/năm'} | ${'nghìn đồng/năm'}   | ${70000}
  ${1.5}       | ${'triệu lượt'}     | ${'lượt'}             | ${1_500_000}
  ${12}        | ${'hồ sơ'}          | ${'hồ sơ trực tuyến'} | ${12}
  ${12}        | ${'Gb/s'}           | ${'Mb/s'}             | ${12}
  ${12}        | ${null}             | ${'đồng'}             | ${12}
  ${85}        | ${'đ'}              | ${'điểm'}             | ${85}
  ${12}        | ${'hồ sơ'}          | ${'triệu đồng'}       | ${null}
  ${12}        | ${'đồng'}           | ${'mô hình'}          | ${null}
  ${12}        | ${'nghìn lượt'}     | ${'người'}            | ${null}
`('$value in "$from" are $result in "$to"', ({ value, from, to, result }) => {
  expect(inUnit(value, from, to)).toBe(result)
})

test('money of any scale is of one kind, things and money never are', () => {
  expect(isSameKind('đồng', 'triệu đồng')).toBe(true)
  expect(isSameKind('tỷ', 'triệu đồng')).toBe(true)
  expect(isSameKind('hồ sơ', 'triệu đồng')).toBe(false)
  expect(isOtherScale('đồng', 'triệu đồng')).toBe(true)
  expect(isOtherScale('triệu', 'triệu đồng')).toBe(false)
})
