/** What a workbook's recognised tables are, in the shape of the JSON contract. */
import { type Cell, columnLetters } from './model/sheet.js'
import type { Field, SheetTable, SheetTableRow, TableKind } from './model/table.js'

/** One recognised table, as the JSON contract shows it. `rows` counts items with data, not groups, totals, continuations or parts. */
export type TableSummary = {
  readonly kind: TableKind
  readonly sheet: string
  readonly headerRow: number
  readonly groups: number
  readonly rows: number
  readonly columns: Readonly<Record<string, string>>
}

/** Sums up one table. */
export function summarise(table: SheetTable): TableSummary {
  const columns: Record<string, string> = {}
  for (const column of table.columns) {
    if (column.field !== null && !Object.hasOwn(columns, column.field))
      columns[column.field] = columnLetters(column.index)
  }
  return {
    kind: table.kind,
    sheet: table.sheet,
    headerRow: table.headerRows[0] ?? 0,
    groups: table.rows.filter(row => row.kind === 'group').length,
    rows: countItems(table),
    columns,
  }
}

/** Counts rows that say something: a number alone is a form filled in ahead, "a = …" a part of the row above, a section without a text nothing. */
function countItems(table: SheetTable): number {
  const of = (...fields: Field[]): ReadonlySet<number> =>
    new Set(
      table.columns.flatMap(({ field, index }) => (field !== null && fields.includes(field) ? [index] : [])),
    )
  const [texts, mains, ordinals] = [of('text'), of('name', 'content'), of('ordinal')]
  const saysSomething = ({ ordinal, row }: SheetTableRow): boolean => {
    if (table.kind === 'narrative') return row.cells.some(cell => texts.has(cell.column))
    const isPart = (cell: Cell): boolean =>
      cell.type === 'text' && mains.has(cell.column) && /^\s*\(?[ab]\)?\s*[=:]/i.test(cell.text)
    if (ordinal === '' && row.cells.some(isPart)) return false
    return row.cells.some(cell => !ordinals.has(cell.column))
  }
  return table.rows.filter(row => row.kind === 'item' && saysSomething(row)).length
}
