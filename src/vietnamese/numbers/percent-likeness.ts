import { plainText } from '../letters/plain-text.js'

/** A share is never so high; growth and what goes far beyond a plan rarely are, unless the plan is high itself. */
const RARELY_ABOVE = 200
const RARELY_TIMES = 2

/** Says whether a bare number is too high to be in per cent beside a percentage: 450 beside 80 %. 120 may be. */
export function isTooHighForPercent(value: number, beside: number): boolean {
  return value > RARELY_ABOVE && value > RARELY_TIMES * beside
}

/** Says whether a unit is of things that are counted or measured: "hồ sơ"; false for none and for "%", "Tỷ lệ", "điểm phần trăm". */
export function isUnitOfThings(unit: string | null): unit is string {
  return unit !== null && unit.trim() !== '' && !/%|phan tram|^t[iy] le(?![a-z])/.test(plainText(unit).trim())
}
