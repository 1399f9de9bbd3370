import { checkEntries } from '../../messages/catalogue/check.js'
import { catalogue, type MessageCode } from '../../messages/catalogue.js'
import { type Message, message } from '../../messages/message.js'
import { columnOf } from '../../model/table.js'
import { type ReadTable, textOf } from '../cells/table-line.js'
import { placeOf } from '../places.js'
import { addressParts } from './order-findings.js'

/** What a row of Giải trình accepts: a code, a cell or both; null accepts any. */
type Acceptance = {
  readonly code: string | null
  readonly sheet: string | null
  readonly cell: string | null
}

const CELL = /^(?:'?([^'!]+)'?!)?\$?([A-Z]{1,3})\$?(\d+)$/
const CODE = /^[a-z][a-z0-9-]*$/

/**
 * Marks warnings that the workbook accepts with a reason: rows of Giải trình (code, cell or code@cell) and the column
 * "Giải trình" beside a table (every warning of its row). Errors stay open. Rows that accept nothing are told; those that may accept
 * what another stage finds only when that has been asked too (`all`).
 */
export function acceptFindings(
  found: readonly Message[],
  tables: readonly ReadTable[],
  all = false,
): readonly Message[] {
  const own: Message[] = []
  const byRow = reasonsByRow(tables)
  const accepted = found.map(each => {
    const row = each.place?.in === 'workbook' ? addressParts(each.place.cell).row : 0
    const sheet = each.place?.in === 'workbook' ? each.place.sheet : ''
    const reason = each.more.length > 0 ? undefined : byRow.get(`${sheet}\n${row}`)
    return reason === undefined ? each : accept(each, reason)
  })
  const index = indexFindings(accepted)
  const seen = new Set<string>()
  for (const table of tables) {
    if (table.source.kind !== 'acceptances') continue
    for (const line of table.lines) {
      const written = textOf(table, line, 'code')
      if (written === null || seen.has(written)) continue
      seen.add(written)
      const code = applyLine(accepted, index, written, textOf(table, line, 'reason'), all)
      if (code !== null)
        own.push(message(code, placeOf(table.source, line.row.row.number, 'code'), { code: written }))
    }
  }
  return [...accepted, ...own]
}

/** Places of findings by their code and by their cell, so that thousands of acceptances stay quick. */
function indexFindings(found: readonly Message[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  found.forEach((each, at) => {
    const keys = each.place?.in === 'workbook' ? [each.code, each.place.cell, ...each.more] : [each.code]
    for (const key of keys) {
      const known = index.get(key)
      if (known === undefined) index.set(key, [at])
      else known.push(at)
    }
  })
  return index
}

function applyLine(
  found: Message[],
  index: ReadonlyMap<string, readonly number[]>,
  written: string,
  reason: string | null,
  all: boolean,
): MessageCode | null {
  if (reason === null) return 'acceptance-without-reason'
  let matches = 0
  let errors = 0
  for (const text of written.split(/[\n;]+/)) {
    const wanted = readAcceptance(text.trim())
    if (wanted === null) continue
    for (const at of index.get(wanted.cell ?? wanted.code ?? '') ?? []) {
      const each = found[at]
      if (each === undefined || !matchesMessage(wanted, each)) continue
      if (each.severity === 'error') errors += 1
      else {
        matches += 1
        if (!isFolded(wanted, each)) found[at] = accept(each, reason)
      }
    }
  }
  if (matches > 0) return null
  if (errors > 0) return 'acceptance-of-error'
  return !all && mayBeElsewhere(written) ? null : 'acceptance-unmatched'
}

/** A cell, or a code of another stage, may accept what that stage finds. */
function mayBeElsewhere(written: string): boolean {
  return written.split(/[\n;]+/).some(text => {
    const code = readAcceptance(text.trim())?.code ?? null
    if (code === null) return CELL.test(text.trim())
    return Object.hasOwn(catalogue, code) && !Object.hasOwn(checkEntries, code)
  })
}

function readAcceptance(text: string): Acceptance | null {
  const [first = '', second = null] = text.split(/\s*@\s*|\s+(?=[A-Z$'])/)
  if (CODE.test(first)) return { code: first, ...readCell(second) }
  const { sheet, cell } = readCell(text)
  return cell === null ? null : { code: null, sheet, cell }
}

function readCell(text: string | null): { readonly sheet: string | null; readonly cell: string | null } {
  const match = text === null ? null : CELL.exec(text)
  if (match === null) return { sheet: null, cell: null }
  return { sheet: match[1] ?? null, cell: `${match[2] ?? ''}${match[3] ?? ''}` }
}

function matchesMessage(wanted: Acceptance, each: Message): boolean {
  if (wanted.code !== null && wanted.code !== each.code) return false
  if (wanted.cell === null) return true
  if (each.place?.in !== 'workbook') return false
  if (each.place.cell !== wanted.cell && !(isFolded(wanted, each) && each.accepted !== null)) return false
  return wanted.sheet === null || wanted.sheet === each.place.sheet
}

/** A finding that was folded into one of another cell was accepted before, or not at all. */
function isFolded(wanted: Acceptance, each: Message): boolean {
  return wanted.cell !== null && each.more.includes(wanted.cell)
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
      for (const { row } of [line.row, ...line.more])
        reasons.set(`${table.source.sheet}\n${row.number}`, reason)
    }
  }
  return reasons
}
