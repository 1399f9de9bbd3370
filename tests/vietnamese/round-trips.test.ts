import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  formatDateLong,
  formatDateShort,
  parseDate,
} from '../../src/vietnamese/dates/dates.js'
import {
  formatPeriod,
  makePeriod,
  nextPeriod,
  parsePeriod,
  previousPeriod,
  type ReportPeriod,
} from '../../src/vietnamese/dates/periods.js'
import {
  formatCount,
  formatNumber,
  formatPercent,
  parseNumber,
} from '../../src/vietnamese/numbers/numbers.js'
import { letterOf, parseLetter, parseRoman, romanNumeral } from '../../src/vietnamese/numbers/numerals.js'
import type { Criterion } from '../../src/vietnamese/targets/criterion.js'
import { formatTarget, parseTarget } from '../../src/vietnamese/targets/targets.js'

const value = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`))
const date = fc.integer({ min: 0, max: 100_000 }).map(days => addDays('1920-01-01', days))
const period: fc.Arbitrary<ReportPeriod> = fc
  .tuple(
    fc.constantFrom('month', 'quarter', 'firstHalf', 'secondHalf', 'nineMonths', 'year'),
    fc.integer({ min: 1990, max: 2100 }),
    fc.integer({ min: 0, max: 11 }),
  )
  .map(([kind, year, index]) =>
    makePeriod(kind, year, kind === 'month' ? index + 1 : kind === 'quarter' ? (index % 4) + 1 : 0),
  )

describe('what is written is read back', () => {
  test('numbers, once the decimal mark is known', () => {
    fc.assert(
      fc.property(value, each => {
        const reading = parseNumber(formatNumber(each), { decimalMark: ',' })
        expect(reading).toMatchObject({ type: 'number', value: each, percent: false, unit: null })
      }),
    )
  })

  test('percentages and counts', () => {
    fc.assert(
      fc.property(value, fc.nat({ max: 999_999 }), (share, count) => {
        expect(parseNumber(formatPercent(share, 4), { decimalMark: ',' })).toMatchObject({
          value: share,
          percent: true,
        })
        expect(parseNumber(formatCount(count), { decimalMark: ',' })).toMatchObject({
          value: count,
          decimals: 0,
        })
      }),
    )
  })

  test('dates, in both forms, with words around them', () => {
    fc.assert(
      fc.property(date, each => {
        for (const text of [
          formatDateLong(each),
          formatDateShort(each),
          each,
          `đã xong ${formatDateLong(each)}, có báo cáo`,
        ]) {
          expect(parseDate(text)).toEqual({ type: 'date', date: each })
        }
      }),
    )
  })

  test('days added are days between', () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: -5000, max: 5000 }),
        (each, days) => daysBetween(each, addDays(each, days)) === days,
      ),
    )
  })

  test('periods, and the next one leads back', () => {
    fc.assert(
      fc.property(period, each => {
        expect(parsePeriod(formatPeriod(each))).toEqual(each)
        if (each.kind !== 'nineMonths') expect(previousPeriod(nextPeriod(each))).toEqual(each)
      }),
    )
  })

  test('numerals and letters', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), each => parseRoman(romanNumeral(each)) === each))
    fc.assert(fc.property(fc.integer({ min: 1, max: 552 }), each => parseLetter(letterOf(each)) === each))
  })

  test('targets', () => {
    const figures = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 2 }))
      .map(([digits, decimals]) => ({ value: Number(`${digits}e-${decimals}`), decimals }))
    const unit = fc.constantFrom('%', 'cuộc', 'mô hình', 'hồ sơ', null)
    const subject = fc.constantFrom('', 'cấp xã', 'Đông Nam Á', 'đối với cấp sở')
    const criterion: fc.Arbitrary<Criterion> = fc.oneof(
      fc
        .record({
          type: fc.constantFrom(
            'atLeast' as const,
            'moreThan' as const,
            'atMost' as const,
            'lessThan' as const,
          ),
          figure: figures,
          unit,
        })
        .map(({ type, figure, unit: own }) => ({ type, ...figure, unit: own, subject: '' })),
      fc
        .record({ type: fc.constantFrom('moreThan' as const, 'atMost' as const), figure: figures, subject })
        .map(({ type, figure, subject: own }) => ({ type, ...figure, unit: '%', subject: own })),
      fc
        .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 400 }), unit)
        .map(([low, more, own]) => ({
          type: 'between' as const,
          low,
          high: low + more,
          decimals: 0,
          unit: own,
          subject: '',
        })),
      fc
        .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 91, max: 999 }))
        .map(([numerator, denominator]) => ({
          type: 'ratio' as const,
          numerator,
          denominator,
          unit: 'xã',
          subject: 'được công nhận',
        })),
      fc
        .tuple(
          fc.integer({ min: 1, max: 365 }),
          fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const),
        )
        .map(([count, per]) => ({
          type: 'rate' as const,
          value: count,
          decimals: 0,
          per,
          unit: 'bản tin',
          subject: '',
        })),
      fc.constant({ type: 'yesNo' as const, expected: true as const, text: 'Ban hành kế hoạch' }),
    )
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 3 }), criteria => {
        const written = formatTarget({ criteria, text: '' })
        expect(parseTarget(written, null, { decimalMark: ',' })).toEqual({ criteria, text: written })
      }),
      { numRuns: 300 },
    )
  })
})
