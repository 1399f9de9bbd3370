import { expect, test } from 'vitest'
import { resultInLine } from '../../src/compute/indicators/result-in-line.js'

test.each([
  ['Đã ban hành Kế hoạch số 12\nĐã bổ sung phụ lục', 'Đã ban hành Kế hoạch số 12; đã bổ sung phụ lục'],
  ['Đã ban hành;\nTiếp tục rà soát', 'Đã ban hành; tiếp tục rà soát'],
  ['Đã ban hành.\nĐã bổ sung', 'Đã ban hành. Đã bổ sung'],
  ['Đã ban hành kế hoạch của\nỦy ban nhân dân xã', 'Đã ban hành kế hoạch của Ủy ban nhân dân xã'],
  ['Gồm:\nĐã mở 02 lớp', 'Gồm: Đã mở 02 lớp'],
  ['- Đã mua máy\n- Đã mở lớp', '- Đã mua máy\n- Đã mở lớp'],
  ['Đã ban hành', 'Đã ban hành'],
])('%j reads %j in a sentence', (text, line) => {
  expect(resultInLine(text)).toBe(line)
})
