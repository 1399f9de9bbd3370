import type { PlanTable } from '../../model/plan.js'
import type { AppendixColumn } from '../../model/report.js'
import type { Column, Field } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { claimedWord, unitHeadings } from '../wording.js'

/** A column that the clerk did not have: where it goes and what it says of each item. */
export type ComputedColumn<Item> = {
  readonly heading: string
  readonly kind: AppendixColumn['kind']
  /** Stands before the first of these fields that is printed; else before closing notes, else last. */
  readonly before: readonly Field[]
  readonly textOf: (item: Item) => string
}

/** One printed column: the clerk's (`index` into the table's columns) or a computed one. */
export type Slot<Item> =
  | { readonly type: 'own'; readonly index: number; readonly column: Column }
  | { readonly type: 'computed'; readonly computed: ComputedColumn<Item> }

/** Lays out the clerk's columns that may be issued, in their order, with the computed ones put in. */
export function layoutColumns<Item>(
  columns: readonly Column[],
  computed: readonly ComputedColumn<Item>[],
): readonly Slot<Item>[] {
  const slots: Slot<Item>[] = columns.flatMap((column, index) =>
    column.issued && !column.hidden ? [{ type: 'own' as const, index, column }] : [],
  )
  for (const each of computed) {
    const named = slots.findIndex(
      slot => slot.type === 'own' && slot.column.field !== null && each.before.includes(slot.column.field),
    )
    slots.splice(named >= 0 ? named : startOfNotes(slots), 0, { type: 'computed', computed: each })
  }
  return slots
}

/** Gives the place before the notes that close a table. */
function startOfNotes<Item>(slots: readonly Slot<Item>[]): number {
  let at = slots.length
  for (; at > 0; at -= 1) {
    const slot = slots[at - 1]
    if (slot === undefined || slot.type !== 'own' || slot.column.field !== 'note') break
  }
  return at
}

/** Describes the printed columns for the appendix. */
export function describeColumns<Item>(
  slots: readonly Slot<Item>[],
  tables: readonly PlanTable[],
): readonly AppendixColumn[] {
  return slots.map(slot =>
    slot.type === 'computed'
      ? {
          heading: slot.computed.heading,
          levels: [slot.computed.heading],
          kind: slot.computed.kind,
          computed: true,
        }
      : {
          heading: slot.column.heading,
          levels: slot.column.levels.length > 0 ? slot.column.levels : [slot.column.heading],
          kind: kindOf(slot, tables),
          computed: false,
        },
  )
}

/** Tells whether two tables print alike, so that one appendix holds both. */
export function printAlike(a: PlanTable, b: PlanTable): boolean {
  return signatureOf(a) === signatureOf(b)
}

function signatureOf(table: PlanTable): string {
  const headings = table.columns
    .filter(column => column.issued && !column.hidden)
    .map(column => `${column.field ?? ''}:${foldText(column.heading)}`)
  return [table.unit?.unit ?? '', ...headings].join('|')
}

/** Dates and periods stand in the middle as long as they are short. */
const DATE_FIELDS: readonly Field[] = ['timeline', 'completedOn']
const STATE_FIELDS: readonly Field[] = ['status']
const NUMBER_FIELDS: readonly Field[] = [
  'count',
  'share',
  'baseline',
  'target',
  'numerator',
  'denominator',
  'actual',
  'previous',
  'lastYear',
  'rate',
  'progress',
  'maxScore',
  'selfScore',
  'appraisedScore',
  'amount',
  'disbursed',
]
/** A number or a percentage, as clerks write them; "-" stands for none. */
const FIGURE = /^[+-]?\d[\d.,]*\s?%?$/
const NOTHING = /^[-–—xX]$/
/** Longer cells than this are text to read, whatever the column means. */
const SHORT = 16
/** "Trong quý I năm 2024" is as long as a time gets that is no text. */
const SHORT_DATE = 24

function kindOf<Item>(
  slot: Extract<Slot<Item>, { type: 'own' }>,
  tables: readonly PlanTable[],
): AppendixColumn['kind'] {
  const { field, heading } = slot.column
  if (field === 'ordinal') return 'ordinal'
  const short = (letters = SHORT) =>
    tables.every(table => table.items.every(item => (item.cells[slot.index] ?? '').length <= letters))
  const onlyFigures = () => {
    const filled = tables.flatMap(table =>
      table.items.flatMap(item => {
        const text = (item.cells[slot.index] ?? '').trim()
        return text === '' || NOTHING.test(text) ? [] : [text]
      }),
    )
    return filled.length > 0 && filled.every(text => FIGURE.test(text))
  }
  if (field === 'unit' || (field === null && unitHeadings.includes(foldText(heading))))
    return short() ? 'state' : 'text'
  if (field === null) return onlyFigures() ? 'number' : 'text'
  if (STATE_FIELDS.includes(field)) return 'state'
  if (DATE_FIELDS.includes(field)) return short(SHORT_DATE) ? 'state' : 'text'
  if (!NUMBER_FIELDS.includes(field)) return 'text'
  return short() ? 'number' : 'text'
}

/** Shows the derived text with the clerk's own beside it: "Quá hạn (ghi: Đang thực hiện)". */
export function besides(derived: string, own: string): string {
  return `${derived} (${claimedWord}: ${own})`
}
