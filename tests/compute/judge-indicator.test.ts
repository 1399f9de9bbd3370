import { describe, expect, test } from 'vitest'
import { judgeIndicator } from '../../src/compute/indicators/judge-indicator.js'
import { indicator } from './rows.js'

const due = { months: 12, isDue: true }
const early = { months: 3, isDue: false }

describe('an indicator in the period in which its target falls due', () => {
  test.each`
    target                     | actual             | unit         | rate     | state
    ${'100%'}                  | ${'100%'}          | ${null}      | ${100}   | ${'met'}
    ${'80'}                    | ${'92'}            | ${'%'}       | ${115}   | ${'exceeded'}
    ${'đạt 90%'}               | ${'90%'}           | ${null}      | ${100}   | ${'met'}
    ${'phấn đấu 80%'}          | ${'27%'}           | ${null}      | ${33.8}  | ${'notMet'}
    ${'01 mô hình'}            | ${'2'}             | ${null}      | ${200}   | ${'exceeded'}
    ${'≥ 80%'}                 | ${'79,99%'}        | ${null}      | ${99.99} | ${'notMet'}
    ${'>= 30'}                 | ${'30'}            | ${'lớp'}     | ${100}   | ${'met'}
    ${'từ 80% trở lên'}        | ${'40%'}           | ${null}      | ${50}    | ${'notMet'}
    ${'trên 90%'}              | ${'90%'}           | ${null}      | ${100}   | ${'notMet'}
    ${'trên 90%'}              | ${'91%'}           | ${null}      | ${101.1} | ${'met'}
    ${'> 0,7'}                 | ${'0,7'}           | ${null}      | ${100}   | ${'notMet'}
    ${'> 0,7'}                 | ${'0,77'}          | ${null}      | ${110}   | ${'met'}
    ${'Trên 50%'}              | ${'60%'}           | ${null}      | ${120}   | ${'exceeded'}
    ${'Trên 50%'}              | ${'50,4%'}         | ${null}      | ${100.8} | ${'met'}
    ${'trên 5 cuộc'}           | ${'6'}             | ${'cuộc'}    | ${120}   | ${'met'}
    ${'trên 5 cuộc'}           | ${'7'}             | ${'cuộc'}    | ${140}   | ${'exceeded'}
    ${'≤ 3'}                   | ${'3'}             | ${null}      | ${100}   | ${'met'}
    ${'≤ 3'}                   | ${'4'}             | ${null}      | ${75}    | ${'notMet'}
    ${'không quá 5%'}          | ${'0%'}            | ${null}      | ${100}   | ${'met'}
    ${'tối đa 5'}              | ${'10'}            | ${null}      | ${50}    | ${'notMet'}
    ${'dưới 5%'}               | ${'5%'}            | ${null}      | ${100}   | ${'notMet'}
    ${'giảm xuống dưới 5%'}    | ${'4,9%'}          | ${null}      | ${100}   | ${'met'}
    ${'40 - 50'}               | ${'45'}            | ${null}      | ${100}   | ${'met'}
    ${'40 - 50'}               | ${'20'}            | ${null}      | ${50}    | ${'notMet'}
    ${'40 - 50'}               | ${'100'}           | ${null}      | ${50}    | ${'notMet'}
    ${'từ 20 đến 30%'}         | ${'30%'}           | ${null}      | ${100}   | ${'met'}
    ${'17/17 phường, xã'}      | ${'17/17'}         | ${null}      | ${100}   | ${'met'}
    ${'17/17 phường, xã'}      | ${'15/17'}         | ${null}      | ${88.2}  | ${'notMet'}
    ${'17/17 phường, xã'}      | ${'17'}            | ${null}      | ${100}   | ${'met'}
    ${'17/17 phường, xã'}      | ${'100%'}          | ${null}      | ${100}   | ${'met'}
    ${'7/11 xã'}               | ${'9/11'}          | ${null}      | ${128.6} | ${'exceeded'}
    ${'100%'}                  | ${'17/17'}         | ${null}      | ${100}   | ${'met'}
    ${'100%'}                  | ${'15/20'}         | ${null}      | ${75}    | ${'notMet'}
    ${'Có'}                    | ${'Có'}            | ${null}      | ${100}   | ${'met'}
    ${'Có'}                    | ${'Không'}         | ${null}      | ${0}     | ${'notMet'}
    ${'Ban hành kế hoạch'}     | ${'Đã ban hành'}   | ${null}      | ${100}   | ${'met'}
    ${'Hoàn thành'}            | ${'Đang xây dựng'} | ${null}      | ${0}     | ${'notMet'}
    ${'Hoàn thành'}            | ${'đạt 92%'}       | ${null}      | ${null}  | ${'unjudged'}
    ${'Hoàn thành'}            | ${'100%'}          | ${null}      | ${100}   | ${'met'}
    ${'Hoàn thành'}            | ${'0%'}            | ${null}      | ${0}     | ${'notMet'}
    ${'0'}                     | ${'0'}             | ${'vụ'}      | ${null}  | ${'met'}
    ${'0'}                     | ${'4'}             | ${'vụ'}      | ${null}  | ${'met'}
    ${'100'}                   | ${'98'}            | ${'mô hình'} | ${98}    | ${'notMet'}
    ${'3'}                     | ${'1'}             | ${'mô hình'} | ${33.3}  | ${'notMet'}
    ${'66,67%'}                | ${'50%'}           | ${null}      | ${75}    | ${'notMet'}
    ${'6,25'}                  | ${'5,123'}         | ${null}      | ${81.97} | ${'notMet'}
    ${'80%'}                   | ${''}              | ${null}      | ${null}  | ${'noData'}
    ${'80%'}                   | ${'0'}             | ${null}      | ${0}     | ${'notMet'}
    ${'80%'}                   | ${'-'}             | ${null}      | ${null}  | ${'notApplicable'}
    ${'80%'}                   | ${'không áp dụng'} | ${null}      | ${null}  | ${'notApplicable'}
    ${'-'}                     | ${'12'}            | ${null}      | ${null}  | ${'notApplicable'}
    ${'tối thiểu 04 cuộc/năm'} | ${'4'}             | ${null}      | ${100}   | ${'met'}
    ${'tối thiểu 04 cuộc/năm'} | ${'3'}             | ${null}      | ${75}    | ${'notMet'}
  `('$actual against "$target" ($unit) is $state at $rate', ({ target, actual, unit, rate, state }) => {
    const judged = judgeIndicator(indicator(target, actual, unit), due)
    expect({ rate: judged.rate, state: judged.state }).toEqual({ rate, state })
  })

  test.each`
    target                   | actual                 | unit            | rate    | state
    ${'3 triệu đồng'}        | ${'2.500.000 đồng'}    | ${null}         | ${83.3} | ${'notMet'}
    ${'50'}                  | ${'60.000.000 đồng'}   | ${'Triệu đồng'} | ${120}  | ${'exceeded'}
    ${'2'}                   | ${'2.500 triệu đồng'}  | ${'tỷ đồng'}    | ${125}  | ${'exceeded'}
    ${'1000 triệu đồng'}     | ${'1,2 tỷ'}            | ${null}         | ${120}  | ${'exceeded'}
    ${'không quá 2 tỷ đồng'} | ${'2.500 trđ'}         | ${null}         | ${80}   | ${'notMet'}
    ${'40 - 50'}             | ${'45.000 nghìn đồng'} | ${'triệu đồng'} | ${100}  | ${'met'}
    ${'2 triệu lượt'}        | ${'1.500.000 lượt'}    | ${null}         | ${75}   | ${'notMet'}
    ${'3 triệu đồng'}        | ${'12 hồ sơ'}          | ${null}         | ${null} | ${'unjudged'}
    ${'10'}                  | ${'12 triệu đồng'}     | ${'mô hình'}    | ${null} | ${'unjudged'}
  `('$actual against "$target" ($unit) is $state at $rate in one unit of money', row => {
    const judged = judgeIndicator(indicator(row.target, row.actual, row.unit), due)
    expect({ rate: judged.rate, state: judged.state }).toEqual({ rate: row.rate, state: row.state })
  })

  test.each`
    target           | actual           | unit       | rate     | state
    ${'80%'}         | ${'450'}         | ${null}    | ${null}  | ${'unjudged'}
    ${'80%'}         | ${'450'}         | ${'hồ sơ'} | ${null}  | ${'unjudged'}
    ${'80%'}         | ${'85 hồ sơ'}    | ${'hồ sơ'} | ${null}  | ${'unjudged'}
    ${'80'}          | ${'1.200 hồ sơ'} | ${'%'}     | ${null}  | ${'unjudged'}
    ${'70% - 80%'}   | ${'450'}         | ${null}    | ${null}  | ${'unjudged'}
    ${'500'}         | ${'85%'}         | ${'hồ sơ'} | ${null}  | ${'unjudged'}
    ${'04 cuộc/năm'} | ${'100%'}        | ${null}    | ${null}  | ${'unjudged'}
    ${'100%'}        | ${'98'}          | ${null}    | ${98}    | ${'notMet'}
    ${'100%'}        | ${'98'}          | ${'hồ sơ'} | ${98}    | ${'notMet'}
    ${'110%'}        | ${'120'}         | ${null}    | ${109.1} | ${'exceeded'}
    ${'300%'}        | ${'450'}         | ${null}    | ${150}   | ${'exceeded'}
    ${'80'}          | ${'85%'}         | ${'Tỷ lệ'} | ${106.3} | ${'exceeded'}
    ${'80%'}         | ${'450/500'}     | ${'hồ sơ'} | ${112.5} | ${'exceeded'}
  `('$actual against "$target" ($unit) is $state at $rate, a count being no percentage', row => {
    const judged = judgeIndicator(indicator(row.target, row.actual, row.unit), due)
    expect({ rate: judged.rate, state: judged.state }).toEqual({ rate: row.rate, state: row.state })
  })

  test.each`
    words                | state
    ${'Đạt'}             | ${'met'}
    ${'Vượt'}            | ${'exceeded'}
    ${'Không đạt'}       | ${'notMet'}
    ${'Đang thực hiện'}  | ${'notMet'}
    ${'Hoàn thành'}      | ${'met'}
    ${'Chưa có số liệu'} | ${'noData'}
    ${'Không áp dụng'}   | ${'notApplicable'}
  `('a target in words is $state by the assessment "$words"', ({ words, state }) => {
    const wordy = indicator('Nâng cao chất lượng phục vụ', '', null, { claimedStatus: words })
    expect(judgeIndicator(wordy, due).state).toBe(state)
  })
})

describe('an indicator before its target falls due', () => {
  test.each`
    target    | actual     | state
    ${'100%'} | ${'60%'}   | ${'inProgress'}
    ${'50%'}  | ${'60%'}   | ${'exceeded'}
    ${'≤ 3'}  | ${'5'}     | ${'inProgress'}
    ${'Có'}   | ${'Không'} | ${'inProgress'}
    ${'80%'}  | ${''}      | ${'noData'}
  `('$actual against $target is $state', ({ target, actual, state }) => {
    expect(judgeIndicator(indicator(target, actual), early).state).toBe(state)
  })

  test('an assessment "Không đạt" is told as under way', () => {
    const wordy = indicator('Nâng cao nhận thức', '', null, { claimedStatus: 'Không đạt' })
    expect(judgeIndicator(wordy, early).state).toBe('inProgress')
  })
})

describe('rates per year or month', () => {
  test.each`
    target                            | actual | months | rate     | state
    ${'04 cuộc/năm (theo quý)'}       | ${'1'} | ${3}   | ${100}   | ${'met'}
    ${'04 cuộc/năm (theo quý)'}       | ${'1'} | ${6}   | ${50}    | ${'notMet'}
    ${'04 cuộc/năm (theo quý)'}       | ${'2'} | ${6}   | ${100}   | ${'met'}
    ${'1 tháng có một bản tin'}       | ${'1'} | ${1}   | ${100}   | ${'met'}
    ${'1 tháng có một bản tin'}       | ${'4'} | ${3}   | ${133.3} | ${'exceeded'}
    ${'04 cuộc/năm, mỗi quý 01 cuộc'} | ${'1'} | ${1}   | ${null}  | ${'met'}
    ${'04 cuộc/năm'}                  | ${'1'} | ${1}   | ${25}    | ${'notMet'}
    ${'tối thiểu 04 cuộc/năm'}        | ${'2'} | ${6}   | ${50}    | ${'notMet'}
    ${'04 cuộc/năm'}                  | ${'5'} | ${3}   | ${125}   | ${'exceeded'}
  `('$actual of "$target" in $months months is $state', ({ target, actual, months, rate, state }) => {
    const judged = judgeIndicator(indicator(target, actual), { months, isDue: true })
    expect({ rate: judged.rate, state: judged.state }).toEqual({ rate, state })
  })
})

describe('several criteria in one cell', () => {
  const target = '- Tối thiểu 50% cấp sở\n- Tối thiểu 30% cấp huyện'

  test('are each judged by the part of the result with their subject, whatever the order', () => {
    const judged = judgeIndicator(indicator(target, '35% cấp huyện; 60% cấp sở'), due)
    expect(judged).toMatchObject({ state: 'exceeded', rate: null, rateText: '120%; 116,7%' })
  })

  test('are not met when one is not', () => {
    expect(judgeIndicator(indicator(target, '60% cấp sở; 20% cấp huyện'), due)).toMatchObject({
      state: 'notMet',
      gapText: 'cao hơn 10 điểm phần trăm; thấp hơn 10 điểm phần trăm',
    })
  })

  test('are judged by the assessment when the result does not match them', () => {
    const wordy = indicator(target, '60%', null, { claimedStatus: 'Đạt' })
    expect(judgeIndicator(wordy, due)).toMatchObject({ state: 'met', source: 'words' })
  })

  test('say that they could not be judged when there is no assessment either', () => {
    expect(judgeIndicator(indicator(target, '60%'), due)).toMatchObject({
      state: 'unjudged',
      source: 'unjudged',
    })
  })
})

describe('numbers of an indicator', () => {
  test('numerator and denominator stand in for a blank result', () => {
    const counted = indicator('80%', '', null, { numerator: 27, denominator: 50 })
    expect(judgeIndicator(counted, due)).toMatchObject({ rate: 67.5, state: 'notMet' })
  })

  test('a denominator of zero is no data', () => {
    const counted = indicator('80%', '', null, { numerator: 0, denominator: 0 })
    expect(judgeIndicator(counted, due).state).toBe('noData')
  })

  test('decimals are exact: 0,1 + 0,2 of 0,3 is reached', () => {
    expect(judgeIndicator(indicator('0,3', '0,3'), due).state).toBe('met')
    expect(judgeIndicator(indicator('70%', '68,985%'), due).rate).toBe(98.6)
  })

  test('a rate is rounded once, half away from zero', () => {
    expect(judgeIndicator(indicator('2000', '1'), due).rate).toBe(0.1)
  })

  test.each`
    target                | actual  | months | rate    | state
    ${'03-05 bài/tháng'}  | ${'12'} | ${3}   | ${100}  | ${'met'}
    ${'03-05 bài/tháng'}  | ${'6'}  | ${3}   | ${66.7} | ${'notMet'}
    ${'03-05 bài/tháng'}  | ${'20'} | ${3}   | ${75}   | ${'notMet'}
    ${'03-05 bài/tháng'}  | ${'4'}  | ${1}   | ${100}  | ${'met'}
    ${'2 - 3 cuộc/quý'}   | ${'3'}  | ${3}   | ${100}  | ${'met'}
    ${'2 - 3 cuộc/quý'}   | ${'3'}  | ${6}   | ${75}   | ${'notMet'}
    ${'4 - 5 cuộc/quý'}   | ${'2'}  | ${1}   | ${100}  | ${'met'}
    ${'1 - 2 cuộc/quý'}   | ${'1'}  | ${1}   | ${null} | ${'met'}
    ${'10 - 12 cuộc/năm'} | ${'11'} | ${12}  | ${100}  | ${'met'}
    ${'3 - 5 bài'}        | ${'12'} | ${3}   | ${41.7} | ${'notMet'}
  `('$actual of "$target" in $months months is $state at $rate', row => {
    const judged = judgeIndicator(indicator(row.target, row.actual), { months: row.months, isDue: true })
    expect({ rate: judged.rate, state: judged.state }).toEqual({ rate: row.rate, state: row.state })
  })

  test.each`
    target            | actual              | unit         | gap
    ${'50%'}          | ${'27%'}            | ${null}      | ${'thấp hơn 23 điểm phần trăm'}
    ${'5'}            | ${'2'}              | ${'Mô hình'} | ${'còn thiếu 03 mô hình'}
    ${'5'}            | ${'7'}              | ${'mô hình'} | ${'vượt 02 mô hình'}
    ${'36 Mb/s'}      | ${'30'}             | ${null}      | ${'thấp hơn 6 Mb/s'}
    ${'≤ 5%'}         | ${'8%'}             | ${null}      | ${'cao hơn 3 điểm phần trăm'}
    ${'≤ 5%'}         | ${'1%'}             | ${null}      | ${''}
    ${'80'}           | ${'80'}             | ${'%'}       | ${''}
    ${'40 - 50'}      | ${'38'}             | ${'lớp'}     | ${'còn thiếu 02 lớp'}
    ${'3 triệu đồng'} | ${'2.500.000 đồng'} | ${null}      | ${'thấp hơn 0,5 triệu đồng'}
    ${'≥ 90/100'}     | ${'92,5/100'}       | ${'điểm'}    | ${'cao hơn 2,5 điểm'}
  `('$actual against $target is told as "$gap"', ({ target, actual, unit, gap }) => {
    expect(judgeIndicator(indicator(target, actual, unit), due).gapText).toBe(gap)
  })
})
