import { expect, test } from 'vitest'
import { isAssessmentHeading } from '../../src/read/tables/headings/assessment-heading.js'

test.each([
  ['Đạt/Không đạt', true],
  ['Đạt / Chưa đạt', true],
  ['Kết quả (Đạt/Không đạt)', true],
  ['Đạt/\nKhông đạt', true],
  ['Vượt/Đạt/Không đạt', true],
  ['Đạt hoặc chưa đạt', true],
  ['Đạt/Không', true],
  ['Hoàn thành/Chưa hoàn thành', true],
  ['Tự đánh giá đạt/không đạt', true],
  ['Kết quả', false],
  ['Đạt', false],
  ['Không đạt', false],
  ['Số chỉ tiêu đạt/không đạt', false],
  ['Tỷ lệ đạt/không đạt (%)', false],
  ['Lý do đạt/không đạt', false],
  ['Đạt không gian mạng an toàn', false],
])('%j asks for an assessment: %s', (heading, asks) => {
  expect(isAssessmentHeading(heading)).toBe(asks)
})
