/** Compares units of measure as written but for case and spaces: "hồ sơ" is not "nghìn hồ sơ". */
export function isSameMeasure(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

const plain = (unit: string): string => unit.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ')
