import { cellPlace, type Message, message } from '../../messages/message.js'
import { cellAddress, type Sheet } from '../../model/sheet.js'
import { matchHeading } from './headings/match-heading.js'

const MARKS = [';', '\t', '|', ','] as const
const MOST_ROWS = 20

/** Tells a table pasted into one column, its cells parted by semicolons, tabs, bars or commas: headings that are known, and a line below parted as often. */
export function tellUnparted({ name, rows }: Sheet): readonly Message[] {
  for (const [at, row] of rows.slice(0, MOST_ROWS).entries()) {
    const [cell] = row.cells
    if (cell?.type !== 'text' || row.cells.length > 1 || cell.text.includes('\n')) continue
    const below = rows[at + 1]?.cells[0]
    if (below?.type !== 'text' || below.column !== cell.column) continue
    for (const mark of MARKS) {
      const headings = cell.text.split(mark)
      const known = headings.filter(each => matchHeading(each.trim()).readings.length > 0)
      if (known.length < 3 || below.text.split(mark).length < headings.length) continue
      const values = { sheet: name, mark: mark === '\t' ? 'Tab' : mark }
      return [message('table-in-one-column', cellPlace(name, cellAddress(cell.column, row.number)), values)]
    }
  }
  return []
}
