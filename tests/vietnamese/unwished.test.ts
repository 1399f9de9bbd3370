import { expect, test } from 'vitest'
import {
  asksForNone,
  lastPlaceOf,
  lessIsBetter,
  placeReached,
  saysNone,
} from '../../src/vietnamese/targets/unwished.js'

test.each([
  'Số hộ nghèo',
  'Tỷ lệ hộ cận nghèo',
  'Số sự cố an toàn thông tin',
  'Số vụ mất an toàn thông tin mạng',
  'Tỷ lệ hồ sơ trễ hạn',
  'Số hồ sơ giải quyết quá hạn',
  '3. Số nhiệm vụ chậm tiến độ',
  'Số lỗi phần mềm',
  'Số sự cố máy chủ',
  'Thời gian xử lý trung bình một hồ sơ',
  'Tỷ lệ người dân không hài lòng',
  'Giảm tỷ lệ hộ nghèo còn',
  'Tỷ lệ thư rác không quá',
  'Xếp hạng chuyển đổi số',
])('less is better: %s', name => {
  expect(lessIsBetter(name)).toBe(true)
})

test.each([
  'Số hộ nghèo được hỗ trợ',
  'Tỷ lệ hộ nghèo có điện thoại thông minh',
  'Số hộ thoát nghèo',
  'Tỷ lệ giảm hộ nghèo',
  'Số sự cố được khắc phục',
  'Tỷ lệ xử lý hồ sơ quá hạn',
  'Tỷ lệ hồ sơ không quá hạn',
  'Số vụ vi phạm bị xử phạt',
  'Giảm thời gian giải quyết thủ tục',
  'Số mô hình có lợi thế',
  'Số cuộc diễn tập ứng cứu sự cố',
  'Tỷ lệ hồ sơ đúng hạn',
  'Số lời kêu gọi',
  'Xây dựng hệ thống cảnh báo lỗ hổng',
  'Tỷ lệ hộ nghèo dùng điện thoại thông minh',
  'Tỷ lệ trẻ em nghèo học trực tuyến',
  'Số máy tính cài phần mềm diệt mã độc',
  'Ứng dụng phản ánh ô nhiễm',
  'Tổ công nghệ số cộng đồng cho hộ nghèo',
])('more is better, or nobody knows: %s', name => {
  expect(lessIsBetter(name)).toBe(false)
})

test('words that say none', () => {
  for (const text of [
    'Không xảy ra',
    'Không có',
    'Không phát sinh.',
    'Chưa xảy ra vụ việc nào',
    'Không để xảy ra',
  ])
    expect(saysNone(text), text).toBe(true)
  for (const text of ['Không có số liệu', 'Không đạt', 'Không xảy ra ở 2 xã', 'Có'])
    expect(saysNone(text), text).toBe(false)
  for (const text of ['Không xảy ra', 'Không để xảy ra sự cố mất an toàn thông tin'])
    expect(asksForNone(text), text).toBe(true)
  for (const text of ['Không quá 5', 'Không để xảy ra quá 2 vụ', 'Không'])
    expect(asksForNone(text), text).toBe(false)
})

test.each([
  ['Trong nhóm 10', 10],
  ['Top 10', 10],
  ['Thuộc top 5 toàn quốc', 5],
  ['Trong 10 tỉnh, thành phố dẫn đầu', 10],
  ['Nằm trong nhóm 05 xã dẫn đầu', 5],
  ['Nhóm 2', null],
  ['10', null],
  ['Trong 10 ngày', null],
  ['Top 10%', null],
])('the plan %j asks for a place up to %j', (text, last) => {
  expect(lastPlaceOf(text)).toBe(last)
})

test.each([
  ['8', 8],
  ['Hạng 8/63', 8],
  ['Xếp thứ 08 toàn tỉnh', 8],
  ['8%', null],
  ['Chưa xếp hạng', null],
])('the result %j is place %j', (text, place) => {
  expect(placeReached(text)).toBe(place)
})

test('a time and long words are no place in a ranking', () => {
  expect(lastPlaceOf('Trong 5 tỉnh, thành phố dẫn đầu cả nước')).toBe(5)
  expect(lastPlaceOf('Thuộc 10 đơn vị đứng đầu')).toBe(10)
  expect(lastPlaceOf('Nằm trong 3 xã đầu của tỉnh')).toBe(3)
  for (const text of [
    'Trong 6 tháng đầu năm',
    'Trong 5 ngày đầu',
    'Trong 5 dự án đầu tư công',
    'Trong 3 ngày làm việc kể từ ngày nhận được đầy đủ hồ sơ hợp lệ theo quy định',
    `Trong 5 ${'đề án '.repeat(5000)}`,
  ])
    expect(lastPlaceOf(text), text.slice(0, 40)).toBeNull()
})
