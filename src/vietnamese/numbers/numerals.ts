const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
/** Vietnamese list letters, in the order Decree 30/2020 (Appendix I, II.6) wants for points. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
const ROMAN_FORM = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** Writes a Roman numeral: 4 → 'IV'. For 1 to 3999; throws RangeError otherwise. */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999)
    throw new RangeError(`No Roman numeral for ${number}`)
  let rest = number
  let written = ''
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      written += letters
      rest -= value
    }
  }
  return written
}

/** Reads a well-formed Roman numeral in capitals ("XIV", full stop or bracket behind allowed); null for anything else. */
export function parseRoman(text: string): number | null {
  const written = text.trim().replace(/[.):]$/, '')
  if (written === '' || !ROMAN_FORM.test(written)) return null
  let total = 0
  let rest = written
  for (const [value, letters] of ROMAN) {
    while (rest.startsWith(letters)) {
      total += value
      rest = rest.slice(letters.length)
    }
  }
  return total
}

/** Writes the letter of a point: 1 → 'a', 5 → 'đ', 23 → 'y', 24 → 'aa'. Throws RangeError below 1. */
export function letterOf(number: number): string {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`No letter for ${number}`)
  let written = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / LETTERS.length)) {
    written = LETTERS.charAt((rest - 1) % LETTERS.length) + written
  }
  return written
}

/** Reads the letter of a point ("đ)", "a.", "B"); null for anything else. At most two letters. */
export function parseLetter(text: string): number | null {
  const written = text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.):]$/, '')
  if (written === '' || written.length > 2) return null
  let number = 0
  for (const letter of written) {
    const place = LETTERS.indexOf(letter)
    if (place < 0) return null
    number = number * LETTERS.length + place + 1
  }
  return number
}
