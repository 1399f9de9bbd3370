/** A territory's kind is written small inside a line, but stands with its number: "xã Hòa Lộc", "Phường 4" (Decree 30/2020/NĐ-CP, Appendix II). */
const TERRITORY = /^(?:phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\s+(?=\p{Lu})/iu

/** Writes the name of a unit as it stands inside a line; other offices keep their capital. */
export function unitInLine(unit: string): string {
  return TERRITORY.test(unit) ? `${unit.charAt(0).toLocaleLowerCase('vi')}${unit.slice(1)}` : unit
}

/** Says whether the name is that of a territory, not of an office. */
export function isTerritory(unit: string): boolean {
  return /^(?:phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\s/iu.test(unit)
}
