import { type Message, message, sheetPlace } from '../../messages/message.js'
import { columnLetters, type Sheet } from '../../model/sheet.js'
import type { SheetTable } from '../../model/table.js'

const MOST_RANGES = 8

/** Tells what is hidden on a sheet and was read: one message each for the sheet, its rows, its columns. `tables` are the sheet's. */
export function tellHidden(sheet: Sheet, tables: readonly SheetTable[]): readonly Message[] {
  if (tables.length === 0) return []
  const place = sheetPlace(sheet.name)
  const messages: Message[] = []
  if (sheet.state !== 'visible') messages.push(message('sheet-hidden', place, { sheet: sheet.name }))
  const rows = tables.flatMap(table =>
    table.rows.filter(({ row }) => row.hidden).map(({ row }) => row.number),
  )
  if (rows.length > 0)
    messages.push(
      message('rows-hidden', place, { sheet: sheet.name, count: rows.length, rows: rangesOf(rows) }),
    )
  const columns = [
    ...new Set(
      tables.flatMap(table => table.columns.filter(column => column.hidden).map(column => column.index)),
    ),
  ]
  if (columns.length > 0)
    messages.push(
      message('columns-hidden', place, {
        sheet: sheet.name,
        count: columns.length,
        columns: columns.map(columnLetters).join(', '),
      }),
    )
  return messages
}

/** Writes ascending numbers as ranges: 7, 8, 9, 12 → "7–9, 12". */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && number === last[1] + 1) last[1] = number
    else ranges.push([number, number])
  }
  const shown = ranges
    .slice(0, MOST_RANGES)
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return shown.join(', ') + (ranges.length > MOST_RANGES ? ', …' : '')
}
