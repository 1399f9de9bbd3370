import { type Message, message } from '../../messages/message.js'
import type { Quantity } from '../../model/plan.js'
import { columnOf } from '../../model/table.js'
import { foldText } from '../../vietnamese/letters/fold.js'
import { add, divide, multiply, subtract, sum } from '../../vietnamese/numbers/decimal.js'
import { formatNumber, formatPercent } from '../../vietnamese/numbers/numbers.js'
import { columnAt, type TableLine } from '../cells/table-line.js'
import { placeIn } from '../places.js'
import { linesToSum } from '../tables/lines-to-sum.js'
import type { CheckedTable } from './rule.js'

/** What a share may be a share of: a count of the row in the total of its column, or in another count of the same row. */
type Reading = (
  line: TableLine,
) => { readonly part: number; readonly whole: number; readonly at: number } | null

type Claims = readonly { readonly line: TableLine; readonly claim: Quantity }[]

/** Compares the claimed shares of a statistics table with the counts: 10 of 3.410 is 0,3 %, not 0,4 %. */
export function sharesAgainstCounts(table: CheckedTable): readonly Message[] {
  const { plan, frame, read } = table
  const shareColumn = columnOf(read.source, 'share')
  if (plan.kind !== 'statistics' || shareColumn === null) return []
  const shareAt = columnAt(read.source.columns, 'share')
  const claims = frame.items.flatMap(({ line }) => {
    const claim = line.figures[shareAt]
    return claim?.type === 'quantity' && claim.numerator === null ? [{ line, claim }] : []
  })
  const reading = chooseReading(table, claims)
  if (reading === null) return []
  const found: Message[] = []
  for (const { line, claim } of claims) {
    const share = reading(line)
    if (share === null || fits(claim, share)) continue
    const row = line.row.row.number
    const counted = read.source.columns[share.at]
    found.push(
      message(
        'share-wrong',
        placeIn(plan.sheet, row, shareColumn),
        {
          part: formatNumber(share.part),
          whole: formatNumber(share.whole),
          claimed: formatPercent(claim.value, claim.decimals, { fixed: true }),
          right: formatPercent(rightShare(share), Math.max(1, claim.decimals), { fixed: true }),
        },
        counted === undefined ? null : placeIn(plan.sheet, row, counted),
      ),
    )
  }
  return found
}

/** With one count column and no groups it is the share of its total. Elsewhere what most rows mean; else what the headings say. */
function chooseReading(table: CheckedTable, claims: Claims): Reading | null {
  const { columns } = table.read.source
  const counts = columns.flatMap((column, at) => (column.field === 'count' ? [at] : []))
  const ofTotals = counts.flatMap(at => wholesOf(table, at).map(whole => shareOf(whole, at)))
  const grouped = table.plan.groups.length > 0
  if (counts.length <= 1 && !grouped) return mostFitting(ofTotals, claims)[0]?.reading ?? null
  if (grouped) ofTotals.push(...counts.map(at => shareOfGroup(table, at)))
  const ofRows = counts.flatMap(part =>
    counts.filter(whole => whole !== part).map(whole => shareInRow(part, whole)),
  )
  const best = mostFitting([...ofTotals, ...ofRows], claims)[0]
  if (best !== undefined && best.fitting * 2 > claims.length) return best.reading
  const [first, second, third] = counts
  if (first === undefined || second === undefined || third !== undefined) return null
  const isTotal = (at: number) => / tong | tiep nhan /.test(` ${foldText(columns[at]?.heading ?? '')} `)
  if (isTotal(first) && !isTotal(second)) return shareInRow(second, first)
  return isTotal(second) && !isTotal(first) ? shareInRow(first, second) : null
}

/** Readings with the number of claims that agree with them, most first; equal ones keep their order. */
function mostFitting(readings: readonly Reading[], claims: Claims) {
  const counted = readings.map(reading => {
    const fitting = claims.filter(({ line, claim }) => {
      const share = reading(line)
      return share !== null && fits(claim, share)
    })
    return { reading, fitting: fitting.length }
  })
  return counted.sort((a, b) => b.fitting - a.fitting)
}

/** The whole of a column is its rows' sum; none while a row cannot be read or the total beside them says otherwise: that finding comes first. */
function wholesOf({ frame }: CheckedTable, at: number): readonly number[] {
  if (frame.items.some(({ line }) => line.figures[at]?.type === 'text')) return []
  const total = frame.totalLines.at(-1)?.figures[at]
  if (total?.type === 'text') return []
  const rows = linesToSum(frame.items, at).flatMap(line => {
    const figure = line.figures[at]
    return figure?.type === 'quantity' ? [figure.value] : []
  })
  const whole = sum(rows)
  if (total?.type === 'quantity' && Math.abs(subtract(total.value, whole)) > 0.5) return []
  return [whole]
}

function shareOf(whole: number, at: number): Reading {
  return line => {
    const figure = line.figures[at]
    return figure?.type !== 'quantity' || whole <= 0 ? null : { part: figure.value, whole, at }
  }
}

function shareOfGroup({ frame }: CheckedTable, at: number): Reading {
  const groupOf = new Map(frame.items.map(({ line, group }) => [line, group]))
  const wholes = new Map<number | null, number>()
  for (const line of linesToSum(frame.items, at)) {
    const figure = line.figures[at]
    const group = groupOf.get(line) ?? null
    if (figure?.type === 'quantity') wholes.set(group, add(wholes.get(group) ?? 0, figure.value))
  }
  return line => {
    const figure = line.figures[at]
    const whole = wholes.get(groupOf.get(line) ?? null) ?? 0
    return figure?.type !== 'quantity' || whole <= 0 ? null : { part: figure.value, whole, at }
  }
}

function shareInRow(partAt: number, wholeAt: number): Reading {
  return line => {
    const part = line.figures[partAt]
    const whole = line.figures[wholeAt]
    if (part?.type !== 'quantity' || whole?.type !== 'quantity' || whole.value <= 0) return null
    return part.value > whole.value ? null : { part: part.value, whole: whole.value, at: partAt }
  }
}

/** Shares made to add up to 100 (largest remainder) are rounded up or down: less than one unit of the last place is right. */
function fits(claim: Quantity, share: { readonly part: number; readonly whole: number }): boolean {
  return Math.abs(subtract(claim.value, rightShare(share))) < divide(1, 10 ** Math.min(claim.decimals, 12))
}

function rightShare({ part, whole }: { readonly part: number; readonly whole: number }): number {
  return divide(multiply(part, 100), whole)
}
