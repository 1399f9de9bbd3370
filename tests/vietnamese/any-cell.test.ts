import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isValidDate, parseDate } from '../../src/vietnamese/dates/dates.js'
import { dueDateOf, parseDeadlineRule } from '../../src/vietnamese/dates/deadline-rules.js'
import { makePeriod, parsePeriod } from '../../src/vietnamese/dates/periods.js'
import { parseTimeline } from '../../src/vietnamese/dates/timelines.js'
import { convertLegacy, detectLegacy } from '../../src/vietnamese/letters/encodings.js'
import {
  cleanText,
  compareVietnamese,
  editDistance,
  foldText,
  likeness,
} from '../../src/vietnamese/letters/fold.js'
import { parseMoneyUnit } from '../../src/vietnamese/numbers/money.js'
import { parseNumber } from '../../src/vietnamese/numbers/numbers.js'
import { parseLetter, parseRoman } from '../../src/vietnamese/numbers/numerals.js'
import { formatTarget, parseTarget } from '../../src/vietnamese/targets/targets.js'
import { asciiSlug } from '../../src/vietnamese/words/slug.js'
import { parseIndicatorStatus, parseStatus } from '../../src/vietnamese/words/status-words.js'

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
