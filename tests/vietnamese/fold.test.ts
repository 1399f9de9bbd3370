import { describe, expect, test } from 'vitest'
import {
  cleanText,
  compareVietnamese,
  editDistance,
  foldText,
  likeness,
} from '../../src/vietnamese/letters/fold.js'

describe('foldText', () => {
  test.each([
    ['Hoà', 'Hòa'],
    ['uỷ ban', 'Ủy ban'],
    ['Khoẻ', 'khỏe'],
    ['kỹ năng', 'kĩ năng'],
    ['Quý', 'quí'],
    ['Tỷ lệ (%)', 'TỈ LỆ'],
    ['Ðơn vị tính', 'Đơn vị tính'],
    ['đơn vị', 'don vi'],
    ['Đơn\nvị   tính:', 'ĐƠN VỊ TÍNH'],
    ['Cơ quan/Đơn vị chủ trì', 'co quan - don vi chu tri'],
    ['Thời\u00a0gian\u200b', 'thời gian'],
    ['Chỉ tiêu'.normalize('NFD'), 'Chỉ tiêu'],
    ['Chi\u0309 ti\u00eau', 'CHỈ TIÊU'],
    ['m²', 'M2'],
  ])('folds %j and %j to one text', (a, b) => {
    expect(foldText(a)).toBe(foldText(b))
  })

  test('keeps words apart that only share letters', () => {
    expect(foldText('tay')).not.toBe(foldText('tai'))
    expect(foldText('ngày')).toBe('ngay')
    expect(foldText('— … !')).toBe('')
  })
})

describe('cleanText', () => {
  test.each([
    ['Tỷ lệ hồ sơ'.normalize('NFD'), 'Tỷ lệ hồ sơ'],
    ['Tâ\u0323p', 'Tập'],
    ['a\u00a0b\u2009c\td', 'a b c d'],
    ['\ufeffa\u200bb\u00adc\u2060', 'abc'],
    ['dòng 1\r\ndòng 2\rdòng 3\u2028dòng 4', 'dòng 1\ndòng 2\ndòng 3\ndòng 4'],
    ['  a  \nb \t', 'a\nb'],
    ['a\u0000\u0007\u001fb', 'ab'],
    ['x\ufffe\uffffy', 'xy'],
    ['một\ud800 hai\udc00', 'một hai'],
    ['\ud83d\ude00 giữ', '\ud83d\ude00 giữ'],
    ['Ðà Nẵng, phường ðông', 'Đà Nẵng, phường đông'],
    ['Þórður ð', 'Þórður ð'],
    ['"≥ 80%" – “ok” € … ½', '"≥ 80%" – “ok” € … ½'],
  ])('cleans %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected)
  })
})

describe('likeness', () => {
  test('counts inserts, replacements and swaps as one edit each', () => {
    expect([
      editDistance('abc', 'abc', 3),
      editDistance('abc', 'acb', 3),
      editDistance('abc', 'abcd', 3),
      editDistance('abc', 'xbc', 3),
    ]).toEqual([0, 1, 1, 1])
  })

  test('stops counting beyond the limit', () => {
    expect(editDistance('aaaaaaaa', 'bbbbbbbb', 2)).toBe(3)
    expect(editDistance('a', 'abcdef', 2)).toBe(3)
  })

  test('finds a wording with a typing error near and another far', () => {
    expect(likeness('Thời gian thục hiện', 'Thời gian thực hiện')).toBe(1)
    expect(likeness('Thời gain thực hiện', 'Thời gian thực hiện')).toBeGreaterThan(0.9)
    expect(likeness('Kinh phí', 'Chỉ tiêu')).toBeLessThan(0.4)
    expect(likeness('', '—')).toBe(1)
  })
})

describe('compareVietnamese', () => {
  test.each([
    [
      ['đường', 'dương', 'eo', 'áo', 'ăn', 'ân', 'an'],
      ['an', 'áo', 'ăn', 'ân', 'dương', 'đường', 'eo'],
    ],
    [
      ['bạ', 'bá', 'bã', 'bả', 'bà', 'ba'],
      ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ'],
    ],
    [
      ['bán', 'bà', 'ba'],
      ['ba', 'bà', 'bán'],
    ],
    [
      ['Tổ 10', 'Tổ 2', 'Tổ 1'],
      ['Tổ 1', 'Tổ 2', 'Tổ 10'],
    ],
    [
      ['xã Bình An', 'xã An Bình', '1 xã', 'Xã An Bình'],
      ['1 xã', 'xã An Bình', 'Xã An Bình', 'xã Bình An'],
    ],
    [
      ['ưa', 'ua', 'xa', 'ơ', 'ô', 'o'],
      ['o', 'ô', 'ơ', 'ua', 'ưa', 'xa'],
    ],
  ])('orders %j as a Vietnamese dictionary does', (words, expected) => {
    expect([...words].sort(compareVietnamese)).toEqual(expected)
  })
})
