import { type Message, message } from '../../messages/message.js'
import { columnOf } from '../../model/table.js'
import { type ReadTable, type TableLine, textOf } from '../cells/table-line.js'
import { placeOf } from '../places.js'
import { addressParts } from './order-findings.js'

/** What a row of Giải trình accepts: a code, a cell or both; null accepts any. */
type Acceptance = {
  readonly code: string | null
  readonly sheet: string | null
  readonly cell: string | null
  readonly reason: string
}

const CELL = /^(?:'?([^'!]+)'?!)?\$?([A-Z]{1,3})\$?(\d+)$/
const CODE = /^[a-z][a-z0-9-]*$/

/**
 * Marks warnings that the workbook accepts with a reason: rows of Giải trình (code, cell or code@cell) and the column
 * "Giải trình" beside a table (every warning of its row). Errors stay open. Rows that accept nothing are told.
 */
export function acceptFindings(found: readonly Message[], tables: readonly ReadTable[]): readonly Message[] {
  const own: Message[] = []
  const byRow = reasonsByRow(tables)
  let accepted = found.map(each => {
    const row = each.place?.in === 'workbook' ? addressParts(each.place.cell).row : 0
    const sheet = each.place?.in === 'workbook' ? each.place.sheet : ''
    const reason = byRow.get(`${sheet}\n${row}`)
    return reason === undefined ? each : accept(each, reason)
  })
  for (const table of tables) {
    if (table.source.kind !== 'acceptances') continue
    for (const line of table.lines) accepted = applyLine(accepted, table, line, own)
  }
  return [...accepted, ...own]
}

function applyLine(found: readonly Message[], table: ReadTable, line: TableLine, own: Message[]): Message[] {
  const written = textOf(table, line, 'code')
  if (written === null) return [...found]
  const reason = textOf(table, line, 'reason')
  const place = placeOf(table.source, line.row.row.number, 'code')
  if (reason === null) {
    own.push(message('acceptance-without-reason', place, { code: written }))
    return [...found]
  }
  const wanted = written.split(/[\n;]+/).map(text => readAcceptance(text.trim(), reason))
  let matches = 0
  let errors = 0
  const marked = found.map(each => {
    const fits = wanted.some(one => one !== null && matchesMessage(one, each))
    if (!fits) return each
    if (each.severity === 'error') {
      errors += 1
      return each
    }
    matches += 1
    return accept(each, reason)
  })
  if (matches === 0)
    own.push(message(errors > 0 ? 'acceptance-of-error' : 'acceptance-unmatched', place, { code: written }))
  return marked
}

function readAcceptance(text: string, reason: string): Acceptance | null {
  const [first = '', second = null] = text.split(/\s*@\s*|\s+(?=[A-Z$'])/)
  if (CODE.test(first)) return { code: first, ...readCell(second), reason }
  const { sheet, cell } = readCell(text)
  return cell === null ? null : { code: null, sheet, cell, reason }
}

function readCell(text: string | null): { readonly sheet: string | null; readonly cell: string | null } {
  const match = text === null ? null : CELL.exec(text)
  if (match === null) return { sheet: null, cell: null }
  return { sheet: match[1] ?? null, cell: `${match[2] ?? ''}${match[3] ?? ''}` }
}

function matchesMessage(wanted: Acceptance, each: Message): boolean {
  if (wanted.code !== null && wanted.code !== each.code) return false
  if (wanted.cell === null) return true
  if (each.place?.in !== 'workbook' || each.place.cell !== wanted.cell) return false
  return wanted.sheet === null || wanted.sheet === each.place.sheet
}

function accept(each: Message, reason: string): Message {
  return each.severity === 'error' ? each : { ...each, accepted: each.accepted ?? reason }
}

/** Reasons beside a table's rows, by sheet and row, continuations included. */
function reasonsByRow(tables: readonly ReadTable[]): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>()
  for (const table of tables) {
    if (table.source.kind === 'acceptances' || columnOf(table.source, 'reason') === null) continue
    for (const line of table.lines) {
      const reason = textOf(table, line, 'reason')
      if (reason === null) continue
      for (const { row } of [line.row, ...line.more]) reasons.set(`${table.source.sheet}\n${row.number}`, reason)
    }
  }
  return reasons
}
