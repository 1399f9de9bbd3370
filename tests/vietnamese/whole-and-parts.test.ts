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
] as const)('%j', (text, whole, unit, parts, areAll) => {
  expect(readWholeAndParts(text)).toMatchObject({ whole, unit, parts, ...(parts.length > 0 && { areAll }) })
})

test.each(['30 hộ', 'Đã tập huấn cho 30 người', 'Trong đó 10 hộ', '98,5% (tăng 2%)', ''])(
  '%j states no parts',
  text => {
    expect(readWholeAndParts(text)).toBeNull()
  },
)
