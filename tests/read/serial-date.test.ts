import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfSerial, serialOfIso } from '../../src/read/serial-date.js'

describe('dateOfSerial', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [45366, '2024-03-15'],
    [45366.999, '2024-03-15'],
    [45351, '2024-02-29'],
    [2_958_465, '9999-12-31'],
  ])('makes %d the day %s', (serial, day) => {
    expect(dateOfSerial(serial)).toBe(day)
  })

  test.each([0, 0.5, 60, 60.5, -1, 2_958_466, Number.POSITIVE_INFINITY, Number.NaN])(
    'has no day for %d',
    serial => {
      expect(dateOfSerial(serial)).toBeNull()
    },
  )
})

describe('serialOfIso', () => {
  test.each([
    ['2024-03-15', 45366],
    ['2024-03-15T12:00:00', 45366.5],
    ['2024-03-15T06:00', 45366.25],
    ['1900-01-01', 1],
    ['1900-03-01', 61],
  ])('reads %s as %d', (text, serial) => {
    expect(serialOfIso(text)).toBe(serial)
  })

  test.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '12:00:00',
    '2024',
    '15/3/2024',
    '2024-03-15T25:00',
    '',
  ])('does not take %s for a date', text => {
    expect(serialOfIso(text)).toBeNull()
  })

  test('gives every serial back from its day', () => {
    const days = fc.integer({ min: 1, max: 2_958_465 }).filter(serial => serial !== 60)
    fc.assert(
      fc.property(days, serial => serialOfIso(dateOfSerial(serial) ?? '') === serial),
      { seed: 30, numRuns: 2000 },
    )
  })
})
