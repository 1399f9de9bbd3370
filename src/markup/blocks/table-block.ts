/** Tables: handed over by a helper, or written by hand in the template. */
import type { Align, Table, TableCell, TableColumn, TableRow } from '../../model/document.js'
import { collectText } from '../collect-inlines.js'
import type { BlockHandler, Context } from '../context.js'
import { attributeOf, elementsIn, type MarkupElement } from '../markup-tree.js'

const ALIGNS: readonly Align[] = ['left', 'centre', 'right', 'justify']
const KINDS: readonly TableRow['kind'][] = ['item', 'group', 'total']

export const tableBlock: BlockHandler = (element, context) => {
  const name = attributeOf(element, 'ref')
  if (name === null) return [writtenTable(element, context)]
  const table = context.tables.get(name)
  if (table === undefined) {
    context.report('markup-unknown-table', element.at, { name })
    return []
  }
  const description = attributeOf(element, 'description')
  return [description === null ? table : { ...table, description }]
}

function writtenTable(element: MarkupElement, context: Context): Table {
  const headerRows = elementsIn(element, 'header').flatMap(header => elementsIn(header, 'row'))
  const bodyRows = elementsIn(element, 'row')
  const widths = rowWidths([headerRows, bodyRows])
  const declared = elementsIn(element, 'columns').flatMap(columns => elementsIn(columns, 'column'))
  const width = declared.length > 0 ? declared.length : Math.max(0, ...widths.values())
  for (const [row, found] of widths)
    if (found !== width) context.report('markup-row-width', row.at, { found, expected: width })
  const columns: readonly TableColumn[] =
    declared.length > 0
      ? declared.map(column => ({ width: numberOf(column, 'width'), align: alignOf(column) ?? 'left' }))
      : Array.from({ length: width }, () => ({ width: null, align: 'left' }))
  return {
    type: 'table',
    columns,
    header: headerRows.map(row => ({ type: 'row', kind: 'header', cells: cellsOf(row, true) })),
    rows: bodyRows.map(row => {
      const kind = KINDS.find(own => own === attributeOf(row, 'kind')) ?? 'item'
      return { type: 'row', kind, cells: cellsOf(row, kind !== 'item') }
    }),
    description: attributeOf(element, 'description') ?? '',
  }
}

/** Counts the columns every row reaches over, cells from rows above included; header and body are counted apart. */
function rowWidths(groups: readonly (readonly MarkupElement[])[]): ReadonlyMap<MarkupElement, number> {
  const widths = new Map<MarkupElement, number>()
  for (const rows of groups) {
    let hanging: readonly { readonly columns: number; readonly rows: number }[] = []
    for (const row of rows) {
      const own = elementsIn(row, 'cell').map(cell => ({
        columns: span(cell, 'colspan'),
        rows: span(cell, 'rowspan'),
      }))
      widths.set(
        row,
        [...own, ...hanging].reduce((total, cell) => total + cell.columns, 0),
      )
      hanging = [...hanging, ...own]
        .map(cell => ({ ...cell, rows: cell.rows - 1 }))
        .filter(cell => cell.rows > 0)
    }
  }
  return widths
}

function cellsOf(row: MarkupElement, heavy: boolean): readonly TableCell[] {
  const inHeader = heavy && attributeOf(row, 'kind') === null
  return elementsIn(row, 'cell').map(cell => ({
    type: 'cell',
    text: collectText(cell),
    bold: flag(cell, 'bold') ?? heavy,
    italic: flag(cell, 'italic') ?? false,
    align: alignOf(cell) ?? (inHeader ? 'centre' : null),
    columns: span(cell, 'colspan'),
    rows: span(cell, 'rowspan'),
  }))
}

function alignOf(element: MarkupElement): Align | null {
  return ALIGNS.find(align => align === attributeOf(element, 'align')) ?? null
}

function flag(element: MarkupElement, name: string): boolean | null {
  const value = attributeOf(element, name)
  return value === null ? null : value === 'yes'
}

function numberOf(element: MarkupElement, name: string): number | null {
  const value = attributeOf(element, name)
  return value === null ? null : Number.parseFloat(value.replace(',', '.'))
}

function span(cell: MarkupElement, name: string): number {
  return Math.max(1, Math.trunc(numberOf(cell, name) ?? 1))
}
