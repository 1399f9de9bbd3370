/** Decimal arithmetic over plain numbers: 0.1 + 0.2 is 0.3, and half rounds away from zero. The only place that knows big.js. */
import Big from 'big.js'

const Exact = Big()
Exact.DP = 40
Exact.RM = 1

/** Adds two numbers as decimals; NaN when either is not finite. */
export function add(a: number, b: number): number {
  const quick = a + b
  if (areExact(a, b, quick)) return quick + 0
  const places = commonPlaces(a, b)
  if (places <= MOST_PLACES) return (whole(a, places) + whole(b, places)) / power(places) + 0
  return areFinite(a, b) ? exact(a).plus(b).toNumber() : Number.NaN
}

/** Subtracts b from a as decimals; NaN when either is not finite. */
export function subtract(a: number, b: number): number {
  return add(a, -b)
}

/** Multiplies two numbers as decimals; NaN when either is not finite. */
export function multiply(a: number, b: number): number {
  const quick = a * b
  if (areExact(a, b, quick)) return quick + 0
  const [here, there] = [placesOf(a), placesOf(b)]
  const product = whole(a, here) * whole(b, there)
  if (Number.isSafeInteger(product) && here + there <= MOST_PLACES) return product / power(here + there) + 0
  return areFinite(a, b) ? exact(a).times(b).toNumber() + 0 : Number.NaN
}

/** Divides a by b as decimals (40 places); NaN when either is not finite. Throws RangeError for b = 0, which callers rule out first. */
export function divide(a: number, b: number): number {
  if (b === 0) throw new RangeError('Division by zero')
  const places = commonPlaces(a, b)
  if (places <= MOST_PLACES) return whole(a, places) / whole(b, places) + 0
  return areFinite(a, b) ? exact(a).div(b).toNumber() + 0 : Number.NaN
}

/** Sums numbers as decimals; 0 for none, NaN when one is not finite. */
export function sum(values: readonly number[]): number {
  let total = 0
  let rest: Big | null = null
  for (const value of values) {
    if (!Number.isFinite(value)) return Number.NaN
    if (rest === null && areExact(total, value, total + value)) total += value
    else rest = (rest ?? exact(total)).plus(value)
  }
  return rest === null ? total : rest.toNumber()
}

/** Rounds to `places` decimals (0 to 40), half away from zero: round(2.345, 2) is 2.35, round(-0.5, 0) is -1. */
export function round(value: number, places: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value + 0
  if (placesOf(value) <= places) return value
  const moved = Math.abs(value) * power(places)
  // Multiplying errs in the last bit of a double: what is that near to a middle is left to decimals.
  const isClear = moved < MOST_MOVED && Math.abs(moved - Math.floor(moved) - 0.5) > NEAR_MIDDLE
  if (isClear && places <= MOST_PLACES) return (Math.sign(value) * Math.round(moved)) / power(places) + 0
  return exact(value).round(places, 1).toNumber() + 0
}

/** Orders two numbers: -1, 0 or 1. */
export function compare(a: number, b: number): -1 | 0 | 1 {
  if (a < b) return -1
  return a > b ? 1 : 0
}

/** Counts the decimals of a number as it is written shortest: 98.8 → 1, 5 → 0, 1e-7 → 7. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return 0
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const point = mantissa.indexOf('.')
  const digits = point < 0 ? 0 : mantissa.length - point - 1
  return Math.max(0, digits - Number(exponent))
}

/** Writes a finite number in plain digits with exactly `places` decimals, half away from zero, and a point: (2.5, 2) → '2.50', 1e21 in full. */
export function plainDigits(value: number, places: number): string {
  if (!Number.isFinite(value)) throw new RangeError('Only finite numbers can be written')
  if (places === 0 && Number.isSafeInteger(value)) return String(value + 0)
  const rounded = round(value, places)
  if (isHeld(rounded, places) && placesOf(rounded) <= places) return rounded.toFixed(places)
  const digits = exact(value).toFixed(places, 1)
  return /^-[0.]+$/.test(digits) ? digits.slice(1) : digits
}

/** Up to so many decimals a number may have to be reckoned with as a whole number of its last ones. */
const MOST_PLACES = 6
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6]
/** Below this a double tells apart all numbers of six decimals, and the sum of two of them. */
const MOST_WHOLE = 2 ** 51
const MOST_MOVED = 2 ** 36
const NEAR_MIDDLE = 1e-4

function power(places: number): number {
  return POWERS[places] ?? 10 ** places
}

/** The decimals of a number where they are few and the number not too large; else infinity. */
function placesOf(value: number): number {
  for (let places = 0; places <= MOST_PLACES; places += 1) {
    const moved = whole(value, places)
    if (!(Math.abs(moved) < MOST_WHOLE)) break
    if (moved / power(places) === value) return places
  }
  return Number.POSITIVE_INFINITY
}

/** The decimals in which both can be reckoned with as whole numbers; else infinity. */
function commonPlaces(a: number, b: number): number {
  const places = Math.max(placesOf(a), placesOf(b))
  return isHeld(a, places) && isHeld(b, places) ? places : Number.POSITIVE_INFINITY
}

function isHeld(value: number, places: number): boolean {
  return places <= MOST_PLACES && Math.abs(value) * power(places) < MOST_WHOLE
}

/** A number in units of its decimal at `places`. */
function whole(value: number, places: number): number {
  return Math.round(value * power(places))
}

function exact(value: number): Big {
  return new Exact(value)
}

/** Whole numbers that a double holds exactly, the result included, need no decimal library. */
function areExact(a: number, b: number, result: number): boolean {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(result)
}

function areFinite(a: number, b: number): boolean {
  return Number.isFinite(a) && Number.isFinite(b)
}
