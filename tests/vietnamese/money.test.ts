import { describe, expect, test } from 'vitest'
import { formatMoney, moneyInWords, parseMoneyUnit, toDong } from '../../src/vietnamese/numbers/money.js'

describe('moneyInWords', () => {
  test.each([
    [4_557_150_000, 'bốn tỷ năm trăm năm mươi bảy triệu một trăm năm mươi nghìn đồng'],
    [0, 'không đồng'],
    [5, 'năm đồng'],
    [10, 'mười đồng'],
    [14, 'mười bốn đồng'],
    [15, 'mười lăm đồng'],
    [21, 'hai mươi mốt đồng'],
    [24, 'hai mươi tư đồng'],
    [25, 'hai mươi lăm đồng'],
    [101, 'một trăm linh một đồng'],
    [111, 'một trăm mười một đồng'],
    [1005, 'một nghìn không trăm linh năm đồng'],
    [1_000_000, 'một triệu đồng'],
    [35_000_400, 'ba mươi lăm triệu bốn trăm đồng'],
    [1_000_000_000_000, 'một nghìn tỷ đồng'],
    [1_000_000_000_000_000, 'một triệu tỷ đồng'],
    [-5000, 'âm năm nghìn đồng'],
    [999.5, 'một nghìn đồng'],
  ])('spells %d', (amount, words) => {
    expect(moneyInWords(amount)).toBe(words)
  })

  test('refuses amounts it has no words for', () => {
    expect(() => moneyInWords(1e16)).toThrow(RangeError)
    expect(() => moneyInWords(Number.NaN)).toThrow(RangeError)
  })
})

describe('parseMoneyUnit', () => {
  test.each([
    ['ĐVT: triệu đồng', 'triệu đồng', 1_000_000],
    ['Kinh phí (Triệu đồng)', 'triệu đồng', 1_000_000],
    ['trđ', 'triệu đồng', 1_000_000],
    ['ĐVT: 1.000 đồng', 'nghìn đồng', 1000],
    ['nghìn đồng', 'nghìn đồng', 1000],
    ['tỉ đồng', 'tỷ đồng', 1_000_000_000],
    ['Đơn vị tính: đồng', 'đồng', 1],
    ['VNĐ', 'đồng', 1],
    ['ĐVT: triệu đồng'.normalize('NFD'), 'triệu đồng', 1_000_000],
  ])('finds the unit of %j', (text, unit, factor) => {
    expect(parseMoneyUnit(text)).toEqual({ unit, factor })
  })

  test.each(['', '%', 'Tỷ lệ', 'Hợp đồng', 'hoạt động', 'hồ sơ', 'Cộng đồng'])('finds none in %j', text => {
    expect(parseMoneyUnit(text)).toBeNull()
  })

  test('writes amounts and converts them', () => {
    expect(formatMoney(1234.5, 'triệu đồng')).toBe('1.234,5 triệu đồng')
    expect(toDong(4.55715, { unit: 'tỷ đồng', factor: 1_000_000_000 })).toBe(4_557_150_000)
  })
})
