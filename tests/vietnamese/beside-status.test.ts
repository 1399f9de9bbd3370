import { expect, test } from 'vitest'
import { wordsBesideStatus } from '../../src/vietnamese/words/beside-status.js'

test.each([
  ['Đã hoàn thành, ban hành Quyết định số 12', 'ban hành Quyết định số 12'],
  ['Đang thực hiện (đã lắp 3 trạm)', 'đã lắp 3 trạm'],
  ['Chưa thực hiện: thiếu kinh phí', 'thiếu kinh phí'],
  ['Hoàn thành\n02 lớp, 60 học viên.', '02 lớp, 60 học viên'],
  ['Đang thực hiện – đạt khoảng 40% (theo biên bản)', 'đạt khoảng 40% (theo biên bản)'],
  ['Hoàn thành', null],
  ['Hoàn thành (đúng hạn)', null],
  ['Đang thực hiện, trong hạn', null],
  ['Hoàn thành, đang thanh quyết toán', null],
  ['Hoàn thành (tốt)', null],
  ['Hoàn thành (12/3/2025)', null],
  ['Hoàn thành (100%)', null],
  ['Bàn giao hồ sơ, ban hành Quyết định số 12', null],
  ['', null],
])('beside the state of “%s”', (text, rest) => {
  expect(wordsBesideStatus(text)).toBe(rest)
})
