import type { Message, Place } from '../../messages/message.js'

/** Orders findings by sheet (as the sheets stand), row, column and code; findings without a cell come first in their sheet. */
export function orderFindings(found: readonly Message[], sheets: readonly string[]): readonly Message[] {
  const rank = new Map<string, number>()
  for (const sheet of sheets) if (!rank.has(sheet)) rank.set(sheet, rank.size)
  const keyed = found.map((each, at) => ({ each, at, ...positionOf(each.place, rank) }))
  keyed.sort(
    (a, b) =>
      a.sheet - b.sheet ||
      a.row - b.row ||
      a.column - b.column ||
      compareText(a.each.code, b.each.code) ||
      a.at - b.at,
  )
  return keyed.map(({ each }) => each)
}

/** Splits an A1 address into 1-based row and column; 0 and 0 for the sheet as a whole. */
export function addressParts(cell: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(cell)
  if (match === null) return { row: 0, column: 0 }
  let column = 0
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]), column }
}

function positionOf(place: Place | null, rank: ReadonlyMap<string, number>) {
  if (place === null || place.in !== 'workbook') return { sheet: -1, row: 0, column: 0 }
  return { sheet: rank.get(place.sheet) ?? rank.size, ...addressParts(place.cell) }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
