import { cellPlace, type Message, message } from '../messages/message.js'
import { cellAddress, type Sheet } from '../model/sheet.js'

/** Tells which cells of a sheet were converted from TCVN3 or VNI: one warning per encoding, at the first cell, the others in `more`. */
export function tellLegacyTexts(sheet: Sheet): Message[] {
  const cells = new Map<string, string[]>()
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (cell.type !== 'text' || cell.legacy === null) continue
      const found = cells.get(cell.legacy) ?? []
      found.push(cellAddress(cell.column, row.number))
      cells.set(cell.legacy, found)
    }
  }
  return [...cells].map(([encoding, [first = '', ...more]]) => {
    const values = { encoding, count: more.length + 1 }
    return { ...message('sheet-xml-old-encoding', cellPlace(sheet.name, first), values), more }
  })
}
