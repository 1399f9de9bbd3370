import type { IsoDate } from '../../index.js'

/** The day on this computer's clock and in its time zone, the only clock of the program. */
export function today(): IsoDate {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
