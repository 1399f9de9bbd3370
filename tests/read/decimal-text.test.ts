import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDecimalText } from '../../src/read/decimal-text.js'

test.each(['0', '-1', '+1', '1.', '.5', '1.5', '1e5', '1E-5', '-1.5e+10', ' 7\n', '007', '9'.repeat(40)])(
  'takes %j',
  text => {
    expect(isDecimalText(text)).toBe(true)
  },
)

test.each([
  '',
  ' ',
  '.',
  '-',
  '-.',
  'e5',
  '1e',
  '1e+',
  '1.2.3',
  '1,5',
  '0x1F',
  'NaN',
  'Infinity',
  '1 2',
  '--1',
  '1a',
  '1e5x',
  '.e1',
  '١',
])('does not take %j', text => {
  expect(isDecimalText(text)).toBe(false)
})

test('takes exactly what the pattern of a decimal takes', () => {
  const pattern = /^[ \t\r\n]*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[ \t\r\n]*$/
  const text = fc
    .array(fc.constantFrom('1', '0', '.', '-', '+', 'e', 'E', ' ', 'x'), { maxLength: 7 })
    .map(all => all.join(''))
  let taken = 0
  fc.assert(
    fc.property(text, one => {
      if (pattern.test(one)) taken++
      return isDecimalText(one) === pattern.test(one)
    }),
    { seed: 38, numRuns: 20_000 },
  )
  expect(taken).toBeGreaterThan(500)
})

test('takes every finite number as JavaScript writes it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), number => isDecimalText(String(number))),
    { seed: 39 },
  )
})
