/** Days between the starts of Excel's two date systems. */
export const days1904 = 1462
const lastSerial = 2_958_465
const dayMilliseconds = 86_400_000
const epoch = Date.UTC(1899, 11, 30)

/**
 * Gives the calendar day of a serial number of the 1900 system as 'YYYY-MM-DD'.
 * Null for what no calendar has: 0, the invented 29 February 1900 (60), below zero or past 9999.
 */
export function dateOfSerial(serial: number): string | null {
  const day = Math.floor(serial)
  if (!(day >= 1) || day === 60 || day > lastSerial) return null
  const shift = day < 60 ? 1 : 0
  return new Date(epoch + (day + shift) * dayMilliseconds).toISOString().slice(0, 10)
}

/** Gives the serial number (1900 system) of an ISO date or date and time as a `t="d"` cell holds it; null when it is neither. */
export function serialOfIso(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text)
  if (found === null) return null
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map(part => Number(part ?? 0))
  const days = Date.UTC(year, month - 1, day)
  const date = new Date(days)
  if (
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day ||
    hours > 23 ||
    minutes > 59 ||
    seconds >= 60
  )
    return null
  const count = (days - epoch) / dayMilliseconds
  return (count < 61 ? count - 1 : count) + (hours * 3600 + minutes * 60 + seconds) / 86_400
}
