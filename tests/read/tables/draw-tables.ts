import { explain, type Message } from '../../../src/messages/message.js'
import { cellAddress } from '../../../src/model/sheet.js'
import type { SheetTable } from '../../../src/model/table.js'
import { findTables } from '../../../src/read/tables/find-tables.js'
import { cellText } from '../../../src/read/tables/rows/cell-text.js'
import { sheetsFrom } from '../../support/markdown-sheet.js'

/** Finds the tables of sheets drawn in Markdown; `decisions` as folded key: folded value. */
export function tablesIn(markdown: string, decisions: Readonly<Record<string, string>> = {}) {
  const found = findTables(sheetsFrom(markdown), new Map(Object.entries(decisions)))
  if (!found.ok) throw new Error('findTables only warns')
  return { tables: found.value, messages: found.messages }
}

/** Writes a table's columns as "A ordinal, B content, C ?". */
export function columnsOf(table: SheetTable | undefined): string {
  return (table?.columns ?? [])
    .map(
      column =>
        `${cellAddress(column.index, 1).replace('1', '')} ${column.field ?? '?'}${column.issued ? '' : '!'}`,
    )
    .join(', ')
}

/** Writes a table's rows as "5 item 1 Nội dung", a depth behind a group's kind. */
export function rowsOf(table: SheetTable | undefined): readonly string[] {
  const main = table?.columns.find(column =>
    ['content', 'name', 'category', 'key', 'section'].includes(column.field ?? ''),
  )
  return (table?.rows ?? []).map(({ kind, ordinal, title, depth, row }) => {
    const cell = row.cells.find(own => own.column === main?.index)
    const text = title !== '' ? title : cell === undefined ? '' : cellText(cell)
    return `${row.number} ${kind}${depth > 0 ? depth : ''} ${ordinal} ${text}`.replace(/ +/g, ' ').trim()
  })
}

/** Writes messages as "code cell". */
export function codesOf(messages: readonly Message[]): readonly string[] {
  return messages.map(({ code, place }) => `${code} ${place?.in === 'workbook' ? place.cell : ''}`.trim())
}

/** The Vietnamese sentence of the only message with a code. */
export function sentence(messages: readonly Message[], code: string): string {
  const found = messages.find(each => each.code === code)
  return found === undefined ? '' : explain(found, 'vi').text
}
