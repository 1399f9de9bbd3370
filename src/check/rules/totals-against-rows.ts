import { type Message, message } from '../../messages/message.js'
import { add, divide, subtract } from '../../vietnamese/numbers/decimal.js'
import { formatNumber } from '../../vietnamese/numbers/numbers.js'
import { SUMMED_FIELDS } from '../cells/figure-fields.js'
import type { TableLine } from '../cells/table-line.js'
import { placeIn } from '../places.js'
import { hasProvenParts, linesToSum } from '../tables/lines-to-sum.js'
import type { CheckedTable } from './rule.js'

/** The sums a total may rightly show: of every row, without parts of rows, since the total before, of the group above it, of the groups' own figures, of groups by their own figure where they have one and by their rows elsewhere. */
type Sums = {
  all: number
  top: number
  sinceTotal: number
  inGroup: number
  groups: number
  tree: number
  count: number
}

type Seen = { readonly line: TableLine; readonly sums: Sums }

/** Compares the figures of total rows with the rows they add up. A column with a figure that cannot be read is left to that finding; mere words are no figure, and the sum is printed without them. */
export function totalsAgainstRows({ plan, read, frame }: CheckedTable): readonly Message[] {
  if (frame.totalLines.length === 0) return []
  const found: Message[] = []
  read.source.columns.forEach((column, at) => {
    if (column.field === null || !SUMMED_FIELDS.has(column.field)) return
    const isMoney = column.field === 'amount' || column.field === 'disbursed'
    const unread = frame.items.some(({ line }) => {
      const figure = line.figures[at]
      return figure?.type === 'text' && (isMoney || /\d/.test(figure.text))
    })
    if (unread) return
    const tops = new Set(linesToSum(frame.items, at))
    const proven = hasProvenParts(frame.items, at)
    const { seen, last } = walk({ plan, read, frame }, tops, at)
    seen.forEach(({ line, sums }, index) => {
      const figure = line.figures[at]
      if (figure?.type !== 'quantity' || last.count === 0) return
      const rights = [
        last.top,
        last.groups,
        last.tree,
        sums.top,
        sums.sinceTotal,
        sums.inGroup,
        sums.groups,
        // Parts that add up to their row are never counted with it.
        ...(proven ? [] : [last.all, sums.all]),
      ]
      const slack = slackOf(figure.decimals, last.count)
      if (rights.some(right => Math.abs(subtract(figure.value, right)) <= slack)) return
      const right = index === seen.length - 1 ? last.top : sums.sinceTotal
      const values = { claimed: figure.text, right: formatNumber(right) }
      found.push(message('total-wrong', placeIn(plan.sheet, line.row.row.number, column), values))
    })
  })
  return found
}

/** Whole numbers must agree; parts shown with decimals may each be rounded by half a unit. */
function slackOf(decimals: number, count: number): number {
  return decimals === 0 ? 0.5 : divide(0.5, 10 ** decimals) * (count + 1)
}

function walk(
  { plan, frame }: CheckedTable,
  tops: ReadonlySet<TableLine>,
  at: number,
): { readonly seen: readonly Seen[]; readonly last: Sums } {
  const sums: Sums = { all: 0, top: 0, sinceTotal: 0, inGroup: 0, groups: 0, tree: 0, count: 0 }
  const seen: Seen[] = []
  let ownFigure = false
  for (const { type, index } of plan.order) {
    if (type === 'total') {
      const line = frame.totalLines[index]
      if (line !== undefined) seen.push({ line, sums: { ...sums } })
      sums.sinceTotal = 0
      continue
    }
    if (type === 'breakdown') continue
    const line = type === 'group' ? frame.groupLines[index] : frame.items[index]?.line
    const figure = line?.figures[at]
    const value = figure?.type === 'quantity' ? figure.value : 0
    if (type === 'group') {
      if (plan.groups[index]?.depth === 0) sums.groups = add(sums.groups, value)
      if (plan.groups[index]?.depth === 0) {
        ownFigure = figure?.type === 'quantity'
        if (ownFigure) sums.tree = add(sums.tree, value)
      }
      sums.inGroup = 0
      continue
    }
    if (figure?.type === 'quantity') sums.count += 1
    sums.all = add(sums.all, value)
    if (line !== undefined && tops.has(line)) {
      sums.top = add(sums.top, value)
      sums.sinceTotal = add(sums.sinceTotal, value)
      sums.inGroup = add(sums.inGroup, value)
      if (!ownFigure) sums.tree = add(sums.tree, value)
    }
  }
  return { seen, last: sums }
}
