/** Builds the table of an appendix: header levels with spans, group titles across the row, alignment by kind of column. */
import type { Align, Table, TableCell, TableRow } from '../../model/document.js'
import type { Appendix, AppendixColumn, AppendixRow } from '../../model/report.js'

/** Builds the document table of an appendix; widths are left to the contents. */
export function buildAppendixTable(appendix: Appendix): Table {
  return {
    type: 'table',
    columns: appendix.columns.map(column => ({ width: null, align: alignOf(column, appendix.kind) })),
    header: buildHeader(appendix.columns),
    rows: appendix.rows.map(row => buildRow(row, appendix.columns.length)),
    description: appendix.title,
  }
}

function alignOf(column: AppendixColumn, kind: Appendix['kind']): Align {
  if (column.kind === 'text') return 'left'
  if (column.kind === 'number' && (kind === 'budget' || kind === 'statistics')) return 'right'
  return 'centre'
}

function levelsOf(column: AppendixColumn): readonly string[] {
  const levels = column.levels.filter(level => level !== '')
  return levels.length === 0 ? [column.heading] : levels
}

/** Neighbours under one upper heading share its cell; a heading without lower levels reaches down to the last header row. */
function buildHeader(columns: readonly AppendixColumn[]): readonly TableRow[] {
  const levels = columns.map(levelsOf)
  const depth = Math.max(1, ...levels.map(own => own.length))
  return Array.from({ length: depth }, (_, level) => ({
    type: 'row',
    kind: 'header',
    cells: headerCells(levels, level, depth),
  }))
}

function headerCells(levels: readonly (readonly string[])[], level: number, depth: number): TableCell[] {
  const cells: TableCell[] = []
  for (let index = 0; index < levels.length; ) {
    const own = levels[index] ?? []
    const text = own[level]
    if (text === undefined) {
      index += 1
      continue
    }
    const last = own.length === level + 1
    let span = 1
    while (!last && sameHeading(own, levels[index + span], level)) span += 1
    cells.push(cell(text, true, 'centre', span, last ? depth - level : 1))
    index += span
  }
  return cells
}

function sameHeading(own: readonly string[], other: readonly string[] | undefined, level: number): boolean {
  return (
    other !== undefined &&
    other.length > level + 1 &&
    own.slice(0, level + 1).every((heading, index) => other[index] === heading)
  )
}

function buildRow(row: AppendixRow, width: number): TableRow {
  if (row.kind === 'item') {
    const cells: TableCell[] = []
    for (let index = 0; index < width; index += 1) cells.push(cell(row.cells[index] ?? ''))
    return { type: 'row', kind: row.kind, cells }
  }
  const texts = Array.from({ length: width }, (_, index) => row.cells[index] ?? '')
  const first = Math.max(
    0,
    texts.findIndex(text => text !== ''),
  )
  const start = row.kind === 'group' && (texts[1] ?? '') !== '' ? 1 : first
  return { type: 'row', kind: row.kind, cells: spanTitle(texts, start) }
}

/** The title takes the empty cells right of it; figures that stand behind keep their columns. */
function spanTitle(texts: readonly string[], start: number): TableCell[] {
  let span = 1
  while (start + span < texts.length && texts[start + span] === '') span += 1
  return texts.flatMap((text, index) => {
    if (index > start && index < start + span) return []
    if (index !== start) return [cell(text, true)]
    return [cell(text, true, 'left', span)]
  })
}

function cell(
  text: string,
  bold = false,
  align: TableCell['align'] = null,
  columns = 1,
  rows = 1,
): TableCell {
  return { type: 'cell', text, bold, italic: false, align, columns, rows }
}
