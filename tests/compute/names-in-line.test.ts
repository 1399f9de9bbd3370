import { expect, test } from 'vitest'
import { namesInLine } from '../../src/compute/head/names-in-line.js'

test.each([
  ['Văn phòng', 'Văn phòng'],
  ['Văn phòng HĐND-UBND\nCông an xã', 'Văn phòng HĐND-UBND, Công an xã'],
  ['- VH-XH;\n- Đoàn Thanh niên.', 'VH-XH, Đoàn Thanh niên'],
  ['Văn phòng\nHĐND-UBND', 'Văn phòng HĐND-UBND'],
  ['', ''],
])('offices in the lines of %j stand in a line as %j', (cell, line) => {
  expect(namesInLine(cell)).toBe(line)
})
