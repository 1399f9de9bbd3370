/** Joins items in a sentence: 'a', 'a và b', 'a, b và c'. Empty for none. */
export function joinVietnamese(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} và ${items[items.length - 1] ?? ''}`
}
