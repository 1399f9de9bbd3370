import { expect, test } from 'vitest'
import { titleInText } from '../../src/compute/titles.js'

test.each([
  ['XÃ HỘI SỐ', 'Xã hội số'],
  ['CƠ SỞ DỮ LIỆU SỐ', 'Cơ sở dữ liệu số'],
  ['BẢN ĐỒ SỐ', 'Bản đồ số'],
  ['VĂN BẢN ĐIỆN TỬ', 'Văn bản điện tử'],
  ['XÃ HÒA BÌNH', 'XÃ HÒA BÌNH'],
  ['SỞ TƯ PHÁP', 'SỞ TƯ PHÁP'],
  ['Xã hội số', 'Xã hội số'],
])('%s in text', (title, text) => {
  expect(titleInText(title)).toBe(text)
})
