import { describe, expect, test } from 'vitest'
import { consolidated, unitReport } from './unit-reports.js'

describe('money of the units', () => {
  test.each([
    [
      'in two units of money',
      [
        [10, 4, 'triệu đồng'],
        [1, 0, 'triệu đồng'],
        [2, 1, 'tỷ đồng'],
      ],
      '2.011 triệu đồng',
      '1.004 triệu đồng',
      '49,9%',
    ],
    [
      'one disbursement unknown',
      [
        [10, 4, 'triệu đồng'],
        [20, null, 'triệu đồng'],
      ],
      '30 triệu đồng',
      '4 triệu đồng',
      '',
    ],
    ['no disbursement known', [[10, null, 'triệu đồng']], '10 triệu đồng', '', ''],
    ['nothing allotted', [[0, 0, 'triệu đồng']], '0 triệu đồng', '0 triệu đồng', ''],
  ] as const)('budgets are added, %s', (_, budgets, amountText, disbursedText, rateText) => {
    const { value } = consolidated([
      unitReport('Xã không có kinh phí'),
      ...budgets.map(([sum, disbursed, unit], at) =>
        unitReport(`Xã ${at}`, { budget: { amount: sum, disbursed, unit } }),
      ),
    ])
    expect(value.budget).toMatchObject({ amountText, disbursedText, rateText, units: budgets.length })
  })

  test.each([
    [
      'one without a unit',
      [
        [150, 'triệu đồng'],
        [70, 'triệu đồng'],
        [5, ''],
      ],
      '220 triệu đồng',
      2,
      ['Xã 2'],
    ],
    [
      'one in no money',
      [
        [1, 'triệu đồng'],
        [1, 'suất'],
      ],
      '1 triệu đồng',
      1,
      ['Xã 1'],
    ],
    [
      'nothing, without a unit',
      [
        [1, 'tỷ đồng'],
        [0, ''],
      ],
      '1 tỷ đồng',
      2,
      [],
    ],
    [
      'none with a unit, of one size',
      [
        [120, ''],
        [50, ''],
        [900, ''],
      ],
      '1.070',
      3,
      [],
    ],
    [
      'none with a unit, one of another size',
      [
        [100_000_000, ''],
        [50, ''],
        [70, ''],
      ],
      '120',
      2,
      ['Xã 0'],
    ],
    [
      'none with a unit, nobody knows which size is meant',
      [
        [100_000_000, ''],
        [50, ''],
      ],
      '0',
      0,
      ['Xã 0', 'Xã 1'],
    ],
  ] as const)('budgets whose unit of money is unknown: %s', (_, budgets, amountText, units, apart) => {
    const { value, messages } = consolidated(
      budgets.map(([sum, unit], at) =>
        unitReport(`Xã ${at}`, { budget: { amount: sum, disbursed: null, unit } }),
      ),
    )
    expect(value.budget).toMatchObject({ amountText, units, apart })
    expect(
      messages.flatMap(each => (each.code === 'units-money-apart' ? [each.values['unit']] : [])),
    ).toEqual(apart)
    expect(messages.some(each => each.code === 'units-money-no-unit')).toBe(
      units > 0 && budgets.every(([, unit]) => unit === ''),
    )
  })
})
