import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  decimalsOf,
  divide,
  multiply,
  plainDigits,
  round,
  subtract,
  sum,
} from '../../src/vietnamese/numbers/decimal.js'

describe('decimal arithmetic', () => {
  test.each([
    ['0.1 + 0.2', add(0.1, 0.2), 0.3],
    ['0.3 - 0.1', subtract(0.3, 0.1), 0.2],
    ['1.1 × 3', multiply(1.1, 3), 3.3],
    ['0.3 ÷ 0.1', divide(0.3, 0.1), 3],
    ['6 ÷ 3', divide(6, 3), 2],
    ['ten dimes', sum(Array.from({ length: 10 }, () => 0.1)), 1],
    ['no terms', sum([]), 0],
    ['a whole sum', sum([1, 2, 3]), 6],
    ['whole numbers and decimals', sum([1, 0.1, 2, 0.2]), 3.3],
    ['beyond the safe integers', add(9007199254740991, 2), 9007199254740992],
  ])('%s is exact', (_, actual, expected) => {
    expect(actual).toBe(expected)
  })

  test.each([
    [2.345, 2, 2.35],
    [1.005, 2, 1.01],
    [-2.345, 2, -2.35],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [98.44, 1, 98.4],
    [7, 2, 7],
    [-0.04, 1, 0],
  ])('rounds %d to %d places, half away from zero', (value, places, expected) => {
    expect(round(value, places)).toBe(expected)
  })

  test('refuses to divide by zero', () => {
    expect(() => divide(1, 0)).toThrow(RangeError)
  })

  test('passes what is not finite on as not a number', () => {
    expect([add(Number.NaN, 1), multiply(Number.POSITIVE_INFINITY, 2), sum([1, Number.NaN])]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ])
  })

  test('counts decimals and orders numbers', () => {
    expect([5, 98.8, 0.125, 1e-7, 1.5e-7, 1e21].map(decimalsOf)).toEqual([0, 1, 3, 7, 8, 0])
    expect([compare(1, 2), compare(2, 2), compare(3, 2)]).toEqual([-1, 0, 1])
  })

  test('writes plain digits without exponents or a negative zero', () => {
    expect([plainDigits(2.5, 2), plainDigits(1e21, 0), plainDigits(-0.001, 2)]).toEqual([
      '2.50',
      '1000000000000000000000',
      '0.00',
    ])
  })

  test('whatever way a figure is reckoned with, it is what decimals give', () => {
    Big.DP = 40
    Big.RM = 1
    const figure = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(8)).map(([n, p]) => n / 10 ** p),
      fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 })).map(([a, b]) => a / b),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    )
    fc.assert(
      fc.property(figure, figure, fc.nat(8), (a, b, places) => {
        const [x, y] = [new Big(a), new Big(b)]
        expect([add(a, b), subtract(a, b), multiply(a, b)]).toEqual(
          [x.plus(y), x.minus(y), x.times(y)].map(each => each.toNumber() + 0),
        )
        if (b !== 0) expect(divide(a, b)).toBe(x.div(y).toNumber() + 0)
        expect(round(a, places)).toBe(x.round(places, 1).toNumber() + 0)
        expect(plainDigits(a, places)).toBe(x.toFixed(places, 1).replace(/^-(?=[0.]+$)/, ''))
      }),
      { numRuns: 5000 },
    )
  })
})
