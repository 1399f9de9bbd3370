import { describe, expect, test } from 'vitest'
import {
  distinctUnits,
  findListed,
  nearestUnit,
  unitKey,
} from '../../../src/compute/consolidate/unit-names.js'

describe('names of units', () => {
  test.each([
    ['UBND phường 1', 'Phường 1'],
    ['ỦY BAN NHÂN DÂN PHƯỜNG 1', 'Phường 1'],
    ['Uỷ ban nhân dân phường 1', 'Phường 1'],
    ['HĐND và UBND xã An Hải', 'Xã An Hải'],
    ['Phường 01', 'Phường 1'],
    ['xã  Hoà   An', 'Xã Hòa An'],
    ['Xã Hòa An'.normalize('NFD'), 'Xã Hòa An'],
    ['Thị trấn Đông-Anh', 'Thị trấn Đông Anh'],
  ])('%s is %s', (written, listed) => {
    expect(unitKey(written)).toBe(unitKey(listed))
    expect(findListed(['Xã Khác', listed])(written)).toBe(listed)
  })

  test.each([
    ['Xã Tân Hà', 'Xã Tân Hạ'],
    ['Xã Phú Lâm', 'Xã Phú Lãm'],
    ['Phường 1', 'Phường 11'],
    ['Phường Hòa An', 'Xã Hòa An'],
  ])('%s is not %s', (one, other) => {
    expect(unitKey(one)).not.toBe(unitKey(other))
    expect(findListed([other, one])(one)).toBe(one)
  })

  test('a name typed without tones means the only listed unit it can mean, and none of two', () => {
    expect(findListed(['Xã Long Hải', 'Xã Phước An'])('XA LONG HAI')).toBe('Xã Long Hải')
    expect(findListed(['Xã Tân Hà', 'Xã Tân Hạ'])('Xa Tan Ha')).toBeNull()
    expect(findListed([])('Xã Long Hải')).toBeNull()
  })

  test('a name without its kind is the only listed unit that has it', () => {
    const found = findListed([
      'Xã Bình Minh',
      'Phường An Hải',
      'Xã An Hải',
      'Phường 2',
      'Xã Tân Hạ',
      'Hòa Lộc',
    ])
    expect(['Bình Minh', 'UBND Bình Minh', 'binh minh', 'Xã Hòa Lộc'].map(found)).toEqual([
      'Xã Bình Minh',
      'Xã Bình Minh',
      'Xã Bình Minh',
      'Hòa Lộc',
    ])
    expect(['An Hải', 'an hai', 'Phường Bình Minh', '2', 'Tân Hà', 'Minh'].map(found)).toEqual(
      Array.from({ length: 6 }, () => null),
    )
  })

  test('a unit listed twice is one unit', () => {
    expect(distinctUnits(['Phường 1', 'UBND phường 1', 'Phường 2'])).toEqual(['Phường 1', 'Phường 2'])
  })

  test('a misspelt name is answered with the nearest listed one, a strange name with none', () => {
    const listed = ['Phường Thắng Nhất', 'Phường Thắng Nhì', 'Phường Thắng Tam']
    expect(nearestUnit('Phường Thắng Nhứt', listed)).toBe('Phường Thắng Nhất')
    expect(nearestUnit('Sở Tài chính', listed)).toBeNull()
  })
})
