import { type Message, message } from '../../messages/message.js'
import type { Quantity, Reading } from '../../model/plan.js'
import type { Column } from '../../model/table.js'
import { subtract, sum } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { readLines } from '../cells/read-lines.js'
import type { ReadTable, TableLine } from '../cells/table-line.js'
import { placeIn } from '../places.js'

const MONEY = ['amount', 'disbursed'] as const

/**
 * Holds the sources of a budget row ("Ngân sách huyện", "Xã hội hóa") against the sum they are parts of: a blank sum is added up
 * from them, one they do not add up to is told. Gives the table with the sums filled in.
 */
export function withSumsOfParts(table: ReadTable, found: Message[]): ReadTable {
  const { columns } = table.source
  if (!columns.some(column => column.partOf !== undefined)) return table
  // Read as money of their own; what is wrong with their cells matters only where they are added up.
  const asMoney = columns.map(({ partOf, ...column }) => ({
    ...column,
    field: column.field ?? partOf ?? null,
  }))
  const parts = readLines({ ...table.source, columns: asMoney }, [])
  let lines = table.lines
  for (const field of MONEY) {
    const at = columns.findIndex(column => column.field === field)
    const column = columns[at]
    const places = columns.flatMap(({ partOf }, place) => (partOf === field ? [place] : []))
    // Several columns of one meaning are themselves the parts.
    if (column === undefined || columns.filter(each => each.field === field).length > 1) continue
    lines = lines.map((line, index) => {
      const own = parts.lines[index]?.figures ?? []
      const quantities = places.flatMap(place => (isQuantity(own[place]) ? [own[place]] : []))
      return settle({ table, line, at, column, parts: quantities, open: places.length === 1 }, found)
    })
  }
  return { ...table, lines }
}

type Row = {
  readonly table: ReadTable
  readonly line: TableLine
  readonly at: number
  readonly column: Column
  readonly parts: readonly Quantity[]
  /** One source alone need not be all the money. */
  readonly open: boolean
}

function settle({ table, line, at, column, parts, open }: Row, found: Message[]): TableLine {
  const [first] = parts
  const own = line.figures[at]
  if (first === undefined || line.kind === 'breakdown') return line
  const value = sum(parts.map(part => part.value))
  const place = placeIn(table.source.sheet, line.row.row.number, column)
  if (own?.type === 'quantity') {
    const difference = subtract(value, own.value)
    if (Math.abs(difference) <= slackOf(own, parts) || (open && difference < 0)) return line
    found.push(message('parts-against-sum', place, { sum: own.text, parts: formatNumber(value) }))
    return line
  }
  const isBlank = own?.type === 'noData' && (line.texts[at] ?? '') === ''
  const isUnread = line.row.row.cells.some(
    cell => cell.column === column.index && (cell.type === 'uncomputed' || cell.type === 'error'),
  )
  if (!isBlank || isUnread) return line
  found.push(message('sum-from-parts', place, { sum: formatNumber(value) }))
  const figure: Reading = {
    ...first,
    value,
    decimals: Math.max(...parts.map(part => part.decimals)),
    text: formatNumber(value),
  }
  return {
    ...line,
    texts: line.texts.with(at, figure.text),
    figures: line.figures.with(at, figure),
  }
}

/** Sums shown in whole units may be rounded; so may each part that is shown with decimals. */
function slackOf(own: Quantity, parts: readonly Quantity[]): number {
  const decimals = Math.max(own.decimals, ...parts.map(part => part.decimals))
  if (decimals === 0) return 0
  return (0.5 / 10 ** own.decimals) * (own.decimals === 0 ? 1 : parts.length + 1)
}

function isQuantity(figure: Reading | null | undefined): figure is Quantity {
  return figure?.type === 'quantity'
}
