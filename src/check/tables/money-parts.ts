import { type Message, message } from '../../messages/message.js'
import type { Quantity, Reading } from '../../model/plan.js'
import type { Column } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { subtract, sum } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { readLines } from '../cells/read-lines.js'
import type { ReadTable, TableLine } from '../cells/table-line.js'
import { placeIn } from '../places.js'

const MONEY = ['amount', 'disbursed'] as const
/** The state's budget holds those of province and commune, where these stand beside it. */
const STATE_BUDGET = /(?:^| )(?:ngan sach nha nuoc|nsnn)$/
const BUDGET = /(?:^| )(?:ngan sach|nsnn|ns)(?: |$)/

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
    const held = placesHeld(columns, places)
    lines = lines.map((line, index) => {
      const own = parts.lines[index]?.figures ?? []
      const among = (some: readonly number[]) =>
        some.flatMap(place => (isQuantity(own[place]) ? [own[place]] : []))
      const isHeld = held !== null && isQuantity(own[held.by])
      const outer = isHeld ? among(places.filter(place => !held.places.has(place))) : null
      const open = places.length === 1
      return settle({ table, line, at, column, parts: among(places), outer, open }, found)
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
  /** The same without those that another of them holds; null where none does. */
  readonly outer: readonly Quantity[] | null
  /** One source alone need not be all the money. */
  readonly open: boolean
}

/** Finds the sources that are themselves parts of one: "Ngân sách tỉnh" and "Ngân sách xã" beside "Ngân sách nhà nước". */
function placesHeld(
  columns: readonly Column[],
  places: readonly number[],
): { readonly by: number; readonly places: ReadonlySet<number> } | null {
  const heading = (place: number) => foldText((columns[place]?.heading ?? '').replace(/\([^)]*\)/g, ' '))
  const states = places.filter(place => STATE_BUDGET.test(heading(place)))
  const [by] = states
  if (by === undefined || states.length > 1) return null
  const inner = places.filter(place => place !== by && BUDGET.test(heading(place)))
  return inner.length === 0 ? null : { by, places: new Set(inner) }
}

function settle(row: Row, found: Message[]): TableLine {
  const { table, line, at, column, outer, open } = row
  const own = line.figures[at]
  const fits = (some: readonly Quantity[]) =>
    own?.type === 'quantity' &&
    Math.abs(subtract(sum(some.map(part => part.value)), own.value)) <= slackOf(own, some)
  const parts = outer === null || fits(row.parts) ? row.parts : outer
  const [first] = parts
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
