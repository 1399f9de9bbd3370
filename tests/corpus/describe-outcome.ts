import { formatCellRuns } from '../../src/messages/cell-runs.js'
import type { Message } from '../../src/messages/message.js'
import { columnLetters } from '../../src/model/sheet.js'
import type { SheetTable } from '../../src/model/table.js'
import { completeOptions } from '../../src/options.js'
import { readWorkbook } from '../../src/read/read-workbook.js'
import { study } from '../../src/study.js'

/** What came of one workbook, as lines and as a tree that a path leads into. */
export type Outcome = {
  readonly tables: readonly string[]
  readonly findings: readonly string[]
  readonly codes: readonly string[]
  readonly tree: unknown
}

/** Reads, checks and computes a workbook. */
export function outcomeOf(bytes: Uint8Array): Outcome {
  const read = readWorkbook(bytes, 'so-lieu.xlsx')
  const { outcome, plan, report } = study(bytes, completeOptions({ fileName: 'so-lieu.xlsx' }))
  const tables = read.ok ? read.value.tables : []
  return {
    tables: tables.map(describeTable),
    findings: outcome.messages.map(describeFinding),
    codes: outcome.messages.map(({ code }) => code),
    tree: {
      plan,
      report,
      rows: Object.fromEntries(tables.flatMap(rowsOf)),
      titles: tables.map(table => table.titles),
      footers: tables.map(table => table.footers),
    },
  }
}

/** "Chỉ tiêu: indicators, header 2-3, A ordinal, B name, F ?; 1 group, 3 item". A `!` behind a column marks one that is not issued. */
function describeTable(table: SheetTable): string {
  const columns = table.columns.map(
    ({ index, field, issued }) => `${columnLetters(index)} ${field ?? '?'}${issued ? '' : '!'}`,
  )
  const kinds = [...new Set(table.rows.map(row => row.kind))].sort()
  const rows = kinds.map(kind => `${table.rows.filter(row => row.kind === kind).length} ${kind}`)
  const unit = table.unit === null ? '' : `, unit ${table.unit.unit}`
  return `${table.sheet}: ${table.kind}, ${table.headerRows.length === 0 ? 'no header' : `header ${table.headerRows.join('+')}`}${unit}, ${columns.join(', ')}; ${rows.length === 0 ? 'no rows' : rows.join(', ')}`
}

/** "total-wrong Kinh phí!C5", folded cells and an acceptance behind it. */
function describeFinding({ code, place, more, accepted }: Message): string {
  const at =
    place?.in === 'workbook'
      ? ` ${place.sheet}${place.cell === '' ? '' : `!${formatCellRuns([place.cell, ...more])}`}`
      : ''
  return `${code}${at}${accepted === null ? '' : ` (accepted: ${accepted})`}`
}

/** "Nhiệm vụ!5" → "item 4.10 title". */
function rowsOf(table: SheetTable): readonly (readonly [string, string])[] {
  return table.rows.map(({ kind, ordinal, title, depth, row }) => [
    `${table.sheet}!${row.number}`,
    [kind, ...(depth > 0 ? [`depth ${depth}`] : []), ...(ordinal === '' ? [] : [`[${ordinal}]`]), title]
      .filter(part => part !== '')
      .join(' '),
  ])
}

/** Follows a path: `rows Sheet!5`, `Sheet!5 actual.value` (a row's item or group), `result Sheet!5 state` (what was computed of it) or names and indexes from the top: `plan.info.place`. */
export function valueAt(tree: unknown, path: string): string {
  const row = /^(rows|result)? ?(.+![\d]+)(?: (.+))?$/.exec(path)
  if (row === null) return written(follow(tree, path.split('.')))
  if (row[1] === 'rows') return written(follow(tree, ['rows', row[2] ?? '']))
  const top = follow(tree, [row[1] === 'result' ? 'report' : 'plan'])
  return written(
    follow(
      findRow(top, row[2] ?? ''),
      (row[3] ?? '').split('.').filter(step => step !== ''),
    ),
  )
}

function follow(from: unknown, steps: readonly string[]): unknown {
  return steps.reduce(
    (value, step) => (isTree(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    from,
  )
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The first row, item or group that came from this row of the workbook. */
function findRow(tree: unknown, place: string): unknown {
  if (!isTree(tree)) return undefined
  const at = tree['at']
  if (isTree(at) && `${at['sheet']}!${at['row']}` === place) return tree
  for (const child of Object.values(tree)) {
    const found = findRow(child, place)
    if (found !== undefined) return found
  }
  return undefined
}

function written(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\n', '\\n') : (JSON.stringify(value) ?? 'nothing')
}
