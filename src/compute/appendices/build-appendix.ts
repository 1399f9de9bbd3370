import type { Group, PlanTable, TotalRow } from '../../model/plan.js'
import type { Appendix, AppendixRow } from '../../model/report.js'
import type { Field } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { areaTitle, rowsByGroup } from '../areas.js'
import { type ComputedColumn, describeColumns, layoutColumns, type Slot } from './layout-columns.js'

/** What one kind of table adds to the clerk's own columns. `Entry` is an item with its judgement. */
export type AppendixContent<Table extends PlanTable, Entry> = {
  readonly kind: Appendix['kind']
  readonly title: string
  readonly tables: readonly Table[]
  readonly computed: readonly ComputedColumn<Entry>[]
  /** Gives the entries of a table, in step with its items. */
  readonly entriesOf: (table: Table) => readonly Entry[]
  /** Says what stands in a clerk's column instead of the clerk's text; null keeps it. */
  readonly rewrite: (field: Field, own: string, entry: Entry) => string | null
  /** Closes a group's title from its entries ("10/13 chỉ tiêu đạt và vượt"); '' for nothing. */
  readonly groupTail: (entries: readonly Entry[]) => string
  /** Recomputes a total's cell of a field (`nth` among the columns of that field); null keeps the clerk's. */
  readonly totalCell: (table: Table, total: TotalSpan, field: Field, nth: number) => string | null
  /** Says a computed column's cell in a total row. */
  readonly totalComputed: (table: Table, total: TotalSpan, heading: string) => string
  readonly totals: string
}

/** The items a total row sums, by index. */
export type TotalSpan = { readonly items: readonly number[] }

/** Prints tables of one kind and layout as one appendix; the label is given later. */
export function buildAppendix<Table extends PlanTable, Entry>(
  content: AppendixContent<Table, Entry>,
): Appendix {
  const [first] = content.tables
  const all = first === undefined ? [] : layoutColumns(first.columns, content.computed)
  const rowsWith = (slots: readonly Slot<Entry>[]) =>
    content.tables.flatMap(table => rowsOf(table, content, slots))
  const slots = withoutEmpty(all, rowsWith(all))
  return {
    kind: content.kind,
    label: '',
    title: content.title,
    unitNote: first?.unit === null || first === undefined ? '' : `ĐVT: ${first.unit.unit}`,
    columns: describeColumns(slots, content.tables),
    rows: rowsWith(slots),
    totals: content.totals,
  }
}

/** A table of more columns than this is printed without those that nobody filled. */
const MANY = 8
const KEPT_FIELDS: readonly Field[] = ['ordinal', 'actual', 'status', 'note']

function withoutEmpty<Entry>(
  slots: readonly Slot<Entry>[],
  rows: readonly AppendixRow[],
): readonly Slot<Entry>[] {
  if (slots.length <= MANY) return slots
  const [, titleAt] = headPlaces(slots)
  return slots.filter((slot, at) => {
    if (at === titleAt || slot.type === 'computed') return true
    const { field } = slot.column
    if (field !== null && KEPT_FIELDS.includes(field)) return true
    return rows.some(row => (row.cells[at] ?? '').trim() !== '')
  })
}

function rowsOf<Table extends PlanTable, Entry>(
  table: Table,
  content: AppendixContent<Table, Entry>,
  slots: readonly Slot<Entry>[],
): readonly AppendixRow[] {
  const entries = content.entriesOf(table)
  const enclosed = rowsByGroup(table.groups, table.items)
  return table.order.flatMap((place, at): readonly AppendixRow[] => {
    if (place.type === 'group') {
      const group = table.groups[place.index]
      if (group === undefined) return []
      const own = (enclosed[place.index] ?? []).flatMap(index => entries[index] ?? [])
      return [groupRow(group, content.groupTail(own), slots)]
    }
    if (place.type === 'total') {
      const total = table.totals[place.index]
      return total === undefined ? [] : [totalRow(table, total, spanOf(table, total, at), content, slots)]
    }
    if (place.type === 'breakdown') {
      const breakdown = table.breakdowns[place.index]
      return breakdown === undefined ? [] : [breakdownRow(breakdown, slots)]
    }
    const item = table.items[place.index]
    const entry = entries[place.index]
    if (item === undefined || entry === undefined) return []
    const cells = slots.map(slot => {
      if (slot.type === 'computed') return slot.computed.textOf(entry)
      const own = item.cells[slot.index] ?? ''
      return slot.column.field === null ? own : (content.rewrite(slot.column.field, own, entry) ?? own)
    })
    return [
      { kind: 'item', depth: item.group === null ? 0 : (table.groups[item.group]?.depth ?? 0) + 1, cells },
    ]
  })
}

/** Ordinal first, the title in the second column; what else the clerk wrote in the row (a maximum score) stays. */
function groupRow<Entry>(group: Group, tail: string, slots: readonly Slot<Entry>[]): AppendixRow {
  const title = tail === '' ? group.title : `${areaTitle(group)} (${tail})`
  const [ordinalAt, titleAt] = headPlaces(slots)
  const whole = foldText(`${group.ordinal} ${group.title}`)
  const cells = slots.map((slot, at) => {
    if (at === titleAt)
      return ordinalAt === null && group.ordinal !== '' ? `${group.ordinal}. ${title}` : title
    if (at === ordinalAt) return group.ordinal
    if (slot.type === 'computed') return ''
    const own = group.cells[slot.index] ?? ''
    const folded = foldText(own)
    return folded === '' || whole.endsWith(folded) || folded.endsWith(foldText(group.title)) ? '' : own
  })
  return { kind: 'group', depth: group.depth, cells }
}

function totalRow<Table extends PlanTable, Entry>(
  table: Table,
  total: TotalRow,
  span: TotalSpan,
  content: AppendixContent<Table, Entry>,
  slots: readonly Slot<Entry>[],
): AppendixRow {
  const [ordinalAt, titleAt] = headPlaces(slots)
  const seen = new Map<Field, number>()
  const cells = slots.map((slot, at) => {
    if (at === titleAt) return total.title
    if (at === ordinalAt) return ''
    if (slot.type === 'computed') return content.totalComputed(table, span, slot.computed.heading)
    const own = total.cells[slot.index] ?? ''
    const { field } = slot.column
    if (field === null) return own
    const nth = seen.get(field) ?? 0
    seen.set(field, nth + 1)
    return content.totalCell(table, span, field, nth) ?? own
  })
  return { kind: 'total', depth: 0, cells }
}

/** What splits up a total ("Trong đó: …") stands as the clerk wrote it. */
function breakdownRow<Entry>({ title, cells }: TotalRow, slots: readonly Slot<Entry>[]): AppendixRow {
  const [ordinalAt, titleAt] = headPlaces(slots)
  const printed = slots.map((slot, at) => {
    const own = slot.type === 'own' ? (cells[slot.index] ?? '') : ''
    return at === ordinalAt && own === title ? '' : at === titleAt && own === '' ? title : own
  })
  return { kind: 'item', depth: 0, cells: printed }
}

/** Finds the ordinal's place (null without such a column) and the place of titles: the next column. */
function headPlaces<Entry>(slots: readonly Slot<Entry>[]): readonly [ordinal: number | null, title: number] {
  const ordinal = slots.findIndex(slot => slot.type === 'own' && slot.column.field === 'ordinal')
  if (ordinal < 0) return [null, 0]
  return [ordinal, ordinal + 1 < slots.length ? ordinal + 1 : ordinal]
}

const GRAND = /^tong\b(?! (?:muc|nhom|phan)\b)/

/** A grand total sums everything; a subtotal the rows of its group that stand above it. */
function spanOf(table: PlanTable, total: TotalRow, at: number): TotalSpan {
  const all = [...table.items.keys()]
  if (table.totals.length === 1 || GRAND.test(foldText(total.title))) return { items: all }
  const above = table.order.slice(0, at)
  const start = above.findLastIndex(
    place => place.type === 'total' || (place.type === 'group' && isTop(table, place.index)),
  )
  const items = above.slice(start + 1).flatMap(place => (place.type === 'item' ? [place.index] : []))
  return { items: items.length === 0 ? all : items }
}

function isTop(table: PlanTable, group: number): boolean {
  return table.groups[group]?.parent === null
}
