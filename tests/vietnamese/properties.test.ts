import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Criterion } from '../../src/vietnamese/criterion.js'
import {
  addDays,
  daysBetween,
  formatDateLong,
  formatDateShort,
  isValidDate,
  parseDate,
} from '../../src/vietnamese/dates.js'
import { dueDateOf, parseDeadlineRule } from '../../src/vietnamese/deadline-rules.js'
import { convertLegacy, detectLegacy } from '../../src/vietnamese/encodings.js'
import { cleanText, compareVietnamese, editDistance, foldText, likeness } from '../../src/vietnamese/fold.js'
import { parseMoneyUnit } from '../../src/vietnamese/money.js'
import { formatCount, formatNumber, formatPercent, parseNumber } from '../../src/vietnamese/numbers.js'
import { letterOf, parseLetter, parseRoman, romanNumeral } from '../../src/vietnamese/numerals.js'
import {
  formatPeriod,
  makePeriod,
  nextPeriod,
  parsePeriod,
  previousPeriod,
  type ReportPeriod,
} from '../../src/vietnamese/periods.js'
import { asciiSlug } from '../../src/vietnamese/slug.js'
import { parseIndicatorStatus, parseStatus } from '../../src/vietnamese/status-words.js'
import { formatTarget, parseTarget } from '../../src/vietnamese/targets.js'
import { parseTimeline } from '../../src/vietnamese/timelines.js'

const PIECES = [
  '1.234',
  '1,5',
  '98,8%',
  '17/17',
  '10/10',
  '≥',
  '>=',
  '<',
  ' - ',
  '- ',
  ';',
  '\n',
  ',',
  '.',
  '(',
  ')',
  '/',
  ' ',
  '%',
  'từ ',
  'đến ',
  'tối thiểu ',
  'trên ',
  'dưới ',
  'không quá ',
  'trở lên',
  'đạt ',
  'hoàn thành ',
  'chưa ',
  'ngày ',
  'tháng ',
  'năm ',
  'quý ',
  'I',
  'IV',
  '2024',
  '15/3/2024',
  '31',
  'trước ',
  'hàng ',
  'thường xuyên ',
  'cuộc',
  'triệu đồng',
  'x',
  '…',
  'tăng ',
  'giảm ',
  'một ',
  '6 tháng đầu năm ',
  'chậm nhất ',
  'Đông Nam Á',
  'µ¸¶',
  'aù',
  '\u0301',
  '\ud800',
  '\ufffe',
]
const clerk = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map(parts => parts.join(''))
const anything = fc.oneof(
  clerk,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
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

describe('whatever a cell holds', () => {
  test('no reader throws', () => {
    fc.assert(
      fc.property(anything, anything, (text, other) => {
        parseNumber(text)
        parseDate(text, { order: 'report', year: 2024 })
        parsePeriod(text, 2024)
        parseTarget(text, other)
        formatTarget(parseTarget(text, null, { decimalMark: '.' }))
        const timeline = parseTimeline(text, 2024)
        if (timeline.type === 'due') expect(isValidDate(timeline.date)).toBe(true)
        const rule = parseDeadlineRule(text)
        if (rule !== null) dueDateOf(rule, makePeriod('quarter', 2024, 1))
        parseStatus(text)
        parseIndicatorStatus(text)
        parseMoneyUnit(text)
        const encoding = detectLegacy(text, other)
        if (encoding !== null) convertLegacy(text, encoding, other)
        parseRoman(text)
        parseLetter(text)
        likeness(text, other)
        expect(asciiSlug(text)).toMatch(/^[a-z0-9-]*$/)
      }),
      { numRuns: 2000 },
    )
  })

  test('cleaning and folding twice change nothing more, and cleaned text is XML', () => {
    fc.assert(
      fc.property(anything, text => {
        const clean = cleanText(text)
        expect(cleanText(clean)).toBe(clean)
        expect(clean).toMatch(/^[\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('no number is read whose digits are not there', () => {
    const digitsOf = (text: string) => text.replace(/\D/g, '')
    const shown = (each: number) => digitsOf(String(each)).replace(/^0+|0+$/g, '')
    fc.assert(
      fc.property(clerk, text => {
        const reading = parseNumber(text)
        const there = digitsOf(text)
        if (reading.type === 'number') expect(there).toContain(shown(reading.value))
        if (reading.type === 'ratio')
          expect(
            [shown(reading.numerator), shown(reading.denominator)].every(each => there.includes(each)),
          ).toBe(true)
        for (const each of parseTarget(text, null).criteria) {
          if ('value' in each && /\d/.test(text))
            expect(there.includes(shown(each.value)) || each.value === 1).toBe(true)
          if (each.type === 'between') expect(there).toContain(shown(each.high))
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('the order of words is one order', () => {
    const word = fc.oneof(
      fc.constantFrom('an', 'ăn', 'ân', 'Ấn', 'bà', 'bá', 'đá', 'dá', 'Tổ 2', 'Tổ 10', '', 'xã'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    )
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a))).toBe(0)
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0)
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })

  test('the distance is the same both ways', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(fc.property(short, short, (a, b) => editDistance(a, b, 20) === editDistance(b, a, 20)))
  })

  test.each([
    ' ',
    '1 ',
    '1.',
    '%',
    '(',
    'đạt ',
    'tối thiểu ',
    'từ 1 đến ',
    '1/1/2024 ',
    'x;',
    '- 5% ',
    'quý I, ',
  ])('a full cell of %j is read at once', unit => {
    const text = unit.repeat(Math.floor(32_767 / unit.length))
    const start = performance.now()
    cleanText(text)
    foldText(text)
    parseNumber(text)
    parseDate(text, { year: 2024 })
    parsePeriod(text, 2024)
    parseTarget(text, null)
    parseTarget(text.slice(0, 2000), null)
    parseTimeline(text, 2024)
    parseDeadlineRule(text)
    parseStatus(text)
    parseMoneyUnit(text)
    detectLegacy(text, null)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
