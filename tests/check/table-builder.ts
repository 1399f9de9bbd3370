import { explain, type Message } from '../../src/messages/message.js'
import type { Cell } from '../../src/model/sheet.js'
import type { Column, Field, SheetTable, SheetTableRow, TableKind } from '../../src/model/table.js'

/** The first data row of a built table is in sheet row 5. */
const FIRST_ROW = 5

type Options = {
  readonly sheet?: string
  readonly titles?: readonly string[]
  readonly unit?: SheetTable['unit']
}

/**
 * Builds a table from a Markdown table. Headings are "Heading:field" (no field: unknown column). Cells: `#12` a number,
 * `#0.98{0%}` with a format, `@2024-12-10` a date, `@2024-12-10{mmm-yy}`, `!#REF!` an error value, `?SUM(A1:A2)` a formula
 * without result, `true`/`false` a boolean; all else is text, `\n` a line break.
 */
export function buildTable(kind: TableKind, markdown: string, options: Options = {}): SheetTable {
  const [head = '', , ...body] = markdown.trim().split('\n')
  const columns = cellsOf(head).map((heading, at): Column => {
    const [, title = heading, field = null] = /^(.*?)(?::(\w+))?$/.exec(heading) ?? []
    const known = (field ?? null) as Field | null
    return { index: at + 1, heading: title, levels: [title], field: known, issued: true, hidden: false }
  })
  return {
    type: 'table',
    kind,
    sheet: options.sheet ?? 'Sheet1',
    sheetHidden: false,
    titles: options.titles ?? [],
    unit: options.unit ?? null,
    headerRows: [FIRST_ROW - 1],
    columns,
    rows: body.map((line, at) => buildRow(kind, columns, cellsOf(line), FIRST_ROW + at)),
    footers: [],
  }
}

/** Lists findings as "code cell", more cells behind a plus, an acceptance behind an equals sign. */
export function listFindings(messages: readonly Message[]): readonly string[] {
  return messages.map(each => {
    const cell = each.place?.in === 'workbook' ? each.place.cell : '?'
    const more = each.more.length === 0 ? '' : `+${each.more.join('+')}`
    return `${each.code} ${cell}${more}${each.accepted === null ? '' : ` = ${each.accepted}`}`
  })
}

/** Writes the Vietnamese sentence of the one finding with a code. */
export function sentenceOf(messages: readonly Message[], code: string): string {
  const found = messages.find(each => each.code === code)
  return found === undefined ? `no ${code}` : explain(found, 'vi').text
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(text => text.trim())
}

function buildRow(
  kind: TableKind,
  columns: readonly Column[],
  texts: readonly string[],
  number: number,
): SheetTableRow {
  const cells = texts.flatMap((text, at) => (text === '' ? [] : [buildCell(text, at + 1)]))
  const ordinalAt = columns.findIndex(column => column.field === 'ordinal')
  const written = ordinalAt < 0 ? '' : (texts[ordinalAt] ?? '')
  const ordinal = written.replace(/^#|\{.*$/g, '')
  const title = texts.find((text, at) => text !== '' && at !== ordinalAt) ?? ''
  const row = { number, hidden: false, cells }
  if (!['indicators', 'tasks', 'budget', 'statistics'].includes(kind))
    return { kind: 'item', ordinal, title: '', depth: 0, row }
  if (/^(?:[IVX]+|[A-Z])\.?$/.test(ordinal)) return { kind: 'group', ordinal, title, depth: 0, row }
  if (/^[a-z]\)$/.test(ordinal)) return { kind: 'subgroup', ordinal, title, depth: 1, row }
  if (ordinal === '' && /^(Tổng|Cộng)/.test(title)) return { kind: 'total', ordinal, title, depth: 0, row }
  const continues = ordinalAt >= 0 && ordinal === ''
  return { kind: continues ? 'continuation' : 'item', ordinal, title: '', depth: 0, row }
}

function buildCell(text: string, column: number): Cell {
  const rest = text.slice(1)
  const [, value = rest, format = 'General'] = /^(.*?)(?:\{(.*)\})?$/.exec(rest) ?? []
  if (/^#-?\d/.test(text)) return { type: 'number', column, value: Number(value), format, formula: null }
  if (/^@\d/.test(text)) {
    const shown = format === 'General' ? 'dd/mm/yyyy' : format
    return { type: 'date', column, date: value, serial: 1, format: shown, formula: null }
  }
  if (text.startsWith('!#')) return { type: 'error', column, error: rest, formula: null }
  if (text.startsWith('?')) return { type: 'uncomputed', column, formula: rest }
  if (text === 'true' || text === 'false')
    return { type: 'boolean', column, value: text === 'true', formula: null }
  return { type: 'text', column, text: text.replaceAll('\\n', '\n'), legacy: null, formula: null }
}
