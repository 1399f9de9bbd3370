import { expect, test } from 'vitest'
import { readWholeAndParts } from '../../src/vietnamese/targets/whole-and-parts.js'

test.each([
  ['tổng số 30, trong đó: Thôn 1 10, Thôn 2 20', '30', '', [10, 20], true],
  ['Tổng cộng: 30 hộ, gồm: An Bình: 10 hộ; An Lạc: 25 hộ.', '30', 'hộ', [10, 25], true],
  ['30 (bao gồm Thôn 1: 10 và Thôn 2: 20)', '30', '', [10, 20], true],
  ['30, trong đó nữ 10, dân tộc 25', '30', '', [10, 25], false],
  ['1.000, trong đó: Thôn 1: 400, Thôn 2: 600', '1.000', '', [400, 600], true],
  ['30, trong đó Thôn 1, Thôn 2', '30', '', [], false],
  ['30 trong đó Thôn 1 10', '30', '', [], true],
  ['02 văn bản, gồm: Kế hoạch số 12, Quyết định số 15', '02', 'văn bản', [], true],
  ['2 đợt, gồm: đợt 1, đợt 2', '2', 'đợt', [], true],
  ['03 trạm, gồm: trạm BTS 1, trạm BTS 2, trạm BTS 3', '03', 'trạm', [], true],
  ['02 lớp, cụ thể: ngày 5, ngày 12', '02', 'lớp', [], true],
  ['12, gồm: tháng 7: 5, tháng 8: 7', '12', '', [5, 7], true],
  ['30, gồm: nam 10, nữ 20, trong đó dân tộc 5', '30', '', [], true],
] as const)('%j', (text, whole, unit, parts, areAll) => {
  expect(readWholeAndParts(text)).toMatchObject({ whole, unit, parts, ...(parts.length > 0 && { areAll }) })
})

test.each(['30 hộ', 'Đã tập huấn cho 30 người', 'Trong đó 10 hộ', '98,5% (tăng 2%)', ''])(
  '%j states no parts',
  text => {
    expect(readWholeAndParts(text)).toBeNull()
  },
)
