import { expect, test } from 'vitest'
import { namesInLine, officesOf } from '../../src/compute/head/names-in-line.js'

test.each([
  ['Văn phòng', 'Văn phòng'],
  ['Văn phòng HĐND-UBND\nCông an xã', 'Văn phòng HĐND-UBND, Công an xã'],
  ['- VH-XH;\n- Đoàn Thanh niên.', 'VH-XH, Đoàn Thanh niên'],
  ['Văn phòng\nHĐND-UBND', 'Văn phòng HĐND-UBND'],
  ['a) Phòng Văn hóa\nb) Phòng Kinh tế', 'Phòng Văn hóa, Phòng Kinh tế'],
  ['1. Công an xã; 2. Ban chỉ huy quân sự', 'Công an xã; Ban chỉ huy quân sự'],
  ['Phòng Văn hóa -\nXã hội', 'Phòng Văn hóa - Xã hội'],
  ['', ''],
])('offices in the lines of %j stand in a line as %j', (cell, line) => {
  expect(namesInLine(cell)).toBe(line)
})

test.each([
  ['Phòng A\nPhòng B', ['Phòng A', 'Phòng B']],
  ['- Phòng A;\n- VH-XH.', ['Phòng A', 'VH-XH']],
  ['a) Phòng A, b) Phòng B', ['Phòng A', 'Phòng B']],
  ['1) Phòng A\n2) Viễn thông', ['Phòng A', 'Viễn thông']],
  ['Phòng A;\nHĐND', ['Phòng A', 'HĐND']],
  ['Văn phòng\nHĐND-UBND', ['Văn phòng HĐND-UBND']],
  ['Phòng Văn hóa, Khoa học và Thông tin', ['Phòng Văn hóa, Khoa học và Thông tin']],
  ['Tổ 4.0', ['Tổ 4.0']],
])('the offices of %j are written to one by one: %j', (cell, offices) => {
  expect(officesOf(cell)).toEqual(offices)
})
