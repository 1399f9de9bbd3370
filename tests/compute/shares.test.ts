import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharesOf } from '../../src/compute/shares.js'
import { sum } from '../../src/vietnamese/numbers/decimal.js'

describe('shares of a whole', () => {
  test('the records of a commune: 2657, 704, 39 and 10 of 3410', () => {
    expect(sharesOf([2657, 704, 39, 10])).toEqual([77.9, 20.7, 1.1, 0.3])
  })

  test('three equal parts still add up', () => {
    expect(sharesOf([1, 1, 1])).toEqual([33.4, 33.3, 33.3])
  })

  test('of nothing are all zero', () => {
    expect(sharesOf([0, 0])).toEqual([0, 0])
    expect(sharesOf([])).toEqual([])
  })

  test('always add up to exactly 100 and stay within one step of the exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }), counts => {
        const total = sum(counts)
        fc.pre(total > 0)
        const shares = sharesOf(counts)
        expect(sum(shares)).toBe(100)
        for (const [index, share] of shares.entries()) {
          expect(Math.abs(share - ((counts[index] ?? 0) * 100) / total)).toBeLessThan(0.1)
        }
      }),
    )
  })
})
