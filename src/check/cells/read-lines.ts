import { type Message, message } from '../../messages/message.js'
import type { Quantity, Reading } from '../../model/plan.js'
import type { Cell, NumberCell } from '../../model/sheet.js'
import type { Column, SheetTable, SheetTableRow } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { round, sum } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { placeIn } from '../places.js'
import { type ColumnHabits, columnHabits } from './column-habits.js'
import { type FigurePolicy, figurePolicy, SUMMED_FIELDS } from './figure-fields.js'
import { markByTotal } from './mark-by-total.js'
import { inTableUnit } from './money-units.js'
import { percentColumn } from './percent-column.js'
import { printCell } from './print-cell.js'
import { isPartRow } from './ratio-parts.js'
import { readFigure } from './read-figure.js'
import type { ReadTable, TableLine } from './table-line.js'
import { countsWhole } from './whole-counts.js'

type ColumnPlan = {
  readonly column: Column
  readonly policy: FigurePolicy | null
  readonly decimalMark: ColumnHabits['decimalMark']
  readonly factor: 1 | 100
  /** A column of the clerk's own whose numbers are no codes or years. */
  readonly counts: boolean
}

/** `rows`: the line's own row, then those that continue it. */
type Gathered = {
  readonly kind: TableLine['kind']
  readonly row: SheetTableRow
  readonly rows: SheetTableRow[]
}

/** Reads every cell of a table: continuations join the line above, figures are read by their column's habits, faults of cells go to `found`. */
export function readLines(table: SheetTable, found: Message[]): ReadTable {
  const plans = table.columns.map(column => planColumn(table, column, found))
  const unitColumn = table.columns.find(column => column.field === 'unit') ?? null
  const above: (Cell | null)[] = []
  const lines = gather(table).map(gathered =>
    readLine(table, gathered, plans, goOnFrom(above, gathered.row, plans), unitColumn, found),
  )
  return { source: table, lines }
}

/** Tells which cells are those of the row above, by a vertical merge; `above` then is this row. */
function goOnFrom(above: (Cell | null)[], row: SheetTableRow, plans: readonly ColumnPlan[]): boolean[] {
  const merged: boolean[] = []
  for (let at = 0; at < plans.length; at += 1) {
    const cell = cellIn(row, (plans[at] as ColumnPlan).column)
    merged.push(cell !== null && cell === above[at])
    above[at] = cell
  }
  return merged
}

function planColumn(table: SheetTable, column: Column, found: Message[]): ColumnPlan {
  const policy = figurePolicy(table.kind, column.field)
  const factor = policy === 'percent' ? percentColumn(table, column, found) : 1
  const decimalMark =
    policy === null ? null : (columnHabits(table, column).decimalMark ?? markByTotal(table, column))
  const counts = column.field === null && !CODES.test(foldText(column.heading))
  return { column, policy, decimalMark, factor, counts }
}

function gather(table: SheetTable): readonly Gathered[] {
  const lines: Gathered[] = []
  const ordinal = table.columns.find(column => column.field === 'ordinal')?.index
  for (const row of table.rows) {
    // A form numbered ahead: a number and nothing else is no row yet.
    if (row.kind === 'item' && row.row.cells.every(cell => cell.column === ordinal)) continue
    const last = lines.at(-1)
    const joins = row.kind === 'continuation' || isPartRow(table, row)
    if (joins && last !== undefined) last.rows.push(row)
    else lines.push({ kind: lineKind(row.kind), row, rows: [row] })
  }
  return lines
}

function lineKind(kind: SheetTableRow['kind']): TableLine['kind'] {
  if (kind === 'total' || kind === 'breakdown') return kind
  return kind === 'group' || kind === 'subgroup' ? 'group' : 'item'
}

function readLine(
  table: SheetTable,
  gathered: Gathered,
  plans: readonly ColumnPlan[],
  merged: readonly boolean[],
  unitColumn: Column | null,
  found: Message[],
): TableLine {
  const unit = unitColumn === null ? null : printCell(cellIn(gathered.row, unitColumn), false) || null
  const texts: string[] = []
  const figures: (Reading | null)[] = []
  plans.forEach((plan, at) => {
    // The one cell of a vertical merge stands in each of its rows: its faults are told once, its figure counts once.
    const again = merged[at] === true
    const told = again ? [] : found
    const { field } = plan.column
    if (again && field !== null && SUMMED_FIELDS.has(field)) {
      texts.push('')
      figures.push({ type: 'noData' })
      return
    }
    const text = joinTexts(table, gathered, plan, told)
    const figure = plan.policy === null ? null : readFigures(table, gathered, plan, plan.policy, unit, told)
    const isTyped = figure !== null && plan.factor === 1 && cellIn(gathered.row, plan.column)?.type === 'text'
    texts.push(isTyped ? inOneForm(text, figure) : text)
    figures.push(figure)
  })
  if (figures.some(countsThousands)) {
    plans.forEach(({ column, counts }, at) => {
      if (counts && cellIn(gathered.row, column)?.type === 'number') texts[at] = groupDigits(texts[at] ?? '')
    })
  }
  return { kind: gathered.kind, row: gathered.row, more: gathered.rows.slice(1), texts, figures }
}

/** Headings of numbers that are names: codes, telephones, years. */
const CODES = /(?:^| )(?:ma|so hieu|ki hieu|dien thoai|sdt|tai khoan|nam|vi tri|van ban)(?= |$)(?! 20\d\d)/

function countsThousands(figure: Reading | null): boolean {
  return figure?.type === 'quantity' && figure.numerator === null && Math.abs(figure.value) >= 1000
}

/** A column of the clerk's own stands beside figures with their thousands set apart: 5200 as 5.200. A year stays. */
function groupDigits(text: string): string {
  if (!/^\d{4,15}$/.test(text) || /^(?:19|20)\d\d$/.test(text)) return text
  return formatNumber(Number(text))
}

function joinTexts(table: SheetTable, gathered: Gathered, plan: ColumnPlan, found: Message[]): string {
  let joined = ''
  let last: string | null = null
  for (const row of gathered.rows) {
    const cell = cellIn(row, plan.column)
    if (cell === null) continue
    reportFault(table, gathered, row, cell, plan.column, found)
    const text = printed(row, cell, plan)
    // A vertical merge gives its one value to each row.
    if (text === '' || text === last) continue
    joined = joined === '' ? text : `${joined}\n${text}`
    last = text
  }
  return joined
}

/** A number and nothing else, without the zero that official counts begin with. */
const ONLY_NUMBER = /^[+-]?(?:[1-9][\d., \u00a0]*|0(?:[.,]\d+)?) ?(%?)$/

/** A number typed as text is printed as all numbers are: "98.75" as 98,75, "96.5 %" as 96,5%. Words stay the clerk's. */
function inOneForm(text: string, figure: Reading): string {
  const sign = ONLY_NUMBER.exec(text)?.[1]
  if (sign === undefined || figure.type !== 'quantity' || figure.numerator !== null) return text
  return formatNumber(figure.value, figure.decimals, { fixed: true }) + sign
}

const MOST_DECIMALS = 2

/** The number of a row is printed as displayed: 4.10 typed as a number is stored as 4.1. */
function printed(row: SheetTableRow, cell: Cell, plan: ColumnPlan): string {
  if (plan.column.field === 'ordinal' && cell.type === 'number' && row.ordinal !== '') return row.ordinal
  const isClaim = plan.column.field === null || plan.policy === 'percent'
  if (isClaim && plan.factor === 1 && isUnshaped(cell)) return printCell(rounded(cell), plan.policy !== null)
  return printCell(cell, plan.policy !== null)
}

/** Nobody chose the decimals of a formula's result without a number format: 109,333333333. */
function isUnshaped(cell: Cell): cell is NumberCell {
  return cell.type === 'number' && cell.formula !== null && /^(?:general)?$/i.test(cell.format)
}

function rounded(cell: NumberCell): NumberCell {
  // A fraction of 1 is a percentage: 0,9412 has the two decimals of 94,12 %.
  const places = Math.abs(cell.value) < 1 ? 2 * MOST_DECIMALS : MOST_DECIMALS
  return { ...cell, value: round(cell.value, places) }
}

function readFigures(
  table: SheetTable,
  gathered: Gathered,
  plan: ColumnPlan,
  policy: FigurePolicy,
  unit: string | null,
  found: Message[],
): Reading {
  let first: Reading | null = null
  const summed = plan.column.field !== null && SUMMED_FIELDS.has(plan.column.field)
  const parts: Quantity[] = []
  for (const row of gathered.rows) {
    const cell = cellIn(row, plan.column)
    if (cell === null || (row !== gathered.row && isPartRow(table, row))) continue
    const percent = policy === 'percent' || (policy === 'answer' && isPercentUnit(unit))
    const { reading: own, fault } = readFigure(cell, {
      policy,
      decimalMark: plan.decimalMark,
      unit: policy === 'answer' && !isPercentUnit(unit) ? unit : null,
      percent,
      whole: countsWhole(plan.column.field, policy === 'answer' ? unit : null),
      factor: plan.factor,
    })
    const { reading, converted } =
      policy === 'money' ? inTableUnit(own, table.unit) : { reading: own, converted: false }
    if (converted && reading.type === 'quantity')
      found.push(
        message('amount-converted', placeIn(table.sheet, row.row.number, plan.column), {
          text: reading.text,
          amount: formatNumber(reading.value),
          unit: reading.unit ?? '',
        }),
      )
    const areWords = fault?.code === 'words-for-number'
    const code = areWords && summed && gathered.kind === 'item' ? 'words-left-out-of-sum' : fault?.code
    if (fault !== null && code !== undefined && !(areWords && gathered.kind === 'group'))
      found.push(message(code, placeIn(table.sheet, row.row.number, plan.column), fault.values))
    // A row without a figure of its own is worth what its parts add up to.
    if (row !== gathered.row && reading.type === 'quantity') parts.push(reading)
    if (row === gathered.row || !summed) first ??= reading.type === 'noData' ? null : reading
  }
  return first ?? sumOf(parts) ?? { type: 'noData' }
}

function sumOf(parts: readonly Quantity[]): Quantity | null {
  const [first, second] = parts
  if (first === undefined || second === undefined) return first ?? null
  const value = sum(parts.map(part => part.value))
  return {
    ...first,
    value,
    decimals: Math.max(...parts.map(part => part.decimals)),
    text: formatNumber(value),
  }
}

/** An error value, or a formula without a stored result, never becomes blank or zero silently. A total can be added up again. */
function reportFault(
  table: SheetTable,
  gathered: Gathered,
  row: SheetTableRow,
  cell: Cell,
  column: Column,
  found: Message[],
): void {
  if (cell.type !== 'error' && cell.type !== 'uncomputed') return
  const place = placeIn(table.sheet, row.row.number, column)
  if (cell.type === 'error') {
    found.push(message('error-value', place, { error: cell.error }))
    return
  }
  const isSum = gathered.kind === 'total' || gathered.kind === 'group'
  const summed = isSum && column.field !== null && SUMMED_FIELDS.has(column.field)
  const code = summed ? 'total-without-result' : 'formula-without-result'
  found.push(message(code, place, { formula: cell.formula.slice(0, 60) }))
}

function cellIn(row: SheetTableRow, column: Column): Cell | null {
  const { index } = column
  for (const cell of row.row.cells) if (cell.column === index) return cell
  return null
}

const PERCENT_WORDS = new Set(['phan tram', 'ti le'])

/** Tells a unit column's "%" from a unit of things. */
export function isPercentUnit(unit: string | null): boolean {
  if (unit === null) return false
  return unit.trim().startsWith('%') || PERCENT_WORDS.has(foldText(unit))
}
