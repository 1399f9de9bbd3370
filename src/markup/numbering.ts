/** Numbers headings as they come, so that numbering closes up when a section is left out. */
import type { Heading } from '../model/document.js'
import { letterOf, romanNumeral } from '../vietnamese/numbers/numerals.js'

const LEVELS = ['part', 'section', 'clause', 'point'] as const

const WRITE: Readonly<Record<Heading['level'], (number: number) => string>> = {
  part: number => `Phần ${romanNumeral(number)}`,
  section: number => `${romanNumeral(number)}.`,
  clause: number => `${number}.`,
  point: number => `${letterOf(number)})`,
}

/** Gives the printed number of the next heading of a level and starts the levels below anew. */
export type Numbering = { readonly next: (level: Heading['level']) => string; readonly restart: () => void }

/** Starts at the first number of every level. */
export function createNumbering(): Numbering {
  const counts = new Map<Heading['level'], number>()
  return {
    next: level => {
      const number = (counts.get(level) ?? 0) + 1
      counts.set(level, number)
      for (const lower of LEVELS.slice(LEVELS.indexOf(level) + 1)) counts.delete(lower)
      return WRITE[level](number)
    },
    restart: () => counts.clear(),
  }
}
