import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ConsolidateOptions,
  consolidateUnits,
} from '../../../src/compute/consolidate/consolidate-units.js'
import type { UnitReport } from '../../../src/model/consolidation.js'
import { compareVietnamese } from '../../../src/vietnamese/letters/fold.js'
import { amount, consolidated, indicator, optionsWith, share, tasks, unitReport } from './unit-reports.js'

const ward = (name: string, met: number, total: number, more: Partial<UnitReport> = {}): UnitReport =>
  unitReport(name, {
    indicators: Array.from({ length: total }, (_, at) =>
      amount(`Chỉ tiêu ${at}`, at < met ? 100 : 1, { state: at < met ? 'met' : 'notMet' }),
    ),
    ...more,
  })

describe('a consolidated report', () => {
  test('of an office that nobody named says what is missing and how to give it', () => {
    const bare = optionsWith([])
    const named = {
      receivers: ['UBND huyện'],
      recipients: ['Các xã'],
      post: 'CHỦ TỊCH',
      signer: 'Nguyễn Văn A',
    }
    const known = { ...bare, office: { ...bare.office, info: { ...bare.office.info, ...named } } }
    const unknown = { body: null, place: null, receivers: [], signer: null }
    const office = { ...known.office, info: { ...known.office.info, ...unknown } }
    const told = (options: ConsolidateOptions) =>
      consolidateUnits([ward('Phường 1', 1, 2)], options).messages.filter(
        each => each.code === 'units-office-missing',
      )
    expect(told(known)).toEqual([])
    expect(told({ ...known, office }).map(each => each.values)).toEqual([
      { keys: 'Cơ quan ban hành; Địa danh; Kính gửi; Họ tên người ký', count: 4 },
    ])
  })

  test('counts over units add up, and so do the areas', () => {
    const economy = { area: 'Kinh tế số' }
    const { value } = consolidated([
      unitReport('Phường 1', {
        indicators: [share('A', 1, 1), amount('B', 5, economy)],
        taskCounts: tasks(3, 1),
      }),
      unitReport('Phường 2', {
        indicators: [share('A', 1, 4), amount('B', 100, economy)],
        taskCounts: tasks(1, 0),
      }),
    ])
    expect(value.indicatorCounts).toMatchObject({ total: 4, met: 2, inProgress: 2 })
    expect(value.taskCounts).toMatchObject({ total: 5, done: 4, overdue: 1 })
    expect(value.areas.map(({ title, achieved, assessed }) => [title, achieved, assessed])).toEqual([
      ['Chính quyền số', 1, 2],
      ['Kinh tế số', 1, 2],
    ])
  })

  test('of a unit that sent twice one file is summed, of a faulty one nothing', () => {
    const { value } = consolidated(
      [
        unitReport('Phường 1', { file: 'a.xlsx', issuedOn: '2024-04-02', indicators: [amount('A', 1000)] }),
        unitReport('Phường 1', { file: 'b.xlsx', issuedOn: '2024-04-03', indicators: [amount('A', 5)] }),
        unitReport('Phường 2', { hasErrors: true, errorCount: 1 }),
        unitReport('Phường 3', { indicators: [amount('A', 7)] }),
      ],
      ['Phường 1', 'Phường 2', 'Phường 3', 'Phường 4'],
    )
    expect(value.indicators[0]?.value).toBe(12)
    expect(value.units).toEqual(['Phường 1', 'Phường 3'])
    expect([value.sent, value.expected, value.missing]).toEqual([3, 4, ['Phường 4']])
    expect(value.faulty.map(each => each.unit)).toEqual(['Phường 2'])
  })

  test('best and weakest are told by rate, units of one rate together, none in both', () => {
    const { value } = consolidated([
      ward('Xã A', 4, 4),
      ward('Xã B', 4, 4),
      ward('Xã C', 4, 4),
      ward('Xã D', 4, 4),
      ward('Xã E', 2, 4),
      ward('Xã G', 0, 4),
      unitReport('Xã H'),
    ])
    expect(value.best.map(each => each.unit)).toEqual(['Xã A', 'Xã B', 'Xã C', 'Xã D'])
    expect(value.weakest.map(({ unit, achievedText }) => [unit, achievedText])).toEqual([
      ['Xã G', '0/4 (0%)'],
      ['Xã E', '2/4 (50%)'],
    ])
  })

  test('with one rate of all units nobody is weakest', () => {
    const { value } = consolidated(['Xã A', 'Xã B'].map(name => ward(name, 1, 2)))
    expect([value.best.length, value.weakest.length]).toEqual([2, 0])
  })

  test('units are ranked by score, those without one left out', () => {
    const scores = (self: number) => ({
      maximum: 100,
      self,
      appraised: null,
      rate: self,
      rateText: `${self}%`,
      scored: 1,
      unscored: 0,
    })
    const { value } = consolidated([
      unitReport('Xã A', { scores: scores(70) }),
      unitReport('Xã B'),
      unitReport('Xã C', { scores: scores(90) }),
    ])
    expect(value.byScore.map(each => each.unit)).toEqual(['Xã C', 'Xã A'])
  })

  test('units with the most overdue tasks come first', () => {
    const overdue = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        content: `Việc ${at}`,
        lead: '',
        dueText: '31/3/2024',
        resultText: '',
      }))
    const { value } = consolidated([
      unitReport('Xã A', { overdue: overdue(1) }),
      unitReport('Xã B', { overdue: overdue(3) }),
      unitReport('Xã C'),
    ])
    expect(value.overdueUnits.map(each => each.unit)).toEqual(['Xã B', 'Xã A'])
  })

  test('a text that several units wrote is told once with all of them', () => {
    const { value } = consolidated([
      unitReport('Xã A', { difficulties: ['Thiếu máy tính.', 'Mạng chậm.'] }),
      unitReport('Xã B', { difficulties: ['mạng chậm'] }),
    ])
    expect(value.difficulties).toEqual([
      { text: 'Mạng chậm.', units: ['Xã A', 'Xã B'], unitsText: 'xã A và xã B' },
      { text: 'Thiếu máy tính.', units: ['Xã A'], unitsText: 'xã A' },
    ])
  })

  test('texts that differ in a tone mark are two', () => {
    const { value } = consolidated([
      unitReport('Xã A', { difficulties: ['Thiếu máy quét'] }),
      unitReport('Xã B', { difficulties: ['Thiếu mây quét', 'Thiếu  MÁY quét.'] }),
    ])
    expect(value.difficulties.map(({ text, units }) => [text, units.length])).toEqual([
      ['Thiếu máy quét', 2],
      ['Thiếu mây quét', 1],
    ])
  })

  test('nothing usable is no report', () => {
    const result = consolidateUnits([unitReport('Xã A', { hasErrors: true })], optionsWith(['Xã A']))
    expect(result.ok).toBe(false)
  })
})

describe('the order of the files', () => {
  const names = ['Phường 1', 'UBND phường 1', 'Phường 10', 'Phường 2', 'Xã Đông Hà', 'Xã An Hải', 'Xã lạ']
  const report = fc.record({
    name: fc.constantFrom(...names),
    issued: fc.constantFrom('2024-04-10', '2024-04-20', null),
    faulty: fc.boolean(),
    values: fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 3 }),
    unit: fc.constantFrom('hồ sơ', 'nghìn hồ sơ'),
    difficulty: fc.constantFrom('Mạng chậm.', 'mạng chậm', 'Thiếu máy'),
  })
  const made = fc.array(report, { minLength: 1, maxLength: 9 }).map(list =>
    list.map((each, at) =>
      unitReport(each.name, {
        file: `${at}.xlsx`,
        issuedOn: each.issued,
        hasErrors: each.faulty && at > 0,
        indicators: each.values.flatMap((value, index) => [
          amount(`Số ${index}`, value, { unit: each.unit }),
          share(`Tỷ lệ ${index}`, value, 50),
          indicator(`Mức ${index}`, { value, actualText: `${value}%` }),
        ]),
        difficulties: [each.difficulty],
      }),
    ),
  )
  const shuffled = made.chain(list =>
    fc.record({
      list: fc.constant(list),
      other: fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    }),
  )

  test.each([[[]], [['Phường 1', 'Phường 2', 'Phường 10', 'Xã An Hải']]])(
    'changes nothing, with the list %j',
    listed => {
      fc.assert(
        fc.property(shuffled, ({ list, other }) => {
          const options = optionsWith(listed)
          expect(consolidateUnits(other, options)).toEqual(consolidateUnits(list, options))
        }),
        { numRuns: 60 },
      )
    },
  )

  test('units are printed in Vietnamese order whatever order they came in', () => {
    fc.assert(
      fc.property(shuffled, ({ other }) => {
        const result = consolidateUnits(other, optionsWith([]))
        if (!result.ok) return
        const { units } = result.value
        expect([...units].sort(compareVietnamese)).toEqual(units)
      }),
      { numRuns: 30 },
    )
  })
})
