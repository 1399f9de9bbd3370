/** Helpers that print numbers. */

import { divide, multiply, round, subtract, sum } from '../../vietnamese/numbers/decimal.js'
import { formatMoney, moneyInWords, parseMoneyUnit, toDong } from '../../vietnamese/numbers/money.js'
import {
  formatCount,
  formatNumber,
  formatPercent,
  formatPercentPoints,
} from '../../vietnamese/numbers/numbers.js'
import { letterOf, romanNumeral } from '../../vietnamese/numbers/numerals.js'
import {
  defineHelper,
  type Helper,
  type HelperInput,
  helperFault,
  numberAt,
  optionOr,
  textAt,
} from './define-helper.js'

const ABSENT = { absent: 'text' } as const
const value = { name: 'giá trị', kind: 'number', empty: true } as const

export const numberHelpers: readonly Helper[] = [
  defineHelper({
    name: 'number',
    summary:
      'Số viết theo cách Việt Nam. `decimals`: số chữ số thập phân; `absent`: chữ in khi không có số liệu.',
    args: [value],
    options: { ...ABSENT, decimals: 'number' },
    result: 'text',
    example: { template: '{{number 1234.5}}', output: '1.234,5' },
    run: input => {
      const decimals = optionOr(input, 'decimals', -1)
      return orAbsent(input, number =>
        formatNumber(number, typeof decimals === 'number' && decimals >= 0 ? decimals : null),
      )
    },
  }),
  defineHelper({
    name: 'percent',
    summary: 'Số phần trăm, một chữ số thập phân khi cần.',
    args: [value],
    options: { ...ABSENT, decimals: 'number' },
    result: 'text',
    example: { template: '{{percent 98.4}}; {{percent 45}}', output: '98,4%; 45%' },
    run: input => {
      const decimals = optionOr(input, 'decimals', 1)
      return orAbsent(input, number => formatPercent(number, typeof decimals === 'number' ? decimals : 1))
    },
  }),
  defineHelper({
    name: 'points',
    summary: 'Chênh lệch của hai tỷ lệ, tính bằng điểm phần trăm.',
    args: [value],
    options: ABSENT,
    result: 'text',
    example: { template: '{{points 23}}', output: '23 điểm phần trăm' },
    run: input => orAbsent(input, number => formatPercentPoints(number)),
  }),
  defineHelper({
    name: 'count',
    summary: 'Số lượng viết hai chữ số khi nhỏ hơn 10, kèm danh từ nếu có.',
    args: [value, { name: 'danh từ', kind: 'text', optional: true }],
    options: ABSENT,
    result: 'text',
    example: { template: '{{count 6 "mục tiêu"}}; {{count 3410}}', output: '06 mục tiêu; 3.410' },
    run: input =>
      orAbsent(input, number =>
        [formatCount(number), textAt(input, 1)].filter(part => part !== '').join(' '),
      ),
  }),
  defineHelper({
    name: 'money',
    summary: 'Số tiền kèm đơn vị.',
    args: [value, { name: 'đơn vị', kind: 'text' }],
    options: ABSENT,
    result: 'text',
    example: { template: '{{money 4557.15 "triệu đồng"}}', output: '4.557,15 triệu đồng' },
    run: input => orAbsent(input, number => formatMoney(number, textAt(input, 1))),
  }),
  defineHelper({
    name: 'moneyWords',
    summary: 'Số tiền viết bằng chữ; `unit` là đơn vị của số đưa vào (mặc định: đồng).',
    args: [value],
    options: { ...ABSENT, unit: 'text' },
    result: 'text',
    example: {
      template: '{{moneyWords 4557150000}}; {{moneyWords 100 unit="triệu đồng"}}',
      output: 'bốn tỷ năm trăm năm mươi bảy triệu một trăm năm mươi nghìn đồng; một trăm triệu đồng',
    },
    run: spellMoney,
  }),
  defineHelper({
    name: 'roman',
    summary: 'Số La Mã.',
    args: [{ name: 'số', kind: 'number' }],
    result: 'text',
    example: { template: '{{roman 4}}', output: 'IV' },
    run: input => within(numberAt(input, 0), 3999, romanNumeral),
  }),
  defineHelper({
    name: 'letter',
    summary: 'Chữ cái thứ tự theo bảng chữ cái tiếng Việt dùng cho điểm (a, b, c, d, đ, e, g…).',
    args: [{ name: 'số', kind: 'number' }],
    result: 'text',
    example: { template: '{{letter 5}}', output: 'đ' },
    run: input => within(numberAt(input, 0), 9999, letterOf),
  }),
  defineHelper({
    name: 'add',
    summary: 'Cộng các số.',
    args: [
      { name: 'số', kind: 'number' },
      { name: 'số', kind: 'number', rest: true },
    ],
    result: 'number',
    example: { template: '{{add 2 3}}', output: '5' },
    run: input => sum(input.args.map((_, index) => numberAt(input, index) ?? 0)),
  }),
  defineHelper({
    name: 'share',
    summary: 'Tỷ lệ phần trăm của phần trên tổng, làm tròn một chữ số thập phân; trống khi tổng bằng 0.',
    args: [
      { name: 'phần', kind: 'number' },
      { name: 'tổng', kind: 'number' },
    ],
    result: 'number',
    example: { template: '{{share 2 3}}', output: '66,7' },
    run: input => {
      const whole = numberAt(input, 1) ?? 0
      return whole === 0 ? null : round(divide(multiply(numberAt(input, 0) ?? 0, 100), whole), 1)
    },
  }),
  defineHelper({
    name: 'subtract',
    summary: 'Lấy số thứ nhất trừ số thứ hai.',
    args: [
      { name: 'số bị trừ', kind: 'number' },
      { name: 'số trừ', kind: 'number' },
    ],
    result: 'number',
    example: { template: '{{subtract 17 15}}', output: '2' },
    run: input => subtract(numberAt(input, 0) ?? 0, numberAt(input, 1) ?? 0),
  }),
]

function orAbsent(input: HelperInput, write: (number: number) => string): string {
  const number = numberAt(input, 0)
  return number === null ? String(optionOr(input, 'absent', '…')) : write(number)
}

function within(number: number | null, most: number, write: (number: number) => string): unknown {
  if (number === null || !Number.isInteger(number) || number < 1 || number > most)
    return helperFault('template-argument-value', { given: String(number), expected: `1–${most}` })
  return write(number)
}

function spellMoney(input: HelperInput): unknown {
  const number = numberAt(input, 0)
  if (number === null) return String(optionOr(input, 'absent', '…'))
  const written = String(optionOr(input, 'unit', 'đồng'))
  const unit = parseMoneyUnit(written)
  if (unit === null)
    return helperFault('template-argument-value', {
      given: written,
      expected: 'đồng, nghìn đồng, triệu đồng, tỷ đồng',
    })
  const dong = toDong(number, unit)
  return Math.abs(dong) < 1_000_000_000_000_000
    ? moneyInWords(dong)
    : helperFault('template-argument-value', { given: String(number), expected: '< 1.000.000 tỷ đồng' })
}
