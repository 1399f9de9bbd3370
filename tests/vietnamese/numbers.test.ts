import { describe, expect, test } from 'vitest'
import {
  formatCount,
  formatNumber,
  formatPercent,
  formatPercentPoints,
  parseNumber,
} from '../../src/vietnamese/numbers/numbers.js'

const number = (value: number, decimals = 0, unit: string | null = null, percent = false) => ({
  type: 'number',
  value,
  percent,
  decimals,
  unit,
})
const percent = (value: number, decimals = 0) => number(value, decimals, null, true)
const either = (asThousands: number, asDecimal: number, share = false) => ({
  type: 'ambiguous',
  asThousands,
  asDecimal,
  percent: share,
  unit: null,
})
const ratio = (
  numerator: number,
  denominator: number,
  unit: string | null = null,
  stated: object | null = null,
) => ({ type: 'ratio', numerator, denominator, unit, stated })
const noData = { type: 'no-data' }
const notApplicable = { type: 'not-applicable' }
const text = { type: 'text' }

describe('parseNumber', () => {
  test.each([
    ['0', number(0)],
    ['06', number(6)],
    ['3410', number(3410)],
    ['1.234,5', number(1234.5, 1)],
    ['1,234.5', number(1234.5, 1)],
    ['1.234.567', number(1234567)],
    ['1,234,567.89', number(1234567.89, 2)],
    ['1 234,5', number(1234.5, 1)],
    ['1\u00a0234\u00a0567', number(1234567)],
    ['0,7', number(0.7, 1)],
    ['0,125', number(0.125, 3)],
    ['0.125', number(0.125, 3)],
    ['1234,567', number(1234.567, 3)],
    ['4.10', number(4.1, 2)],
    ['-5', number(-5)],
    ['−5,5', number(-5.5, 1)],
    ['+5', number(5)],
    ['98%', percent(98)],
    ['98,8%', percent(98.8, 1)],
    ['98.8 %', percent(98.8, 1)],
    ['0,7 %', percent(0.7, 1)],
    ['28,9 phần trăm', percent(28.9, 1)],
    ['đạt 98%', percent(98)],
    ['Tỷ lệ: 45,5%', percent(45.5, 1)],
    ['36 Mb/s', number(36, 0, 'Mb/s')],
    ['01 mô hình', number(1, 0, 'mô hình')],
    ['4 cuộc', number(4, 0, 'cuộc')],
    ['4 cuộc/năm', number(4, 0, 'cuộc/năm')],
    ['4,5 tỷ đồng', number(4.5, 1, 'tỷ đồng')],
    ['120 m²', number(120, 0, 'm²')],
    ['98% hồ sơ', number(98, 0, 'hồ sơ', true)],
    ['1.234', either(1234, 1.234)],
    ['12.345', either(12345, 12.345)],
    ['1,234', either(1234, 1.234)],
    ['1.234%', either(1234, 1.234, true)],
    ['17/17', ratio(17, 17)],
    ['15 / 37', ratio(15, 37)],
    ['2.445/8.447', ratio(2445, 8447)],
    ['787,84/960 điểm', ratio(787.84, 960, 'điểm')],
    ['7/11 xã, thị trấn', ratio(7, 11, 'xã, thị trấn')],
    ['15/20 (75%)', ratio(15, 20, null, { value: 75, decimals: 0 })],
    ['2.445/8.447, đạt 28,9%', ratio(2445, 8447, null, { value: 28.9, decimals: 1 })],
    ['75% (15/20)', ratio(15, 20, null, { value: 75, decimals: 0 })],
    ['75% (15/20 xã)', ratio(15, 20, 'xã', { value: 75, decimals: 0 })],
    ['10/12', ratio(10, 12)],
    ['', noData],
    ['   ', noData],
    ['…', noData],
    ['...', noData],
    ['x', noData],
    ['X', noData],
    ['không có', noData],
    ['Không có.', noData],
    ['KXĐ', noData],
    ['chưa có số liệu', noData],
    ['chưa có số liệu'.normalize('NFD'), noData],
    ['-', notApplicable],
    ['–', notApplicable],
    ['—', notApplicable],
    ['không áp dụng', notApplicable],
    ['Không áp dụng', notApplicable],
    ['Có', text],
    ['Hoàn thành', text],
    ['Không', text],
    ['1.2.3', text],
    ['15/3/2024', text],
    ['15.3.2024', text],
    ['06/2021/QĐ-UBND', text],
    ['40 - 50', text],
    ['≥ 80%', text],
    ['4 cuộc họp; 5 hội nghị', text],
    ['1234567890123456789', text],
    ['- 5', text],
    ['Quý I', text],
  ])('reads %j', (written, expected) => {
    expect(parseNumber(written)).toEqual(expected)
  })

  test.each([
    ['1.234', ',', number(1234)],
    ['1.234', '.', number(1.234, 3)],
    ['1,234', '.', number(1234)],
    ['1,234', ',', number(1.234, 3)],
    ['98.8', ',', number(98.8, 1)],
  ] as const)('settles %j when the column writes decimals after %j', (written, decimalMark, expected) => {
    expect(parseNumber(written, { decimalMark })).toEqual(expected)
  })
})

describe('formatNumber', () => {
  test.each([
    [1234.5, null, '1.234,5'],
    [0, null, '0'],
    [-1234567, null, '-1.234.567'],
    [98, 1, '98'],
    [98.44, 1, '98,4'],
    [98.45, 1, '98,5'],
    [-0.04, 1, '0'],
    [1e21, null, '1.000.000.000.000.000.000.000'],
  ] as const)('writes %d with %j decimals as %j', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected)
  })

  test('keeps trailing zeros only when they are fixed', () => {
    expect(formatNumber(98, 1, { fixed: true })).toBe('98,0')
    expect(formatPercent(45)).toBe('45%')
    expect(formatPercent(45, 1, { fixed: true })).toBe('45,0%')
    expect(formatPercent(28.94)).toBe('28,9%')
  })

  test('writes counts below ten with a leading zero', () => {
    expect([0, 1, 6, 9, 10, 3410].map(formatCount)).toEqual(['0', '01', '06', '09', '10', '3.410'])
  })

  test('writes differences of percentages in percentage points', () => {
    expect(formatPercentPoints(23)).toBe('23 điểm phần trăm')
    expect(formatPercentPoints(0.55)).toBe('0,6 điểm phần trăm')
  })
})
