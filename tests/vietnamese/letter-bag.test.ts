import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../src/vietnamese/letters/fold.js'
import { leastEdits, letterBag } from '../../src/vietnamese/letters/letter-bag.js'

describe('leastEdits', () => {
  it.each([
    ['ket qua', 'ket qua', 0],
    ['ket qua', 'ket quan', 1],
    ['don vi', 'odn vi', 0],
    ['chu tri', 'phoi hop', 5],
  ])('finds “%s” and “%s” at least %i edits apart', (a, b, edits) => {
    expect(leastEdits(letterBag(a), letterBag(b))).toBe(edits)
  })

  it('never says more than the texts are apart', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcdeknu 12é'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(leastEdits(letterBag(a), letterBag(b))).toBeLessThanOrEqual(editDistance(a, b, 100))
      }),
    )
  })
})
