import { cellPlace, type Message, message } from '../../messages/message.js'
import { cellAddress, columnLetters, type Row } from '../../model/sheet.js'
import type { Column, Field, SheetTable, UnitNote } from '../../model/table.js'
import type { ChosenKind } from './columns/choose-kind.js'
import { fieldWording, offeredFields } from './columns/decisions.js'
import type { ColumnDoubt } from './columns/settle-columns.js'
import { isWholeInvestment } from './columns/settle-investments.js'
import { sourceOf } from './columns/spread-money.js'
import type { HeadedKind } from './columns/table-kinds.js'
import { findUnitNote, headingUnit } from './columns/unit-note.js'
import type { Header, HeadingColumn } from './find-header.js'
import { TOPIC_RULES } from './headings/heading-language.js'
import { matchHeading } from './headings/match-heading.js'
import { cellText } from './rows/cell-text.js'
import { readBody } from './rows/read-body.js'
import { readOrdinal } from './rows/read-ordinal.js'
import { isCapitals } from './rows/row-words.js'
import type { SheetArea } from './sheet-area.js'
import { ownTitlesOf, titlesOf } from './titles-above.js'

/** What a recognised header brings together: its rows are those it repeats too. */
export type HeadedDraft = {
  readonly header: Header
  readonly chosen: ChosenKind
  readonly above: readonly Row[]
  readonly headerRows: readonly number[]
  readonly body: readonly Row[]
}

/** Builds the table of a header from the rows above and below it, with what must be told about its columns and rows. */
export function buildTable(
  area: SheetArea,
  draft: HeadedDraft,
): { readonly table: SheetTable; readonly messages: readonly Message[] } {
  const { header, chosen, above } = draft
  const drawn = columnsOf(area, draft)
  const body = readBody(area, chosen.kind, drawn, draft.body)
  // What stands beside the signatures below the table is no column of it.
  const filled = new Set(body.rows.flatMap(({ row }) => row.cells.map(cell => cell.column)))
  const columns = drawn.filter(column => column.heading !== '' || filled.has(column.index))
  const table: SheetTable = {
    type: 'table',
    kind: chosen.kind,
    sheet: area.sheet.name,
    sheetHidden: area.sheet.state !== 'visible',
    titles: titlesOf(above),
    ownTitles: ownTitlesOf(above),
    unit: findUnitNote(above) ?? unitOfHeadings(header, columns),
    headerRows: draft.headerRows,
    columns,
    rows: body.rows,
    footers: body.footers,
  }
  const told = [
    ...header.columns.flatMap(column => tellNearMiss(area, header, column, chosen.kind)),
    ...chosen.columns.doubts.map(doubt => tellDoubt(area, header, doubt, chosen.kind)),
  ]
  return { table, messages: [...told, ...body.messages] }
}

function columnsOf(area: SheetArea, { header, chosen, body }: HeadedDraft): readonly Column[] {
  const hidden = new Set(area.sheet.hiddenColumns)
  const amounts = header.columns.filter(({ index }) => chosen.columns.fields.get(index) === 'amount')
  const columns = header.columns.map(
    (column): Column => ({
      index: column.index,
      heading: column.heading,
      levels: column.levels,
      field: chosen.columns.fields.get(column.index) ?? null,
      issued: column.match.issued,
      hidden: hidden.has(column.index),
      ...partOfMoney(chosen, column, amounts),
    }),
  )
  const named = new Set(columns.map(column => column.index))
  const unnamed = new Set<number>()
  for (const row of body) for (const cell of row.cells) if (!named.has(cell.column)) unnamed.add(cell.column)
  if (unnamed.size === 0) return columns
  const first = columns[0]?.index ?? 1
  const last = columns.at(-1)?.index ?? 1
  const hasOrdinal = columns.some(column => column.field === 'ordinal')
  for (const index of unnamed) {
    const field: Field | null =
      !hasOrdinal && index === first - 1 && isNumbering(body, index) ? 'ordinal' : null
    if (field !== null || (index > first && index < last) || isColumnOfCells(body, index))
      columns.push({ index, heading: '', levels: [''], field, issued: true, hidden: hidden.has(index) })
  }
  return columns.sort((a, b) => a.index - b.index)
}

function partOfMoney(
  { kind, columns }: ChosenKind,
  column: HeadingColumn,
  amounts: readonly HeadingColumn[],
): Pick<Column, 'partOf'> {
  if (kind !== 'budget' || columns.fields.has(column.index)) return {}
  // The sources of a "Tổng mức đầu tư" are no parts of the year's amount.
  if (isWholeInvestment(column) && !amounts.some(isWholeInvestment)) return {}
  const partOf = sourceOf(column)
  return partOf === null ? {} : { partOf }
}

/** A column without a heading that is filled beside other cells is kept; a lone note in the margin is not a column. */
function isColumnOfCells(body: readonly Row[], index: number): boolean {
  return body.some(row => row.cells.length > 1 && row.cells.some(cell => cell.column === index))
}

function isNumbering(body: readonly Row[], index: number): boolean {
  let numbers = 0
  let others = 0
  for (const row of body.slice(0, 60)) {
    const cell = row.cells.find(own => own.column === index)
    if (cell === undefined) continue
    if (readOrdinal(cellText(cell)).style === 'text') others += 1
    else numbers += 1
  }
  return numbers > others
}

function unitOfHeadings(header: Header, columns: readonly Column[]): UnitNote | null {
  for (const column of columns) {
    if (column.field !== 'amount' && column.field !== 'disbursed') continue
    const note =
      headingUnit(column.levels.at(-1) ?? '', column.index, header.rows[0] ?? header.top) ??
      headingUnit(column.levels[0] ?? '', column.index, header.top)
    if (note !== null) return note
  }
  return null
}

function tellNearMiss(
  area: SheetArea,
  header: Header,
  column: HeadingColumn,
  kind: HeadedKind,
): readonly Message[] {
  const { how, wording } = column.match
  if (how !== 'near' && how !== 'suggestion') return []
  // A wording of other kinds of table is no suggestion for this one.
  if (how === 'suggestion' && !matchHeading(wording).readings.some(reading => reading.kind === kind))
    return []
  const heading = column.levels.at(-1) ?? ''
  return [
    message(how === 'near' ? 'heading-near-miss' : 'heading-suggestion', placeOf(area, header, column), {
      heading,
      wording,
    }),
  ]
}

function tellDoubt(area: SheetArea, header: Header, doubt: ColumnDoubt, kind: HeadedKind): Message {
  const heading = plainHeading(doubt.column.levels.at(-1) ?? '')
  const place = placeOf(area, header, doubt.column)
  switch (doubt.type) {
    case 'repeated': {
      const values = {
        heading,
        column: columnLetters(doubt.column.index),
        first: doubt.first.heading,
        firstColumn: columnLetters(doubt.first.index),
      }
      return message('column-repeated', place, values, placeOf(area, header, doubt.first))
    }
    case 'guessed': {
      const options = doubt.options.map(fieldWording).join(' | ')
      return message('column-guessed', place, {
        heading,
        options,
        chosen: fieldWording(doubt.field),
        key: keyFor(doubt.column),
      })
    }
    case 'undecided': {
      const options = optionsOf(doubt.column, kind).map(fieldWording).join(' | ')
      return message('column-decision-unknown', place, {
        heading,
        value: doubt.value,
        options,
        key: keyFor(doubt.column),
      })
    }
  }
}

/** What the heading can mean where it may mean several things, else all that a column of such a table can be. */
function optionsOf(column: HeadingColumn, kind: HeadedKind): readonly Field[] {
  const fields = column.match.readings.flatMap(reading => reading.fields)
  const options = [...new Set(fields)].filter(field => fieldWording(field) !== '')
  return options.length > 1 ? options : [...new Set([...options, ...offeredFields(kind)])]
}

/** The key that settles the column by hand, as the clerk should write it. */
function keyFor(column: HeadingColumn): string {
  const topic = column.match.readings.find(reading => reading.topic !== null)?.topic
  const wording = TOPIC_RULES.find(rule => rule.topic === topic)?.wordings[0]
  return `Cột ${wording ?? plainHeading(column.levels.at(-1) ?? '')} là`
}

function plainHeading(heading: string): string {
  const line = heading.replace(/\s+/g, ' ')
  return isCapitals(line) ? line.charAt(0) + line.slice(1).toLowerCase() : line
}

function placeOf(area: SheetArea, header: Header, column: HeadingColumn) {
  const lowest = header.rows.find(number => hasCell(area, number, column)) ?? header.top
  return cellPlace(area.sheet.name, cellAddress(column.index, lowest), column.heading)
}

function hasCell(area: SheetArea, number: number, column: HeadingColumn): boolean {
  const own = column.levels.at(-1)
  return area.rows.some(
    row =>
      row.number === number && row.cells.some(cell => cell.column === column.index && cellText(cell) === own),
  )
}
