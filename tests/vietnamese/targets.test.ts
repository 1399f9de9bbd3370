import { describe, expect, test } from 'vitest'
import type { Rate } from '../../src/vietnamese/targets/criterion.js'
import {
  formatTarget,
  parseTarget,
  rateShare,
  targetFromNumber,
} from '../../src/vietnamese/targets/targets.js'

type Shown = Readonly<Record<string, unknown>>
const bound = (
  type: string,
  value: number,
  unit: string | null = null,
  subject = '',
  decimals = 0,
): Shown => ({ type, value, decimals, unit, subject })
const atLeast = (value: number, unit: string | null = null, subject = '') =>
  bound('atLeast', value, unit, subject)
const between = (low: number, high: number, unit: string | null = null): Shown => ({
  type: 'between',
  low,
  high,
  decimals: 0,
  unit,
  subject: '',
})
const ratio = (numerator: number, denominator: number, unit: string | null, subject = ''): Shown => ({
  type: 'ratio',
  numerator,
  denominator,
  unit,
  subject,
})
const rate = (value: number, per: string, unit: string | null, subject = ''): Shown => ({
  type: 'rate',
  value,
  decimals: 0,
  per,
  unit,
  subject,
})
const yes = (text: string): Shown => ({ type: 'yesNo', expected: true, text })
const words = (text: string): Shown => ({ type: 'text', text })

describe('parseTarget', () => {
  test.each([
    ['100%', [atLeast(100, '%')]],
    ['80', [atLeast(80)]],
    ['đạt 90%', [atLeast(90, '%')]],
    ['phấn đấu 80%', [atLeast(80, '%')]],
    ['phấn đấu 80%'.normalize('NFD'), [atLeast(80, '%')]],
    ['01 mô hình', [atLeast(1, 'mô hình')]],
    ['36 Mb/s', [atLeast(36, 'Mb/s')]],
    ['≥ 80%', [atLeast(80, '%')]],
    ['&gt;= 80 %', [atLeast(80, '%')]],
    ['>= 30', [atLeast(30)]],
    ['từ 80% trở lên', [atLeast(80, '%')]],
    ['Từ 3 cuộc trở lên', [atLeast(3, 'cuộc')]],
    ['- Mức tối thiểu đạt 80%', [atLeast(80, '%')]],
    ['Tối thiểu 01 chương trình hợp tác', [atLeast(1, 'chương trình', 'hợp tác')]],
    ['không dưới 95%', [atLeast(95, '%')]],
    ['trên 90%', [bound('moreThan', 90, '%')]],
    ['> 0,7', [bound('moreThan', 0.7, null, '', 1)]],
    ['≤ 3', [bound('atMost', 3)]],
    ['không quá 5%', [bound('atMost', 5, '%')]],
    ['tối đa 5 ngày', [bound('atMost', 5, 'ngày')]],
    ['90% trở xuống', [bound('atMost', 90, '%')]],
    ['giảm còn 5%', [bound('atMost', 5, '%')]],
    ['Hạ xuống còn 5%', [bound('atMost', 5, '%')]],
    ['Tỷ lệ hộ nghèo xuống còn 5%', [bound('atMost', 5, '%', 'Tỷ lệ hộ nghèo')]],
    ['dưới 5%', [bound('lessThan', 5, '%')]],
    ['giảm xuống dưới 5%', [bound('lessThan', 5, '%')]],
    ['xuống dưới 5%', [bound('lessThan', 5, '%')]],
    ['40 - 50', [between(40, 50)]],
    ['20% -30%', [between(20, 30, '%')]],
    ['từ 20 đến 30%', [between(20, 30, '%')]],
    ['trong khoảng 50 đến 60%', [between(50, 60, '%')]],
    ['đạt khoảng 50 - 60%', [between(50, 60, '%')]],
    ['20 đến 30 người', [between(20, 30, 'người')]],
    ['03-05 bài/tháng', [{ ...between(3, 5, 'bài'), per: 'month' }]],
    ['từ 2 đến 3 cuộc mỗi quý', [{ ...between(2, 3, 'cuộc'), per: 'quarter' }]],
    ['17/17 phường, xã', [ratio(17, 17, 'phường, xã')]],
    ['7/11 xã', [ratio(7, 11, 'xã')]],
    ['17/17 phường, xã được triển khai', [ratio(17, 17, 'phường, xã', 'được triển khai')]],
    ['10/10', [ratio(10, 10, null)]],
    ['tối thiểu 04 cuộc/năm', [rate(4, 'year', 'cuộc')]],
    ['ít nhất 10 tin, bài/năm', [rate(10, 'year', 'tin, bài')]],
    ['10 tin, bài/01 năm', [rate(10, 'year', 'tin, bài')]],
    ['04 cuộc/năm (theo quý)', [rate(4, 'year', 'cuộc', '(theo quý)')]],
    ['04 cuộc mỗi năm', [rate(4, 'year', 'cuộc')]],
    ['01 báo cáo/quý', [rate(1, 'quarter', 'báo cáo')]],
    ['1 tháng có một bản tin', [rate(1, 'month', 'bản tin')]],
    ['tối thiểu 1 tuần 1 bản tin', [rate(1, 'week', 'bản tin')]],
    ['Mỗi quý 01 cuộc họp', [rate(1, 'quarter', 'cuộc họp')]],
    ['Có', [yes('Có')]],
    ['Hoàn thành', [yes('Hoàn thành')]],
    ['Ban hành kế hoạch', [yes('Ban hành kế hoạch')]],
    ['Ban hành Kế hoạch năm 2024', [yes('Ban hành Kế hoạch năm 2024')]],
    [
      '≤ 3 Đông Nam Á; ≤ 50 Thế giới',
      [bound('atMost', 3, null, 'Đông Nam Á'), bound('atMost', 50, null, 'Thế giới')],
    ],
    [
      '- Tối thiểu 50% đối với cấp sở - Tối thiểu 30% cấp huyện - 15% cấp xã',
      [atLeast(50, '%', 'đối với cấp sở'), atLeast(30, '%', 'cấp huyện'), atLeast(15, '%', 'cấp xã')],
    ],
    [
      '- Tối thiểu 50% đối với cấp sở\n- Tối thiểu 30% cấp huyện\n- 15% cấp xã',
      [atLeast(50, '%', 'đối với cấp sở'), atLeast(30, '%', 'cấp huyện'), atLeast(15, '%', 'cấp xã')],
    ],
    ['- Có chuyên mục\n- Tối thiểu 1 tuần 1 bản tin', [yes('Có chuyên mục'), rate(1, 'week', 'bản tin')]],
    [
      '100% TTHC đủ điều kiện được cung cấp trực tuyến toàn trình',
      [atLeast(100, '%', 'TTHC đủ điều kiện được cung cấp trực tuyến toàn trình')],
    ],
    [
      '75% người dân từ 15 tuổi trở lên có điện thoại',
      [atLeast(75, '%', 'người dân từ 15 tuổi trở lên có điện thoại')],
    ],
    ['Tỷ lệ người dân trên 15 tuổi đạt 80%', [atLeast(80, '%', 'Tỷ lệ người dân trên 15 tuổi')]],
    ['sử dụng hợp đồng điện tử đạt tối thiểu 80%', [atLeast(80, '%', 'sử dụng hợp đồng điện tử')]],
    [
      'Tối thiểu 50% hồ sơ tại huyện và tối thiểu 20% hồ sơ tại xã',
      [atLeast(50, '%', 'hồ sơ tại huyện'), atLeast(20, '%', 'hồ sơ tại xã')],
    ],
    [
      'triển khai tối thiểu 5 dịch vụ: phản ánh; cảnh báo',
      [atLeast(5, 'dịch vụ', 'triển khai phản ánh; cảnh báo')],
    ],
    ['', []],
    ['-', []],
    ['…', []],
  ] as const)('%j', (text, criteria) => {
    expect(parseTarget(text, null)).toEqual({ criteria, text })
  })

  test.each([
    'tăng 10%',
    'giảm 5% so với năm 2023',
    '15 ngày',
    '24/7',
    '15/3/2024',
    '2025 - 2026',
    'Quý I',
    'tối đa',
    '1.234',
    '1.234 hồ sơ',
    '1. Kế hoạch',
    '12 phòng tạo 12 trang',
    'mỗi thôn thành lập 1 Tổ',
    'Theo giấy mời của UBND tỉnh',
    'Căn cứ Quyết định số 06/2021/QĐ-UBND',
    '2.000/1.000 hồ sơ',
    '5/0',
  ])('leaves %j to judgement', text => {
    expect(parseTarget(text, null).criteria).toEqual([words(text)])
  })

  test.each([
    ['100', 'hồ sơ', [atLeast(100, 'hồ sơ')]],
    ['80', '%', [atLeast(80, '%')]],
    ['≥ 50', 'Tỷ lệ (%)', [atLeast(50, '%')]],
    ['04', 'cuộc/năm', [rate(4, 'year', 'cuộc')]],
    ['100%', 'xã', [atLeast(100, '%')]],
    ['40 - 50', '%', [between(40, 50, '%')]],
    ['3 - 5', 'bài/tháng', [{ ...between(3, 5, 'bài'), per: 'month' }]],
    ['7/11', 'xã', [ratio(7, 11, 'xã')]],
    ['7/11', '%', [ratio(7, 11, null)]],
  ] as const)('%j in a row measured in %j', (text, unit, criteria) => {
    expect(parseTarget(text, unit).criteria).toEqual(criteria)
  })

  test('settles thousands by the decimal mark of the column', () => {
    expect(parseTarget('≥ 1.234 hồ sơ', null, { decimalMark: ',' }).criteria).toEqual([
      atLeast(1234, 'hồ sơ'),
    ])
    expect(parseTarget('1.234', null, { decimalMark: '.' }).criteria).toEqual([
      bound('atLeast', 1.234, null, '', 3),
    ])
  })
})

describe('targetFromNumber', () => {
  test('takes the percentage or the unit of the row', () => {
    expect(targetFromNumber(80, 'xã', true)).toEqual({ criteria: [atLeast(80, '%')], text: '80%' })
    expect(targetFromNumber(0.7, null, false)).toEqual({
      criteria: [bound('atLeast', 0.7, null, '', 1)],
      text: '0,7',
    })
    expect(targetFromNumber(100, 'hồ sơ', false)).toEqual({ criteria: [atLeast(100, 'hồ sơ')], text: '100' })
    expect(targetFromNumber(4, 'cuộc/năm', false)).toEqual({ criteria: [rate(4, 'year', 'cuộc')], text: '4' })
  })
})

describe('formatTarget', () => {
  test.each([
    ['≥ 80%', '80%'],
    ['trên 90%', 'trên 90%'],
    ['≤ 5%', 'không quá 5%'],
    ['giảm xuống dưới 5%', 'dưới 5%'],
    ['20% -30%', '20 - 30%'],
    ['17/17 phường, xã', '17/17 phường, xã'],
    ['ít nhất 4 cuộc /năm (theo quý)', '04 cuộc/năm (theo quý)'],
    ['1 tháng có một bản tin', '01 bản tin/tháng'],
    ['≤ 3 Đông Nam Á; ≤ 50 Thế giới', 'Đông Nam Á: không quá 3; Thế giới: không quá 50'],
    ['Hoàn thành', 'Hoàn thành'],
    ['theo quy định', 'theo quy định'],
  ])('writes %j as %j', (text, written) => {
    expect(formatTarget(parseTarget(text, null))).toBe(written)
  })
})

describe('rateShare', () => {
  const each = (value: number, per: Rate['per']): Rate => ({
    type: 'rate',
    value,
    decimals: 0,
    per,
    unit: null,
    subject: '',
  })

  test.each([
    [each(4, 'year'), 3, 1],
    [each(4, 'year'), 6, 2],
    [each(4, 'year'), 12, 4],
    [each(10, 'year'), 3, 2.5],
    [each(1, 'month'), 1, 1],
    [each(1, 'month'), 9, 9],
    [each(1, 'quarter'), 6, 2],
    [each(1, 'week'), 1, 4],
    [each(1, 'week'), 3, 13],
    [each(2, 'week'), 12, 104],
  ] as const)('of %o in %d months is %d', (rateOf, months, share) => {
    expect(rateShare(rateOf, months)).toBe(share)
  })
})
