import type { Group, PlanTable, RowPlace, TotalRow } from '../../model/plan.js'
import type { Field } from '../../model/table.js'
import { add } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { SUMMED_FIELDS } from '../cells/figure-fields.js'
import { columnAt, type ItemLine, numberOf, type ReadTable, type TableLine } from '../cells/table-line.js'
import { announcedCount } from './announced-count.js'
import { linesToSum } from './lines-to-sum.js'

/** What a plan table has whatever its kind, with its item lines still to be typed. `groupLines` and `totalLines` are in step with `groups` and `totals`. */
export type TableFrame = {
  readonly base: Pick<
    PlanTable,
    'sheet' | 'title' | 'unit' | 'columns' | 'groups' | 'totals' | 'breakdowns' | 'order'
  >
  readonly items: readonly ItemLine[]
  readonly groupLines: readonly TableLine[]
  readonly totalLines: readonly TableLine[]
}

/** Lays out a read table: groups with their parents, items with their groups, totals, and the order of the sheet. */
export function layOutTable(table: ReadTable): TableFrame {
  const { source } = table
  const groups: Group[] = []
  const items: ItemLine[] = []
  const order: PlanTable['order'][number][] = []
  const groupLines: TableLine[] = []
  const totalLines: TableLine[] = []
  const breakdowns: TotalRow[] = []
  let current: number | null = null
  for (const line of table.lines) {
    if (line.kind === 'group') {
      const parent = parentOf(groups, current, line.row.depth)
      current = groups.length
      order.push({ type: 'group', index: groups.length })
      groups.push(groupOf(table, line, parent))
      groupLines.push(line)
    } else if (line.kind === 'total') {
      order.push({ type: 'total', index: totalLines.length })
      totalLines.push(line)
    } else if (line.kind === 'breakdown') {
      order.push({ type: 'breakdown', index: breakdowns.length })
      breakdowns.push(totalOf(table, line, line.texts))
    } else {
      if (stepsOut(line, groups, items.at(-1))) current = groups[current ?? -1]?.parent ?? null
      order.push({ type: 'item', index: items.length })
      items.push({ line, group: current })
    }
  }
  const sums = addUp(table, items, groups)
  const totals = totalLines.map(line => totalOf(table, line, withSums(table, line, line.texts, sums.whole)))
  const base = {
    sheet: source.sheet,
    title: titleOf(source.ownTitles ?? source.titles),
    unit: source.unit,
    columns: source.columns,
    groups: groups.map((group, at) => {
      const line = groupLines[at]
      return line === undefined
        ? group
        : { ...group, cells: withSums(table, line, group.cells, sums.groups[at] ?? []) }
    }),
    totals,
    breakdowns,
    order,
  }
  return { base, items, groupLines, totalLines }
}

function totalOf(table: ReadTable, line: TableLine, cells: readonly string[]): TotalRow {
  const type = line.kind === 'breakdown' ? 'breakdown' : 'total'
  return { type, title: line.row.title, cells, at: placeOfLine(table, line) }
}

/** Builds the place of a line. */
export function placeOfLine(table: ReadTable, line: TableLine): RowPlace {
  return { sheet: table.source.sheet, row: line.row.row.number }
}

/** The title proper is neither the label "Phụ lục I", nor the "(Kèm theo …)" line, nor "Kỳ báo cáo: …". */
function titleOf(titles: readonly string[]): string | null {
  const proper = titles.filter(
    title =>
      !/^\(/.test(title) &&
      !/^kỳ báo cáo\s*:/iu.test(title) &&
      !/^ph[uụ] l[uụ]c\s*[\dIVXLivxl]*\s*[:.]?$/i.test(title),
  )
  return proper.length === 0 ? null : proper.join(' ')
}

/** Behind 2.1, 2.2 and 2.3, or rows with marks, under a title numbered 2, a row numbered 3 stands beside that title, not under it. */
function stepsOut(line: TableLine, groups: readonly Group[], before: ItemLine | undefined): boolean {
  const group = groups[before?.group ?? -1]
  if (before === undefined || group === undefined) return false
  const [own, title] = [line.row.ordinal, group.ordinal].map(
    ordinal => /^(\d+)[.)]?$/.exec(ordinal.trim())?.[1],
  )
  if (own === undefined || title === undefined || Number(own) <= Number(title)) return false
  const inner = before.line.row.ordinal.trim()
  return inner.startsWith(`${title}.`) || /^[-–—+•●▪*]+$/.test(inner)
}

function parentOf(groups: readonly Group[], current: number | null, depth: number): number | null {
  let at = current
  while (at !== null) {
    const group = groups[at]
    if (group === undefined) return null
    if (group.depth < depth) return at
    at = group.parent
  }
  return null
}

function groupOf(table: ReadTable, line: TableLine, parent: number | null): Group {
  const { ordinal, title, depth } = line.row
  return {
    type: 'group',
    ordinal,
    title,
    depth,
    parent,
    announced: announcedCount(title)?.count ?? null,
    maxScore: numberOf(table, line, 'maxScore'),
    cells: groupCells(table, line),
    at: placeOfLine(table, line),
  }
}

const MAIN_FIELDS: readonly Field[] = ['name', 'content', 'category']

/** A title merged over the whole row stands in the first cell with its number: it is printed under its own columns. */
function groupCells(table: ReadTable, line: TableLine): readonly string[] {
  const { columns } = table.source
  const ordinalAt = columnAt(columns, 'ordinal')
  const mainAt = columns.findIndex(column => column.field !== null && MAIN_FIELDS.includes(column.field))
  const { ordinal, title } = line.row
  if (ordinalAt < 0 || mainAt < 0 || title === '') return line.texts
  const whole = new Set([title, line.texts[ordinalAt], line.texts[mainAt]])
  return line.texts.map((text, at) => {
    if (at === ordinalAt) return ordinal
    if (at === mainAt) return title
    return whole.has(text) ? '' : text
  })
}

/** A total whose formula has no stored result is added up from the rows. `sums` are in step with the columns. */
function withSums(
  table: ReadTable,
  line: TableLine,
  texts: readonly string[],
  sums: readonly (number | null)[],
): readonly string[] {
  return texts.map((text, at) => {
    const index = table.source.columns[at]?.index
    const summed = sums[at] ?? null
    if (text !== '' || index === undefined || summed === null) return text
    const cell = line.row.row.cells.find(each => each.column === index)
    return cell?.type === 'uncomputed' ? formatNumber(summed) : text
  })
}

/** Adds up the summed columns over all items and over each group's, in step with the table's columns (null for the others). */
function addUp(table: ReadTable, items: readonly ItemLine[], groups: readonly Group[]) {
  const whole: (number | null)[] = []
  const byGroup: (number | null)[][] = groups.map(() => [])
  table.source.columns.forEach(({ field }, at) => {
    const summed = field !== null && SUMMED_FIELDS.has(field)
    whole.push(summed ? 0 : null)
    for (const sums of byGroup) sums.push(summed ? 0 : null)
    if (!summed) return
    const counted = new Set(linesToSum(items, at))
    for (const { line, group } of items) {
      const figure = line.figures[at]
      if (figure?.type !== 'quantity' || !counted.has(line)) continue
      whole[at] = add(whole[at] ?? 0, figure.value)
      for (let index = group; index !== null; index = groups[index]?.parent ?? null) {
        const sums = byGroup[index]
        if (sums !== undefined) sums[at] = add(sums[at] ?? 0, figure.value)
      }
    }
  })
  return { whole, groups: byGroup }
}
