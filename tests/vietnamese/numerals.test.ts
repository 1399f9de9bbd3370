import { describe, expect, test } from 'vitest'
import { letterOf, parseLetter, parseRoman, romanNumeral } from '../../src/vietnamese/numbers/numerals.js'
import { joinVietnamese } from '../../src/vietnamese/words/lists.js'
import { asciiSlug } from '../../src/vietnamese/words/slug.js'

describe('numerals', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [49, 'XLIX'],
    [2024, 'MMXXIV'],
  ])('writes and reads %d as %s', (number, roman) => {
    expect(romanNumeral(number)).toBe(roman)
    expect(parseRoman(roman)).toBe(number)
    expect(parseRoman(` ${roman}.`)).toBe(number)
  })

  test.each(['', 'IIII', 'VX', 'A', 'i', 'I.1', '1'])('reads no Roman numeral in %j', text => {
    expect(parseRoman(text)).toBeNull()
  })

  test('letters points in the order of the Vietnamese alphabet', () => {
    expect(Array.from({ length: 25 }, (_, index) => letterOf(index + 1)).join(' ')).toBe(
      'a b c d đ e g h i k l m n o p q r s t u v x y aa ab',
    )
    expect(['a)', 'Đ.', 'y', 'aa', 'f', 'abc', ''].map(parseLetter)).toEqual([1, 5, 23, 24, null, null, null])
  })

  test('has no numeral below one', () => {
    expect(() => romanNumeral(0)).toThrow(RangeError)
    expect(() => letterOf(0)).toThrow(RangeError)
  })

  test('joins lists and writes file names', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinVietnamese)).toEqual([
      '',
      'a',
      'a và b',
      'a, b và c',
    ])
    expect(['xã Tam Phước', 'Ðông Hà'.normalize('NFD'), '  ../UBND  phường 1!', '…'].map(asciiSlug)).toEqual([
      'xa-tam-phuoc',
      'dong-ha',
      'ubnd-phuong-1',
      '',
    ])
  })
})
