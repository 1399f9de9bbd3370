import { expect, test } from 'vitest'
import { formatPlace, isRankRow, placeAsked } from '../../src/vietnamese/targets/ranks.js'

test.each([
  ['Chỉ số DTI', 'hạng', true],
  ['Chỉ số DTI', 'Thứ hạng', true],
  ['Thứ hạng chỉ số DTI', null, true],
  ['Xếp hạng DTI', 'bậc', true],
  ['Xếp hạng DTI', 'điểm', false],
  ['Chỉ số DTI', null, false],
  ['Vị trí việc làm', 'vị trí', false],
  ['Số hạng tăng của chỉ số DTI', 'hạng', false],
  ['Cải thiện thứ hạng DTI', 'hạng', false],
  ['Số hạng mục', 'hạng mục', false],
])('%j in %j says a place: %s', (name, unit, says) => {
  expect(isRankRow(name, unit)).toBe(says)
})

test.each([
  ['hạng 10', 10],
  ['Thứ hạng 05', 5],
  ['Phấn đấu xếp thứ 3 toàn tỉnh', 3],
  ['Từ hạng 10 trở lên', 10],
  ['Đạt hạng 8/45', 8],
  ['Tăng 2 hạng', null],
  ['10', null],
  ['Thứ 2 hàng tuần', null],
  ['Bệnh viện hạng 2', null],
  ['Hạng mục 3', null],
])('the plan %j asks for place %s', (text, place) => {
  expect(placeAsked(text)).toBe(place)
})

test('a place stands behind its word, with the number of places where the cell says it', () => {
  expect([formatPlace(12), formatPlace(8, 'Hạng 8/63'), formatPlace(8, 'xếp thứ 8')]).toEqual([
    'hạng 12',
    'hạng 8/63',
    'hạng 8',
  ])
})
