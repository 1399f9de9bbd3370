import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeIndicator } from '../../src/compute/indicators/judge-indicator.js'
import { indicator } from './rows.js'

const due = { months: 12, isDue: true }
const judge = (target: string, actual: string, unit: string | null = '%', name = 'Số vụ cháy') =>
  judgeIndicator(indicator(target, actual, unit, { name }), due)

describe('a change against the change that was asked for', () => {
  test.each`
    target                          | actual                                     | unit      | rate     | state
    ${'Giảm 20%'}                   | ${'Giảm 25%'}                              | ${'%'}    | ${125}   | ${'exceeded'}
    ${'Giảm 20%'}                   | ${'giảm 20%'}                              | ${null}   | ${100}   | ${'met'}
    ${'Giảm 20%'}                   | ${'Giảm 15%'}                              | ${'%'}    | ${75}    | ${'notMet'}
    ${'Giảm tối thiểu 20%'}         | ${'Đã giảm được 25%'}                      | ${'%'}    | ${125}   | ${'exceeded'}
    ${'Giảm ít nhất 20% thời gian'} | ${'Giảm 19,5%'}                            | ${'%'}    | ${97.5}  | ${'notMet'}
    ${'Giảm trên 20%'}              | ${'Giảm 20%'}                              | ${'%'}    | ${100}   | ${'notMet'}
    ${'Giảm từ 20% trở lên'}        | ${'Giảm 20%'}                              | ${'%'}    | ${100}   | ${'met'}
    ${'Giảm không quá 3%'}          | ${'Giảm 4%'}                               | ${'%'}    | ${75}    | ${'notMet'}
    ${'Cắt giảm 30%'}               | ${'Giảm 35%'}                              | ${'%'}    | ${116.7} | ${'exceeded'}
    ${'Giảm 20% so với năm 2023'}   | ${'Giảm 25%'}                              | ${'%'}    | ${125}   | ${'exceeded'}
    ${'Giảm 20% so với năm 2023'}   | ${'Giảm 25% so với năm 2023'}              | ${'%'}    | ${125}   | ${'exceeded'}
    ${'Giảm 20%'}                   | ${'Giảm 25% so với bình quân 3 năm trước'} | ${'%'}    | ${125}   | ${'exceeded'}
    ${'Giảm 2 ngày'}                | ${'Giảm 3 ngày'}                           | ${'ngày'} | ${150}   | ${'exceeded'}
    ${'Giảm 5 hộ'}                  | ${'Giảm 4 hộ'}                             | ${null}   | ${80}    | ${'notMet'}
    ${'Tăng 5%'}                    | ${'Tăng 6,5%'}                             | ${'%'}    | ${130}   | ${'exceeded'}
    ${'Giảm còn 5%'}                | ${'Giảm còn 4%'}                           | ${'%'}    | ${100}   | ${'met'}
    ${'Giảm xuống còn 5%'}          | ${'6,25%'}                                 | ${'%'}    | ${80}    | ${'notMet'}
    ${'Xuống còn 5%'}               | ${'Còn 4%'}                                | ${'%'}    | ${100}   | ${'met'}
  `('$actual against "$target" is $state at $rate', ({ target, actual, unit, rate, state }) => {
    const { source, ...judged } = judge(target, actual, unit)
    expect({ source, rate: judged.rate, state: judged.state }).toEqual({ source: 'computed', rate, state })
  })

  test.each([
    ['Giảm 20%', '25%', 'one side only'],
    ['20%', 'Giảm 25%', 'one side only'],
    ['Giảm 20%', 'Tăng 25%', 'the other way'],
    ['Giảm 20%', 'Giảm còn 15%', 'a level for a change'],
    ['Giảm 20%', 'Giảm 3 hộ', 'another measure'],
    ['Giảm 20% thời gian', 'Giảm 25% chi phí', 'another thing'],
    ['Giảm 20% so với năm 2023', 'Giảm 25% so với năm 2022', 'from another year'],
    ['Giảm 2%/năm', 'Giảm 3%/năm', 'a pace'],
    ['Tăng 8%', 'Tăng 10% bình quân/năm', 'a pace'],
    ['Tăng 8%', 'Tăng 10% (bình quân mỗi năm)', 'a pace'],
    ['Tăng 8%', 'Tăng bình quân 10%', 'a pace'],
    ['Tăng 8%', 'Tăng 10% trung bình năm', 'a pace'],
    ['Tăng 8% so với năm 2023', 'Tăng 10% so với năm 2023, bình quân 5%/năm', 'a pace'],
    ['Giảm 1 - 2%', 'Giảm 1,5%', 'a range'],
    ['Giảm từ 10% xuống 5%', 'Giảm từ 10% xuống 4%', 'two levels'],
    ['Giảm 20%', 'Giảm khoảng 25%', 'not exact'],
    ['Giảm 20%', 'Giảm ít nhất 25%', 'not exact'],
    ['Giám 20%', 'Giảm 25%', 'another word'],
  ])('"%s" and "%s" are not compared: %s', (target, actual) => {
    expect(judge(target, actual).source).toBe('unjudged')
  })

  test('a row about a fall gives it with or without the word', () => {
    expect(judge('20%', 'Giảm 25%', '%', 'Mức giảm số vụ cháy')).toMatchObject({
      state: 'exceeded',
      rate: 125,
    })
  })

  test('a fall told behind a level does not make it a fall', () => {
    expect(judge('100%', '98,5% (giảm 2% so với cùng kỳ)').state).toBe('notMet')
  })

  test('more reduction is never worse, and the target itself is met', () => {
    const whole = fc.integer({ min: 1, max: 99 })
    const states = ['notMet', 'met', 'exceeded']
    fc.assert(
      fc.property(whole, whole, whole, (asked, one, other) => {
        const rank = (made: number) => states.indexOf(judge(`Giảm ${asked}%`, `Giảm ${made}%`).state)
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        expect(rank(less)).toBeGreaterThanOrEqual(0)
        expect(rank(more)).toBeGreaterThanOrEqual(rank(less))
        expect(rank(asked)).toBe(1)
        expect(rank(more) > 0).toBe(more >= asked)
      }),
    )
  })
})
