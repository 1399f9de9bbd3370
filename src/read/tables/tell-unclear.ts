import { cellPlace, type Message, message } from '../../messages/message.js'
import { cellAddress } from '../../model/sheet.js'
import { chooseKind } from './columns/choose-kind.js'
import { sampleColumns } from './columns/sample-columns.js'
import { findHeader, type Header, type HeadingColumn } from './find-header.js'
import { foldHeading } from './headings/fold-heading.js'
import { matchHeading } from './headings/match-heading.js'
import { MAIN_WORDING } from './rows/recover-main.js'
import type { SheetArea } from './sheet-area.js'

/** What is told of a sheet without tables; `forReport` says which table a report would lack. */
export type Unclear = { readonly messages: readonly Message[]; readonly forReport: readonly Message[] }

const MOST_ROWS = 200
const LEAST_KNOWN = 4
const MOST_NAMED = 6

/** Tells the row of a sheet without tables that comes nearest to a header, and the main column without which it is none. */
export function tellUnclear(area: SheetArea, decisions: ReadonlyMap<string, string>): Unclear {
  for (let index = 0; index < Math.min(area.rows.length, MOST_ROWS); index += 1) {
    const header = findHeader(area, index)
    if (header !== null) return tellHeader(area, header, decisions)
  }
  return { messages: [], forReport: [] }
}

/** Tells a header of which the kind of table cannot be told. */
export function tellHeader(area: SheetArea, header: Header, decisions: ReadonlyMap<string, string>): Unclear {
  const suggestion = header.columns
    .filter(({ heading, match }) => heading !== '' && match.issued && match.how !== 'exact')
    .slice(0, MOST_NAMED)
    .map(column => (isLike(column) ? `${quoted(column)} → «${column.match.wording}»` : quoted(column)))
    .join('; ')
  const place = cellPlace(area.sheet.name, cellAddress(header.columns[0]?.index ?? 1, header.top))
  const values = {
    sheet: area.sheet.name,
    row: header.top,
    known: knownOf(header).map(quoted).join(', '),
    suggestion: suggestion === '' ? '' : ` (${suggestion})`,
  }
  return {
    messages: [message('header-unclear', place, values)],
    forReport: tellMainMissing(area, header, decisions),
  }
}

/** A header that would be a table's if one blank or unknown heading were its main column. */
function tellMainMissing(
  area: SheetArea,
  header: Header,
  decisions: ReadonlyMap<string, string>,
): readonly Message[] {
  const samples = sampleColumns(area.rows, header.next)
  const known = knownOf(header)
  if (known.length < LEAST_KNOWN || samples.rows === 0) return []
  const named = new Set(header.columns.map(column => column.index))
  const last = header.columns.at(-1)?.index ?? 1
  const blank = Array.from({ length: last }, (_, at) => at + 1).find(index => !named.has(index))
  const unknown = header.columns.find(column => column.match.readings.length === 0)
  const index = blank ?? unknown?.index ?? last + 1
  const main: HeadingColumn = { index, levels: [''], heading: '', match: matchHeading('Nội dung') }
  const columns = [...header.columns.filter(column => column.index !== index), main]
  const hints = { sheet: area.sheet.name, titles: [], money: false }
  const chosen = chooseKind(columns, samples, hints, decisions)
  const wording = chosen === null ? undefined : MAIN_WORDING[chosen.kind]
  if (wording === undefined) return []
  const cell = cellAddress(index, header.rows[0] ?? header.top)
  const values = { sheet: area.sheet.name, row: header.top, wording, cell }
  return [message('main-column-missing', cellPlace(area.sheet.name, cell), values)]
}

function knownOf({ columns }: Header): readonly HeadingColumn[] {
  return columns.filter(column => column.match.readings.length > 0)
}

/** A typing error seldom is in the first letter: "Khối lớp" is no "Phối hợp". */
function isLike({ levels, match }: HeadingColumn): boolean {
  if (match.how !== 'suggestion') return match.how === 'near'
  return foldHeading(levels.at(-1) ?? '').charAt(0) === foldHeading(match.wording).charAt(0)
}

function quoted(column: HeadingColumn): string {
  return `«${column.levels.at(-1) ?? ''}»`
}
