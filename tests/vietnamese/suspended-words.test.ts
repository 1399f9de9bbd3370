import { expect, test } from 'vitest'
import { parseStatus } from '../../src/vietnamese/words/status-words.js'
import { saysSuspended } from '../../src/vietnamese/words/suspended-words.js'

test.each([
  'Tạm dừng',
  'TẠM HOÃN',
  'Tạm ngưng',
  'Đã tạm dừng do thiếu vốn',
  'Đang tạm dừng',
  'Tạm thời dừng',
  'Dừng thực hiện',
  'Đã dừng triển khai',
  'Hoãn',
  'Hủy bỏ',
  'Tam dung',
])('%j says that work was stopped, and no other state', text => {
  expect([saysSuspended(text), parseStatus(text)]).toEqual([true, null])
})

test.each([
  ['Đúng hạn', 'done'],
  ['Hoàn thành', 'done'],
  ['Hoàn thành, dừng vận hành hệ thống cũ', 'done'],
  ['Đang thực hiện', 'inProgress'],
  ['Không dừng', null],
])('%j is no stop', (text, status) => {
  expect([saysSuspended(text), parseStatus(text)]).toEqual([false, status])
})
